extension Vocabulary {
  /// Words that, capitalised in headings and titles of talks, are never part of a name.
  static let commonWords = """
    # English
    a about abstract academy accelerating accession accountability accreditation achieving across
    act action actions actor actors acts adaptation additional additive address addressing admission
    advanced advancing advice aerospace affairs after afternoon again against ageing agencies agency
    agenda agenda2030 agreement agreements agri-food agriculture agrifood ai aim aims air aircraft
    airport airports all alliance alliances along already also although always am ammonia among an
    analysis analytics and animal animals anniversary annual another answer answers any app
    application applications apply apprenticeship apprenticeships approach approaches apps arctic
    are army around article articles artificial arts as assessment assistance association
    associations asylum at attendees audit auditorium authorities authority automation autonomy
    autumn available avenue aviation award awards b2b background batteries battery be because been
    beer before beginning behind being below benchmark benchmarking beneath beside besides better
    between beverages beyond bid bids big bigger bike bilateral biodiversity bioeconomy biofuels
    biogas biomass biomethane biotech biotechnology block blockchain blog blue book books boosting
    bootcamp booth border borders both brain break breakfast breakout breaks breakthrough bridging
    bringing brokerage brokering bst budget budgets building buildings bus buses business businesses
    but by call calls camp can cancer capabilities capability capacities capacity capital car carbon
    care cargo cars cases cell cells central centre ceremony certification cest cet chain chains
    chair chaired challenge challenges change changes charging chemicals chemistry child children
    chip chips circular circularity cities citizen citizens city civic civil clear click climate
    clinical closing cloud cluster clusters co2 coast coastal coffee cohesion collaboration
    collaborations collaborative colloquium commerce commission committee common communities
    community companies company competence competences competencies competition competitive
    competitiveness complex compliance comprehensive computing concept concepts conclusion
    conclusions conditions conference conferences confirmed conflict congress connecting
    connectivity construction consultation consumer consumers contact contacts contest convention
    cookie cookies cooling cooperation corner corporate cost costs could council counselling
    countries country court covid creating creative creativity crime criminal crises crisis critical
    crops cross-border crossroads cultural culture currently customer customers customs cutting-edge
    cyber cybersecurity cycling daily dairy damage data date dates deadline deal deals debate
    debates decarbonisation decarbonization deep defence defense delivering demand demo democracy
    democratic demonstration deployment description designing despite details developing development
    diagnosis diagnostics dialogue did different digital digitalisation digitalization digitisation
    digitization diligence dinner diplomacy diplomatic directions directive directives disaster
    disasters disclosure discovering discrimination discussion discussions disease diseases
    disinformation disruption disruptive diversity do document documents does doing don't down
    download downloads drink driving drone drones drought due duration during e-commerce each earth
    eastern easy economic economies economy ecosystem ecosystems edge edition editions edt education
    eest eet effect effective effectiveness effects efficiency efficient eight election elections
    electric electricity electrification electronic electronics email emergency emission emissions
    employment empowering enabling end energy engaging enlargement ensuring enterprise enterprises
    entrance entrepreneur entrepreneurs entrepreneurship entry environment environmental equality
    equity erasmus est establishing etc ethical ethics eu europe european evaluation evening event
    events ever every evidence evidence-based example examples excellence excellent except
    exhibition expanding experience experiences experimentation expert expertise experts exploring
    expo export exports facebook facility facing fact facts fake families family farming fashion
    fast faster feature features featuring fee feedback fees festival few fifth figures file files
    finalist finalists finance financial financing finding fire fires first fish fisheries five
    flood floods floor focus follow follow-up followed food footprint for foreign foresight forestry
    form forms forum fostering four fourth foyer framework frameworks freedom freight from frontier
    frontiers fuel fuels full fund funding funds further fusion future futures gallery garden gas
    gathering gender general generation generations genetic genomics geopolitical geopolitics
    getting girls global globalisation globalization gmt goal goals going governance government
    governments graduate grants great greenhouse grid grids group groups growing growth guidance
    guide guidelines hack hackathon had half hard hardware harnessing has hate have having hazard
    hazards he health healthcare heat heating help her here heritage high higher highlights him his
    home horizon horizons hospitality host hosted hosts hotel hour hours housing how how-to human
    hybrid hydrogen hype idea ideas if image images imaging impact impacts implementing import
    importance important imports improving in in-person include included includes including
    inclusion inclusive increasing independence indicator indicators individual individuals
    industrial industries industry industry4 info information infrastructure infrastructures
    initiative initiatives innovating innovation innovations innovative inside insight insights
    instagram institution institutions instrument instruments integrated integrating integration
    intelligence intelligent interdependence internal international internationalisation
    internationalization internet interoperability interreg interregional interview interviews into
    introducing introduction investing investment investments investor investors invited iot is
    island islands issue it it's its job jobs join joint journey judicial juries jury just keeping
    keynote kick-off kickoff kids kind know-how knowledge labor labour land language languages
    larger last late latest launch launching leader leaders leadership leading learned learning
    learnt least lecture lectures legal legislation less lessons let's level levels leveraging life
    limited link linkedin linking links live livestock livestream loans local location login
    logistics looking loss low low-carbon lower lunch lung machine main making management managing
    manufacturing many map mapping maritime marketing markets masterclass matchmaking material
    materials me measure measures measuring meat mechanism mechanisms media medical medicine
    medicines meeting meetings member men mental menu message messages metals methane method methods
    midday migration military minerals mining minute minutes misinformation mission missions
    mitigation mobile mobilising mobility model models moderated moderator moderators monday
    monitoring month monthly months more morning most mountain mountains moving much multilateral
    must mutual my myth myths nanotechnology national natural nature navigating navy near necessary
    need needs neighbourhood net net-zero network networking networks neutral neutrality never new
    news newsletter next next-generation night nine no nominee nominees nor not now nuclear number
    numbers objective objectives ocean oecd of off offset offshore often oil old on one online only
    onshore onto open opening opportunities opportunity or organisation organisations organised
    organiser organisers organization organizations organized organizers other our out outcome
    outcomes outlook outside over overcoming overview own packaging pact pages pandemic panel
    panelist panelists panellist panellists paper papers parallel parents parking parliament
    parliamentary part participant participants participation partner partners partnership
    partnerships parts past path paths pathway pathways patient patients pavilion paving pdf pending
    people person persons perspective perspectives pharma pharmaceutical pharmaceuticals phase
    phases phone photo photonics photos physical picture pillar pillars pilot pilots pitching place
    plan planet planetary planning plans plant-based plastics platform platforms players plenary
    plus pm podcast polar police policies policy pollution port ports possible poster posters
    potential powering practice practices preparedness preparing presentation presentations
    presidency prevention previous prices principle principles print priorities priority privacy
    private prize prizes procedure procedures process processes procurement product production
    productivity products program programme programmes project projects promise promises promoting
    propaganda proposal proposals protecting protein proteins protocol protocols providing pst
    public publication publications pump pumps putting q&a qa quality quantity quantum quarterly
    question questions rail range raw reaching realities reality reboot rebuild rebuilding recent
    reception recording recordings recovery recycling reducing reform reforms refugees regenerate
    regenerative region regional regionalisation regions register registered registration regulation
    regulations reimagine reimagining reinventing related release relevance remake remarks renew
    renewable renewables renewal renovate renovation repair report reporting reports research
    researchers reset reshape resilience resilient reskilling resource resource-efficient resources
    responsibility responsible restart restaurant restoration restore result results retail rethink
    rethinking reuse revival revive revolutionising rights risk risks river roadmap roadmaps
    robotics robots role roles round roundtable rule rural safety same sanctions satellite
    satellites scale scale-up scaleup scaleups scaling schedule schools science scientific scope
    screening search seat seats second securing security seeds semiconductor semiconductors seminar
    series service services session sessions setting seven several shall shaping share shared
    sharing she shipping ships shock shocks should showcase showcasing side sides similar simple
    simplifying since single six size skill skills skin slides slot slots slow smart sme smes so
    social societal society software soil solar solution solutions solving some sometimes soon
    source southern sovereignty space speakers special specific speech speeches speeding sponsor
    sponsors sports spotlight square stability stage stages stakeholder stakeholders stand standard
    standards stands start start-up start-ups startup startups state state-of-the-art statement
    statements states step steps stimulating storage stories strategic strategies strategy stream
    streaming strengthening stronger student students studies study submission submissions submit
    subscribe success such summary summer-school summit supply support supporters supporting surgery
    survey sustainability sustainable symposium system systems table tackling takeaway takeaways
    taking talent talents talk talks target targets tax taxation taxonomy tba tbc tbd team
    team-building teams tech technologies technology telecommunications tender tenders terms terrace
    testing textile textiles than that the their them theme themes then theory therapies therapy
    there these they third this those though threat threats three through throughout ticket tickets
    time times to today tomorrow too tool toolkit tools topic topics tour tourism toward towards
    track tracks trading training trains transformation transforming transition transitions
    transmission transnational transparency transport treaties treatment treaty trend trends trial
    trials tribunal trust turning twin twitter two type types un uncertainty under understanding
    union union's universities university unless unlocking until up upcoming upskilling us using utc
    vacancies vacancy vaccine vaccines value values various vehicle vehicles venture venue versus
    very veterinary via video villages violence virtual visa vision visions visit visits vocational
    volume vote voting vs walking warehouse was waste watch water ways we we're weak weather web
    webex webinar webinars website week weekly welcome wellbeing were western wet what what's when
    where which while who whom whose why why-not wildfire wildfires wind wine winners winning with
    within without women work worker workers workforce working workshop workshops worldwide would
    wrap-up year years yes yesterday yet you your youth youtube zero zero-emission zoom
    # German
    aber ablauf abschluss adresse alle als anfahrt ankunft anmeldung ans antworten arbeit
    arbeitswelt auch aus ausbildung ausblick ausklang beginn begrussung bei beim beispiele bildung
    bis chancen darf dass daten datum dauer dem die diese dieser dieses digitale digitalisierung
    diskussion diskussionsrunde durch ein eine einem einen einer eines einfuhrung einlass empfang
    ende energie energiewende entwicklung erfahrungen erfolgsfaktoren eroffnung euch europa
    europaische fachkonferenz fachkrafte fachtagung fazit finanzierung forderprogramme forderung
    forschung fragen frauen fur gegen gemeinsam gesellschaft gesprach gesprache gesundheit grunder
    grusswort grussworte haben hat herausforderungen hinter ihnen ihr ihre im imbiss industrie
    innovationen ins internationale ist jede jeder jugend kaffeepause kann kein keine klima
    klimaschutz klimawandel konferenz kongress konnen kontakt kooperation kosten kreislaufwirtschaft
    lander lieferketten losungen markte mehr menschen messe mit mittagessen mittagspause mittelstand
    mobilitat moderation muss mussen nach nachhaltigkeit nationale neben netzwerke neue neuen neuer
    neues nicht noch nur ob oder ohne ort pause perspektiven platz podium podiumsdiskussion politik
    praxis produktion programm raum recht redner rednerinnen referenten regionale registrierung
    rohstoffe saal schlusswort schon schulung sehr sein seine seit sich sicherheit sie sind soll
    sollen stadt strasse strategie strategien tagesordnung tagung technologie technologien teilnahme
    teilnehmer thema themen trotz uber uhr uhrzeit um umwelt uns unser unsere unter unternehmen
    veranstalter veranstaltung veranstaltungen verkehr viele vor vortrag vortrage wahrend wandel
    wann waren warum wasserstoff wegen weil weiterbildung welche welcher welches welt weniger wenn
    wer werden wie wir wird wirtschaft wissenschaft wo wurde ziele zukunft zusammenarbeit
    zusammenfassung zwischen
    # French
    accueil alimentation animateur apres apres-midi artificielle atelier ateliers au autre autres
    aux avant avec avenir bien bienvenue bonnes cafe ce ces cette chez climat cloture cocktail
    colloque comme comment contre dans debat defis dejeuner depuis developpement diner doit donnees
    dont droit durable duree echange echanges ecologique economie elles emploi energies enjeux entre
    entreprise entreprises environnement etait europeen europeenne evenement evenements exemples
    financement formation gratuit heure horaires hydrogene il ils inscription inscriptions
    intervenants intervention interventions investissement journee journees leur leurs lieu mais
    marches matin matinee meme mobilite moderateur moins monde nos notre nous nouveau nouveaux
    nouvelle nouvelles numerique ont ordre ou ouverture par partenariats pendant peut politique
    politiques pour pourquoi pratiques quand que quel quelle quelles quels qui quoi recherche
    rencontre rencontres reseaux retour ronde rue sa salle sans sante sciences securite seminaire
    sera seront ses si societe soiree sont sous sur tarif temoignages territoire territoires tous
    tout toute toutes transports travail tres une vers villes votre vous
    # Spanish
    acreditacion agricultura alianzas alimentacion almuerzo ambiente apertura avenida bajo
    bienvenida buenas casos cena ciencia cierre ciudades clausura clima coctel coloquio comida como
    con conclusiones conferencia conferencias congreso contra cooperacion cual cuando datos debe
    derecho desarrollo descanso desde dialogo digitalizacion direccion donde duracion durante
    ecologica economia educacion empleo empresa empresas en encuentro encuentros energia es esa ese
    esta estan estas este estos estrategia europea europeo evento eventos exito experiencias fecha
    financiacion formacion fue futuro gratuito ha hacia hasta hidrogeno hora horario inauguracion
    industria industrias innovacion inscripcion inscripciones inteligencia intervencion
    intervenciones introduccion inversion investigacion jornada jornadas las los lugar manana mas
    medio menos mercado mercados moderador movilidad mundo muy noche nuestra nuestro nuestros nueva
    nuevas nuevo nuevos o oportunidades otra otro otros para participantes pausa pero perspectivas
    politica politicas ponencia ponencias ponentes por porque practicas precio presentacion
    presentaciones programa puede quien redes redonda regiones registro retos sala segun seguridad
    seminario sin sobre sociedad soluciones sostenibilidad sostenible su sus talento taller talleres
    tarde tecnologia tecnologias territorio territorios toda todas todo todos trabajo transformacion
    transicion transporte u unas unos
    # Italian
    agli agricoltura alimentazione allo altri altro aperitivo artificiale benvenuto buone caffe che
    chi chiusura citta come competenze conclusioni conferenza conferenze confronto congresso
    convegno cooperazione corso costo cui dati deve dibattito digitalizzazione diritto discussione
    durata esperienze eventi finanziamento formazione fra giornata giornate gli idrogeno impresa
    imprese incontri incontro indirizzo innovazione intelligenza interventi intervento introduzione
    investimenti iscrizione iscrizioni istruzione laboratorio lavoro loro luogo ma mattina meno
    mercati mercato mobilita moderatore molto mondo nei nella nelle nostra nostro nuova nuove nuovi
    nuovo opportunita ora orario partecipanti perche piazza piu politiche pomeriggio pranzo pratiche
    presentazione presentazioni programma prospettive puo quale quali quando questa queste questi
    questo regioni registrazione relatori relazione relazioni reti ricerca rotonda salute saluti
    scienza se sfide sicurezza societa soluzioni sono sostenibile sostenibilita strategia sua sul
    sulla suo suoi sviluppo tavola tecnologie territori tra transizione trasformazione trasporti
    tutta tutte tutti tutto uno viale
    # Polish
    adres albo ale aleja badan badania beda bedzie bez bezpieczenstwo bezplatny byl co cyfrowa
    cyfryzacja czas czy dane debata dla dlaczego dobre doswiadczenia dyskusja dzien edukacja energii
    finansowanie gdy gdzie godz godzina gospodarka gospodarki innowacje innowacji inteligencja
    inwestycje jak jako jest kawa kawowa kiedy klimat kolacja kompetencje konferencja konferencji
    kongres koszt ksztalcenie kto ktora ktore ktory lub miasta miedzy miejsce mniej mobilnosc moze
    na nad nauka nauki nie nowa nowe nowy obiad od oraz otwarcie perspektywy plac po pod
    podsumowanie polityka polityki powitanie praca praktyki prawo prelegenci prezentacja prezentacje
    przed przedsiebiorstwa przemysl przemyslu przerwa przez przy przyszlosc regiony rejestracja
    rolnictwo rozwiazania rozwoj rozwoju rynek seminarium sieci spoleczenstwo spotkania spotkanie
    srodowisko swiat szanse szkolenie sztuczna ta tak technologia transformacja uczestnicy
    uczestnikow ulica w warsztat warsztaty wiecej wodor wprowadzenie wspolpraca wydarzenia
    wydarzenie wyklad wystapienia wystapienie wyzwania z za zakonczenie zdrowie ze zrownowazony
    zywnosc
    # Portuguese
    abertura alimentacao almoco ao aos apresentacao apresentacoes ate boas boas-vindas cidades com
    competencias conclusoes cooperacao dados desafios desenvolvimento dia digitalizacao direito
    duracao educacao em emprego encerramento encontro estes financiamento foi formacao inovacao
    inscricao inscricoes intervencao intervencoes introducao investigacao investimento jantar manha
    mobilidade morada muito nas nossa nosso novas novos oficina onde oradores outro outros painel
    pela pelo perspetivas praticas qual quem regioes registo rua sao saude seguranca sem seu
    sociedade solucoes sustentabilidade sustentavel trabalho transformacao transicao transportes
    umas
    # Dutch
    aanmelden aanmelding afsluiting antwoorden bedrijven beleid bij bijeenkomst borrel conclusie
    conclusies conferentie congres dat deelnemers deze digitalisering discussie dit door duur
    duurzaam duurzaamheid duurzame een evenementen financiering gezondheid gratis hebben heeft het
    hoe hun inleiding inloop innovatie inschrijving investeringen kan kansen klimaat koffie landbouw
    lezing lezingen locatie maar met milieu minder mobiliteit moet naar netwerken nieuw nieuwe onder
    onderwijs onderzoek ons ontwikkeling onze opleiding oplossingen paneldiscussie panelgesprek
    pauze plaats plein praktijk presentatie presentaties regio registratie samenleving samenwerking
    sinds sprekers steden straat studiedag tegen tijd tijdstip toekomst transitie tussen uit
    uitdagingen vaardigheden veel veiligheid vervoer voeding voor vragen waar waarom wanneer wat
    welke welkom wereld werk wetenschap worden wordt zaal zeer zijn zonder zorg
    # Czech, Slovak
    adresa akce ako alebo bezpecnost bol bude budou budoucnost buducnost cas digitalizace
    digitalizacia dilna diskuse diskusia doprava ekonomika financovani hodin inovace inovacie
    investice je jsou kava kde kdo kdyz ked konference konferencia ktery medzi mesta mezi miesto
    misto nebo nove obed otvorenie panelova podniky podujatie politika prace pravo praxe pre preco
    pred prednaska pres prestavka prezentace prezentacia pri priemysel prilezitosti privitanie pro
    proc prostredi prostredie prumysl recnici registrace registracia reseni riesenia rozvoj s sal
    setkani site skoleni spolecnost spolupraca spoluprace stretnutie svet transformace trh ucastnici
    udrzatelny udrzitelny ulice uvitani uvod v ve vecere veda vyskum vyzkum vyzvy vzdelavani
    vzdelavanie zahajeni zakonceni zaver zdravi zdravie zemedelstvi
    # Romanian
    aceasta acest aceste alimentatie ateliere bun ca cafea cand cercetare cina cine companii
    competente concluzii conferinta conferinte cooperare cu cum daca dar deschidere dezbatere
    dezvoltare digitala digitalizare din discutii drept dupa durabil durabila educatie eveniment
    evenimente fara finantare foarte formare fost inainte incheiere inovare inregistrare inscriere
    intalnire inteligenta intre introducere investitii lume mediu mobilitate munca noi nou noua
    oportunitati orase participanti pauza pe pentru piata politici practici pranz prezentare
    prezentari prin provocari regiuni retele rotunda sanatate sau securitate sesiune societate
    solutii spre stiinta strada sub sunt tehnologie tehnologii toate transformare tranzitie unde va
    venit viitor viitorul vorbitori ziua
    # Hungarian, Greek, Nordic, Finnish, Baltic, South Slavic
    aeg afslutning aika anaptyxi anmalan apie apning apo areng arutelu ateitis atidarymas atklasana
    att attistiba avamine avaus avaussanat avslutning az badeshte baeredygtig baeredygtighed
    beszelgetes bevezeto chairetismoi chairetismos dalibnieki dalyviai dato deltagare deltagere det
    dialeimma diskusija diskusiya ebed egeszsegugy egy egyuttmukodes eisagogi ekpaidefsi eller
    eloadas eloadasok eloadok energeia erhvervsliv esinejad ett fejlesztes fika foredragsholdere
    forskning fragor framtid framtiden fremtid fremtiden frokost gazdasag govorci govornici hallbar
    hallbarhet helyszin hogy idopont ievads ili ilmoittautuminen imerida indledning inledning
    innledning innovacio ipar ir istrazivanje iz izanga ja kaffe kafijas kahvi kainotomia kanssa
    kave kavos kehitys kerekasztal keskustelu kestava koht kohvipaus konferencija konferens
    konferenssi konferentsia konverents kornyezet kosilo koszonto kraj kutatas laikas laiks lektori
    louna lounas med megnyito mellon mjesto myasto naeringsliv nakotne naringsliv obyad och odmor og
    ohjelma oi oikonomia oktatas om omilites osalejad osallistujat otkrivane otvaranje paevakava
    paikka pamelding paneelikeskustelu paus pertrauka petnieciba pie pietus plats pletra pozdrav
    pozdravni pranesejai prihodnost prijava prijave puhujat pusdienas rasprava raziskave razvitie
    razvoj registracija registratsiya registreerimine registrering regisztracio resztvevok rucak
    runataji seka seminaari sissejuhatus som sporgsmal sted sti stin sto ston sudionici sveikinimas
    synedrio syzitisi szunet tai talare talere tauko teadus tere tervetuloa tid til tilmelding tis
    ton tou tulemast tulevaisuus tulevik tutkimus tyrimai uchastnitsi udelezenci uden udvikling utan
    utveckling vagy valkommen valkomna velkommen velkomst vieta vrijeme ygeia
    """
}
