extension OrganisationVocabulary {
  /// Towns and regions that have several names, with their countries.
  static let regionLines2 = """
    gliwice PL: gleiwitz gliwic{,ach,e,ka,ki,kich,kie,kiego,kiej}
    czestochowa PL: częstochow{a,ie,ska,ski,skich,skie} częstochow{skiego,skiej,y} tschenstochau
    radom PL: radom{,ia,iu,ska,ski,skich,skie} radomskie{go,j}
    koszalin PL: koszali{n,nie,ńska,ński} koszaliński{ch,e,ego,ej} köslin
    zielona_gora PL: zielonogórsk{a,i,ich,ie,iego,iej} zielona_góra zielonej_górze
    bielsko_biala PL: biel{itz,ska,ski,skich,skie} bielskie{go,j} bielsko_biała bielsku_białej
    silesia PL: schlesi{en,sch,sche,schen,scher,sches} sile{sia,sian,ziya,zië} silésie slesia
    silesia PL: slezsk{ej,o,ou,á,é,ého,ý,ých} sliezsk{ej,o,ou,á,é,ého,ý,ých} szilézia
    silesia PL: śląsk{,a,i,ich,ie,iego,iej,u} šleska šlezija
    silesia PL: силез{ия,ская,ские,ский,ских,ского,ское,ской} шлезск
    lower_silesia PL: dolnośląsk{a,i,ich,ie,iego,iej} niederschlesien lower_silesia dolny_śląsk
    lower_silesia PL: dolnego_śląska
    upper_silesia PL: górnośląsk{a,i,ich,ie,iego,iej} oberschlesien upper_silesia górny_śląsk
    upper_silesia PL: górnego_śląska
    lesser_poland PL: kleinpolen małopols{ce,ka,ki,kich,kie,kiego,kiej,kę} lesser_poland
    lesser_poland PL: petite_pologne
    greater_poland PL: großpolen wielkopols{ce,ka,ki,kich,kie,kiego,kiej} greater_poland
    mazovia PL: masovian masowien mazovi{a,an,e}
    mazovia PL: mazow{iecka,iecki,ieckich,ieckie,ieckiego,ieckiej,sza,sze,szu}
    pomerania: pomerania pommer{n,sch,sche,schen,scher,sches}
    pomerania: pomor{ska,ski,skich,skie,skiego,skiej,za,ze,zu} poméranie
    kuyavia PL: kujaw{,ska,ski,skich,skie} kujaw{skiego,skiej,y} kuyavia{,n} kujawsko_pomorski
    kuyavia PL: kujawsko_pomorska kujawsko_pomorskie kujawsko_pomorskiego kujawsko_pomorskiej
    kuyavia PL: kujawsko_pomorskich
    podlasie PL: podlas{ia,ie,iu,ka,ki,kich,kie,kiego,kiej}
    subcarpathia PL: podkarpac{ia,ie,iu,ka,ki,kich,kie,kiego,kiej} subcarpathia
    masuria PL: masur{en,ia} mazur{,ska,ski,skich,skie} mazur{skiego,skiej,y} warmińsko_mazurski
    masuria PL: warmińsko_mazurska warmińsko_mazurskie warmińsko_mazurskiego
    masuria PL: warmińsko_mazurskiej warmińsko_mazurskich
    # --- Czechia and Slovakia
    prague CZ: praag{,se} pradze prag{,a,er,i,ue} prah{a,an,os,ou,u,y}
    prague CZ: prask{a,i,ich,ie,iego,iej} praze pražsk{ej,ou,á,é,ého,ý,ých} prágai prāgas πράγα
    prague CZ: праг{а,и} пражск{ая,ие,ий,их,ого,ое,ой}
    brno CZ: brna brno brně{,nskej,nskou,nská,nské} brněnsk{ého,ý,ých} brünner брно
    ostrava CZ: ostra{u,va,vskej,vskou,vská,vské} ostra{vského,vský,vských,vy,vě,wa,wy} острава
    olomouc CZ: olmütz olomouc{,e,i,kej,kou,ká,ké,kého,ký,kých} ołomuniec
    plzen CZ: pils{en,ner} pilzno plzeň{,skej,skou,ská,ské,ského,ský,ských} plzn{i,ě}
    liberec CZ: liber{ce,ci,ec,eckej,eckou,ecká,ecké} libereck{ého,ý,ých} reichenberg
    ceske_budejovice CZ: budweis českobudějovick{ej,ou,á,é,ého,ý,ých} české_budějovice
    ceske_budejovice CZ: českých_budějovicích českých_budějovic
    hradec_kralove CZ: královéhradeck{ej,ou,á,é,ého,ý,ých} königgrätz hradec_králové
    hradec_kralove CZ: hradci_králové
    pardubice CZ: pardubi{c,ce,ckej,ckou,cká,cké,ckého,cký,ckých,cích,tz}
    usti_nad_labem CZ: aussig ústeck{ej,ou,á,é,ého,ý,ých} ústí_nad_labem
    zlin CZ: zlín{,a,skej,skou,ská,ské,ského,ský,ských,ě}
    karlovy_vary CZ: carlsbad karlovarsk{ej,ou,á,é,ého,ý,ých} karlsbad karlovy_vary
    karlovy_vary CZ: karlových_varech
    opava CZ: opav{a,skej,skou,ská,ské,ského,ský,ských,y,ě} troppau
    jihlava CZ: iglau jihlav{a,y,ě}
    bohemia CZ: boemia bohemia{,n} bohême böhm{en,isch,ische} böhmische{n,r,s}
    bohemia CZ: jihočesk{ej,ou,á,é,ého,ý,ých} středočesk{ej,ou,á,é,ého,ý,ých}
    bohemia CZ: západočesk{ej,ou,á,é,ého,ý,ých} čech{y,ách}
    moravia CZ: jihomoravsk{ej,ou,á,é,ého,ý,ých} morav{a,ia,ian,ie,skej}
    moravia CZ: morav{skoslezskej,skoslezskou,skoslezská,skoslezské,skoslezského,skoslezský}
    moravia CZ: morav{skoslezských,skou,ská,ské,ského,ský,ských,u,y,ě} morawy
    moravia CZ: mähr{en,isch,ische} mährische{n,r,s}
    bratislava SK: bratislav{a,e,skej,skou,ská,ské,ského,ský,ských,y} bratysław{a,ie} pozsony
    bratislava SK: presbourg presporok pressburg братислава
    kosice SK: cassovia kaschau kassa koszyce košic{e,iach,kej,kou,ká,ké,kého,ký,kých} košíc
    kosice SK: кошице
    zilina SK: sillein zsolna žilin{a,e,skej,skou,ská,ské,ského,ský,ských,y}
    banska_bystrica SK: banskobystrick{ej,ou,á,é,ého,ý,ých} besztercebánya neusohl
    banska_bystrica SK: banská_bystrica banskej_bystrici
    trnava SK: nagyszombat trnav{a,e,skej,skou,ská,ské,ského,ský,ských,y} tyrnau
    nitra SK: neutra nitr{a,e} nitriansk{ej,ou,á,é,ého,ý,ých} nitry nyitra
    presov SK: eper{ies,jes} prešov{,a,e,skej,skou,ská,ské,ského,ský,ských}
    trencin SK: trencsén
    trencin SK: trenč{ianskej,ianskou,ianská,ianské,ianského,ianský,ianských,ín,ína,íne}
    zvolen SK: zvolen{,a,e}
    # --- Hungary
    budapest HU: budape{st,sta,ste,sten,ster,sti,szcie,szt,štas} budapeštsk{ej,ou,á,é,ého,ý,ých}
    budapest HU: budimpešt{a,e,i} βουδαπέστη будапе{шт,шта,ща}
    debrecen HU: debre{cen,cenben,ceni,czin,zin} дебрецен
    szeged HU: segedin szeged{,en,i}
    pecs HU: fünfkirchen pečuh pécs{,ett,i}
    miskolc HU: miskolc{,i,on} miszkolc miškovec
    gyor HU: győr{,i}
    sopron HU: sopron{,ban,i} ödenburg
    veszprem HU: veszprém{,i} wesprim
    godollo HU: gödöllő{,i}
    eger HU: eger egri erlau
    kecskemet HU: kecskemét{,i}
    transdanubia HU: dunántúli transdanubia{,n} nyugat_dunántúli
    # --- Slovenia, Croatia, Serbia and neighbours
    ljubljana SI: laibach liubliana
    ljubljana SI: ljubljan{a,e,i,o,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} lubiana
    ljubljana SI: lubla{na,ni,ň} любляна љубљана
    maribor SI: maribor{,a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u} марибор
    maribor SI: marburg_an_der_drau
    koper SI: capodistria koper kopr{a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    nova_gorica SI: novogorišk{a,e,ega,i,ih,im,o,og,oga,oj} nova_gorica novi_gorici
    celje SI: celj{e,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u} cilli
    primorska SI: littoral primorsk{a,e,ega,em,i,ih,im,o,og,oga,oj}
    zagreb HR: agram zagabria zagreb{,a,ačka,ačke}
    zagreb HR: zagreb{ačkega,ački,ačkih,ačkim,ačko,ačkog,ačkoga,ačkoj,u} zágráb záhřeb ζάγκρεμπ
    zagreb HR: загреб{,а}
    rijeka HR: fiume rije{ci,ka,ke,čka,čke,čkega,čki,čkih,čkim,čko,čkog,čkoga,čkoj}
    split HR: spalato split{,a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u} сплит
    osijek HR: esseg eszék osijek{,a,u} osječk{a,e,ega,i,ih,im,o,og,oga,oj}
    zadar HR: zadar{,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} zadr{a,u}
    pula HR: pula pule puli pulsk{a,e,ega,i,ih,im,o,og,oga,oj}
    dubrovnik HR: dubrov{ačka,ačke,ačkega,ački,ačkih,ačkim,ačko,ačkog,ačkoga,ačkoj,nik,nika,niku}
    varazdin HR: varaždin{,a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    dalmatia HR: dalma{cija,cije,ciji,tia,tie,tien}
    dalmatia HR: dalma{tinska,tinske,tinskega,tinski,tinskih,tinskim,tinsko,tinskog,tinskoga}
    dalmatia HR: dalma{tinskoj,zia}
    istria HR: istarsk{a,e,ega,i,ih,im,o,og,oga,oj}
    istria HR: istr{a,e,i,ia,ie,ien,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    slavonia HR: slavon{ia,ija,ije,iji,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    slavonia HR: slawonien
    belgrade RS: belgrad{,e,o,u} beograd{,a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    belgrade RS: bělehrad{,ě} nándorfehérvár βελιγράδι белград{а,ски,ский}
    belgrade RS: београд{а,ска,ске,ски,ских,ско,ског,ској,у}
    novi_sad RS: neusatz novosadsk{a,e,ega,i,ih,im,o,og,oga,oj} újvidék
    novi_sad RS: новосадск{а,е,и,их,о,ог,ој} novi_sad novom_sadu novog_sada нови_сад новом_саду
    nis RS: niš nišk{a,e,ega,i,ih,im,o,og,oga,oj} nišu ниш ниша нишк{и,ог} нишу
    kragujevac RS: kragujev{ac,ca,cu} крагујев{ац,цу}
    subotica RS: subotic{a,i} szabadka суботица
    vojvodina RS: vajdaság vojvodin{a,e,i} vojvođansk{a,e,ega,i,ih,im,o,og,oga,oj} wojwodina
    vojvodina RS: војводин{а,е}
    sarajevo BA: sarajev{a,o,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u} saraybosna
    sarajevo BA: сара{ево,јево,јеву}
    banja_luka BA: banjalučk{a,e,ega,i,ih,im,o,og,oga,oj} banja_luka banjoj_luci бања_лука
    banja_luka BA: бањој_луци
    mostar BA: mostar{,a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    tuzla BA: tuzla{,nska,nske} tuzlansk{ega,i,ih,im,o,og,oga,oj} tuzl{e,i}
    skopje MK: skop{ie,je,ju} uskub üsküp скоп{ие,је}
    tirana AL: tiran{a,ë,ës}
    pristina XK: prishtin{a,ë,ës} pristina приштина
    podgorica ME: podgoric{a,e,i} подгорица
    # --- Romania, Moldova, Bulgaria
    bucharest RO: boekarest bucarest{,e,i} bucharest bucurești{,ul,ului}
    bucharest RO: bukare{st,ster,szt,šta,štu} bukureš{ti,ť} bükreş βουκουρέστι букурещ бухареста
    cluj RO: cluj{,eană} klausenburg kolozsvári клуж cluj_napoca
    timisoara RO: temes{chburg,vár,war} timișoara
    iasi RO: iași ieșean jassy яссы
    brasov RO: brassó brașov{,ului}
    sibiu RO: hermannstadt nagyszeben sibiu{,lui}
    constanta RO: constan{tei,ța}
    oradea RO: großwardein nagyvárad oradea
    targu_mures RO: marosvásárhely târgu_mureș tîrgu_mureș neumarkt_am_mieresch
    transylvania RO: ardealul erdélyi siebenbürgen siedmiogród transilvani{a,ei}
    transylvania RO: transylvani{a,e}
    chisinau MD: chișinău kischinau kišiněv кишин{ева,ёв}
    sofia BG: sofi{a,e,i,ja,jska,jske} sofijsk{ega,i,ih,im,o,og,oga,oj} sofya szófia σόφια
    sofia BG: софи{и,йска} софийск{ата,и,ите,ия,о,ото} софия софійськ
    plovdiv BG: filibe filippopel philippopolis plovdiv пловдив{,ски}
    varna BG: varna warna варн{а,енска} варненск{ата,и,ите,ия,о,ото}
    burgas BG: bourgas burgas бургас{,ки}
    ruse BG: rousse ruse русе{,нска} русенск{ата,и,ите,ия,о,ото}
    veliko_tarnovo BG: великотърновск{а,ата,и,ите,ия,о,ото} veliko_tarnovo велико_търново
    stara_zagora BG: старозагорск{а,ата,и,ите,ия,о,ото} stara_zagora стара_загора
    blagoevgrad BG: blagoevgrad благоевград
    gabrovo BG: gabrovo габрово
    # --- Greece, Cyprus, Turkey
    athens GR: ateena aten{ach,as,e,es,y} athen{e,er,s} athin{a,on} athènes athén{,y,ách}
    athens GR: atin{a,e} αθήνα{,ς} αθηναϊκ{ή,ό} αθηνών афины
    thessaloniki GR: saloni{ca,cco,ki,ky} selanik solun{,i,u} tesalónica tessalònica
    thessaloniki GR: thessaloni{ki,kis,que} θεσσαλονίκη{,ς} салоники солун
    patras GR: patr{a,as,asso,ón} πάτρα{,ς} πατρών
    heraklion GR: herakl{eion,ion} iraklio ηράκλειο ηρακλείου
    crete GR: cret{a,e} girit kreta kriti{,s} kréty κρήτη{,ς} крит
    macedonia_greece GR: macedonia_greece ανατολική_μακεδονία κεντρική_μακεδονία
    macedonia_greece GR: δυτική_μακεδονία
    thessaly GR: thessal{ias,ie,ien,y} θεσσαλία{,ς}
    epirus GR: epir{o,us} ipirou épire ήπειρος ηπείρου
    thrace: thra{ce,ki,kien} tracia trakya θράκη{,ς}
    peloponnese GR: pelopon{eso,nese} πελοποννήσου πελοπόννησος
    piraeus GR: piraeus pire{aus,o} piräus pirée πειραι{ά,άς,ώς}
    ioannina GR: ioannina ιωάννινα ιωαννίνων
    aegean: aegean ege egeo ägäis égée αιγαίο{,υ}
    ionian: ioni{an,o} ιονίου ιόνιο
    attica GR: atti{ca,ka,ki} αττική{,ς}
    rhodes GR: rhod{es,os} ρόδο{ς,υ}
    nicosia CY: lefko{sia,şa} nicosi{a,e} nikosia λευκωσία{,ς}
    limassol CY: lemesos limassol λεμεσ{ού,ός}
    larnaca CY: larna{ca,ka} λάρνακα{,ς}
    istanbul TR: carigrad constantinople estambul istambul istanbul konstantinopel stambuł
    istanbul TR: κωνσταντινούπολη истанбул стамбул
    ankara TR: angora ankara анкара
    izmir TR: esmirna izmir smirne smyrna
    anatolia TR: anadolu anatoli{a,e,en}
    # --- Ukraine, Belarus, Russia, Caucasus
    kyiv UA: kiev kiewer kijev{,a,s,u} kijow{ie,ska,ski,skich,skie} kijowskie{go,j} kijów kiova
    kyiv UA: kiyev kyiv kyjev{a,skej,skou,ská,ské,ského,ský,ských,ě} kyjiv κίεβο
    kyiv UA: киев{,а,ская,ские,ский,ских,ского,ское,ской} києв{а,і} київ{,ська,ське,ський,ських}
    kyiv UA: київськ{ого,ої,і}
    lviv UA: lemberg leopoli leópolis lviv lvov lwow{ie,ska,ski,skich,skie} lwowskie{go,j} lwów
    lviv UA: léopol львов{,а,і} львів{,ська,ське,ський,ських} львівськ{ого,ої,і}
    kharkiv UA: chark{iw,ov,ów} harkiv khark{iv,ov} харк{ова,ів} харківськ{а,е,ий,их,ого,ої,і}
    kharkiv UA: харьков{,ская,ские,ский,ских,ского,ское,ской}
    odesa UA: odes{a,sa,y}
    odesa UA: одес{а,са,ская,ские,ский,ских,ского,ское,ской,ька,ьке,ький,ьких,ького,ької,ькі}
    dnipro UA: dnipro dnipropetrovsk днепропетровск дніпр{а,о} дніпровськ{а,е,ий,их,ого,ої,і}
    zaporizhzhia UA: zapor{izhzhia,ozhye} запор{ожье,іжжя,ізька,ізьке} запорізьк{ий,их,ого,ої,і}
    donetsk UA: donetsk донец{к,ьк,ька,ьке,ький,ьких,ького,ької,ькі}
    chernivtsi UA: cernăuți chernivtsi czern{iowce,owitz}
    chernivtsi UA: чернів{ецька,ецьке,ецький,ецьких,ецького,ецької,ецькі,ці}
    uzhhorod UA: ungvár uzhgorod uzhhorod užhorod ужгород{,ська,ське,ський,ських}
    uzhhorod UA: ужгородськ{ого,ої,і}
    ternopil UA: tarnopol ternopil тернопіль{,ська,ське,ський,ських} тернопільськ{ого,ої,і}
    vinnytsia UA: vinnitsa vinnytsia вінниц{ька,ьке,ький,ьких,ького,ької,ькі,я}
    poltava UA: poltava полтав{а,ська,ське,ський,ських} полтавськ{ого,ої,і}
    sumy UA: sumy суми сумськ{а,е,ий,их,ого,ої,і}
    crimea UA: crim{ea,ée} kırım крим{,ська,ське,ський,ських} кримськ{ого,ої,і}
    crimea UA: крым{,ская,ские,ский,ских,ского,ское,ской}
    minsk BY: minsk{,o} mińsk{i,u} менск минск{,ая,ие,ий,их,ого,ое,ой} мінск
    moscow RU: maskva mosc{a,ou,ova,ow,ú} moskauer moskiewsk{a,i,ich,ie,iego,iej}
    moscow RU: mosko{u,va,vskej,vskou,vská,vské} mosko{vského,vský,vských,w}
    moscow RU: mosk{va,vi,vy,vě,wa,wie,wy} moszkva{,i} μόσχα москв{а,е,ы}
    moscow RU: московс{кая,кие,кий,ких,кого,кое,кой,ька,ьке,ький,ьких,ького,ької,ькі}
    saint_petersburg RU: leningrad peter{buri,sburg} petrohrad pietari{,n} szentpétervár
    saint_petersburg RU: ленинград{,ская,ские,ский,ских,ского,ское,ской}
    saint_petersburg RU: петербург{,а,ская,ские,ский,ских,ского,ское,ской} saint_petersburg
    saint_petersburg RU: st_petersburg st._petersburg sankt_petersburg санкт_петербурга
    saint_petersburg RU: санкт_петербургский санкт_петербургская санкт_петербургское
    saint_petersburg RU: санкт_петербургские санкт_петербургского санкт_петербургской
    saint_petersburg RU: санкт_петербургских санкт_петербург saint_pétersbourg san_pietroburgo
    saint_petersburg RU: san_petersburgo são_petersburgo
    kazan RU: kasan kazan казан{ская,ские,ский,ских,ского,ское,ской,ь}
    novosibirsk RU: novosibirsk novossibirsk nowosibirsk новосибирск{,ая,ие,ий,их,ого,ое,ой}
    yekaterinburg RU: ekaterinburg jekaterinburg yekaterinburg екатеринбург
    tomsk RU: tomsk томск{,ая,ие,ий,их,ого,ое,ой}
    kaliningrad RU: kaliningrad{,sk} królewiec königsberg
    kaliningrad RU: калининград{,ская,ские,ский,ских,ского,ское,ской}
    siberia RU: siberia sibir{,ien,sk} sibérie сибир{и,ская,ские,ский,ских,ского,ское,ской,ь}
    ural RU: oural{,sk} ural урал{,а,ьская,ьские,ьский,ьских} уральско{го,е,й}
    tbilisi GE: tbilisi tiflis тбилис{и,ская,ские,ский,ских,ского,ское,ской}
    yerevan AM: erevan erivan eriwan yerevan ереван
    baku AZ: bakou baku bakı баку
    # --- World cities
    jerusalem: gerusalemme jerusal{em,én} jeruzal{em,éma} иерусалим
    cairo EG: cairo kairo káhira каир кайро le_caire el_cairo il_cairo
    tunis TN: tunis{,i}
    beijing CN: beijing pechino peking pequim pékin пекин
    new_york US: new_york nueva_york nuova_york нью_йорк nova_iorque
    mexico_city MX: cdmx ciudad_de_méxico mexico_city
    quebec CA: quebec quebequense québécoise
    tokyo JP: tokio tokyo tóquio токио
    seoul KR: seoul seúl сеул
    # --- Large regions
    scandinavia: escandinav{a,ia,o} scandinav{a,e,es,ia,ian,o}
    scandinavia: skandinavi{en,ja,je,sch,sche,schen,scher,sches,ska,ske,skt}
    scandinavia: skandynaw{ia,ii,ska,ski,skich,skie} skandynawskie{go,j}
    nordic: nord{ic,ique,iques,isch,ische,ischen,ischer,isches,iska,iske,iskt,ycka,ycki}
    nordic: nordycki{ch,e,ego,ej} nórdico{,s} pohjoismai{den,nen} põhjamaade
    nordic: skandinávsk{ej,ou,á,é,ého,ý,ých} northern_countries
    baltic: balt{i,ic,ica,ickej,ickou,ická,ické,ického,ický,ických,ico,ijas,ijos,ique}
    baltic: balt{iques,isch,ische,ischen,ischer,isches,iska,iske,skej,skou,ská,ské,ského}
    baltic: balt{ský,ských} bałty{cka,cki,ckich,ckie,ckiego,ckiej,k,ku} itämer{en,i} läänemere
    baltic: ostsee östersjön østersøen балтийск{ая,ие,ий,их,ого,ое,ой}
    mediterranean: akdeniz
    mediterranean: mediter{anska,anske,anskega,anski,anskih,anskim,ansko,anskog,anskoga,anskoj}
    mediterranean: mediter{ran,ranea} mediterr{anean,anei,aneo,ani,ània} mittelmeer{,raum}
    mediterranean: méditerranée{,n,nne,nnes}
    mediterranean: sredozem{lja,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    mediterranean: středomořsk{ej,ou,á,é,ého,ý,ých} śródziemnomorsk{a,i,ich,ie,iego,iej}
    mediterranean: μεσογε{ίου,ιακή,ιακό,ιακός} μεσόγειος средиземноморск{ая,ие,ий,их,ого,ое,ой}
    adriatic: adria{,tic,tica,tico,tique,tisch} adriatische{,n,r,s} jaderské
    adriatic: jadran{,a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u} αδριατική
    black_sea: karadeniz schwarzmeer черноморск{а,ата,ая,и,ие,ий,ите,их,ия,о,ого,ое,ой,ото}
    black_sea: чорноморськ{а,е,ий,их,ого,ої,і} black_sea mer_noire mar_nero mar_negro
    black_sea: marea_neagră черно_море
    danube: danub{e,ian,ienne,io} donau duna{,j,je,jskej,jskou,jská,jské} dunajsk{ého,ý,ých}
    danube: dunav{,a,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} dunăr{ea,ii}
    danube: podunavsk{ej,ou,á,é,ého,ý,ých} дуна{в,вска,вске,вски,вских,вско,вског,вској,й}
    rhine: rhein rhin{,e} rijn rén rýn rýna
    alpine: alpejsk{a,i,ich,ie,iego,iej} alpe{n,s} alpi{,n,na,ne,nen,ner,nes,no}
    alpine: alps{,ka,ke,kega,kej,ki,kih,kim,ko,kog,koga,koj,kou,kého,ký,kých}
    balkan: balcan{es,i,ice,ico}
    balkan: balkan{,ic,ici,ique,iques,isch,s,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    balkan: balkánsk{ej,ou,ého,ý,ých} bałkański{ch,e,ego,ej} βαλκαν{ίων,ική,ικός} балкан{,и,ски}
    carpathian: carpa{tes,thian,thians,ți}
    carpathian: karpa{cka,cki,ckich,ckie,ckiego,ckiej,t,tach,ten,tskej,tskou,tská,tské}
    carpathian: karpat{ského,ský,ských,y} карпат{,и,ська,ське,ський,ських} карпатськ{ого,ої,і}
    pyrenees: pirenei pirine{os,u,us} pyren{ees,äen}
    africa: afri{ca,caine,caines,cains,can,cana,canas,cano,canos,cans,ka,kan} afrikanisch{,e,en}
    africa: afrique afryk{a,ańska,i} африка{,нская,нские,нский,нских}
    africa: африк{анского,анское,анской,и}
    asia: asia{,n} asiati{ques,sch,sche,schen,scher,sches} asie{,n}
    asia: asij{a,skej,skou,ská,ské,ského,ský,ských} asiátic{a,o} azja azji азии азия
    latin_america: lateinamerika{,nisch} lateinamerikanische{,n,r,s} latinoamerican{a,o}
    latin_america: latin_america latin_american amérique_latine america_latina
    """
}
