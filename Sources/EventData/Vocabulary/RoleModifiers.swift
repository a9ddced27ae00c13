extension Vocabulary {
  /// Words that stand around the head of a job title; they count only beside one.
  static let roleModifierWords = """
    # English
    academic account accounting acting adjunct administrative advisory advocacy aerospace affairs
    agricultural ai analytical analytics apac area art artificial artistic asset assets assistant
    associate audit automation automotive aviation award-winning b2b bachelor baltic benelux
    biomedical board branch budget building business cabinet campaign campaigns case cee central
    certified chain chair change chartered chemical chief circular city civil client clients climate
    clinical cloud cluster clusters co cohesion collaboration commercial communication
    communications communities community compliance construction content cooperation corporate
    country county creative credit cross-border crossborder csr cultural current customer cyber
    cybersecurity dach data delivery department departmental deputy design designate desk
    development digital diplomatic dissemination distinguished district division doctoral duty
    economic economics ecosystem ecosystems editorial education ehs elect electrical electronics
    emea emeritus energy engagement engineering environment environmental esg estate eu european
    european-affairs evaluation event events ex executive experienced exploitation external
    facilities facility factory federal field finance financial first food forestry former founding
    freelance full fulltime fund funding fundraising funds general global government governmental
    graduate grant grants group group-level growth hardware health honorary hr hub human iberia ict
    impact implementation incoming independent industrial industry information infrastructure
    innovation insight insights intelligence interclustering interim internal international
    internationalisation internationalization interregional investment investments investor ip it
    joint junior key knowledge lab laboratory latam lead leading leading-edge learning legal lending
    licensed local logistics long-time longtime m&a machine main managing manufacturing marine
    maritime marketing master materials mechanical media medical member members membership ml mobile
    mobility monitoring municipal national naval network networks non-executive nonexecutive nordic
    nordics nursing office operating operational operations outgoing outreach parliamentary
    part-time partnership partnerships patent people permanent personal pharmaceutical phd photonics
    planning plant platform policies policy political political-economic portfolio postdoctoral pr
    press previous principal privacy private procurement product production professional program
    programme programmes programs project projects property protection provincial public purchasing
    qa qualified quality r&d r&i rail rd rdi real regional registered regulatory relations research
    resources risk robotics rtd rural safety sales scaleup scientific second sector security
    self-employed semiconductor senior serial service services site smart social software solution
    solutions space special specialisation specialist specialization sports staff stakeholder
    startup startups state steering strategic strategies strategy structural supervisory supply
    support sustainability sustainable system systems talent tax teaching team technical
    technical-sales technical-scientific technology territorial third titular tourism trade training
    transfer transformation transport treasury ui undergraduate unit urban ux venture ventures vice
    visiting web world worldwide
    # German
    abteilung akademische akademischer arztliche arztlicher ausserordentlicher beamtete beamteter
    bereich controlling designierte designierter digitalisierung ehemalige ehemaliger ehemals
    ehrenamtlicher einkauf energie entwicklung erste ersten erster europaische europaischer
    fachliche fachlicher finanzen forschung freiberuflicher freie freier gesamtverantwortlicher
    geschaftsfuhrende geschaftsfuhrenden geschaftsfuhrender hauptamtlicher internationale
    internationaler kaufmannische kaufmannischer kommissarische kommissarischer kommunikation
    kunstlerische kunstlerischer leitende leitenden leitender nachhaltigkeit nationale nationaler
    oberste oberster offentlichkeitsarbeit operative operativer ordentliche ordentlicher
    parlamentarische parlamentarischer personliche personlicher politische politischer produktion
    qualitat recht referat regionale regionaler selbststandiger stab stellv stellvertretende
    stellvertretenden stellvertretender strategie strategische strategischer technische technischer
    umwelt vertrieb wissenschaftliche wissenschaftlicher zustandige zustandiger zweiter
    # French
    adjoint adjointe administratif affaires ancien ancienne artistique associe associee cellule
    commerciale delegue deleguee departemental departementale developpement economique economiques
    emerite europeen europeenne executif executifs filiere financier financiere generale generaux
    honoraire industriel industrielle interimaire juridique mission missions municipale operationnel
    operationnelle pedagogique permanente plenipotentiaire pole principale projet projets publique
    publiques recherche scientifique scientifiques secteur stagiaire strategique suppleant
    suppleante technique techniques
    # Spanish
    adjunta adjunto administrativa administrativo antigua antiguo asociada asociado autonomico
    calidad cientifica cientifico comercial comunicacion delegada delegado departamento desarrollo
    ejecutiva ejecutivo ejecutivos emerito estrategia estrategico europea europeo financiera
    financiero generales honoraria honorario industria innovacion institucionales interina interino
    internacional investigacion juridica juridico nacional operaciones operativo politica politicas
    primer primera programa programas proyecto proyectos publica publico publicos relaciones seccion
    sectorial segundo servicio suplente tecnica tecnico ventas
    # Italian
    affari aggiunta aggiunto amministrativa amministrativo associata associato comunale
    comunicazione delegata delegato emerita esecutiva esecutivo esterne finanziaria finanziario
    generali giuridico innovazione internazionale istituzionali legale nazionale onoraria onorario
    operativa ordinaria ordinario politiche progetti progetto programma programmi pubblica pubbliche
    pubblico qualita relazioni ricerca scientifica scientifico servizio settore strategico supplente
    sviluppo ufficio unica unico uscente vendite vicario
    # Polish
    badan byla byly ds dyrektor-elekt finansowa finansowy generalna generalnego generalnej generalny
    glowna glownego glowny handlowa handlowy honorowa honorowy innowacji kliniczny komunikacji
    krajowa krajowy kreatywny marketingu miedzynarodowa miedzynarodowy mlodsza mlodszy naczelna
    naczelnego naczelny naukowa naukowy obowiazki operacyjna operacyjny pelniaca pelniacy pierwsza
    pierwszy prawna prawny programu projektow projektu rady redakcyjny regionalna regionalny rozwoju
    spraw sprzedazy starsza starszego starszy strategii techniczna techniczny wykonawcza
    wykonawczego wykonawczy zarzadu zarzadzajaca zarzadzajacego zarzadzajacy zastepca zastepcy
    # Portuguese
    antigo associada associado comunicacao desenvolvimento europeia europeu executiva executivo
    executivos financeira financeiro gerais geral inovacao investigacao projecto projeto projetos
    qualidade relacoes substituta substituto vendas
    # Dutch
    algemeen algemene artistiek artistieke beleid bestuurlijk buitengewone buitengewoon commercieel
    commerciele communicatie duurzaamheid eerste europees europese financieel financiele gastdocent
    gedelegeerd gedelegeerde gewoon innovatie internationaal juridisch juridische nationaal
    onderzoek plaatsvervangend plaatsvervangende projecten regionaal technisch tweede uitvoerend
    uitvoerende voormalig voormalige waarnemend waarnemende wetenschappelijk wetenschappelijke
    zakelijk zakelijke
    # Czech, Slovak
    byvala byvaly financna financni financny generalni hlavna hlavni hlavny medzinarodny mezinarodni
    narodni narodny obchodna obchodni obchodny odborna odborny personalni poverena povereny
    prevadzkovy provozni prvni prvy regionalni statna statni statny statutarni technicka technicky
    vedecka vedecky vrchni vykonna vykonny vysokoskolsky zastupujici
    # Hungarian
    altalanos belso cimzetes egyetemi fejlesztesi fo gazdasagi helyettes igazgatasi innovacios
    kereskedelmi klaszter kommunikacios kulso kutatasi muszaki nemzetkozi operativ orszagos penzugyi
    projekt regionalis strategiai szakmai tiszteletbeli tudomanyos ugyvezeto vezeto volt
    # Romanian
    adjuncta administrativ cercetare comerciala comunicare dezvoltare europeana executiv financiar
    financiara fost fosta generala inovare interimar internationala juridic nationala onorific
    programe proiect proiecte regionala stiintific stiintifica superior tehnic tehnica universitar
    vanzari
    # Greek
    anaplerotes anaplerotria anaplirotis anaplirotria anoteros diethnes diethnis dieuthynon
    dieuthynousa diefthynon diefthynousa dioiketike dioiketikos dioikitiki dioikitikos ektelestike
    ektelestiki ektelestikos emporike emporiki emporikos entetalmenos epikoure epikouri epikouros
    epistemonike epistemonikos epistimoniki epistimonikos epitimos ethnike ethniki ethnikos
    europaikos evropaikos genike geniki genikos genikou nomikos oikonomike oikonomiki oikonomikos
    omotime omotimi omotimos perifereiakos periphereiakos proen proin protos taktikos technike
    techniki technikos
    # Bulgarian
    administrativen asistent bivs bivsh darzhaven docent dotsent drzaven evropeyski finansov
    generalen glaven glavna izpalnitelen izpalnitelna izplnitelen izplnitelna mezdunaroden
    mezhdunaroden mladshi mladsi nacionalen natsionalen naucen nauchen nauchna naucna oblasten
    operativen poceten pocheten regionalen starshi starsi strategiceski strategicheski targovski
    tehniceski tehnicheski trgovski zamestnik
    # Croatian, Serbian, Slovene
    bivsa bivsi drzavna drzavni financijska financijski finansijski glavni izredni izvanredni
    izvrsilni izvrsna izvrsni komercialni komercijalni mednarodni medunarodni nacionalni naucni
    nekdanja nekdanji operativni pocasni pomocnik poslovna poslovni pravni projektni razvojni redni
    redoviti stariji tehnicka tehnicki tehnicni visa visi visja visji zamjenik znanstvena znanstveni
    # Nordic
    administrerende assisterende bitradande daglig ekonomisk faglig fungerende innovations
    internationell kommerciel kommersiell konstituert ledende nationell okonomisk stallforetradande
    strategisk teknisk tekniska tidigare tidligere tillforordnad utovende utviklings verkstallande
    vetenskaplig vetenskapliga viceadministrerende videnskabelig vitenskapelig
    # Finnish, Estonian
    alueellinen asetaitja endine entinen erikois finants hallinnollinen johtava juhtiv
    kansainvalinen kansallinen kohusetaitja ma pea regionaalne taloudellinen teaduslik tegev
    tehniline tekninen tieteellinen vanem vanhempi varsinainen vastaava vt
    # Latvian, Lithuanian
    asocieta asocietais bijusais buves buvusi finansu galvena galvenais generaldirektors generaline
    generalinis inovaciju izpilddirektore izpilddirektors komercialais komercijos moksline mokslinis
    nacionalais nacionalinis padomes parlamentarais pletros regionalais regioninis skyriaus
    starptautiskais tarptautinis tarybos technine techninis tehniska tehniskais valdes valdybos
    valsts vecaka vecakais vykdomasis vykdomoji vyresnioji vyresnysis vyriausiasis vyriausioji
    zinatniska zinatniskais
    """
}
