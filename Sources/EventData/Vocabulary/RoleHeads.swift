extension Vocabulary {
  /// Nouns that name a job or an office, in the forms met in titles and sentences.
  static let roleHeadWords = """
    # English
    academic academics accountant accountants activist activists actor actress actuary
    administrative-assistant administrator administrators admiral adviser advisers advisor advisors
    advocate advocates agronomist alderman alumna alumni alumnus ambassador ambassadors analyst
    analyst-programmer analysts anchor animator anthropologist apprentice arbitrator archaeologist
    archbishop architect architects archivist artist assessor assistant assistants associate
    associates astronaut attache attaches attorney attorneys auditor auditors author authors avp
    banker bankers barrister biologist bishop blogger brigadier broadcaster broker brokers bursar
    buyer candidate captain cardinal cardiologist caretaker caseworker cco cdo ceo ceos cfo chair
    chairholder chairman chairmen chairperson chairpersons chairs chairwoman chairwomen chancellor
    chancellors charge chef chemist chief chiefs chro cio ciso climatologist cluster-manager
    clustermanager cmo co-chair co-chairman co-chairs co-chairwoman co-coordinator co-creator
    co-director co-founder co-founders co-head co-initiator co-lead co-leader co-manager
    co-ordinator co-ordinators co-owner co-president co-rapporteur coach coaches cob cochair
    cocoordinator codirector cofounder cofounders cohead colead coleader colonel columnist
    columnists comanager commander commentator commissioner commissioners composer comptroller
    congressman congresswoman consul consul-general consultant consultants controller controllers
    convener convenor coo coordinator coordinators copresident copywriter correspondent cosmonaut
    councillor councillors councilor councilwoman counsel counsels cpo creator critic cro cso
    csr-manager cto cto/co-founder curator custodian cxo data-steward dean deans delegate delegates
    deputies deputy deputy-mayor designer designers desk-officer deskofficer developer developers
    diplomat diplomats director director-general director-generals directors directors-general
    doctor doctors ecologist economist economists editor editor-in-chief editors educator emeritus
    engineer engineers entrepreneur entrepreneurs envoy epidemiologist essayist evaluator evangelist
    evangelists evp exec executive executives expert experts facilitator facilitators farmer farmers
    fellow fellows filmmaker firefighter fisherman forester founder founders futurist futurologist
    general generalist geologist ghostwriter gm governor governors graduate grower guru hacker head
    heads historian homeowner host hotelier hr imam immunologist initiator innovator innovators
    inspector inspector-general inspectors instructor integrator intern interpreter intrapreneur
    inventor investor investors journalist journalists judge judges jurist landowner lawyer lawyers
    lead leader leaders leads lecturer lecturers liaison librarian lieutenant linguist lobbyist
    magistrate major maker manager managers marketeer marketer mathematician mayor mayors md
    mediator member members mentor mentors mep meps merchandiser meteorologist minister ministers
    moderator moderators mp mps musician negotiator neurologist neuroscientist notary novelist
    nuncio nurse officer officer-in-charge officers ombudsman ombudsperson ombudswoman oncologist
    operator operators organiser organisers organizer organizers owner owners panelist panellist
    partner partners pastor patron pharmacist philosopher photographer physician physicist pilot
    pioneer planner planners playwright plenipotentiary poet policeman policewoman policymaker
    policymakers postdoc postgraduate practitioner practitioners prefect premier presenter president
    presidents priest prime-minister prince princess principal principals producer producers prof
    professional professionals professor professors programmer project-manager promoter prorector
    prosecutor provost psychologist publisher purchaser rabbi rapporteur rapporteurs recruiter
    rector rectors registrar rep reporter representative representatives researcher researchers
    restaurateur reviewer salesperson scholar scholars scientist scientists scrum-master
    secretariat-general secretaries secretary secretary-general senator senators sergeant
    shareholder shipowner singer sociologist solicitor solopreneur speaker specialist specialists
    spokesman spokesperson spokeswoman stakeholder-manager statistician steward strategist
    strategists student students subdirector superintendent supervisor surgeon svp sysadmin tanaiste
    taoiseach teacher teachers teamleader technician technicians technologist technologists thinker
    toolmaker trader trainee trainees trainer trainers translator treasurer trustee trustees tutor
    under-secretary undergraduate undersecretary veterinarian vice-chair vice-chairman
    vice-chairperson vice-chairwoman vice-chancellor vice-dean vice-governor vice-mayor
    vice-minister vice-presidency vice-president vice-presidents vice-rector vice-speaker vicechair
    vicechancellor vicepresident vicespeaker virologist visionary vp warden webmaster winemaker
    writer writers
    # German
    abgeordnete abgeordneten abgeordneter abteilungsleiter abteilungsleiterin abteilungsleitung
    amtsleiter amtsleiterin anwalt anwaltin architekt architektin arzt arztin assistent assistentin
    assistenz aufsichtsrat aufsichtsratin aufsichtsratsvorsitzende aufsichtsratsvorsitzender
    ausbilder ausbilderin aussenminister aussenministerin autor autorin bauerin beauftragte
    beauftragten beauftragter berater beraterin beratern bereichsleiter bereichsleiterin
    bereichsleitung betriebsrat betriebsratin botschafter botschafterin bundesbeauftragte
    bundesbeauftragter bundesgeschaftsfuhrer bundeskanzler bundeskanzlerin bundesminister
    bundesministerin bundesprasident bundestagsabgeordnete bundestagsabgeordneter burgermeister
    burgermeisterin burochef burochefin chefarzt chefarztin chefin chefokonom chefokonomin
    chefredakteur chefredakteurin clustermanagerin dekan dekanin dezernent dezernentin
    diplomingenieur direktor direktoren direktorin direktorinnen direktors doktorand doktorandin
    dozent dozentin ehrenprasident ehrenprasidentin entwickler entwicklerin eu-kommissar
    eu-kommissarin experte experten expertin expertinnen fachbereichsleiter fachbereichsleiterin
    fachfrau fachgebietsleiter fachgebietsleiterin fachmann fachreferent fachreferentin
    finanzminister finanzministerin forscher forscherin forscherinnen fraktionsvorsitzende
    fraktionsvorsitzender generaldirektor generaldirektorin generalkonsul generalkonsulin
    generalmajor generalsekretar generalsekretarin geschaftsbereichsleiter geschaftsfuhrer
    geschaftsfuhrerin geschaftsfuhrern geschaftsfuhrers geschaftsfuhrung geschaftsleiter
    geschaftsleiterin geschaftsleitung gesellschafter gesellschafterin grunder grunderin
    grundsatzreferent grundungsmitglied gruppenleiter gruppenleiterin gruppenleitung
    hauptabteilungsleiter hauptgeschaftsfuhrer hauptgeschaftsfuhrerin hauptmann hauptreferent
    herausgeber herausgeberin hofrat hofratin ingenieur ingenieurin inhaber inhaberin
    innovationsmanager innovationsmanagerin institutsdirektor institutsdirektorin institutsleiter
    institutsleiterin journalistin juniorprofessor juniorprofessorin juristin kammerer kammerin
    kanzler kanzlerin kommissar kommissarin konsul konsulin koordinator koordinatorin korrespondent
    korrespondentin kunstler kunstlerin kurator kuratorin landeshauptfrau landeshauptmann
    landesminister landesrat landesratin landrat landratin landtagsprasident landwirt landwirtin
    lehrbeauftragte lehrbeauftragter lehrer lehrerin lehrstuhlinhaber lehrstuhlinhaberin leiter
    leiterin leiterinnen leitern leiters leitung managerin ministerialdirektor ministerialdirektorin
    ministerialdirigent ministerialdirigentin ministerialrat ministerialratin ministerin
    ministerprasident ministerprasidentin mitarbeitende mitarbeiter mitarbeiterin mitglied
    mitglieder mitgliedes mitgrunder mitgrunderin moderatorin notar notarin oberarzt oberarztin
    oberburgermeister oberburgermeisterin oberregierungsrat obfrau obmann okonom okonomin
    parteivorsitzende parteivorsitzender partnerin prases prasident prasidenten prasidentin
    pressesprecher pressesprecherin privatdozent privatdozentin prodekan prodekanin produktmanager
    produktmanagerin professoren professorin programmleiter programmleiterin projektkoordinator
    projektkoordinatorin projektleiter projektleiterin projektleitung projektmanager
    projektmanagerin prokurist prokuristin prorektor prorektorin rechtsanwalt rechtsanwaltin
    redakteur redakteurin redaktionsleiter redaktionsleiterin referatsleiter referatsleiterin
    referatsleitung referent referenten referentin regierungsprasident regierungsprasidentin
    regierungsrat regierungsratin rektor rektorin reprasentant reprasentantin ressortleiter
    ressortleiterin richter richterin sachbearbeiter sachbearbeiterin sachverstandige
    sachverstandiger schriftsteller schriftstellerin sekretar sekretarin sektionsleiter
    sektionsleiterin senatorin softwareentwickler spezialist spezialistin sprecher sprecherin
    staatsanwalt staatsanwaltin staatsminister staatsministerin staatssekretar staatssekretarin
    stabsstelle stabsstellenleiter stabsstellenleiterin stadtbaurat stadtbauratin stadtplaner
    stadtplanerin stadtrat stadtratin standortleiter standortleiterin stellvertreter
    stellvertreterin stipendiat stipendiatin studentin studiendekan studierende teamleiter
    teamleiterin teamleitung teilhaber trainerin umweltminister umweltministerin
    universitatsassistent universitatsprofessor universitatsprofessorin unternehmensberater
    unternehmensberaterin unternehmer unternehmerin verleger verlegerin vertreter vertreterin
    vizeburgermeister vizeburgermeisterin vizedirektor vizedirektorin vizeprasident vizeprasidentin
    volkswirt volkswirtin vorsitz vorsitzende vorsitzendem vorsitzenden vorsitzender vorstand
    vorstande vorstandsmitglied vorstandssprecher vorstandssprecherin vorstandsvorsitzende
    vorstandsvorsitzender werkleiter werksleiter wirtschaftsminister wirtschaftsministerin
    wissenschaftler wissenschaftlerin
    # French
    adjoint adjointe adjoints administrateur administrateurs administratrice agriculteur
    agricultrice agronome ambassadeur ambassadrice analyste animateur animatrice architecte associe
    associee associes attachee auteur autrice avocat avocate biologiste bourgmestre chancelier
    chargee chargees charges cheffe chefs chercheur chercheurs chercheuse chimiste climatologue
    co-fondateur co-fondatrice co-presidente codirecteur codirectrice cofondateur cofondatrice
    commissaire commissaires concepteur conceptrice conseil conseiller conseillere conseilleres
    conseillers consule consultante controleur controleuse coordinateur coordinatrice coordonnateur
    coordonnatrice copresidente createur creatrice daf delegue deleguee delegues depute deputee
    deputes developpeur developpeuse dg dga dircom directeur directeurs directrice directrices
    dirigeant dirigeante doctorant doctorante doyen doyenne drh dsi echevin echevine economiste
    ecrivain editeur editrice eleveur enseignant enseignant-chercheur enseignante
    enseignante-chercheuse entrepreneuse etudiant etudiante eurodepute eurodeputee expertes
    facilitateur facilitatrice fondateur fondateurs fondatrice formateur formatrice geographe
    geologue gerant gerante gestionnaire gouverneur gouverneure historien historienne infirmier
    infirmiere ingenieure inspecteur inspectrice intervenant intervenante journaliste juriste maire
    maire-adjoint maires maitre maitresse mandataire medecin mediateur mediatrice membre membres
    ministre ministres moderateur moderatrice negociateur negociatrice notaire patronne pdg
    pharmacien philosophe physicienne polytechnicien porte-parole prefet prefete presidente
    presidentes professeur professeure rapporteure recteur rectrice redacteur redacteur-chef
    redactrice representant representante representants responsable responsables scientifique
    secretaire secretaires senateur senateurs senatrice sociologue sous-directeur sous-directrice
    sous-prefet specialiste technicien technicienne tresorier tresoriere urbaniste vice-presidente
    vicepresidente
    # Spanish
    abogada abogado administrador administradora agricultor agricultora alcalde alcaldesa analista
    arduraduna arquitecta arquitecto asesor asesora asesores becaria becario catedratica
    catedratico cientifica cientifico codirectora cofundador cofundadora comisaria comisario
    concejal concejala consejera consejeras consejero consejeros conselleira conselleiro conseller
    consellera consellers consultor consultora consultores coordinador coordinadora coordinadores
    creador creadora decana decano delegada delegado desarrollador desarrolladora diputada diputado
    diputados directiva directivo directora directoras directores disenador disenadora docente
    doctoranda doctorando economista editora embajador embajadora emprendedor emprendedora
    empresaria empresario encargada encargado especialista especialistas estudiante eurodiputada
    eurodiputado experta experto expertos expresidenta expresidente fiscal fundador fundadora
    fundadores ganadero gerente gerentes gestor gestora gestores gobernador gobernadora ingeniera
    ingeniero ingenieros interventor investigador investigadora investigadores jefa jefe jefes juez
    jueza jurista lehendakari lehendakaria letrado lider medica medico miembro miembros ministra
    ministro ministros moderador moderadora notario periodista ponente ponentes portavoz presidenta
    profesor profesora profesores propietaria propietario rectora redactor redactora representantes
    sailburu sailburua secretaria secretario senador senadora socia socio socios subdelegada
    subdelegado subdirectora subsecretaria subsecretario tecnica tecnico tecnologo teniente tesorera
    tesorero viceconsejera viceconsejero vicedecano viceletrado viceministra viceministro
    vicepresidenta vicerrector vicerrectora vocal zuzendari zuzendaria
    # Italian
    addetta addetto agricoltore agronoma agronomo ambasciatore ambasciatrice amministratore
    amministratrice architetta architetto assessora assessore assessori autore avvocata avvocato
    capi capo capodipartimento capogruppo caporedattore caposervizio cofondatore commissaria
    commissario condirettore consigliera consigliere consiglieri consulente consulenti coordinatore
    coordinatori delegata delegato deputata deputati deputato direttore direttori direttrice
    direttrici dirigente dirigenti docenti dottoranda dottorando editore esperta esperti esperto
    eurodeputata eurodeputato fondatore funzionari funzionaria funzionario gestore giornalista
    giurista governatore imprenditore imprenditrice incaricata incaricato ingegnera ingegnere
    magistrato membri membro moderatore notaio portavoce preside presidentessa presidenti professore
    professoressa progettista prorettore prorettrice rappresentante rappresentanti redattore
    redattrice referente referenti relatore relatori relatrice responsabile responsabili rettore
    rettrice ricercatore ricercatori ricercatrice scienziata scienziato segretaria segretario
    senatore sindaca sindaco sottosegretaria sottosegretario specialista studente studentessa
    sviluppatore tecnologa tesoriere titolare vicedirettore vicedirettrice vicesindaca vicesindaco
    # Polish
    adiunkt adiunktka adwokat adwokatka ambasador ambasadora ambasadorka analityczka analityk
    analityka architektka asystent asystentka badacz badaczka burmistrz burmistrza czlonek czlonka
    czlonkiem czlonkini czlonkowie doktorant doktorantka doradca doradcy doradczyni dyrektor
    dyrektora dyrektorem dyrektorka dyrektorki dyrektorow dyrektorzy dziekan dziekana dziennikarka
    dziennikarz ekonomista ekonomistka eksperci ekspert eksperta ekspertem ekspertka ekspertow
    europosel europoslanka glowny-specjalista inspektor inspektora inzynier inzyniera kanclerz
    kierownicy kierowniczka kierownik kierownika kierownikiem komisarz konsultant konsultantka
    koordynator koordynatora koordynatorem koordynatorka koordynatorki lekarz liderka managerka
    marszalek marszalka marszalkiem menadzer menedzer menedzera menedzerka ministerka ministrem
    ministrowie moderatorka naczelniczka naczelnik naczelnika naczelny naukowiec notariusz opiekun
    pelnomocniczka pelnomocnik pelnomocnika podsekretarz podsekretarza posel posla poslanka poslanki
    poslowie prawniczka prawnik prelegenci prelegent prelegentka premiera prezes prezesa prezesem
    prezesi prezeska prezesow prezydent prezydenta prezydentem prezydentka prodziekan profesorem
    prokurator prorektora przedsiebiorca przedsiebiorczyni przedstawiciel przedstawiciela
    przedstawiciele przedstawicielka przewodniczaca przewodniczacego przewodniczacej przewodniczacy
    przewodniczacym radca radczyni radna radny redaktor redaktora redaktorka rektora reprezentant
    reprezentantka rolnik rzeczniczka rzecznik rzecznika sedzia sekretarka sekretarz sekretarza
    sekretarzem senatorka skarbnik specjalista specjalistka specjalistki specjalisty starosta
    starosty studentka szef szefa szefem szefowa trener trenerka wicedyrektor wicedyrektora
    wicedyrektorem wicedyrektorka wicemarszalek wicemarszalkini wiceminister wiceministra
    wiceministrem wicepremier wiceprezes wiceprezesa wiceprezesem wiceprezeska wiceprezydent
    wiceprezydenta wiceprezydentka wiceprzewodniczaca wiceprzewodniczacego wiceprzewodniczacy
    wicestarosta wicewojewoda wizytator wlasciciel wlascicielka wojewoda wojewody wojt wspolnik
    wspolwlasciciel wspolzalozyciel wspolzalozycielka wykladowca wykladowczyni zalozyciel
    zalozyciela zalozycielka zastepca zastepcy zastepczyni
    # Portuguese
    adjunta adjunto advogada advogado arquiteta arquiteto autarca bolseiro chefe chefes cientista
    comissaria comissario conselheira conselheiro coordenador coordenadora coordenadores deputada
    deputado diretor diretora diretoras diretores doutoranda doutorando embaixador embaixadora
    empreendedor empreendedora engenheira engenheiro estudante eurodeputada eurodeputado governador
    governadora jornalista membros orador oradora oradores perita perito pesquisador pesquisadora
    porta-voz presidente-executivo professora proprietario redator reitor reitora responsaveis
    responsavel secretaria-geral secretario-geral subdiretor subdiretora tesoureiro vereador
    vereadora vice-reitor vice-reitora vogal
    # Dutch
    aanjager adjunct-directeur adviseur adviseurs advocaat afdelingshoofd afgevaardigde
    algemeen-directeur arts begeleider beleidsadviseur beleidsmaker beleidsmedewerker bestuurder
    bestuurslid bestuursvoorzitter boer burgemeester commissaris dagvoorzitter decaan deskundige
    diensthoofd directeur-generaal directeuren docent econoom eigenaar europarlementarier
    gedeputeerde gemeenteraadslid gespreksleider gezant hoofd hoofden hoofdredacteur hoogleraar
    kabinetschef kabinetsmedewerker kamerlid kwartiermaker landbouwer lector leden leider lid
    mede-eigenaar mede-oprichter medeoprichter medewerker minister-president notaris ondernemer
    ondernemers ondervoorzitter onderzoeker onderzoekers onderzoeksleider onderzoekster ontwerper
    ontwikkelaar oprichter oprichtster parlementslid penningmeester programmacoordinator
    programmaleider programmamanager projectcoordinator projectleider projectmanager
    projectmedewerker promovenda promovendus raadslid rechter rector-magnificus schepen secretaris
    secretaris-generaal spreker sprekers staatssecretaris stafmedewerker stedenbouwkundige
    teamleider topman topvrouw vennoot verbinder vertegenwoordiger vice-voorzitter vicevoorzitter
    volksvertegenwoordiger voorzitter voorzitters wetenschapper wethouder woordvoerder woordvoerster
    zaakvoerder zakelijk-leider
    # Czech, Slovak
    advokat advokatka analyticka analytik clen clena clenka clenove dekanka docentka doktorandka
    ekonom ekonomka europoslanec europoslankyna europoslankyne expertka garant generalneriaditel
    hejtman hejtmana hejtmanka hovorca hovorkyna inzenyr jednatel jednatelka komisar komisarka
    konatel konatelka konzultant konzultantka koordinatora koordinatorka lektor lektorka majitel
    majitelka manazer manazera manazerka ministr ministryne mistopredseda mistopredsedkyne
    mistopredsedy mistostarosta mistostarostka mluvci namestek namestka namestkyne namestnicka
    namestnik novinar novinarka odbornice odbornicka odbornik podnikatel podnikatelka podpredseda
    podpredsednicka poradca poradce poradkyna poradkyne poslance poslanec poslankyna poslankyne
    pravnicka pravnik prednasejici predseda predsedkyne predsednicka predsedou predsedu predsedy
    premierka prezident prezidenta prezidentka primator primatora primatorka prodekanka profesorka
    prorektorka radni recnik reditel reditele reditelem reditelka reditelky referentka rektorka
    riaditel riaditela riaditelka sefredaktor specialistka spikr splnomocnenec splnomocnenkyna
    spoluzakladatel spoluzakladatelka starostka statny-tajomnik tajemnice tajemnik tajemnika
    tajomnicka tajomnik vedec vedecky vedkyna vedkyne vedouci vedouciho veduca veduceho veduci
    velvyslanec velvyslankyna velvyslankyne viceprezident viceprezidentka vyskumnicka vyskumnik
    vyzkumnice vyzkumnik zakladatel zakladatelka zastupca zastupce zastupkyna zastupkyne zmocnenec
    zmocnenkyne zupan
    # Hungarian
    adjunktus alapito alapitoja alelnok alelnoke allamtitkar allamtitkara alpolgarmester biztos
    csoportvezeto dekanhelyettes dekanja docens docense doktorandusz egyetemi elemzo elemzoje elnok
    elnoke elnokhelyettes eloado epitesz fejleszto foigazgato foigazgato-helyettes foigazgatoja
    fomunkatars foorvos foosztalyvezeto foosztalyvezetoje fopolgarmester foszerkeszto fotitkar
    fotitkara hallgato helyettes helyettesallamtitkar igazgato igazgatohelyettes igazgatoi
    igazgatoja irodavezeto jogasz kepviselo kepviseloje klasztermenedzser kormanybiztos kozgazdasz
    kutato kutatoja kutatok menedzser mernok mernoke miniszter minisztere miniszterelnok
    miniszterelnok-helyettes miniszterhelyettes munkatars munkatarsa nagykovet nagykovete oktato
    orszaggyulesi orvos osztalyvezeto osztalyvezetoje polgarmester polgarmestere professzor
    professzora projektmenedzser projektvezeto referens rektorhelyettes szakerto szakertoje
    szakertok szenator szerkeszto szerkesztoje szovivo szovivoje tag tagja tagozatvezeto tanacsado
    tanacsadoja tanacsos tanar tanarseged tarsalapito tarsalapitoja tarselnok titkar titkara tudos
    tulajdonos tulajdonosa ugyved ugyvezeto ugyvezetoje ujsagiro vallalkozo vezerigazgato
    vezerigazgato-helyettes vezerigazgatoja vezeto vezetoje
    # Romanian
    administratoare ambasadoare ambasadorul analist antreprenoare antreprenor arhitect arhitecta
    arhitectul asistent asistenta asociat asociata avocata avocatul cercetatoare cercetator
    cercetatori cercetatorul co-fondator cofondatoare cofondator comisar comisarul conferentiar
    consilier consiliera consilieri consilierul consultanta coordonatoare coordonatoarea coordonator
    coordonatorul copresedinte decan decanul delegat deputat deputatul dezvoltator directoare
    directoarea directori directorul doctorand economistul europarlamentar europarlamentara
    europarlamentarul experti fermier fondatoare fondator fondatorul formatoare formator guvernator
    inginer inginera inginerul inspectorul jurnalist jurnalista jurnalistul managerul medic medicul
    membra membru membrul ministru ministrul moderatoare prefectul premierul presedinta presedinte
    presedintele prim-ministru primar primarita primarul prodecan profesoara profesorul proprietar
    proprietara prorectorul purtatoare purtator rectorul redactor-sef reprezentanta reprezentanti
    reprezentantul responsabil responsabila secretar secretara secretarul sef sefa seful senatoare
    senatorul specialisti studenta subprefect subsecretar viceguvernator vicepresedinta
    vicepresedinte vicepresedintele viceprim-ministru viceprimar
    # Greek
    analytes analytis analytria anaplerotes anaplerotria anaplirotis anaplirotria antidemarchos
    antidimarchos antiperifereiarchi antiperifereiarchis antiperiphereiarche antiperiphereiarches
    antiproedros antiproedrou antiprosopos antiprytane antiprytanes antiprytani antiprytanis
    architekton architektonas bouleute bouleutes demarchos demarchou demosiographos diacheiristes
    diacheiristis didaktoras dieuthynon dieuthynousa dieuthynte dieuthyntes dieuthyntria
    dieuthyntrias diefthynon diefthynousa diefthynti diefthyntis diefthyntria diefthyntrias
    dikegoros dikigoros dimarchos dimarchou dimosiografos dioikete dioiketes dioikiti dioikitis
    eidikos eisegetes eisegetria eisigitis eisigitria ekpaideutes ekpaidevtis ekprosopos
    empeirognomon empeirognomonas epicheirematias epicheirimatias epikefalis epikephales epistemonas
    epistimonas epitropos epitropou ereunetes ereunetria erevnites erevnitis erevnitria etairos
    eurobouleute eurobouleutes evrovoulefti evrovouleftis foititis foititria gerousiastes
    gerousiastis giatros grammatea grammateas iatros idioktetes idioktitis idrytes idrytis idrytria
    kathegete kathegetes kathegetria kathigites kathigiti kathigitis kathigitria kosmetoras
    kosmitoras lektoras mechanikos mele meli melos michanikos nomikos oikonomologos omiletes
    omiletria omilitis omilitria perifereiarchi perifereiarchis periphereiarche periphereiarches
    phoitetes phoitetria presbes presbys presvis presvys proedroi proedros proedrou proistamene
    proistameni proistamenos proistamenou prothypourgos prytane prytanes prytani prytanis stelechos
    symbouloi symboulos symboulou symvouloi symvoulos symvoulou synidrytes synidrytis synidrytria
    syntaktes syntaktis syntonistes syntonistis syntonistria tomearches tomearchis voulefti
    vouleftis yfypourgos yfypourgou ypefthyne ypefthynos ypefthynou ypevthyni ypevthynos ypevthynou
    yphypourgos yphypourgou ypodieuthyntes ypodiefthyntis ypodioiketes ypodioikitis ypourgos
    ypourgou
    # Bulgarian
    analizator arhitekt chlen chlenove direktorat direktorka direktort dotsent eksperti evrodeputat
    glaven-ekspert govoritel ikonomist inzener inzhener izpalnitelen-direktor izplnitelen-direktor
    izsledovatel kmet kmetat kmett lekar lektori menidzhar menidzharat menidzr menidzrt ministar
    ministarat ministarka ministrka ministrt nacalnik nacalnikt nachalnik nachalnikat oblasten
    obuchitel obucitel osnovatel osnovatelka partnor poslanik predpriemac predpriemach predsedatel
    predsedatelat predsedatelyat predstavitel predstavitelka prepodavatel prezidentat prezidentt
    rakovoditel rakovoditelyat razrabotchik razrabotcik rektorat rektort rkovoditel rkovoditelat
    sadruzhnik saosnovatel saosnovatelka savetnik savetnikat sdruznik sobstvenik sosnovatel
    sosnovatelka spetsialist svetnik svetnikt ucen uchen upravitel upravitelat upravitelyat urist
    vitseprezident yurist zam-direktor zam-kmet zam-ministar zam-ministr zam-predsedatel zam-rektor
    zamestnik zhurnalist zurnalist
    # Croatian, Serbian, Slovene
    analiticar analiticarka analitik arhitekta arhitektica clan clana clanica clanovi dekanica
    direktora direktori direktorica direktorice direktorom docentica dogradonacelnik drzavni-tajnik
    ekonomist ekonomistica eurozastupnica eurozastupnik evroposlanec evroposlanka glasnogovornica
    glasnogovornik glavni-tajnik govornica govornik gradonacelnica gradonacelnik gradonacelnika
    inzenir inzenirka inzenjer inzenjerka istrazivac istrazivacica komesar konzultantica
    koordinatorica lastnica lastnik menadzerka ministrica moderatorica nacelnica nacelnik nacelnika
    namestnica naucnik odvetnik odvjetnica odvjetnik osnivac osnivacica podjetnica podjetnik
    podpredsednica podpredsednik poduzetnica poduzetnik pomocnica pomocnik portparol poslanica
    potpredsednica potpredsednik potpredsjednica potpredsjednik potpredsjednika poverenik
    povjerenica povjerenik pravnica predavac predavacica predavatelj predavateljica predsednica
    predsednik predsednika predsjednica predsjednice predsjednik predsjednika predstavnica
    predstavnik preduzetnik procelnica procelnik prodekanica profesorica prorektorica ravnatelj
    ravnatelja ravnateljica raziskovalec raziskovalka referentica rektorica rukovodilac rukovoditelj
    rukovoditeljica savetnica savjetnica savjetnik savjetovatelj skrbnica skrbnik sodelavec
    sodelavka soustanovitelj soustanoviteljica specijalist specijalistica strokovnjak
    strokovnjakinja strucnjak strucnjakinja studentica suosnivac suosnivacica suradnica suradnik
    suvlasnik svetovalec svetovalka tajnica tajnik trenerica upravitelj upraviteljica urednica
    urednik ustanovitelj ustanoviteljica veleposlanica veleposlanik vlasnica vlasnik voda voditelj
    voditelja voditeljica vodja vodje zamenica zamenik zamjenica zamjenik zastupnica zastupnik
    znanstvenica znanstvenik zupana zupanica
    # Swedish
    adjunkt agare analytiker arkitekt avdelningschef borgmastare chefen chefer chefredaktor
    chefsekonom civilingenjor dekanus delagare enhetschef entreprenor europaparlamentariker
    forelasare foretagare foretradare forskare forskaren generaldirektoren generalsekreterare
    grundare grundaren handlaggare ingenjor klusterledare kommissionar kommunalrad konsult lakare
    landshovding lantbrukare ledamot ledamoter ledare medgrundare ministern nationalekonom
    ordforande ordforanden overlakare processledare professorn programledare projektchef
    projektledare projektledaren radgivare regionrad riksdagsledamot sakkunnig samordnare
    sekreterare statsminister statsrad statssekreterare strateg styrelseledamot styrelseordforande
    talare talesman talesperson teamledare universitetslektor utredare utvecklare utvecklingschef vd
    verksamhetsledare verkstallande vice-vd
    # Danish, Norwegian
    administrasjonssjef administrerende afdelingschef amanuensis analytikar avdelingsdirektor
    avdelingsleder bestyrelsesformand bestyrelsesmedlem bonde borgmester borgmesteren byrad
    chefkonsulent daglig direktorer eier ejer eksperten fagdirektor folketingsmedlem forkvinde
    formand formanden formann forsker forskeren forsteamanuensis forstelektor fylkesordforer
    generalsekretaer ingenior ivaerksaetter klyngeleder kommissaer konsulent konsulenten kontorchef
    laege landmand leder ledere lederen lege medejer medgrunder medlem medlemmer medstifter
    ministeren naestformand nestleder ordforer ordforeren ph.d.-studerende programleder projektleder
    projektlederen prosjektleder radgiver radmand repraesentant sekretaer seksjonsleder sektionschef
    seniorforsker seniorkonsulent seniorradgiver sjef sjefen sjefforsker sjefokonom sjefredaktor
    specialkonsulent spesialist spesialradgiver statssekretaer stifter stifteren
    stortingsrepresentant studerende styreleder styremedlem talskvinde talsmand talsperson teamleder
    udvikler udviklingschef underdirektor utvikler varaordforer vicedirektor visepresident
    # Finnish
    aluejohtaja analyytikko apulaisjohtaja apulaispormestari apulaisprofessori arkkitehti
    asiakaspaallikko asianajaja asiantuntija dekaani dosentti edustaja ekonomisti
    erikoissuunnittelija erikoistutkija erityisasiantuntija esimies europarlamentaarikko
    hankepaallikko insinoori jasen johtaja johtajan johtajat johtava-asiantuntija juristi
    kansanedustaja kansliapaallikko kaupunginjohtaja kehittaja kehitysjohtaja kehityspaallikko
    komissaari konsultti koordinaattori kouluttaja kunnanjohtaja laakari lehtori maakuntajohtaja
    meppi ministeri moderaattori neuvonantaja neuvos neuvotteleva ohjelmajohtaja ohjelmapaallikko
    omistaja opiskelija osakas osastopaallikko paaekonomisti paajohtaja paallikko paaministeri
    paasihteeri paatoimittaja perustaja perustajaosakas pormestari presidentti professori
    projektijohtaja projektipaallikko puheenjohtaja rehtori sihteeri suunnittelija suurlahettilas
    tarkastaja tiedottaja tohtorikoulutettava toiminnanjohtaja toimittaja toimitusjohtaja
    tuotepaallikko tutkija tutkijatohtori tutkimusjohtaja tutkimuspaallikko valtiosihteeri
    varapresidentti varapuheenjohtaja vararehtori varatoimitusjohtaja viestintapaallikko
    yksikonpaallikko ylijohtaja yliopistonlehtori ylitarkastaja yrittaja
    # Estonian
    abilinnapea advokaat ajakirjanik analuutik arendaja arendusjuht arst aseesimees asekantsler
    asepresident asutaja dekaan esimees esinaine esindaja ettevotja insener juhataja juhi juht
    kaasasutaja kantsler klastrijuht koolitaja koordinaator liige liikmed linnapea meeskonnajuht
    moderaator nounik noustaja okonomist omanik osakonnajuhataja osanik peadirektor peaminister
    peasekretar peaspetsialist peatoimetaja pressiesindaja programmijuht projektijuht riigikogu
    saadik suursaadik teadur tegevjuht toimetaja tootejuht turundusjuht uliopilane valdkonnajuht
    vallavanem vanemteadur volinik
    # Latvian
    advokats analitike analitikis arhitekte arhitekts arsts dekane dekans deputate deputats
    dibinataja dibinatajs direktore direktores docents doktorants domnieks ekonomiste ekonomists
    eksperte eksperts inzeniere inzenieris ipasniece ipasnieks jurists komisars konsultante
    konsultants koordinatore koordinators lektore lektors lidzdibinataja lidzdibinatajs locekle
    loceklis menedzere menedzeris mers ministrs padomniece padomnieks parstave parstavis petniece
    petnieks premjers prezidente prezidents prieksniece prieksnieks priekssedetaja priekssedetajs
    profesore profesors prorektore prorektors redaktore redaktors referents rektore rektors
    sekretare sekretars treneris uznemeja uznemejs vaditaja vaditaji vaditajs vaditaju vestniece
    vestnieks viceprezidente viceprezidents vietniece vietnieks zinatniece zinatnieks zurnaliste
    zurnalists
    # Lithuanian
    advokatas advokate ambasadore ambasadorius analitikas architektas architekte atstovas atstove
    bendraikurejas dekanas direktoriai direktoriaus direktorius docentas doktorantas doktorante
    ekonomistas ekspertai ekspertas europarlamentaras gydytojas ikureja ikurejas inziniere
    inzinierius kanclere kancleris komisaras konsultantas koordinatorius lektorius meras mere mero
    ministras moderatorius mokslininkas mokslininke nare nariai narys partnere partneris patareja
    patarejas pavaduotoja pavaduotojas pavaduotojo pirmininkas pirmininke pirmininkes pirmininko
    premjeras prezidentas prodekanas profesorius prorektorius redaktorius rektorius savininkas
    savininke seimo sekretore sekretorius specialistas steigeja steigejas studentas teisininkas
    teisininke tyreja tyrejas vadovas vadove vadoves vadovo vadybininkas vadybininke vedeja vedejas
    verslininkas verslininke vicemeras vicemere viceministras viceministre viceprezidentas
    virsininkas virsininke zurnalistas
    # Irish, Maltese
    aire cathaoirleach ceannaire comhairleoir direttur feisire kap leas-uachtaran ministir ollamh
    parlamentari professur runai segretarja segretarju stiurthoir uachtaran
    # Catalan, Galician, Basque
    advocat aholkularia alcaldessa alkatea catedratic dega degana diputat diputatua enginyer
    enginyera gerent idazkaria ikertzailea irakaslea koordinatzailea portaveu regidor regidora
    secretari soci tecnic
    # Ukrainian, Turkish, Albanian
    bakan bakani baskan baskani danisman danismani deputatka drejtor drejtore drejtori genel golova
    kerivnica kerivnik kerivnitsya kerivnyk kerivnytsya keshilltar keshilltare koordinatoru kryetar
    kryetare kurucu kurucusu menedzher menedzherka mer mudur muduru ortagi radnica radnik radnitsya
    spivzasnovnica spivzasnovnik spivzasnovnitsya spivzasnovnyk spivzasnovnytsya uzman uzmani
    yardimcisi yonetici yoneticisi zasnovnica zasnovnik zasnovnitsya zastupnitsya zevendes
    # Abbreviations
    cbo ceo's cfos cgo cino co-pi coos copi ctos cvo dep dir dirs dr-ing gf hod hos hou mdl mgr msp
    pi pm pres sr-manager td tds tl vpresident
    """
}
