extension Vocabulary {
  /// Nouns that make a phrase the name of an organisation.
  static let organisationHeadWords = """
    # English
    academies academy accelerator accelerators agencies agency airlines airport airways alliance
    alliances aquarium archive archives arena army assembly associates association associations
    assurance authorities authority bakery ballet bank banks bistro board boards bodies body borough
    branch breweries brewery brigade broadcaster brotherhood bundestag bureau business-park cabinet
    cafe campaign canton cartel center centers centre centres chair chamber chambers charities
    charity choir church circus clinic club cluster clusters co-op co-operative coalition collective
    college command commission commissioners committee committees commonwealth commune community
    community-of companies company competence-center competence-centre confederation congress
    conservatory consortium consulate consultancy coop cooperative cooperatives corporation corps
    council council-of councils county court customs dairy delegation department departments dih
    diocese directorate directorate-general directorates district division duchy edih eit embassy
    ensemble enterprise enterprises exchequer facility factories factory faculty farm farms
    federation federation-of federations fellowship firm fora force forces forum forums foundation
    foundations foundry fund funds gallery gazette government governments governorate grid group
    groups guard guild harbor harbour herald holding holdings hospital hospitals hotel hotels hub
    hubs igo incubator incubators industries initiative innovation-hub inspectorate institute
    institute-of institutes institution institutions joint-undertaking journal jrc kic kindergarten
    kingdom lab laboratories laboratory labs league library magazine metacluster metro mill mills
    ministries ministry mint mission mission-to monastery motorway movement municipality museum
    nations nato navy network networks newspaper newsroom ngo ngos non-profit nonprofit oblast
    observatories observatory observatory-of office ombudsman orchard orchestra organisation
    organisations organization organizations panel parish park parks parliament partnership
    partnerships party permanent-representation pharmacy philharmonic planetarium plant platform
    platforms police polytech polytechnic port ports prefecture presidency principality program
    programme province publishing radio railway railways refinery region registrar registry
    reinsurance representation republic resort resorts restaurant rta rto scaleup school schools
    science-park secretariat secretary-general-office section seminary senate service services
    shipyard societies society spin-off spinoff stadium start-up startup startups stock-exchange
    studio studios subcommittee supercluster supermarket survey syndicate tank task-force taskforce
    taskforces team technopark technopole technopolis telegraph telekom television theater theatre
    think think-tank thinktank tramways treasury tribunal trust tv undertaking union unions unit
    universities university utilities utility vineyard voivodeship waterways waterworks winery
    working-group works workshop zoo
    # German
    abteilung agentur agenturen akademie aktiengesellschaft allianz amt amter amtes anstalt
    arbeiterkammer arbeitsgemeinschaft arbeitskreis ausschuss behorde behorden beirat berufsakademie
    berufsschule betrieb betriebe bezirk bezirksamt bezirksregierung bibliothek botschaft bund
    bundes bundesagentur bundesamt bundesamtes bundesanstalt bundesbank bundeskanzleramt bundesland
    bundesministerium bundesministeriums bundesrat bundesregierung bundesstiftung bundestages
    bundesverband bundesverbandes bundeswehr bundnis chemiepark dachverband dezernat dienst dienste
    dienststelle direktion fachbereich fachhochschule fachverband fakultat finanzministerium firma
    forderbank forschungsinstitut forschungszentrum fraktion freistaat gemeinde generaldirektion
    genossenschaft genossenschaften gericht gerichtshof gesellschaft gesellschaften gewerkschaft
    grunderzentrum gruppe gymnasium handelskammer handwerkskammer hochschule hochschulen
    industriegewerkschaft industriepark ingenieurkammer innenministerium innovationszentrum innung
    institut instituts kammer kammern kanton kasse kirche klinik klinikum kommission
    kompetenzzentrum konsulat konzern krankenhaus krankenkasse kreis kreishandwerkerschaft
    kunsthochschule labor labore land landesamt landesbank landeshauptstadt landesministerium
    landesregierung landesverband landesvertretung landkreis landtag landtages landwirtschaftskammer
    lehrstuhl ministerien ministerium ministeriums nationalrat netzwerk netzwerke netzwerks
    parlament partei plattform plattformen polizei projekttrager rat rechenzentrum redaktion referat
    regierung regierungsprasidium rundfunk schule sekretariat sektion senat senatskanzlei
    senatsverwaltung sparkasse spitzenverband staatskanzlei staatsministerium stadt stadtverwaltung
    stadtwerke standortagentur stiftung stiftungen technologiepark technologiezentrum
    umweltbundesamt umweltministerium universitat universitaten universitatsklinikum unternehmen
    verband verbande verbandes verein vereine vereinigung vereinigungen vereins verlag versicherung
    vertretung werk werke wirtschaftsforderung wirtschaftskammer wirtschaftsministerium
    wissenschaftspark zeitung zentralverband zentren zentrum zentrums zweckverband
    # French
    academie accelerateur aeroport agence agences agglomeration ambassade arrondissement assemblee
    atelier autorite autorites banque banques bourse caisse cercle chaire chambre chambres chu cite
    clinique collectif colleges comite comites commissariat communaute communes compagnie conseil
    conseils consulat cour departement departements direction directions ecole ecoles editions
    entreprise entreprises etablissement etablissements faculte filiere fondation fondations fonds
    gouvernement grappe grappes groupe groupement groupes haut-commissariat haute hopital hopitaux
    incubateur laboratoire ligue lycee mairie maison metropole ministere ministeres mouvement
    municipalite musee mutuelle observatoire organisme parc parlement partenariat parti pepiniere
    plate-forme plateforme plateformes pole poles presidence presse regie regions reseau reseaux
    revue societe societes syndicat syndicats unite universite universites usine ville
    # Spanish, Catalan, Basque, Galician
    academia aceleradora aeropuerto agencia agencias agrupacion ajuntament aldundia alianca alianza
    area asociacion asociaciones associacio autoridad ayuntamiento banco bancos cabildo caixa caja
    camara camaras cambra catedra centro centros clinica clusteres colegio comision compania
    comunidad comunitat concello confederacion congreso consejeria consejo consejos consell
    conselleria consorci consorcio consulado cooperativa cooperativas corporacion cortes delegacion
    departament departamento diario diputacio diputacion direccio direccion editorial embajada
    empresa empresas escola escuela facultad facultat federacio federacion federaciones fondo fondos
    foro fundacio fundacion fundaciones fundazioa gabinete generalitat gobernua gobierno gobiernos
    govern grup grupo grupos incubadora iniciativa institucion instituto institutos junta
    laboratorio liga mancomunidad ministerio ministerios municipio museo observatorio oficina
    organismo organizacion organizaciones parlamento parque patronal periodico plataforma
    plataformas polo presidencia programa provincia puerto red redes representacion revista
    secretaria secretariado senado servei servicio servicios sindicato sociedad societat
    subdireccion unibertsitatea unidad unitat universidad universidade universidades vivero xarxa
    xunta
    # Italian
    accademia acceleratore aeroporto agenzia agenzie alleanza ambasciata assemblea assessorato
    associazione associazioni ateneo autorita azienda aziende banca banche camera camere casa cassa
    cattedra centri citta collegio comitati comitato commissione comune comuni confartigianato
    confcommercio confederazione confindustria consigli consiglio consolato consorzi consorzio corte
    delegazione dipartimento direzione direzioni distretti distretto editore editrice ente enti
    facolta federazione federazioni finanziaria fondazione fondazioni gabinetto giornale governo
    gruppo impresa imprese incubatore iniziativa istituti istituto istituzione istituzioni
    laboratori lega ministeri ministero officina organizzazione organizzazioni ospedale osservatorio
    parco partenariato piattaforma politecnico porto presidenza programma rappresentanza regione
    regioni rete reti rivista scuola scuole segretariato segreteria senato servizi servizio sezione
    sindacato societa soprintendenza stabilimento tribunale ufficio unioncamere unione unita
    universita
    # Polish
    agencja agencje agencji akademia akademii akcelerator alians ambasada ambasady banki banku biura
    biuro biurze centrum delegatura departamencie departamentu dom dyrekcja dyrekcji elektrownia
    fabryka federacja federacji firmy fundacja fundacji fundusz funduszu gabinet gazeta gmina gminy
    grupa grupie grupy huta inicjatywa inkubator inspektorat instytucie instytucja instytucji
    instytut instytutu izba izbie izby jednostka kancelaria kancelarii katedra katedry klaster
    klastra klastrem klastrow klastry klinika komisja komisji komitet komitetu konfederacja
    konfederacji konsorcjum konwent kopalnia korporacja laboratorium miasta miasto ministerstwa
    ministerstwem ministerstwie ministerstwo muzeum obserwatorium oddzial oddzialu organizacja
    organizacji parku parlamentu partnerstwa partnerstwo platforma platformy politechnice
    politechnika politechniki porozumienie powiat powiatu pracodawcy programu przedsiebiorstwa
    przedsiebiorstwo przedstawicielstwa przedstawicielstwo rada rady radzie rzad rzadu sad samorzad
    samorzadu sejm sejmik sejmiku sejmu senatu siec sieci sluzba sluzby sojusz sojuszu spolce
    spoldzielni spoldzielnia spolka spolki starostwo stowarzyszenia stowarzyszenie stowarzyszeniu
    szkola szkoly szpital szpitala towarzystwa towarzystwo trybunal uczelni uczelnia unia unii
    uniwersytecie uniwersytet uniwersytetu uniwersytety urzad urzedu urzedzie wojewodztwa
    wojewodztwo wydawnictwo wydzial wydzialu zaklad zakladu zarzad zarzadu zwiazek zwiazki zwiazku
    # Portuguese
    agrupamento assembleia associacao associacoes autoridade cidade comissao companhia comunidade
    confederacao confraria conselho delegacao direcao direcao-geral direccao distrito embaixada
    escritorio faculdade federacao freguesia fundacao fundo instituicao jornal museu organizacao
    parceria rede regiao representacao servico servicos sociedade uniao unidade
    # Dutch
    afdeling agentschap agentschappen alliantie autoriteit banken bedrijf bedrijven bond
    brancheorganisatie brancheverening centra commissie confederatie consulaat cooperatie deelstaat
    delegatie diensten directie directoraat directoraat-generaal eenheid fabriek faculteit federatie
    federaties gemeente gemeenten genootschap gewest groep haven hogescholen hogeschool initiatief
    inspectie instelling instellingen instituten instituut kabinet kamer kamers kantoor kliniek
    koepel koepelorganisatie krant luchthaven maatschappij ministerie ministeries netwerk netwerken
    observatorium onderneming ontwikkelingsmaatschappij organisatie organisaties overheid
    partnerschap platformen provincie provincies raad raden rechtbank regering rijksdienst
    samenwerkingsverband scholen secretariaat senaat stad stichting stichtingen uitgeverij unie
    universiteit universiteiten vakbond vennootschap vereniging verenigingen vertegenwoordiging
    vlaio waterschap werkgeversorganisatie ziekenhuis
    # Czech, Slovak
    agentura agentury aliance aliancia asociace asociacia asociacie banka banky druzstvo fakulta
    fakulty federace federacia fond fondu instituce institucia institutu jednotka kancelar kancelare
    klastr klastru komise komisia komora komory konfederace konfederacia konsorcium kraj kraje
    krajsky laborator magistrat mesta mesto ministerstva ministerstvo ministerstvu nadace nadacia
    nemocnica nemocnice obec observator odbor odboru odbory oddeleni oddelenie okres organizace
    organizacia partnerstvi partnerstvo podnik podniku reditelstvi riaditelstvo samospravny sdruzeni
    sekce sekcia siet sit skola skoly skupina snemovna soud spolecnost spolecnosti spolek spolocnost
    spolocnosti spolok sud svaz svazu tovarna univerzita univerzite univerzity urad uradu ustav
    ustavu velvyslanectvi velvyslanectvo vlada vlady vybor vyboru vysoka zastoupeni zastupenie zavod
    zdruzenia zdruzenie zvaz zvazu
    # Hungarian
    akademiaja alap alapitvany alapitvanya bankja birosag bizottsag bizottsaga ceg csoport csoportja
    egyesulet egyesulete egyetem egyeteme egyetemi foiskola foosztaly gyar halozat hatosag hatosaga
    hivatal hivatala igazgatosag igazgatosaga intezet intezete intezmeny iroda irodaja iskola kamara
    kamaraja kar kara kepviselet kepviselete kft klaszter klasztere konzorcium korhaz kormany
    kormanya kozpont kozpontja megye miniszterium miniszteriuma nagykovetseg nagykovetsege nyrt
    onkormanyzat onkormanyzata orszaggyules osztaly szervezet szervezete szolgalat szovetkezet
    szovetseg szovetsege tanacs tanacsa tanszek tanszeke tarsasag tarsasaga titkarsag ugynokseg
    ugynoksege vallalat vallalata varos zrt
    # Romanian
    adr agentia agentie agentiei alianta asociatia asociatie asociatiei autoritate autoritatea birou
    biroul cabinetul camerei centru centrul centrului clusterul clusterului comisia comisie comisiei
    comitet comitetul companie comuna confederatia consiliu consiliul consiliului consortiul curtea
    delegatia departamentul directia directia-generala facultate facultatea federatia fondul forumul
    fundatia fundatie grupul guvern guvernul guvernului incubatorul initiativa institutia institutul
    institutului judetean judetul laboratorul minister ministerul ministerului municipiul muzeul
    oficiu oficiul orasul organizatia organizatie parcul parlamentul parlamentului parteneriatul
    patronatul polul prefectura presedintia primaria primarie programul regiunea reprezentanta retea
    reteaua scoala secretariatul senatul serviciul sindicatul societate societatea spital spitalul
    tribunalul unitatea uniune uniunea universitate universitatea universitatii
    # Greek
    akadimia antiprosopeia antiprosopeias arche arches archi archis boule boules demos demou
    dieuthynse dieuthynses diefthynsi diefthynsis diktyo diktyou dimos dimou enose enoses enosi
    enosis epicheirese epicheirisi epimeleterio epimeleteriou epimelitirio epimelitiriou epitrope
    epitropes epitropi epitropis ergasterio ergasteriou ergastirio ergastiriou etaireia etaireias
    etairia foroum grafeio grafeiou grammateia grapheio grapheiou idryma idrymatos institouto
    institoutou kentro kentrou koinoboulio koinobouliou koinovoulio koinovouliou kybernese
    kyberneses kyvernisi kyvernisis monada mouseio nosokomeio omada omilos omilou omospondia
    omospondias organismos organismou panepistemio panepistemiou panepistimio panepistimiou
    paratereterio paratiritirio parko perifereia perifereias periphereia periphereias phoroum
    platphorma polytechneio polytechneiou presbeia presbeias presveia presveias schole scholeio
    scholes scholi scholis syllogos symboulio symbouliou symmachia sympraxe sympraxi symvoulio
    symvouliou syndesmos syndesmou synetairismos synomospondia systada tameio tmema tmematos tmima
    tmimatos trapeza trapezas vouli voulis yperesia yperesias ypiresia ypiresias ypourgeio
    ypourgeiou
    # Bulgarian
    administracia administratsiya agenciata agentsiya agentsiyata akademiata akademiya akademiyata
    asociaciata asotsiatsiya asotsiatsiyata bolnica bolnitsa buro byuro centr direkcia direkciata
    direktsiya direktsiyata druzestvo druzhestvo fakultet federatsiya fonda fondacia fondaciata
    fondatsiya fondatsiyata initsiativa instituta institutsiya kamarata klastari klastera klster
    klstera klstri komisiata komisiya komisiyata kompania kompaniya konfederatsiya konsortsium
    laboratoria laboratoriya ministerstvoto mreza mrezha muzey observatoria observatoriya obshtina
    obshtinata obsina obsinata organ organizatsiya otdel palata parlamenta partnorstvo posolstvo
    posolstvoto pravitelstvo pravitelstvoto predpriatie predpriyatie predstavitelstvo sabranie savet
    saveta sayuz sayuza sbranie sd sdruzenie sdruzhenie sluzhba stolichna stolicna suz suza svet
    sveta tsentar tsentara uchilishte ucilise universitet universiteta upravlenie zveno
    # Croatian, Serbian, Slovene
    agencija agencije akademija alijansa banke centar direkcija direktorat drustva drustvo druzba
    fakulteta fakulteti federacija fondacija grad grada grozd inicijativa institucija jedinica
    kancelarija klasteri komisija komisije komore kompanija konfederacija konzorcij laboratorij
    laboratorija ministarstva ministarstvo ministarstvu ministrstva ministrstvo mreze muzej obcina
    obcine odbora oddelek odjel odjela odsjek omrezje opcina opcine opservatorij opstina
    organizacija organizacije podjetja podjetje poduzece povjerenstvo predstavnistvo preduzece
    regija sabor sabora savez saveza sekretarijat sektor sklad skupstina sodisce sola sredisce
    sveucilista sveuciliste tajnistvo tehnoloski-park tvrtka tvrtke udruga udruge udruzenja
    udruzenje univerza univerze univerzitet univerziteta uprava uprave urada ured ureda ustanova
    vece veleposlanstvo vijeca vijece vlade zadruga zaklada zaklade zavoda zbornica zbornice
    zdruzenja zdruzenje zupanija zupanije zveza zveze
    # Swedish
    akademi akademin aktiebolag allians ambassad ambassaden avdelning bolag bolaget byra byran
    departementet enhet enheten fonden forbund forbundet forening foreningen foretag foretaget
    forskningsinstitut grupp gruppen handelskammaren hogskola hogskolan initiativ institutet kammare
    kluster klustret kommissionen kommitte kommun kommunen koncern koncernen kontor lan landsting
    lansstyrelsen myndighet myndigheten naringsliv natverk natverket organisationen rad radet
    regeringen regeringskansliet regionen riksdag riksdagen sjukhus sjukhuset stiftelse stiftelsen
    styrelse styrelsen tillvaxtverket tjanst universitetet verket
    # Danish, Norwegian
    avdeling bedrift bedriften centret dansk-industri direktoratet enhed erhverv erhvervshus etat
    etaten folketing folketinget fondet fylke fylkeskommune fylkeskommunen handelshoyskolen hogskole
    hogskolen hojskole hoyskole innovasjon institutt instituttet klynge klyngen klyngeorganisation
    kommisjon kommisjonen kommune konsern kontoret ministeriet naeringshage naeringsklynge nettverk
    nettverket netvaerk netvaerket regjering regjeringen sammenslutning sekretariatet selskab
    selskabet selskap selskapet senter senteret skole storting stortinget sygehus sykehus tilsyn
    udvalg universitetshospital utvalg virksomhed virksomheden
    # Finnish
    akatemia ammattikorkeakoulu eduskunnan eduskunta edustusto ely-keskus foorumi hallituksen
    hallitus hautomo instituutti jarjesto jarjeston kauppakamari kaupungin kaupunki keskuksen keskus
    kiihdyttamo klinikka klusteri komissio komission konserni koulu kunnan kunta lahetysto laitoksen
    laitos liiton liitto maakunta maakuntaliitto ministerion neuvosto neuvoston ohjelma osasto
    osuuskunta palvelu pankki parlamentti puisto rahasto ryhma saatio saation sairaala seura
    sihteeristo suurlahetysto tiedekunta toimisto tutkimuslaitos valiokunta verkosto virasto
    viraston yhdistyksen yhdistys yhtio yhtion yksikko yliopisto yliopiston yrityksen yritys
    # Estonian
    agentuur akadeemia amet ameti ariuhing assotsiatsioon buroo direktoraat esindus ettevote foorum
    haigla inkubaator kaubanduskoda klastri kliinik koda komisjon komisjoni komitee kontsern kool
    korgkool liidu liit linn linnavalitsus maakond ministeerium ministeeriumi muuseum noukogu
    organisatsioon osakond pank parlamendi platvorm programm riigikantselei riigikogu saatkond
    sekretariaat selts sihtasutus teaduskond teaduspark teenistus tehnopark uhing uhingu uksus
    ulikool ulikooli vald valitsus valitsuse vorgustik
    # Latvian
    agenturas alianse apvieniba asociacija asociacijas augstskola augstskolas bankas biedriba
    biedribas biroja birojs centrs departamenta departaments dienests dome domes fakultate
    fakultates iestade inkubators kamera kameras kanceleja klasteris koledza komisijas komiteja
    konsorcijs ministrija ministrijas muzejs nodala nodibinajums novada novads padome padomes
    parlaments parstavnieciba partneriba parvalde parvaldes pasvaldiba pilseta sabiedriba saeima
    saeimas savieniba savienibas sekretariats slimnica tiesa tikls universitates uznemums valdiba
    valdibas vestnieciba vestniecibas vieniba
    # Lithuanian
    agenturos akademijos aljansas ambasados asociacijos atstovybe banko bendrove bendroves biuras
    centras departamentas draugija fakultetas fakulteto fondas forumas fundacija grupe imone imones
    iniciatyva inkubatorius inspekcija institutas kanceliarija klasterio klinikos kolegija komisijos
    komitetas konsorciumas ligonine miestas ministerija ministerijos mokykla muziejus parkas
    parlamentas partneryste regionas rumai rumu sajunga sajungos savivaldybe savivaldybes seimas
    sekretoriatas skyrius tarnyba tarnybos taryba tarybos teismas tinklas universitetas universiteto
    valdyba viesoji vyriausybe vyriausybes
    # Irish, Maltese, Turkish, Ukrainian, Albanian
    agentstvo agjencia ajansi awtorita bakanligi bakanlik bankasi belediye belediyesi bord coiste
    comhairle dernegi dernek enstitusu fondacioni institiuid instituti komuna kumesi kumpanija
    kunsill kurumu merkezi ministeru ministria mudurlugu oda odasi oifig ollscoil qendra rialtas
    roinn shoqata sirketi tsentr udaras universitesi universiteti universytet vakfi vakif
    """
}
