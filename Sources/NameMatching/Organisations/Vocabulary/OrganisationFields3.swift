extension OrganisationVocabulary {
  /// What bodies do or are.
  static let fieldLines3 = """
    space: angkasa antariksa avaruu{den,s} avaruuustekniikan
    space: espa{ce,ces,ciais,cial,ciales,ciaux,cio,zio,zioa,ços} geim gofod
    space: kosmic{kej,kou,ká,ké,kého,ký,kých,zna,zne,znego,znej,zny,znych}
    space: kosmo{nautika,s,se,so,su} raumfahrt{,en} romfarts romsenter ruimte rumfarts rymd
    space: rymdbolaget rymden rymdstyrelsen spac{e,ial} spatial{,e,es} spazial{e,i} spazju
    space: spațială spás svemirsk{a,e,ega,i,ih,im,o,og,oga,oj} uzay
    space: vesmír{,nej,nou,ná,né,ného,ný,ných,u}
    space: vesolj{a,e,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj} weltraum{,s}
    space: űrkutatás{,i} διάστημα διαστ{ήματος,ημική,ημικό} διαστημικός
    space: космическ{ая,и,ие,ий,их,ого,ое,ой} косм{ос,оса,ічна,ічне,ічний,ічних}
    space: космічн{ого,ої,і}
    aerospace: aeroespa{cial,ciales,ziala} aerokosmic{kej,kou,ká,ké,kého,ký,kých,zny}
    aerospace: aerokosmosmosa aerospa{ce,cial,ciale,ziale,ziali} aérospatial{,e,es}
    aerospace: luftfahrttechnik авиакосмическ{ая,ие,ий,их,ого,ое,ой}
    aerospace: аерокосмічн{а,е,ий,их,ого,ої,і} lucht_en_ruimtevaart havacılık_ve_uzay
    aerospace: lotniczo_kosmiczny lotniczo_kosmiczna lotniczo_kosmiczne lotniczo_kosmicznego
    aerospace: lotniczo_kosmicznej lotniczo_kosmicznych
    digital: cyfrow{a,e,ego,ej,y,ych} cyfryzacj{a,i} digi{dol,taal}
    digital: digita{alinen,alne,alse,l,la,las,le,leko,len,ler,les,li,lin,linen,lis}
    digital: digitalis{aatio,ation,ering} digitali{sierung,zace}
    digital: digitaliza{cija,cije,ción,cja,cji,tion,ção}
    digital: digit{alizzazione,alizácia,alizácie,alnega,alnih,alnim,alno,alnog,alnoga}
    digital: digit{alnoj,alt,aux,each,i,álna,álnej,álnou,álné}
    digital: digit{álného,ální,álních,álního,álný,álných,ālais,ālajā,ālo,āls} dijital numèric
    digital: numériques sayısal skaitmenin{ei,iai,iam,imo,io,is,ių,ė,ės} ψηφιακ{ή,ής,ού,ό,ός,ών}
    digital: дигитален дигитал{изация,изација,изације,на,не,ни,них,но,ног,ној} цифров{а,ая,е,и}
    digital: цифров{изации,изация,ий,их,ого,ое,ой,ої}
    information: bilgi bilişim faisnéise informace informaci{ijski,ja,je,jos,jska,jske}
    information: informac{ijskega,ijski,ijskih,ijskim,ijsko,ijskog,ijskoga,ijskoj,inei,iniai}
    information: informac{iniam,inio,inis,inių,inė,inės,iona,ione,ionega,iones,ioni,ionih}
    information: informac{ionim,iono,ionog,ionoga,ionoj,ió,ión,ja,je,ji,ní,ních,yjna,yjne}
    information: informacyjny informa{cyjnych,cí,cční,cčních,si,sjons,tion}
    information: information{en,ens,s} informa{tsiooni,zioa}
    information: informa{zioaren,zione,zioni,ção,ções,čnej,čnou,čná,čné,čného,čního,čný,čných}
    information: informa{ției,ții} inform{ațional,ațională,ácia,ácie,ácií,ációs}
    information: informācij{as,u} maklumat teabe teave tiedo{n,tus} tieto
    information: πληροφορ{ία,ίες,ίών,ιακών} информаци{и,оне,онен,они,оних,онная,онни,онно}
    information: информаци{онного,онное,онной,онные,онный,онных,оног,я}
    information: інформаці{йна,йне,йний,йних,йного,йної,йні,я,ї}
    communication: communicati{on,ons,ve}
    communication: comunica{ciones,cions,ció,ción,re,zione,zioni,ção,ções,ției,ții}
    communication: comunicațiilor cumarsáid{,e} cyfathrebu fjarskipta haberleşme hírközlési
    communication: iletişim kommunika{sjons,tion} kommunikation{en,s}
    communication: kommunik{atsiooni,áció,ációs} komunikac{e,ij,ija,ije,ijos,ijska,ijske}
    communication: komunika{cijskega,cijski,cijskih,cijskim,cijsko,cijskog,cijskoga,cijskoj}
    communication: komunika{ciju,cja,cji,cjski,cyjny,cí,cční,si,zioa}
    communication: komunik{azioaren,azzjoni,ačnej,ačnou,ačná,ačné,ačného,ačný,ačných,ácia,ácie,ácií}
    communication: viestin{nän,tä} επικοινωνί{α,ας,ες,ών} коммуникаци{и,онный,я}
    communication: комуникаци{и,ите,онен,онни,я,ја,је}
    communication: комунікаці{й,йна,йне,йний,йних,йного,йної,йні,я,ї}
    telecommunication: teleachumarsáid telecommunicati{e,on,ons}
    telecommunication: telecomunica{ciones,cions,ció,ción,zione,zioni,ção,ções,ției,ții}
    telecommunication: telecomunicațiilor telekom telekommunikation{,en,s}
    telecommunication: telekommunik{atsiooni,áció,ációs} telekomunikac{e,ija,ije,ijska,ijske}
    telecommunication: telekomunikac{ijskega,ijski,ijskih,ijskim,ijsko,ijskog,ijskoga,ijskoj,ja}
    telecommunication: telekomunikac{ji,yjna,yjne}
    telecommunication: telekomunik{acyjnego,acyjnej,acyjny,acyjnych,acční,azioak,ačnej,ačnou,ačná}
    telecommunication: telekomunik{ačné,ačného,ačný,ačných,ácie,ácií} telekomünikasyon
    telecommunication: televiestintä télécoms τηλεπικοινωνί{ες,ών} телекоммуникаци{и,онная}
    telecommunication: телекоммуникаци{онного,онное,онной,онные,онный,онных,я}
    telecommunication: телекомуникаци{и,онен,ја,је}
    telecommunication: телекомунікаці{й,йна,йне,йний,йних,йного,йної,йні,ї}
    computer: arvutiteadus{e,te} bilgisayar computació{,n} comput{ational,ação,er,ers,ing}
    computer: cyfrifiadureg datalogisk datateknik{a,k} datavetenskap datoru datorzināt{nes,ņu}
    computer: informa{atika,tica,ticii}
    computer: informat{ickej,ickou,ická,ické,ického,ický,ických,ics,ik,ika,ikai,ikaren}
    computer: informat{ikas,ike,iker,iki,iko,ikos,ikou,iky,ique,iques,isch,ičkega,ički}
    computer: informat{ičkih,ičkim,ičko,ičkog,ičkoga,ičkoj,yczna,yczne}
    computer: inform{atycznego,atycznej,atyczny,atycznych,atyka,atyki,àtic,ático} informáticos
    computer: komputer
    computer: računa{lniška,lniške,lniškega,lniški,lniških,lniškim,lniško,lniškog,lniškoga}
    computer: računa{lniškoj,lništva,lništvo,lništvu,lstva,lstvo,rska,rske}
    computer: računars{kega,ki,kih,kim,ko,kog,koga,koj,tva,tvo} rechen{technik,zentr}
    computer: ríomheolaíochta számítástechnika{,i} számítástudományi számítógépes
    computer: tietojenkäsittelytieteen tietotekniik{an,ka} tölvunar πληροφορική{,ς}
    computer: υπολογιστ{ική,ικός,ών} вычислительн{ая,ого,ой,ый,ых} информатик{а,е,и}
    computer: комп'ютерн{а,е,ий,их,ого,ої,і} компьютерн{ая,ые,ый,ых}
    computer: компют{ерна,ерне,ерний,ерних,ерного,ерної,ерні,ърен,ърна,ърни}
    computer: рачунарс{ка,ке,ки,ких,ко,ког,кој,тва,тво} інформатик{а,и} computer_science
    software: bogearraí logiciels ohjelmisto{,t} oprogramowani{a,e} program{ování,vara,vare}
    software: softv{era,éru} software{,a} szoftver{ek,ipari} tarkvara yazılım{,ı} λογισμικ{ού,ό}
    software: програм{много,мное,на,не,ний,них,ного,ної,ні} софтуерна
    cybersecurity: cibersegur{ança,etat,idad} cyberbeveiliging cyberbezpieczeństw{a,o}
    cybersecurity: cybersecurity cybersicherheits cybersicurezza cybersäkerhet cybersécurité
    cybersecurity: kiberbiztonsági kiberdrošības kibernetini{o,s} kyberturvallisuuskeskus
    cybersecurity: küberturvalisuse zibersegurtasuna κυβερνοασφάλειας кибербезопасност{и,ь}
    cybersecurity: киберсигурност кібербезпек{а,и} kybernetické_bezpečnosti
    cybersecurity: kybernetické_bezpečnost kybernetická_bezpečnost kybernetickej_bezpečnosti
    cybersecurity: siber_güvenlik securitate_cibernetică kibernetske_varnosti
    data: adatbázis adatok andme{d,te} dades dados danych data date{lor,n} datenverarbeitung
    data: dati dato{s,vá,vého} datu{,ak,en} données duomen{ys,ų} podat{aka,kov} sonraí verileri
    data: údaj{e,ov,ů} δεδομέν{α,ων} даних данны{е,х} дані подат{ака,ци} big_data
    privacy: adatvédelmi andmekaitse datenschutzes gegevensbescherming
    privacy: integritetsskyddsmyndigheten privacy tietosuoja protection_des_données
    privacy: protezione_dei_dati protección_de_datos proteção_de_dados protecció_de_dades
    privacy: data_protection ochrony_danych ochranu_osobních_údajů osobních_údajů
    privacy: osobných_údajov informacijski_pooblaščenec защита_на_личните_данни
    privacy: protecția_datelor
    statistics: estadístic{a,as,o} estatistika{,ren} estatístic{a,as,o} hagstofa istatistik
    statistics: perangkaan staidr{eamh,imh}
    statistics: statisti{c,ca,cal,cale,che,ci,cians,cien,ck,ckej,ckou,cká,cké,ckého,cký}
    statistics: statisti{ckých,cs,ek,k,ka}
    statistics: statis{tikaamet,tikas,tike,tiken,tiket,tiki,tiko,tikos,tiku,tiky,tique,tiques}
    statistics: statis{tisch,tische,tischen,tischer,tisches,tisk,tiska,tiskais,tiskajā,tiske}
    statistics: statis{tisko,tisks,tiskās,tičkega,tički,tičkih,tičkim,tičko,tičkog,tičkoga}
    statistics: statis{tičkoj,tična,tične,tičnega,tični,tičnih,tičnim,tično,tičnog,tičnoga}
    statistics: statis{tičnoj,ztika} statisztikai
    statistics: statysty{czna,czne,cznego,cznej,czny,cznych,ka,ki} tilasto tilastokeskus
    statistics: tilastotieteen ystadegau στατιστικ{ή,ής,ός,ών} статистик{а,ата,е,и}
    statistics: статистич{еская,ески,еские,еский,еских,еского,еское,еской,ка,ки,на,не,ний}
    statistics: статистич{них,ного,ної,ні}
    electricity: electric{,a,al,e,i,ians,idad,idade,itat,itate,ity,ità,ité,o}
    electricity: electrote{chnical,chnique,hnică} elekt{er,rarna,rarne,ric}
    electricity: elektri{ciens,cit,citeit,citeits,city,ckej,ckou,cká,cké,ckého,cký,ckých}
    electricity: elektri{k,levi,nių,sch,sche,schen,scher} elektri{tehnika,zität}
    electricity: elektr{izitäts,o} elektroenerget{etski,ika,iky,yczny,yka} elektromo{ipari,s}
    electricity: elektro{privreda,privrede,s}
    electricity: elektrote{chnical,chnickej,chnicko,chnickou,chnická,chnické,chnického,chnický}
    electricity: elektrote{chnických,chniczna,chniczne,chnicznego,chnicznej,chniczny,chnicznych}
    electricity: elektrote{chniek,chnik,chnika,chnisch,chnische,hnika,hnike,hniko,hniku}
    electricity: elektrotehni{čka,čke,čkega,čki,čkih,čkim,čko,čkog,čkoga,čkoj,ška,ške,škega}
    electricity: elektrotehni{ški,ških,škim,ško,škog,škoga,škoj}
    electricity: elektr{otekniska,otekniske,owni,ownia,yczna,yczne}
    electricity: elektr{ycznego,ycznej,yczny,ycznych,árny,ėnė,ība,ības}
    electricity: elettri{ca,che,ci,cità,co,ku} elètrica eléctric{as,os} elétrico{,s}
    electricity: leictreachas rafmagns sähkö{,n} sähkötekniikan trydan villamos
    electricity: villamos{energia,ipari} villamos{mérnöki,ság} électrique{,s}
    electricity: ηλεκτρι{κή,κής,κός,κών,σμού,σμός} електри{ка,ческа,чески}
    electricity: електрич{ество,ни,них} електроенерг{етика,етики,етичний,ія,ії}
    electricity: електротехн{ика,ики,ически,ичка,ичке,ички,ичких,ичко,ичког,ичкој,іки,ічний}
    electricity: электрически{е,й,х} электротехника электротехническ{ая,ие,ий,их,ого,ое,ой}
    electricity: электроэнергетик{а,и} электроэнергетический
    electronics: electr{onic,onica,onicii,onics,onique,oniques,onische,ónico} electrónicos
    electronics: elektro{nickej,nickou,nická,nické,nického,nický,nických,niczna,niczne,nicznego}
    electronics: elektro{nicznej,niczny,nicznych,niikan,niikka,nik,nika,nikai,nikaren,nikas}
    electronics: elektro{nike,niken,niki,niko,nikos,niky,ninei,niniai,niniam,ninio,ninis}
    electronics: elektro{ninių,ninė,ninės,nisch,nische,nischen,nischer,nisches,nisk,niska}
    electronics: elektro{niske,ničkega,nički,ničkih,ničkim,ničko,ničkog,ničkoga,ničkoj,nska}
    electronics: elektro{nske,nskega,nski,nskih,nskim,nsko,nskog,nskoga,nskoj,onika}
    electronics: eletrônic{a,o} elettronic{a,he,i,o} félvezető halbleiter halbleitertechnik
    electronics: leictreonaic microelectronic{a,s} microélectronique mikroelektronik{,a,i,y}
    electronics: półprzewodników semiconduct{eurs,ores,ors,tori} ηλεκτρονικ{ή,ής,ό,ός,ών}
    electronics: електрон{ен,ика,ики,на,не,ни,ний,них,ного,ної,ні,ска,ски,іка,іки}
    electronics: микроэлектроник{а,и} мікроелектроніки полупроводников
    electronics: электрон{ика,ики,ная,ного,ное,ной,ные,ный,ных} yarı_iletken
    photonics: fotoni{ca,ce,ckej,ckou,cká,cké,ckého,cký,ckých,cs,czna,czne,cznego,cznej}
    photonics: fotoni{czny,cznych,k,ka,kai,kas,ke,ki,kos,ky} fotònicques
    photonics: photoni{c,cs,k,que,ques,sche} φωτονική{,ς} фотон{ика,ики,іка,іки}
    optics: laser{,s} lasertechnik lazer{,a,io,ių,ovej,ovou,ová,ové,ového,ový,ových} lézeres
    optics: opti{ca,cal,ci,cii,ckej,ckou,cká,cké,ckého,cký,ckých,co,cs,ikka,k,ka,kai}
    optics: opti{kas,ke,ken,ki,ko,kos,ky,ques,sch,sche,schen,scher,sches,ska,čkega,čki}
    optics: opti{čkih,čkim,čko,čkog,čkoga,čkoj,čna,čne,čnega,čni,čnih,čnim,čno,čnog}
    optics: opti{čnoga,čnoj} optyczn{a,e,ego,ej,y,ych} optyk{a,i} ottic{a,he,i,o} òpticques
    optics: οπτική{,ς} лазерн{ой,ый,ых} оптик{а,и}
    optics: оптич{еская,еские,еский,еских,еского,еское,еской,ки,на,не,ний,них,ного,ної,ні}
    nanotechnology: nano nanociencias nanoscien{ce,ces,za,ze} nanostructure{,d,s}
    nanotechnology: nanotechnol{ogia,ogie,ogien,ogies,ogii,ogija,ogijos,ogijų,ogy,ógiai}
    nanotechnology: nanotecnolog{ia,ie,ías}
    nanotechnology: nanote{hnologia,hnologiei,hnologii,hnologija,hnologije,hnologijo,hnoloogia,knik}
    nanotechnology: nanoteknolo{gi,gia,ji,jisi} nanověd nanowissenschaften nanozientziak
    nanotechnology: νανοεπιστήμης νανοτεχνολογία{,ς} нанотехнолог{ии,иите,ия,ій,ія,ії}
    robotics: robot{,en,er,ic,ica,ics,ii,ik,ika} robot{ikaren,ikas,ike,iki,iko,ikos,iky,ique,s}
    robotics: robottechnik robot{tekniikan,teknik,yka,yki,ů} ρομποτική{,ς} роботик{а,ата,и}
    robotics: робототехн{ика,ики,іка,іки}
    automation: automa{atika,atio,ation,tic,tica,ticii,tický}
    automation: automati{czny,k,ka,kas,ke,ko,kos,ky,on,que,ques} automatisation automatisierung
    automation: automati{sierungstechnik,tica,z,zace}
    automation: automat{izacija,izacije,ización,izacního,izare,izarea,ization,izazione,ização}
    automation: automat{izácia,izácie,izálási,yczna,yczne}
    automation: autom{atycznego,atycznej,atyczny,atycznych,atyka,atyki,atyzacja,atyzacji,ático}
    automation: cybernetic{a,s} cybernétique kibernetik{a,e,os}
    automation: kyberneti{ckej,ckou,cká,cké,ckého,cký,ckých,ka,ky} otomasyon{,u}
    automation: regelungstechnik steuerungstechnik řídicí αυτοματισμ{ού,ός}
    automation: автомати{зации,зация,зація,зації,ка,ке,ки} кибернетик{а,и} кібернетики
    automation: control_engineering
    intelligence: inteligen{ce,cia,cja,cji,ția,ției} intelligen{ce,s,t,te,tes,ti,z,za}
    intelligence: tehisintellekti tekoälyn intel·ligència umělé_inteligence umelá_inteligencia
    intelligence: umelej_inteligencie umetna_inteligenca umjetna_inteligencija
    intelligence: künstliche_intelligenz sztuczna_inteligencja sztucznej_inteligencji
    intelligence: artificial_intelligence intelligence_artificielle inteligência_artificial
    intelligence: intelligenza_artificiale kunstmatige_intelligentie dirbtinio_intelekto
    intelligence: mākslīgā_intelekta mesterséges_intelligencia искусственного_интеллекта
    intelligence: штучного_інтелекту изкуствен_интелект вештачка_интелигенција
    intelligence: τεχνητής_νοημοσύνης yapay_zeka adimen_artifiziala
    cyber: cyber kiber kyber siber кибер кібер
    engineering: engenh{aria,arias,eiro,eiros} engin{eer,eering,eers,yeria} enginyer{ies,s}
    engineering: enxeñaría ingegner{e,i,ia} ingeniari{en,tza}
    engineering: ingeni{aritzaren,era,eras,ero,eros,ería,erías} ingenieur{büro,e}
    engineering: ingenieurswetenschappen ingenieur{technik,wesen}
    engineering: ingeni{eurwissenschaft,eurwissenschaften,ør,ørens,ører} ingeniørforening{,en}
    engineering: ingen{iørvidenskab,jör,jörer,jörs} ingenjörsakademien ingenjörsvetenskap
    engineering: ingineri{a,e,ei,i} ingénie{rie,ur,ures,urs} innealtóireachta
    engineering: insene{eria,eride,ride} inseneriteaduskond insinööri{,en,t} insinööritoimisto
    engineering: inżynier{,ia,ii,ska,ski,skich,skie} inżynier{skiego,skiej,y,ów}
    engineering: inženier{ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,u}
    engineering: inžen{ierzinātņu,irjev,irji,irska,irstva,irstvo,jera,jeri}
    engineering: inžen{jerska,jersko,jerstva,jerstvo,ýr}
    engineering: inžený{rskej,rskou,rská,rské,rského,rský,rských,rství,rů,ři}
    engineering: inžinier{i,iai,ijos,ov,skej,skou,ská,ské,ského,ský,ských,stva,stvo,ų}
    engineering: kejuruteraan mérnök{,i,iroda} mérnök{tudományi,ök} mühendisl{er,eri,ik,iği}
    engineering: peirianneg rekayasa verkfræði μηχανικ{οί,ού,ών}
    engineering: инженер{ен,и,ии,ия,на,ная,но,ного,ное,ной,ные,ный,ных,ов,ів}
    engineering: инжењер{а,и,ска,ски,ство} інженер{и,на,не,ний,них,ного,ної,ні,ів,ія,ії}
    engineering: műszaki_mérnöki
    mechanics: gép gépgyártó gépipari gépész{,eti} gépészmérnöki konetekniik{an,ka} macchin{a,e}
    mechanics: machine{bouw,ry,s} makine{leri,si} maquinaria maschinen{,bau,wesen} masinaehituse
    mechanics: maskin{,er} maskinteknik maszyn{owa,owe,owego,owej,owy,owych,y}
    mechanics: mašin{os,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj,stva,stvo,ų} mašīnbūves
    mechanics: mecanic{e,ii} mecatrónica meccanic{a,he,i,o} meccatronica
    mechanics: mechani{c,cal,ci,ckej,ckou,cká,cké,ckého,cký,ckých,cs,czna,czne,cznego,cznej}
    mechanics: mechani{czny,cznych,ical,k,ka,kai,kas,ki,kos,ky,que,sch,sche,scher}
    mechanics: mechatroni{cs,k,ka,ki,kos,ky,que} mecánic{a,o}
    mechanics: mehan{ika,ike,iko,iku,ička,ičke,ičkega,ički,ičkih,ičkim,ičko,ičkog,ičkoga}
    mechanics: mehan{ičkoj,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    mechanics: mekani{ikan,ikka,iska,k,ka,karen,sk,ske} máquinas mécanique{,s}
    mechanics: strojarsk{a,e,ega,i,ih,im,o,og,oga,oj}
    mechanics: strojn{ického,ický,iška,iške,iškega,iški,iških,iškim,iško,iškog,iškoga,iškoj}
    mechanics: strojn{ištva,ištvo,í,ícka,íckej,íckou,ícké} strojníckých
    mechanics: strojár{enskej,enskou,enská,enské,enského,enský,enských,stva,stvo}
    mechanics: strojírens{kej,kou,ká,ké,kého,ký,kých,tví} μηχανολ{ογική,ογικός,όγων}
    mechanics: машинобуд{ування,івна,івне,івний,івних} машинобудівн{ого,ої,і}
    mechanics: машиностроен{е,ие,ия}
    mechanics: машин{остроителен,остроительный,ска,ске,ски,ских,ско,ског,ској,ство}
    mechanics: механик{а,е,и}
    mechanics: механ{ическая,ические,ический,ических,ического,ическое,ической,іка,іки,ічна}
    mechanics: механ{ічне,ічний,ічних} механічн{ого,ої,і} мехатроник{а,и}
    materials: anyag anyagmérnöki anyagtudomány{,i} anyagvizsgáló bahan deunyddiau gradiv{,a}
    materials: malzeme{,leri} materiaalien
    materials: materia{alitekniikan,is,l,la,lah,le,lele,lelor,len,les}
    materials: material{forschung,forskning,i,ien,ov,ovej,ovou,ová,ové,ového,ový,ových}
    materials: material{prüfung,s} materialte{chnik,knik}
    materials: materia{lwissenschaft,lwissenschaften,lų,łowa,łowe} materiałow{ego,ej,y,ych}
    materials: mater{iałoznawstwa,iały,iałów,jali} materjalide materjaliteaduse
    materials: matéri{as,aux,el,els} werkstoff{,e,en} werkstoffprüfung werkstofftechnik
    materials: werkstoffwissenschaft{,en} ábhar υλικ{ά,ών} материал{а,и,ите,ов} материаловедения
    materials: матер{иалознание,иалы,ијала,ијали,іали} матеріал{ознавства,ів}
    polymer: macromolecul{ar,are,ară,e,es} makromolekul{ar,are,árna,ární}
    polymer: polimer{a,ek,er,i,ni,o,os,ov,owa,owe,owego,owej,owy,owych,ów,ų} polimértechnikai
    polymer: polyme{er,erien,r,re,ren}
    polymer: polymer{forschung,ic,ní,ovej,ovou,ová,ové,ového,ový,ových,s} polymertechnik
    polymer: polym{erwissenschaft,erů,ères,érov,éry} polímers polümeeride πολυμερ{ή,ών}
    polymer: макромолекул{ни,ярных} полимер{и,ите,ная,ного,ное,ной,ные,ный,ных,ов,ы}
    polymer: полімер{и,на,ів}
    plastics: kunststof{,f,fe} kunststofftechnik kunststoffzentrum muovi{,n} műanyag
    plastics: műanyag{feldolgozó,ipari} plast
    plastics: plast{bearbeitung,en,er,ic,ica,iche,ici,icos,ics,ik,ika,ikas}
    plastics: plast{ikleri,ique,iques,masi,mass,ov} plast{turgie,urgie,y,ů} plástico sztucznych
    plastics: tworzyw{,a} пластмас{,и,с,сы} matières_plastiques materie_plastiche
    textile: abbigliamento apparel bekleidungs clothing ehungintza faser{institut,n} fashion
    textile: fibers fibres habillement kledij konfekcijos odevn{ej,ou,á,é,ého,ý,ých} odjeće
    textile: odzież{owa,owe,owego,owej,owy,owych,y} oděvní ruházati rőtex
    textile: teksti{ili,iliala,ilien,l,la,las,li,lij}
    textile: tekstil{industri,na,ne,nega,ni,nih,nim,no,nog,noga,noj,ny,ės} tekstīlrūpniecības
    textile: tessil{e,i} textil{,e,es} textil{forschung,i,ien}
    textile: textil{industrie,ipari,iste,nej,nou,ná,né,ného,ní,ný,ných,s} textil{technik,ă}
    textile: têxtei{l,s} vlákn{a,ité} włókien włókiennic{twa,two,za,ze,zego,zej,zy,zych} włókna
    textile: ένδυσης κλωστοϋφαντουργία{,ς}
    textile: текстил{,ен,и,на,ный,ь,ьна,ьная,ьне,ьний,ьних,ьного,ьное,ьной,ьної,ьные}
    textile: текстил{ьный,ьных,ьні}
    leather: ayakkabı bőripari calza{do,ture} calzaturiero calçado chaussures couros cueros
    leather: cuir{,s} cuoio deri footwear koža kože{,dělný,nej,nou,ná,né,ného,ný,ných} kožár
    leather: leather leder lederforschung läder læder lær naha nahkateollisuus obuvi
    leather: obuvníck{ej,ou,á,é,ého,ý,ých} obuwia schuhe shoes skórzan{a,e,ego,ej,y,ych}
    leather: usnj{a,e} δέρματος υποδημάτων кожа{,рска} кожевенный кожи обув{и,ь} шкіряна
    wood: adhmad ahşap arredo baldų bois bútor{,ipari} drevársk{a,e,ej,ou,y,ého,ých} drewn{a,o}
    wood: drva drvn{a,e,ega,i,ih,im,o,og,oga,oj} drvo drzewn{a,e,ego,ej,y,ych} dřev{a,ařství,o}
    wood: dřevozpracující faanyag faipar{,i} furniture fusta holz holzforschung holztechnik
    wood: holzwirtschaft holzwissenschaft hout{,s} kayu kokmateriālu kokrūpniecības koks{,nes}
    wood: legn{ami,o} lemn{,ul,ului} lesars{ka,ke,kega,ki,kih,kim,ko,kog,koga,koj,tva,tvo}
    wood: maderas meblarsk{a,i,ich,ie,iego,iej} mebl{e,i,owy} medien{a,os} meubles
    wood: mobil{iario,ie,ier,ya} muebles möbel möbelindustrie namještaja nábyt{ek,ku,kář}
    wood: nábytkářský pohištv{a,o} pren puidu puit puuteknologia puutuoteteollisuus träteknik
    wood: træ wood{,en} zura zurgintza ξύλο{,υ} деревин{а,и} деревообр{аботка,обка} дрвн{а,е}
    wood: древесин{,ы} дървесина дървообработва{не,ща} мебел{и,ната,ь} меблів lesna_industrija
    paper: cellulos{a,e} celulóz{,y} kağıt paberi pape{l,r} paperi{liitto,n} papier
    paper: papierforschung papier{industrie,nicza,nicze} papier{niczego,niczej,niczy,niczych,s}
    paper: papier{technik,ów} papirni papper{,s} papír{,ipari,u} pulp χαρτιού χαρτοποιία
    paper: бумаг{а,и} хартия целлюлозно pulp_and_paper
    glass: cerami{c,ca,che,ci,co,cs,czna,czne,cznego,cznej,czny,cznych,ka,ki} cerámicos
    glass: céramique{,s} glas glasindustrie glass glastechnik
    glass: kerami{ckej,ckou,cká,cké,ckého,cký,ckých,ek,k,ka,kas,ke,ken,ki,kos,kus,ky,sch,sche}
    glass: kerámia{,ipari} klaasi lasin seramik skla sklo sklárstv
    glass: sklářs{kej,kou,ká,ké,kého,ký,kých,tví} steklo sticl{ei,ă} szkł{a,o} verres vetro
    glass: vidr{e,ios,os} üveg{,ipari} γυαλιού κεραμικ{ής,ών} керамик{а,и}
    glass: керам{ическая,ические,ический,ических,ического,ическое,ической,іки} скло стекл{а,о}
    construction: adeiladu bau bauen bauforschung baugewerbe bauindustrie bauingenieurwesen
    construction: baustoffe bautechnik bauwesen{,s} bauwirtschaft bouw{,en,kunde} bouwnijverheid
    construction: budow{a,ie,lana,lane} budowlan{ego,ej,y,ych} budow{nictwa,nictwie,nictwo,y}
    construction: buildings bygg{,er,eriet} byggeteknisk{,e} byggforsk byggindústria
    construction: byggna{d,ds,tion} bâtiments būvniecība{,s}
    construction: construc{ciones,cions,ció,ción,teur,teurs,tiei,tion,tions,toras,tores,ția,ții}
    construction: constru{cțiilor,ção,ções} costruzion{e,i} edificación edil{e,izia,izio}
    construction: ehitus{,e} ehitusteaduskond eraikuntzaren foirgníocht gebäude gebäudetechnik
    construction: gradben{a,e,ega,i,ih,im,ištva,ištvo,o,og,oga,oj} graditeljstv{a,o} gradnj{a,e}
    construction: građevin{arstva,arstvo,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    construction: hochbau inşaat konstruksi kostruzzjoni pembinaan rakennu{ksen,s}
    construction: rakennusaliitto rakennustekniikan rakennusteollisuus rakennutekniikan
    construction: rakentami{nen,sen} statyb{a,os,ų} stav{ba,be,bni,by,eb,ebnej}
    construction: stavebn{ictva,ictví,á,é,ého,í,ícky,íctvo,ý} tiefbau tógála yapı
    construction: épít{ési,ésügyi,ő,őipar} építőipari építőmérnöki κατασκευ{ές,ή}
    construction: κατασκευ{αστική,αστικός,ών} будівельн{а,е,ий,их,ого,ої,і} будівництв{а,о}
    construction: грађевин{арства,арство,ска,ске,ски,ских,ско,ског,ској} строител{ен,на,ни,но}
    construction: строител{нството,ство}
    construction: строител{ството,ьная,ьного,ьное,ьной,ьный,ьства,ьство,ьству} civil_engineering
    construction: génie_civil ingegneria_civile ingeniería_civil engenharia_civil
    architecture: ailtireachta architect{e,en,es,onica}
    architecture: archite{ctonique,cts,ctten,ctura,ctural,cture,ctuur,kten,kti}
    architecture: archite{ktoniczny,ktov,ktur,ktura,kturos,ktury,ktuře,któw,ktů,tti,tto}
    architecture: architett{onico,ura} arhite{ctura,cturii,cților,kta,kti,ktide,kto}
    architecture: arhitekt{onska,onske,onskega,onski,onskih,onskim,onsko,onskog,onskoga,onskoj}
    architecture: arhitekt{ura,ure,uri,uru,uur,uuri,ūras} arkitekter{,na}
    architecture: arkitekt{högskolan,oen,oni} arkitekt{skolen,ur,ura} arkitekturaren
    architecture: arkkitehti{,en} arkkiteht{itoimisto,uuri,uurin}
    architecture: arquite{ctes,cto,ctos,ctura,ctónico,tos,tura} arsitektur mimar{i,lar,lık,lığı}
    architecture: pensaernïaeth építész{,eti} építészka{mara,r} építészmérnöki
    architecture: αρχιτεκτ{ονική,ονικής,όνων} архитект{и,ите,онска,онски,оров,ура,уре,урен,ури}
    architecture: архитектур{ната,ная,но,ного,ное,ной,ные,ный,ных,ы}
    architecture: архітект{орів,ура,ури,урна,урне,урний,урних} архітектурн{ого,ої,і} seni_bina
    housing: abitazion{e,i} alloggi asumi{nen,sen} asuntojen asuntosäätiö bolig{,en,er}
    housing: boligforening boligselskab bostad{,s} bostadsbolaget bostäder bydlení
    housing: bytov{ej,ou,á,é,ého,ý,ých} byvani{a,e} eluaseme emlak etxebizitzaren gayrimenkul
    housing: habita{t,tge,tion,ção,ções} housing huisvesting immobili{ar,are,ari,en,er,ière}
    housing: imobiliári{a,o} ingatlan ingatlanfejlesztő inmobiliari{a,o} kiinteistö{,jen} konut
    housing: lakás lakás{szövetkezet,ügyi} locuințe{,i} logements mieszkaniow{a,e,ego,ej,y,ych}
    housing: nehnuteľností nekretnin{a,e} nemovitostí nepremičnine nieruchomości perumahan
    housing: stamben{e,o} stanovanjsk{a,e,ega,i,ih,im,o,og,oga,oj} tithíochta vastgoed viviendas
    housing: wohn{,en,ungen,ungs} wohnungsbau wohnungsbaugesellschaft wohnungswirtschaft
    housing: woning{,bouw} woning{corporatie,en} κατοικία{,ς} жилищн{а,ая,и,ого,ое,ый}
    housing: житлов{а,е,ий,их,ого,ої,і} недвижимост{и,ь} нерухом{ості,ість} стамбен{а,о} asunto-
    housing: real_estate недвижими_имоти
    mining: baníc{kej,kou,ká,ké,kého,ký,kých,tva,tvo} bergakademie berg{bau,baus,werk,werke}
    mining: bányaipari bányamérnöki bányász{,at,ati} báňsk{ej,ou,á,é,ého,ý,ých} carbón charbon
    mining: coal gruv gruvindustri gruvor górnic{twa,two,za,zej,zo,zy}
    mining: hornic{kej,ko,kou,ká,ké,kého,ký,kých,tví} kaevanduse kaivo{ksen,s} kaivosteollisuus
    mining: kasyb{a,os} kohle{,n} maden{,cilik} meatze mianadóireacht mijnbouw minedrift
    mining: mine{iro,ral,ralen,rales,rali,ralne,ralni} mineralnih
    mining: miner{alogical,alogie,alogisch,alogy,alogía,als,aria,ario,ação,ia,it,o,os} mines
    mining: mini{er,ers,eră,ng,ère} minéraux mwyngloddio mäeinstituut mäetööstus perlombongan
    mining: pertambangan quarr{ies,y} rudars{ka,ke,kega,ki,kih,kim,ko,kog,koga,koj,tva,tvo}
    mining: uheln{é,ý} węgl{a,owa,owe,owego,owej,owy,owych} μεταλλε{ία,ίων,υτική}
    mining: μεταλλευτικ{ός,ών} ορυχεί{α,ων} вугільної горн{ая,ого} горно{добивен,е,й}
    mining: горнорудный горный гірнич{а,ий,ого,ої} минерал{ни,ога,ьный,ьных} минн{а,и,о}
    mining: миннодобивна рударс{ка,ки,ко,тва,тво} угольн{ая,ый}
    metal: acciai{eria,erie,o} acero{,s} aciers aços besi demir eisenhüttenleute ferrous
    metal: fonderi{a,e} foundry fém fémipari gießerei{,en} gießereitechnik
    metal: hutnic{kej,kou,ká,ké,kého,ký,kých,tvo,tví,twa,two,za,zy} hutník iron jeklarstvo jeklo
    metal: kohászat{,i} kohómérnöki
    metal: kovin{,a,ar,e,ska,ske,skega,ski,skih,skim,sko,skog,skoga,skoj}
    metal: kovo{,vej,vou,vá,vé,vého,vý,vých} kovy kovů livarstvo logam metaal metaalindustrie
    metal: metaalnijverheid metale{le,n,s}
    metal: metal{gintza,i,ic,l,lbau,len,ler,li,lic,lica,lici,lico,lide,lien}
    metal: metalli{liitto,ndust} metalli{ndustrie,sch} metall{iteollisuuden,o} metallografie
    metal: metall{tööstus,u,urgi,urgia}
    metal: metal{lurgical,lurgico,lurgy,na,ne,nega,ni,nih,nim,no,nog,noga,noj,o,owa}
    metal: metal{owcow,owcy,owe,owego,owej,owy,owych,s,ul,urgia}
    metal: metal{urgiczna,urgiczne,urgicznego,urgicznej,urgiczny,urgicznych,urgie,urgii}
    metal: metal{urgij,urgija,urgije,urgijos,urški,ów} metalúrgic{a,o,os} metel metálic{as,o}
    metal: metāla metālapstrādes miotal métal métallurgi{e,que} métaux oceli
    metal: oceliarsk{ej,ou,á,é,ého,ý,ých} ocel{ová,ový,ářský} oceľ odlewnictw{a,o}
    metal: siderurgi{a,co,que} siderúrgica sidérurgie slévárna staal{,bouw} stahl{,bau}
    metal: stahlindustrie stal{i,owy} steel stål stålindustri teräs vaskohászati çelik željezara
    metal: μετάλλ{ου,ων} μεταλλουργ{ία,ίας,ική} метал{и,ите,лов} металлургии
    metal: метал{лургическая,лургические,лургический,лургических,лургического,лургическое}
    metal: метал{лургической,лургия,лы,ургия} метал{ургічний,ургії,уршки,ів} стальных сталі
    oil: aardolie erdöl{,s} földgáz gase{,s} gaswirtschaft gaz gaze gaziere
    oil: gazow{a,e,ego,ej,y,ych} gazu{,lui} gás gázipari kőolaj
    oil: naft{a,e,na,ne,nega,ni,nih,nim,no,nog,noga,noj,ovej,ovou,ová,ové,ového,ový}
    oil: naft{ových,owa,owe,owego,owej,owy,owych,y} oil olaj{,ipari} olie olje oljedirektoratet
    oil: petrol{chemia,eo,era,ero,eu,eum,i,ier,iera,ifer,io,lier,ului,ífero} petróleos
    oil: plin{,a,ovod,ski} plyn{,ový,u,ár} plynárensk{ej,ou,á,é,ého,ý,ých} pétrol{es,iere,iers}
    oil: αερίου πετρελαί{ου,ων} газа газов{а,ая,е,и,ого,ое,ой,ые,ый,ых} газу нафт{а,и,на,не,ова}
    oil: нафтогазов{а,е,ий,их,ого,ої,і}
    oil: нефте{газовая,газового,газовое,газовой,газовые,газовый,газовых,на,ной}
    oil: нефт{и,ь,яная,яной} φυσικού_αερίου
    photovoltaic: aurinkoenergia eguzki eolic{a,o} fotovoltai{c,ca,ci,cký,co,k,ka,ky}
    photovoltaic: fotowoltaik{a,i} güneş napenergia photovolta{ic,ics,ik,isch,ïque} päikese
    photovoltaic: rüzgar slnečná sola{ire,ires,r,re,ren}
    photovoltaic: solar{energie,es,i,nej,ni,nou,ná,né,ného,ný,ných} solartechnik solenergi
    photovoltaic: sončn{a,e} sunčane szélenergia słoneczn{a,ej} tuule tuulivoima veterná vėjo
    photovoltaic: větrn{á,é} wiatrow{a,ej} wind windenergie windkraft zonne éolien{ne,nes,s}
    photovoltaic: αιολική{,ς} ηλιακ{ή,ός} слънчева солнечн{ая,ой} сонячної фотоволтаи{ка,чна}
    """
}
