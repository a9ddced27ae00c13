extension OrganisationVocabulary {
  /// Towns and regions that have several names, with their countries.
  static let regionLines1 = """
    # --- Cities: German-speaking countries, Switzerland
    vienna AT: beč bečk{a,e,ega,i,ih,im,o,og,oga,oj} beču bécs{,i}
    vienna AT: viede{nskej,nskou,nská,nské,nského,nský,nských,ň} viedni
    vienna AT: vien{a,as,na,ne,nois,noise} viini viyana
    vienna AT: vídeň{,skej,skou,ská,ské,ského,ský,ských} vídni vīnes weense wenen
    vienna AT: wiedeń{,ska,ski,skich,skie} wiedeńskie{go,j} wiedni{a,u} wien{,er,i,in}
    vienna AT: βιέννη{,ς} беч бечк{а,и} виен{а,ска,ски}
    vienna AT: віден{ська,ське,ський,ських,ського,ської,ські,ь} відня
    graz AT: graz{,er}
    salzburg AT: salisburgo salzb{ourg,urg,urger,urgo} solnohrad
    innsbruck AT: innsbruck{,er}
    linz AT: linci linz{,er}
    munich DE: minhen{,es,u} miunchen{as,o} mnichov{,a,skej,skou,ská,ské,ského,ský,ských,ě}
    munich DE: monachi{jska,jski,jskich,jskie,jskiego,jskiej,um} muni{c,ch,que}
    munich DE: münch{en,ener,ens,ner} münih μόναχο{,υ} мюнхен{,а,ский} monaco_di_baviera
    cologne DE: cologne kelnas keul{en,se} köln{,er} κολωνία кельн кёльн{а,ский} kolín_nad_rýnem
    cologne DE: kolínská_rýn kolínský_rýn
    frankfurt DE: francfort francoforte frankfurt{,er} франкфурт{,е} frankfurt_am_main
    frankfurt DE: frankfurt_main
    berlin DE: berli{ini,inin,m,n,ner,nie,no,ns}
    berlin DE: berli{nskega,nskih,nskim,nsko,nskog,nskoga,nskoj,ński} berliński{ch,e,ego,ej}
    berlin DE: berlyn{as,o} berl{ína,íne,ínskej,ínskou,ínská,ínské,ínského,ínský,ínských,īnes}
    berlin DE: βερολίνο{,υ} берл{ин,ина,ине,инский,ін,іна}
    hamburg DE: amburgo hamb{org,ourg,urg,urger,urgo,urk,urku} hampuri αμβούργο гамбург{,а,ский}
    hanover DE: hannover{,s,sche,scher} hanov{er,re} ганновер
    bremen DE: brem{a,en,er} brémy brême
    dresden DE: dresd{a,e,en,ner} drezdeńsk{a,i,ich,ie,iego,iej} drezn{a,ie,o}
    dresden DE: drážďan{ech,skej,skou,ská,ské,ského,ský,ských,y} дрезден
    leipzig DE: leipzig{,er} lejpcik lips{ia,k,ko,ku,ké} лейпциг
    nuremberg DE: norimber{ga,k} norymberga nuremberg{,a} nürnberg{,er} нюрнберг
    stuttgart DE: stoccarda stuttgart{,er} štutgart{,u} штутгарт
    aachen DE: aachen{,er} aken akwizgran aquisgr{ana,à,án} cáchy aix_la_chapelle
    mainz DE: magonza maguncia mainz{,er} mayence moguncja mohuč
    regensburg DE: ratisbon{,a,ne} ratyzbona regensburg{,er} řezno
    augsburg DE: augsb{ourg,urg,urger}
    freiburg DE: freiburg{,er} fribourg_en_brisgau friburgo_in_brisgovia freiburg_im_breisgau
    freiburg DE: friburgo_de_brisgovia
    trier DE: treviri trewir trier{,er} trèves tréveris
    dusseldorf DE: duesseldorf düsseldorf{,er}
    gottingen DE: goetting{en,ue} gotinga gottinga göttinge{n,r}
    tubingen DE: tubinga tuebingen tübinge{n,r}
    konstanz DE: constance konstanz{,er} kostnice
    chemnitz DE: chemnitz{,er} saská_kamenice
    braunschweig DE: braunschweig{,er} brunswi{ck,jk}
    koblenz DE: coblen{ce,za} koblenz
    saarbrucken DE: saarbrücken sarrebruck
    heidelberg DE: heidelberg{,a,er}
    brandenburg DE: brandeb{ourg,urgo} brande{mburgo,nburg} brandenburg{er,ia,ische}
    brandenburg DE: brandenburg{ischen,ischer,isches,o,s} braniborsko
    zurich CH: curih{,u} curych{,u} zuerich zuri{ch,go} zurych{,u} zúric zürcher züricher ζυρίχη
    zurich CH: цюрих{,а}
    geneva CH: cenevre gene{bra,efse,va,voise,wa,wy} genf{,er,i} genève gine{bra,vra}
    geneva CH: ženev{a,i,os,skej,skou,ská,ské,ského,ský,ských,y,ě} γενεύη женев{а,и,ский,ы}
    basel CH: basel{,er} basile{a,ia} basler bazilej bazylea bázel bâle базель
    bern CH: bern{,a,e,er,oise} берн
    lausanne CH: lausan{a,ne,nois} losanna лозанна
    lucerne CH: lucern{a,e} luzern{,a,er}
    fribourg CH: fribourg{,eoise} friburgo
    st_gallen CH: st_gallen sankt_gallen saint_gall st._gallen san_gallo
    neuchatel CH: neuchâtel{,oise} neuenburg
    ticino CH: tessin ticin{ese,esi,o}
    lake_constance: bodamsk{ej,ou,á,é,ého,ý,ých} bodensee lac_de_constance lake_constance
    # --- German lands
    bavaria DE: baierimaa bajor bajorország
    bavaria DE: bavar{a,ia,ian,o,ois,oise,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    bavaria DE: bavi{era,ère} bavorsk{a,ej,o,ou,u,é,ého,ý,ých} bavyera baváry
    bavaria DE: bawar{ia,ii,ska,ski,skich,skie} bawarskie{go,j}
    bavaria DE: bayer{isch,ische,ischen,ischer,isches,n,ns} bayrisch{,e,en,er,es} beier{en,se}
    bavaria DE: βαυαρία бавар{ии,ия,ская,ские,ский,ских,ского,ское,ской}
    saxony DE: sachsen{,s} sajonia saks{en,onia,onii,onija,onije,ońska,oński}
    saxony DE: saksoński{ch,e,ego,ej} sask{a,ej,o,ou,u,é,ého,ý,ých} sassonia saxe saxon{,y}
    saxony DE: saxònia sächsisch{,e,en,er,es} саксони{и,я}
    saxony_anhalt DE: saxony_anhalt sachsen_anhalt saxe_anhalt sassonia_anhalt sajonia_anhalt
    lower_saxony DE: niedersachsen{,s} niedersächsisch{,e,en,er,es} lower_saxony basse_saxe
    lower_saxony DE: bassa_sassonia baja_sajonia baixa_saxônia dolní_sasko dolna_saksonia
    thuringia DE: durynsk{ej,o,ou,á,é,ého,ý,ých} thuring{e,ia} thüringe{n,r} turingia
    hesse DE: assia hesensk{ej,o,ou,á,é,ého,ý,ých} hesja hess{e,en,isch,ische} hessische{n,r,s}
    rhineland DE: nadrenia porýní renania rhein{isch,ische,ischen,ischer,isches,land}
    rhineland DE: rheinländisch rhineland rhénanie rijnland
    rhineland_palatinate DE: rhineland_palatinate rheinland_pfalz rhénanie_palatinat
    rhineland_palatinate DE: renania_palatinato renania_palatinado
    north_rhine_westphalia DE: nrw north_rhine_westphalia nordrhein_westfalen
    north_rhine_westphalia DE: nordrhein_westfälisch nordrhein_westfälische
    north_rhine_westphalia DE: nordrhein_westfälischer nordrhein_westfälisches
    north_rhine_westphalia DE: nordrhein_westfälischen rhénanie_du_nord_westphalie
    north_rhine_westphalia DE: renania_settentrionale_vestfalia renania_del_norte_westfalia
    north_rhine_westphalia DE: severní_porýní_vestfálsko
    westphalia DE: vestfalia westfal{en,ia} westfälisch{,e,en,er,es} westphali{a,e}
    baden_wurttemberg DE: baden_württemberg bade_wurtemberg baden_württembergisch
    baden_wurttemberg DE: baden_württembergische baden_württembergischer baden_württembergisches
    baden_wurttemberg DE: baden_württembergischen bádensko_württembersko badenia_wirtembergia
    wurttemberg DE: wurtemberg württemberg{,er,ische} württembergische{r,s}
    mecklenburg DE: meckle{mbourg,nburg} mecklenburg{er,ische} meclemburgo
    mecklenburg DE: mecklenburg_vorpommern mecklenburg_western_pomerania
    saarland DE: saarland{,es} saarländisch{,e,en,er,es} sarre
    schleswig_holstein DE: schleswig_holstein schleswig_holsteinisch schleswig_holsteinische
    schleswig_holstein DE: schleswig_holsteinischer schleswig_holsteinisches
    schleswig_holstein DE: schleswig_holsteinischen slesvig_holsten
    ruhr DE: ruhr ruhrgebiet{,es,s}
    palatinate DE: falcko palatinat{,e,o} pfalz pfälz{er,isch,ische} pfälzische{n,r,s}
    lusatia: lausitz{,er} lusatia lužice łużyc{,e,ka,ki,kich,kie,kiego,kiej}
    styria AT: estiria steiermark steiermärkisch{,e,en,er,es} steirisch{,e,en,er,es} stiria
    styria AT: styri{a,e} štajersk{a,e,ega,em,i,ih,im,o,og,oga,oj} štýrsk{ej,o,ou,á,é,ého,ý,ých}
    carinthia AT: carin{thia,thie,zia} korošk{a,e,ega,em,i,ih,im,o,og,oga,oj} korutany
    carinthia AT: kärnt{en,ner}
    tyrol AT: tirol{,er,o,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    tyrol AT: tyrol{,ean,ien,skej,sko,skou,ská,ské,ského,ský,ských}
    south_tyrol IT: sudtirolo südtirol{,er} south_tyrol alto_adige haut_adige
    upper_austria AT: oberösterreich{,isch,ische} oberösterreich{ischen,ischer,isches,s}
    upper_austria AT: upper_austria haute_autriche alta_austria horní_rakousy
    lower_austria AT: niederösterreich{,isch,ische} niederösterreich{ischen,ischer,isches,s}
    lower_austria AT: lower_austria basse_autriche bassa_austria dolní_rakousy
    # --- Benelux
    brussels BE: briseles briuseli{o,s} bruksel{,a,i,ska,ski,skich,skie} brukselskie{go,j}
    brussels BE: brusel{as,e,j,ju,skej,skou,ská,ské,ského,ský,ských,u} brussel{,s,se}
    brussels BE: bruxel{as,les,lois,loise} bryssel{,in} brüss{eler,zel,zeli} βρυξέλλες βρυξελλών
    brussels BE: брисел брюксел брюссел{ь,я} brussel_les brusel·les
    antwerp BE: amberes antuérpia antverp{,y,ách} antwerp{,en,s,se} anvers{,a} антверпен{,а}
    ghent BE: gand gante gent{,s,se} ghent гент
    bruges BE: brug{es,ge,gs} brujas
    leuven BE: leuven{,se} louvain lova{ina,nio,ň} löwen
    liege BE: liegi lieja liège liégeoise luik{,se} lüttich
    namur BE: namur{,oise}
    mons BE: mons montoise
    mechelen BE: malin{as,es} mechelen
    kortrijk BE: courtrai kortrijk
    tournai BE: doornik tournai
    flanders BE: fiamming{a,o} fiandre flamand{e,s,zka,zki,zkich,zkie} flamandzkie{go,j}
    flanders BE: flamenc{a,o} fland{ern,ers,es,re,res,ria,rie,rii,rija,ry} flemish
    flanders BE: flámsk{ej,ou,á,é,ého,ý,ých} flämisch{,e,en,er,es} vlaams{,e} vlaanderen
    flanders BE: фландри{и,я}
    wallonia BE: vallonia valon{ia,ie,skej,skou,ská,ské,ského,ský,ských} waals{,e}
    wallonia BE: wallon{,ia,ie,isch,ische} wallo{nischen,nischer,nisches,nne,nnes,ns,on}
    hainaut BE: hainaut henegouwen
    limburg: limbourg limburg{,o,s,se}
    brabant: brabant{,e,s,se} brabant_wallon vlaams_brabant
    amsterdam NL: amsterdam{,o,s,se,skej,skou,ská,ské,ského,ský,ských} амстердама
    the_hague NL: haag{,a,s,se} haga haia гаага хага the_hague den_haag la_haye l_aia la_haya
    the_hague NL: s_gravenhage
    rotterdam NL: rotterdam{,s,se} róterdam роттердам
    utrecht NL: utrecht{,s,se} утрехт
    groningen NL: groning{a,en,er,se,ue}
    nijmegen NL: nijme{egse,gen} nimega nimègue
    eindhoven NL: eindhoven{,s,se}
    maastricht NL: maastricht{,se} mastrique
    leiden NL: leid{en,se} leyde{,n}
    zeeland NL: zeeland zeeuwse zélande
    friesland NL: fries{e,land} fris{e,ia} fryslân
    # --- France
    paris FR: pari{gi,isi,isin,js,jse,s,ser,sien} parisien{ne,s} pari{zu,ški}
    paris FR: pary{ska,ski,skich,skie,skiego,skiej,ż,żu,žius}
    paris FR: paříž{,e,i,skej,skou,ská,ské,ského,ský,ských} párizsi παρίσι παρισιού
    paris FR: пари{ж,жа,жк,жки,жский,с}
    lyon FR: lione lió lyon{,nais,naise} лион
    marseille FR: marse{ille,illes,j,lha,lla} marsiglia марсель
    strasbourg FR: estrasburg{,o} straatsburg strasb{ourg,ourgeois,urgo,urgu} straßburg{,er}
    strasbourg FR: štrasbur{g,k,ku} страсбург
    nice FR: nice niza nizza niça niçoise
    toulouse FR: toulous{aine,e}
    bordeaux FR: borde{aux,laise} bordéus burdeos
    lille FR: lill{e,oise} rijsel
    montpellier FR: montpell{er,ier} montpelliéraine
    grenoble FR: grenobl{e,es,oise}
    nantes FR: nantaise nantes naoned
    rennes FR: rennaise rennes roazhon
    reims FR: reims rheims rémoise
    perpignan FR: perpi{gnan,nyà,ñán}
    mulhouse FR: mulhouse mülhausen
    metz FR: messine metz
    brittany FR: breizh breta{gna,gne,nha,nia,nya,ña,ň} breto{n,nne,nnes,ns,ńska,ński}
    brittany FR: bretoński{ch,e,ego,ej} brittany
    normandy FR: normand{,e,es,ia,ie,s,skej,skou,ská,ské,ského,ský,ských,y}
    alsace FR: alsa{ce,cia,cien,cienne,zia} alzacja elsass elsäss{er,isch,ische}
    alsace FR: elsässische{n,r,s} elzas
    lorraine FR: lorena lorraine lotaryngia lotharingen lothringen
    burgundy FR: borgo{gna,ña} bourgo{gne,ndië} bourguignonne burgund{,ia,y}
    provence FR: proven{ce,za,ça,çale,çales}
    aquitaine FR: aquita{ine,nia} nouvelle_aquitaine
    picardy FR: picard{ie,y}
    corsica FR: cors{e,ica} còrsega córcega korsika
    savoy FR: savo{ia,ie,y,yarde,yen}
    occitania FR: occitan{e,ia,ie}
    ile_de_france FR: francilienne île_de_france
    franche_comte FR: franche_comté franc_comtoise franca_contea
    dauphine FR: dauphiné delfinato
    # --- Italy
    milan IT: mailand{,s} mediola{n,nu,ńska,ński} mediolański{ch,e,ego,ej}
    milan IT: mila{an,n,nas,nese,nesi,no} milà milánu milão μιλάνο милан{,а}
    turin IT: torin{ese,esi,o} torí turi{jn,m,n} turyn{,u} τορίνο турин{,а,ский}
    florence IT: fiorentin{a,o} firenze floren{ce,cia,cie,cja,cji,tin,tine,z,ça} φλωρεντία
    florence IT: флоренци{и,я}
    venice IT: benetk{ah,e} benátk{y,ách} vene{cia,dig,za,zia,ziana,ziani,ziano} veni{ce,se}
    venice IT: wenecj{a,i} βενετία венеци{и,я}
    naples IT: napels naples napol{etana,etano,i} neap{el,ol,oli,olu} nàpols nápoles partenope
    naples IT: νάπολη неаполь
    rome IT: roma rome rooma{n,sse} rzym{,ie,ska,ski,skich,skie} rzymskie{go,j} rzymu říma římě
    rome IT: ρώμη рима римский
    genoa IT: geno{a,va,vese,vesi} genua gênes janov генуя
    bologna IT: bolo{gna,gne,gnese,nha,nia,nii,nya,ňa} болонья
    padua IT: pado{ue,va,vana,vano,ve} padua
    trieste IT: terst triest{,e,ina,ino} trst{,u} tržaški
    verona IT: veron{a,ese} vérone
    mantua IT: mant{oue,ova,ua}
    siena IT: senese sien{a,ne}
    pisa IT: pisa{,na,no} pise
    ferrara IT: ferrar{a,e}
    syracuse IT: siracusa syracuse
    livorno IT: leghorn livorno
    udine IT: udine{,se}
    gorizia IT: gorizia görz
    bolzano IT: bolzan{ina,o} bozen bozner
    trento IT: trento tridentin{a,o} trient
    trentino IT: trentino
    lombardy IT: llombardia
    lombardy IT: lombard{,a,e,ei,i,ia,ie,ija,ije,o,skej,skou,ská,ské,ského,ský,ských,y}
    piedmont IT: piamonte piedmont piemont{,e,es,ese,esi,skej,skou,ská,ské,ského,ský,ských}
    tuscany IT: toscan{a,e,i,o} toskan{a,ia,ii} toskánsk{ej,o,ou,á,é,ého,ý,ých} tuscany
    sicily IT: sicil{e,ia,iana,iani,iano,y} sicílie sizilien sycylia
    sardinia IT: cerdeña sard{a,aigne,egna,enya,i,inia,inien,o}
    apulia IT: apuli{a,en} pouilles pugli{a,ese,esi}
    veneto IT: venet{a,i,ien,o} vénétie
    venezia_giulia IT: friaul frioul friul{ana,ano,i} furlanija venezia_giulia
    venezia_giulia IT: friuli_venezia_giulia
    campania IT: campan{ia,ie,o}
    calabria IT: calabr{e,ese,ia} kalabrien
    latium IT: latium lazi{ale,o}
    emilia_romagna IT: emilia_romagna émilie_romagne
    liguria IT: ligur{e,i,ia,ie,ien}
    marche IT: marchigian{a,o}
    umbria IT: ombrie umbr{a,ia,o}
    aosta IT: aost{a,atal,e} valdostan{a,o} vallée_d_aoste valle_d_aosta
    # --- Iberia
    madrid ES: madr{id,ider,idi,ids,ileña,ileño,ileños,ilène,yt,ytu} μαδρίτη мадрида
    barcelona ES: barcel{lona,ona,one,onesa,onés} barselona βαρκελώνη барселон{а,ы}
    seville ES: sevil{ha,la,lana,lano,le} sewilla siviglia севилья
    saragossa ES: sarago{ssa,sse,za,zza} zaragoza{,na,no}
    cordoba: cordo{bés,ue,va} córdoba
    granada: granad{a,ina,ino} grenade
    corunna ES: coru{nna,ña} a_coruña la_coruña
    san_sebastian ES: donostia san_sebastián saint_sébastien
    pamplona ES: iruñ{a,ea} pampelune pamplona
    vitoria ES: gasteiz vitoria vitoria_gasteiz
    bilbao ES: bilb{ao,aína,aíno,o,oko}
    lleida ES: lleida lérida
    girona ES: gerona giron{a,ès}
    alicante ES: alacant alicant{e,ina,ino}
    castellon ES: castelló{,n} castelló_de_la_plana
    elche ES: elche elx
    valencia: valencia{,na,nas,nes,no,nos} walencja валенсия
    majorca ES: maiorca major{ca,que} mallor{ca,quin}
    balearic ES: balear{,en,es,i,ic,s} illes_balears islas_baleares
    canary ES: canar{ia,ias,io,ios,y} kanaren canary_islands kanarische_inseln îles_canaries
    catalonia ES: catal{an,ana,ane,anes,ans,ogna,ogne,onia,onië,unha,unya,uña,à}
    catalonia ES: katal{anisch,anische,anischen,anischer,anisches,onia,onien,onii}
    catalonia ES: katalánsk{ej,o,ou,á,é,ého,ý,ých} каталония
    basque ES: basc{a,o} bask baskenland
    basque ES: baski{ckej,ckou,cká,cké,ckého,cký,ckých,sch,sche,schen,scher,sches} basków
    basque ES: basque{,s} euska{di,l} vasc{a,as,o,os} basque_country euskal_herria país_vasco
    basque ES: pays_basque paese_basco paesi_baschi país_basc
    navarre ES: nafarroako navarr{a,e,o}
    galicia: galeg{a,as,o,os} gali{ce,cia,cian,cien,za,zia} galleg{a,as,o,os}
    andalusia ES: andal{ousie,uces,ucía,usia,usien,uz,uza,uzas,uzes,uzia}
    castile ES: castellan{a,o} castil{e,la,le} kastilien
    castile_and_leon ES: castilla_y_león castile_and_leon castille_et_león kastilien_und_león
    castile_la_mancha ES: castilla_la_mancha castile_la_mancha
    aragon ES: aragon{,a,esa,eses,és}
    extremadura ES: estremadura extrem{adura,eña,eño}
    asturias ES: asturi{ana,anas,ano,as,e,es}
    cantabria ES: cantabria cántabr{a,o}
    murcia ES: murci{a,ana,ano,e}
    gipuzkoa ES: gipuzkoa{,ko} guipuzcoan{a,o} guipúzcoa
    biscay ES: biscay bizkai{a,ko} vizca{ya,ína,íno}
    alava ES: alavés araba{,ko} álava
    cadiz ES: cadi{ce,x} cádiz gaditan{a,o}
    malaga ES: malagueño málaga
    lisbon PT: lisabon{,a,as,u} lisbo{a,eta,n,na,nne} lissabon{,i,in} lizbon{,a,y} λισαβόνα
    lisbon PT: лисабонски лиссабон
    porto PT: oporto port{o,uense}
    coimbra PT: coimbra coïmbre
    braga PT: bracarense braga
    evora PT: eborense évora
    azores PT: azore{n,s} azzorre açor{,es,iana,iano}
    madeira PT: madeir{a,ense} madère
    algarve PT: algarv{e,ia,io}
    alentejo PT: alentej{ana,ano,o}
    # --- Britain and Ireland
    london GB: llundain lond{en,on,onas,oner,ons,ra,res,ynu,yński} londyński{ch,e,ego,ej}
    london GB: londýn{,a,skej,skou,ská,ské,ského,ský,ských,ě} lontoon λονδίνο лондон{а,ский}
    edinburgh GB: edimburg{,o} edinburg{,h} edynburg édimbourg
    cardiff GB: caerdydd cardiff
    swansea GB: abertawe swansea
    dublin IE: dublin{,o} дублин baile_átha_cliath bhaile_átha_cliath
    cork IE: chorcaigh corcaigh cork
    galway IE: gaillimh galway na_gaillimhe
    limerick IE: limerick luimn{each,igh}
    scotland GB: escoc{ia,és} schot{land,tisch} schott{ische,ischen,ischer,isches,land} scotland
    scotland GB: scottish scoz{ia,zese} skotsk{ej,o,ou,á,é,ého,ý,ých} skottland szkocj{a,i}
    scotland GB: écoss{aise,e} škotsk{ega,i,ih,im,og,oga,oj} шотландия
    wales GB: cymru gales galles wales{,i} walisisch{,e,en,er,es} welsh pays_de_galles gal·les
    england GB: anglaterra angleterre angli{a,e,i} engeland engl{and,ish} inghilterra inglaterra
    northern_ireland GB: nordirland northern_ireland irlande_du_nord irlanda_del_nord
    northern_ireland GB: irlanda_del_norte noord_ierland tuaisceart_éireann
    ulster: uladh ulster
    cornwall GB: cornouailles cornovaglia cornwall kernow
    # --- Nordic
    copenhagen DK: copen{aghen,haga,hagen,hague} koda{ni,ně,ň} koebenhavns
    copenhagen DK: kopenh{aga,agen,agener,agi,āgena} koppenhága köpenhamn{,s} kööpenhamina
    copenhagen DK: københavn{,s} κοπεγχάγη копенгагена
    aarhus DK: aarhus århus
    odense DK: odense
    jutland DK: jutland jylland jyske midtjyllands nordjyllands sønderjylland
    zealand DK: sjællands zealand
    funen DK: fionie funen fyns
    stockholm SE: estocolm{,o} stoccolma stockholm{,er,s,skej,skou,ská,ské,ského,ský,ských}
    stockholm SE: stokholma{,s} sztokholm{,ie,ska,ski,skich,skie} sztokholm{skiego,skiej,u}
    stockholm SE: tukholman štokholm{,u} στοκχόλμη стокгольм стокхолм
    gothenburg SE: goteburgo gotemburgo gothenburg göteborg{,s,sk} гётеборг
    malmo SE: malmö
    uppsala SE: uppsala upsal{,a}
    scania SE: scania skån{es,ska}
    gotland SE: gotland{,s}
    oslo NO: oslo{,s} όσλο осло
    bergen NO: bergen{,s} берген
    trondheim NO: nidaros trondheim{,s} tråante
    lapland: lapin lapland laponi{a,e} lapp{i,land,onia} sápmi
    sami: saamelai{nen,s} saami sami{,ska,ske}
    helsinki FI: helsin{gfors,gin,ki,kiin,ky,kách,que} χελσίνκι хельсинки
    turku FI: turku turun åbo
    tampere FI: tammerfors tampere{,en}
    oulu FI: oulu{,n} uleåborg
    vaasa FI: vaasa{,n} vasa
    espoo FI: esbo espoo{,n}
    jyvaskyla FI: jyväskylä{,n}
    lappeenranta FI: lappeenran{nan,ta} villmanstrand
    joensuu FI: joensuu{,n}
    kuopio FI: kuopio{,n}
    rovaniemi FI: rovaniem{en,i}
    aland FI: ahvenanmaa{,n} aland ålands
    reykjavik IS: reikiavik reykjavík{,ur}
    karelia: carélie kareli{a,en} karjalan карел{ии,ия,ьская,ьские,ьский,ьских}
    karelia: карельско{го,е,й}
    # --- Baltic states
    tallinn EE: talin{,as,u} tallin{a,e,n,na,o} таллинна
    tartu EE: dorpat tart{o,u} тарту
    riga LV: riga{,er,isch} riias ryga{,s} rygi rīgas ρίγα рига рижск{ая,ие,ий,их,ого,ое,ой}
    vilnius LT: vilni{aus,uje,us} vilno viļņa{,s} wileńsk{a,i,ich,ie,iego,iej} wiln{a,ie,o}
    vilnius LT: βίλνιους вильнюса
    kaunas LT: kaun{as,e,o} kauņa kowno каунас
    klaipeda LT: klaipėd{a,os}
    siauliai LT: šiauli{ai,ų}
    liepaja LV: liepāja{,s}
    daugavpils LV: daugavpils
    latgale LV: latgale{,s}
    kurzeme LV: courland kurland kurzeme{,s}
    vidzeme LV: vidzeme{,s}
    # --- Poland
    warsaw PL: varsavia varsov{an,ia,ie} varssavi varsó{,i}
    warsaw PL: varš{ava,avi,avskega,avskej,avski,avskih,avskim,avsko,avskog,avskoga,avskoj}
    warsaw PL: varš{avskou,avská,avské,avského,avský,avských,avy,avě,uva,uvos} wars{aw,chau}
    warsaw PL: warschauer warsza{u,wa,wie,wska,wski} warszaw{skich,skie,skiego,skiej,y,ę}
    warsaw PL: βαρσοβία варшав{а,и,ская,ские,ский,ских,ского,ское,ской,ы}
    krakow PL: craco{via,vie,w} krak{au,auer,kó,ov,ova}
    krakow PL: krako{vskej,vskou,vská,vské,vského,vský,vských,vu,vě,wa,wie,wska,wski}
    krakow PL: krakowski{ch,e,ego,ej} krak{uva,ów} κρακοβία крак{ов,ова,овский,ів}
    gdansk PL: dantzig danzi{ca,g,ger} gdańsk{,a,i,ich,ie,iego,iej,u} гданьск
    gdynia PL: gdyni{,a} gdyńsk{a,i,ich,ie,iego,iej}
    szczecin PL: stettiner szczeci{n,na,nie,ńska,ński} szczeciński{ch,e,ego,ej} štětín щецин
    wroclaw PL: bresla{uer,via} vratislav{,i} wrocław{,ia,iu,ska,ski,skich,skie}
    wroclaw PL: wrocławskie{go,j} вроцлав
    poznan PL: posener pozna{nia,niu,ń,ńska,ński} poznański{ch,e,ego,ej} познань
    lodz PL: lodsch łodzi łódzk{a,i,ich,ie,iego,iej} łódź лодзь
    lublin PL: lubelsk{a,i,ich,ie,iego,iej} lublin{,a,ie} люблин
    katowice PL: katowic{,ach,e,ka,ki,kich,kie,kiego,kiej} kattowitz катовице
    bialystok PL: białegostoku białostock{a,i,ich,ie,iego,iej} biały{mstoku,stok} белосток
    bydgoszcz PL: bromberg bydgos{ka,ki,kich,kie,kiego,kiej,zcz,zczy}
    torun PL: toru{nia,niu,ń,ńska,ński} toruński{ch,e,ego,ej}
    rzeszow PL: rzeszow{a,ie,ska,ski,skich,skie} rzesz{owskiego,owskiej,ów}
    kielce PL: kiel{c,cach,ce,ecka,ecki} kielecki{ch,e,ego,ej}
    olsztyn PL: allenstein olszty{n,na,nie,ńska,ński} olsztyński{ch,e,ego,ej}
    opole PL: opol{a,e,ska,ski,skich,skie} opolskie{go,j} opolu oppeln
    """
}
