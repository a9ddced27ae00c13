extension Vocabulary {
  /// Given names of central, eastern and south-eastern Europe, the Caucasus and Turkey; double names by their parts too.
  static let easternGivenNameWords = """
    # Polish
    adrianna agnieszka aldona aleksander aleksandra aleksy alicja amadeusz ambrozy anastazja anatol
    andrzej aneta aniela antoni antonina apolonia apoloniusz arkadiusz arleta augustyn bartlomiej
    bartosz beata benedykt bernadeta bernadetta blanka blazej bogdan bogna bogumil bogumila boguslaw
    boguslawa boleslaw boleslawa bonifacy bozena bronislaw bronislawa brunon cecylia celina cezary
    cyprian cyryl czeslaw czeslawa dagmara danuta dariusz dawid dobroslawa dominik dominika dorota
    edyta eliasz elwira elzbieta emilian eryk eugeniusz ewa ewelina felicja feliks ferdynand filip
    florentyna franciszek franciszka fryderyk genowefa gertruda grazyna grzegorz gustaw halina hanna
    henryk henryka hieronim honorata iga ignacy irena ireneusz iwo iwona iza izabela izabella izydor
    jacek jacenty jadwiga jagoda jakub janusz jaroslaw jedrzej jerzy jolanta jonasz jowita jozef
    jozefa jozefina judyta julianna juliusz justyna kacper kajetan kalina kamil kamila karol
    karolina katarzyna kazimiera kazimierz kinga klaudiusz konstancja konstanty kornel krystian
    krystyna krzysztof ksawery ksenia kuba kunegunda larysa lech lechoslaw leokadia leslaw leszek
    liwia lucja lucjan lucyna ludmila ludwik ludwika lukasz maciej maksym maksymilian malgorzata
    malwina marceli marcelina marcin marek mariola mariusz marlena martyna maryla marzanna marzena
    mateusz matylda maurycy michal michalina mieczyslaw mieczyslawa mikolaj miloslawa milosz miron
    miroslaw miroslawa nadzieja natasza nela nikodem nikola oktawia olgierd oliwia oliwier otylia
    patrycja patryk pawel pelagia piotr pola przemek przemyslaw radoslaw radzimierz rafal rajmund
    remigiusz roch roksana roza rozalia ruta ryszard salomea sergiusz seweryn slawomir slawomira
    stanislaw stanislawa stefanii swietlana sylwester sylwia szczepan szczesny szymon tadeusz tekla
    teodor teofil tobiasz tomasz tymon tymoteusz tytus urszula waclaw walenty walentyna waleria
    walerian wawrzyniec weronika wieslaw wieslawa wiktor wiktoria wincenty wioleta wioletta wirginia
    witold wladimir wladyslaw wladyslawa wlodzimierz wojciech wojtek zaneta zbigniew zbyslaw zbyszek
    zdzislaw zdzislawa zenobia zenon zofia zuzanna zygfryd zygmunt zyta
    # Czech, Slovak
    alena ales alexandr alojz alzbeta andrej anezka antonie barbora bedrich blahoslav blazena bohdan
    bohdana bohumil bohumila bohumir bohuslav bohuslava boleslav branislav bretislav bronislav
    bronislava bystrik cenek cestmir dalibor dalimil dana darius denisa dezider dobroslav drahomir
    drahomira dusan ela eliska evzen evzenie fedor frantisek frantiska gejza hana hanka hedvika
    hynek ilja imrich iveta ivica ivona jarmil jarmila jaromir jaroslav jaroslava jindra jindrich
    jindriska jiri jirina jitka jolana juraj katarina katerina katka klaudie kristian krystof kveta
    kvetoslav kvetoslava ladislav ladislava lenka leos libor libuse lubica lubomir lubomira lubor
    lubos ludek ludovit ludvik margita marketa matej matous matus matyas maxmilian mecislav mikulas
    milada milos miloslav miloslava miluse miroslav miroslava mojmir nadezda nikol oldrich oldriska
    ondrej otakar oto otomar patricie pavel pavla pavlina pavol petr premysl radek radim radka radko
    radmila radomir radoslav radovan rastislav rostislav ruzena samo sarka silvie sona stanislav
    stanislava stepan stepanka svatava svatopluk svatoslav svetlana svetozar sylva tana tatana tibor
    timotej vaclav vaclava vavrinec vendula viera vilem viliam vit vitezslav vladan vladimira
    vladislav vlasta vlastimil vlastislav vojtech vratislav xenie yveta zbynek zdena zdenek zdenka
    zdenko zdislava zikmund ziva zlatica zoja zoltan zora zuzana
    # Hungarian
    adel adrienn agi agota akos aladar alajos albin aliz ambrus andor andras anett aniko antal
    aranka aron arpad attila aurel balazs balint barna barnabas bea bela bence benedek bernadett
    bertalan boglarka boldizsar bonifac borbala botond csaba csanad csenge csilla csongor dalma
    denes dezso domotor dorina dorka dorottya edina edit elek elemer elod emese emoke endre eniko
    eors erno ervin erzsebet eszter etelka fanni farkas ferenc frigyes fruzsina gabor gellert
    gergely gergo geza gizella gusztav gyongyi gyongyver gyorgy gyorgyi gyozo gyula hajnalka hanga
    hedvig huba hunor ibolya ignac ildiko imola imre iren istvan jacint jakab janka janos jeno jolan
    jozsef kalman kamilla karoly kata katalin kati kincso kolos koppany krisztian krisztina lajos
    laszlo lehel lenke levente lili lilla lorand lorant lorinc lukacs magdolna marcell mariann
    marton mate matild mihaly miklos mor mozes nandor nikolett nikoletta ors orsolya oszkar pal
    pallne panna panni piroska pongrac rebeka reka rezso rozsa samu sandor sarolta sebestyen soma
    szabina szabolcs szandra szilard szilveszter szilvia szonja szvetlana tamas tas terez tihamer
    timea tivadar tunde ubul vazul vendel vilmos virag zalan zsanett zsigmond zsofi zsofia zsoka
    zsolna zsolt zsombor zsuzsa zsuzsanna
    # Romanian, Moldovan
    adina alexandru alin anca andra andrada andreea andrei anghel aurelian aurica axinte bucur calin
    camelia catalin cezar cezara claudiu codrin codrut codruta cornel corneliu cosmin cosmina costel
    costin crina cristi dacian daciana danut daria dinu doina dorel dorin doru dragos dumitra
    dumitru ecaterina elisabeta eusebiu fanel felicia flavius florea florenta florentina florica
    florin florina gelu genoveva georgeta georgiana gheorghe gheorghita gicu gratiela grigore
    haralambie horatiu horia iancu ilie ilinca ioan ioana ion ionel ionela ionut iordache isabela
    iulia iulian iuliana iuliu iustin iustina laurentiu leontin letitia liviu lucian lucretia
    luminita madalin madalina maia manole marin marinela matei mihaela mihai mihail mihnea mioara
    mircea mirela miruna mitica mugur mugurel neculai nelu nichita nicolae nicoleta nicu niculina
    nicusor octavia octavian odeta ovidiu pamfil paraschiva petre petrica petronela petru petruta
    radu raluca razvan rodica romulus roxana sabin sanda sandu septimiu serban sergiu silviu simina
    simion smaranda sorana sorin sorina stelian steliana steluta stere tanase tiberiu titu toader
    toma traian tudor tudora tudorel valeriu vasile vasilica veaceslav viorel viorica virgil vlad
    vladut voicu vornicu zaharia zamfir
    # Greek, Cypriot
    achilleas achilles afroditi aggeliki aggelos agis aglaia aikaterini akis alekos alexandros alkis
    alkistis anastasios anastasis anatoli andri andriana andromachi andronikos androula angeliki
    angelos anthi anthoula antigoni antonios antonis apostolis apostolos areti argyris argyro
    ariadni aris aristea aristeidis aristotelis artemis asimina aspasia athanasia athanasios
    athanasis athina avgi avgoustinos babis basileios chara charalambos charalampos chariklia
    charilaos charis chrisanthi christakis christiana christodoulos christoforos christos chrysa
    chrysanthi chrysanthos chryso chrysostomos chrysoula chryssa costas dafni damianos danae despina
    despoina dimitra dimitrios dimitris dimosthenis dionysia dionysios dionysis doukas efi efstathia
    efstathios efstratios efthalia efthimios efthymia efthymios eirini ektoras elefteria eleftheria
    eleftherios eleni elina elisavet elissavet elli elpida emmanouela emmanouil epaminondas erasmia
    ermioni errikos evagelia evangelia evangelos evanthia evdokia evgenia evgenios evi evridiki
    evripidis evropi fani fanis filio filippos foteini fotini fotios fotis fragkiskos froso galateia
    garyfallia georgios gerasimos giannis giannoula giorgos gregoris grigorios grigoris haris harris
    iakovos iason iasonas ifigeneia ifigenia ilias ioanna ioannis ioulia iraklis irini iro ismini
    kallia kalliopi kalliroi kimon kleanthis kleio kleopatra konstantina konstantinos kosmas kostas
    kostis kyriaki kyriakos lambrini lambros lampros lazaros lefki lefteris leonidas loukas loukia
    loukianos maira makis manolis manos marianthi marinos marios markos maro matina matthaios
    melpomeni menelaos michail michalis mihalis miltiadis minas minos myron myrsini myrto nasia
    natassa nefeli nektaria nektarios neoklis niki nikiforos nikodimos nikolaos nikoleta nikos
    odysseas olympia orestis orfeas ourania panagiota panagiotis panayiota panayiotis panayotis
    panos pantazis pantelis paraskevas paraskevi pavlos pericles periklis persefoni petros philippos
    pinelopi polykarpos polyvios polyxeni popi prodromos rallou rania rigas roula sakis savvas
    sevasti simos socrates sofoklis sokratis sotiria sotirios sotiris spiros spyridon spyridoula
    spyros stamatia stamatis stathis stavros stavroula stefanos stelios stergios stratos styliani
    stylianos takis tasos tasoula tassos thaleia thanasis thanos themis themistoklis theocharis
    theodora theodoros theofanis theofilos theologos theoni theonymfi theopisti thodoris thomai
    thrasyvoulos timos triantafyllos tryfon vaggelis vaia vangelis varvara vasileia vasileios
    vasiliki vasilios vasilis vaso vassiliki vassilios vassilis vasso vayia venetia viktoras vlasis
    voula xanthi xanthippi xenofon xenophon yannis yianna yiannis yiannos yiorgos yorgos zacharias
    zafeiris zanet zinovia zisis zoi
    # Bulgarian, Macedonian
    albena aleksandar aleksandur alexandar anelia ani antoaneta asen asya atanas atanaska biljana
    bilyana biser bistra blagoj blagovest blagovesta bogomil bojan bojana borislav borislava boyan
    boyana boyko bozhidar bozhidara chavdar cvetan cvetelina damyan danail darina dejan delyan
    delyana denitsa desislav desislava deyan dilyana dimana dimcho dimitar dimitrina dimo dobri
    dobrin dobrinka dobromir doncho donka doroteya ekaterina elisaveta elitsa emiliya emiliyan
    evgeni evgeniya galena galin galina galya gancho ganka gavril genadi georgi gerasim gergana gita
    goce goran gospodin grigor grozdan hristina hristiyan hristo iliana ilija iliya ilko ilyana
    iordan iordanka iskra iskren ivajlo ivanka ivaylo ivelin ivelina ivet jordanka kalin kaloyan
    kamelia kamen kiril kiro kostadin krasen krasimir krasimira krassimir krassimira krastyo krum
    kuzman lachezar lazar lidiya liliya lilyana lora luchezar lyuben lyubka lyubomir lyudmil
    lyudmila malina manol marchela mariela marija mariya mariyan mariyana metodi mila milcho milen
    mincho mira mitko momchil nadezhda nadya naum nayden nedelcho nedyalka nedyalko neli nencho
    nevena neviana nikolay nikolina ognian ognyan orlin ovanes pencho penka petar petia petko
    petrana petya plamen plamena polina preslav preslava rado radoslava radostin radostina radosveta
    rali ralitsa rangel rayna rosen rositsa rositza rumen rumena rumiana rumyana ruslan sasho sava
    silviya simeon siyana slavcho slavena slavi slavka snezana snezhana spas spaska stanimir
    stanimira stanka stefka stoil stojan stoyan stoyanka svetla svetlin svetlozar svetoslav tatyana
    temenuzhka tihomir todor todorka tonka trajko tsonka tsonko tsvetan tsvetana tsvetanka
    tsvetelina tsvetomila tsvetomir valeri valeriya vanya varban vasil vasilka velichka veliko
    velislava velizar venelin venera ventsislav ventsislava vesela veselin veselina vesselin
    vesselina vihren violina yana yanitsa yanko yasen yassen yavor yoana yoanna yordan yordana
    yordanka yulia yulian yuliana yuliya yuri zahari zdravka zdravko zhana zhelyazko zhivka zhivko
    zlatina zlatka zlatko zorka zornitsa
    # Slovene
    aleksij alenka andraz anze avgust avgustin barbka blazka bostjan ciril cirila damijan darijan
    dusica florijan florjan franja hinko janko jasmina jelka jerca jona judita kristjan lovrenc
    maksimiljan manca marjetica marjetka marusa mateja matevz metka miran mojca nace nevenka neza
    nika ozbej patricija peterka petja polonca rajko rozman sandi sasa saso sebastjan slavko spela
    stanko taja tinkara tjasa uros urska vanja vesna vid vlado vojko zala zan zana zarja zvonka
    # Croatian, Serbian, Bosnian, Montenegrin, Slovene
    adis admir adnan ahmet ajda ajla aleks alem alen alija aljaz aljosa almir alojzij amar amela
    amer amila amir amra ana-marija anamarija ancka andela andelka andelko andreja andrija andrijana
    ankica antonija antun arijana asim asja aziz azra barica bernarda biserka blaz blazenka boban
    bogdana boran borna borut bosiljka bozica bozidar bozo brane branimir branislava branka branko
    brigita cvetka cvetko cveto dajana damir damjan damjana danica danijel danijela darija darinka
    darja darko davor davorin davorka dijana divna djordje djuro dobrila domagoj domen dorde
    doroteja dragan dragana dragica drago dragomir dragoslav dragutin drasko drazen drazenka drita
    dubravka dubravko duje dunja durda duro dusanka dusko edin edita edvard eldar elma elmir elvir
    emin emina emir emira ena enes enis ermin esad esma fahrudin faruk feda ferdo fikret franc
    franci frane franjo gasper goranka gorazd gordan gordana gorica grega grozdana hasan hrvoje
    hrvojka husein ibrahim izet izidor iztok jadran jadranka jaka jakov jaksa jandre janez janja
    jasenka jasna jela jelena jelica jelko jernej jerneja josip josipa josko jovan jovana jovanka
    jovica jovo jure jurica jurij kemal klavdija klemen kornelija kosta kresimir kreso kristijan
    krunoslav ksenija lada laris lejla lidija ljerka ljilja ljiljana ljubica ljubisa ljubo ljubomir
    ljupka lovre lovro lucija luka lukrecija maida majda mak marica marijan marijana marijo marinka
    marinko marjana marjeta masa matea matic matija matjaz mato meho melita mensur mersiha miha
    mihael mija mijo milana mile milenko mileva milica milivoj milivoje miljana miljenko milka milko
    milorad milovan mima miodrag mirjana miro mirsad mirsada mirza mislav mitja mladen mladenka
    momcilo muamer muhamed munira mustafa nada nadica nasko natalija natasa nebojsa nedeljka
    nedeljko nedim nedzad nejc nemanja nena nenad nermin nermina neven nihad ninoslav nives novak
    ognjen oleg olivera omer ondina orhan osman ozren pavao pavle perica perina polona predrag
    primoz rade radica radislav radmilo radojka rajka ranka ranko rasim ratko refik robi rok
    rozalija ruzica safet sanela sanja sanjin savo sead sebastijan selma senad senka sergej sibila
    silvija silvo simo sinan sinisa sladana slaven slavica slavoljub slobodan slobodanka smilja
    smiljana snjezana spomenka srdan srdjan srecko sreten stana stane stevan stevo stipan stipe
    stipo stjepan strahinja suad suada suzana svetislav svjetlana tadej tadeja tajana tajda tena
    tihana tijana tilen tin tomica tomislav tomislava tomo tonci trpimir tvrtko urh vasilije vasja
    vedran vedrana velimir veljko verica vida vilim vinko visnja vjekoslav vjeran vlatka vlatko
    vojin vojislav vojteh vuk vukasin zarko zeljana zeljka zeljko ziga zinka zivko zlata zlatan
    zoran zorana zorica zrinka zrinko zvezdan zvjezdana zvonimir zvonko
    # Albanian, Kosovar
    adem adriatik afrim agim agron albana albina alketa altin arben arber arberi ardian ardit ardita
    arjeta arlind armend arta artan aurela avni bardh bardhyl bashkim bekim besa besart besim besnik
    blerim blerina blerta burim dardan dashamir donika donjet donjeta doruntina dritan driton edi
    edlira elira elona elton endri enkelejda eralda ergys erinda erion erjon erjona ermal ermira
    etleva fadil fatbardha fatjon fatmir fatmire fatos fisnik fitim fitore fjolla flamur florim
    flutura gani gazmend genc gentian gezim gjergj gjon granit hajdar hashim hekuran idriz ilir
    ilira iliriana ismet jakup jehona jeta jeton kadri kastriot klodian kreshnik kujtim lavdim
    ledina leke lindita liridon lirie lirim luan luljeta lulzim majlinda manjola mergim mimoza
    mirjeta muharrem naim nazmi nertila nexhat pandeli petrit pranvera qemal qendrim rexhep rinor
    rovena sadik saimir sami shaban shefqet shkelqim shpend shpresa skender sokol suela taulant
    teuta uran valbona valdete valon visar vjollca vjosa xhelal xhevdet ylber ylli yllka zamira
    # Ukrainian, Russian, Belarusian
    aleksandr aleksei aleksey alesia alexei alexey alyona anastasiia anastasiya anatolii anatoliy
    anatoly andrey andrii andriy arkadii arkady arsen arsenii artem artemii artyom aryna borys
    dariia darya daryna denys dmitri dmitrii dmitriy dmitry dmytro elizaveta evgenii evgeny fedir
    gennadii gennady georgii gleb grigory halyna hennadii hlib hryhorii ievgen ievgenii ievgeniia
    ihor illia ilya inessa inna iryna ivanna kateryna khrystyna kira kostiantyn kseniia kyrylo
    larisa leonid lesia lev lidiia lilia liliia liubov liudmyla lyubov maksim marharyta mariia
    maryna matvii maxim mikhail mykhailo mykhaylo mykola mykyta myroslav myroslava nadiia nadiya
    nataliia nataliya natalya nazar nazarii nikita oksana oleh oleksandr oleksandra oleksii oleksiy
    olena olesia olesya olha orest orysia ostap pavlo petro platon rodion rostyslav ruslana sergei
    sergey serhii serhiy sofiia sofiya solomiia sviatoslav svitlana taisiia taras tetiana tetyana
    timofey tymofii tymur uliana ulyana vadim vadym valentyn valentyna valerii valeriia valeriy
    valery vasilisa vasily vasyl viacheslav viktoriia viktoriya vira vitalii vitalina vitaliy vitaly
    vladyslav vladyslava volodymyr vsevolod vyacheslav yaroslav yaroslava yegor yehor yelena
    yelyzaveta yevgen yevgeny yevhen yevheniia yuliia yurii yuriy yury yustyna zakhar zhanna zinaida
    zoriana zoya
    # Georgian, Armenian, Azerbaijani
    aghasi akaki aleko anahit anano anar anush ara araksya aram ararat archil areg arevik argishti
    arif armen armine arpine arshak artak artashes artavazd ashot astghik avetik avtandil aydin
    aysel badri beka bidzina dali darejan davit eka ekaterine elchin elene elguja elnur elshan eteri
    farid fuad gagik garegin garik garnik gayane gela gevorg gia giga gigi gio giorgi gocha goga gor
    grigol gunay gunel guram gurgen gvantsa hakob hamlet harutyun hasmik hayk hayrapet heghine
    hovhannes hovik hrachya hrant hripsime ia ilgar ilham ilia irakli ivane jaba jamila kakha kamran
    karapet ketevan keti keto khachatur khatia khatuna koba konstantine kote lado lala lali lasha
    lela levan leyla lia lika lilit londa lusine maka malkhaz mamikon mamuka mane medea mehriban
    merab mher mikayel mikheil mirian mkrtich murad mzia nairi nana nani narek nargiz narine nata
    natela natia natig nigar nikoloz nodar nona nune nutsa nver ofelya orkhan otar paata parviz
    rafik ramil rashad rati rauf revaz rezo rovshan rubik rufat ruzanna samir samvel sargis sarkis
    sedrak sevak sevinj shahen shahin shalva shorena shushan siranush sopho sopio sulkhan suren
    syuzanna taguhi tamar tamaz tamta tatevik tatia teimuraz tekle temur tengiz tigran tinatin
    tornike tsotne tural turan ulviyya vahagn vahan vahe vakhtang vano vardan vardges vazgen vazha
    vugar vusal yeghishe yervand zaruhi zaza zurab zviad
    # Turkish
    abdullah adil akif ali alican alper altan arda asli aslihan atakan atilla ayhan ayla aylin aynur
    ayse aysegul aysen aysun aytac azize bahadir bahar banu basak batuhan bayram begum bekir belgin
    bengi berat beren beril berk berkay berrin betul beyza bilal bilgehan birol bulent burak burcin
    burcu burhan busra canan caner cansu celal cemal cemil cenk ceren cevdet ceyda ceyhan cigdem
    cihan coskun davut defne demet derya didem dilara dilek dogan duygu ebru ece efe egemen elif
    emel emine emrah emre ender engin enver erbil ercan erdal erdem erdinc erdogan eren erhan erkan
    erkin erol ersin ertan ertugrul esin esra evren eyup fahri fatih fatma ferhat feride feyza filiz
    firat fuat funda furkan gamze gizem gokce gokhan goksel gonul gozde gul gulay gulcin gulden
    guler gulsah gulsen gulsum guray gurkan guven hakki haldun halil halime halis halit haluk hamdi
    hamza handan hande harun hatice haydar hilal hulusi hulya huseyin idil ihsan iklil ilhan ilkay
    ilker ilknur inci ipek irem irfan ismail izzet kaan kadir kadriye kenan kerem kivanc koray
    korhan kubra kursat lale latif levent mahir mahmut mehmet mehtap melahat melek melih melike
    melis meltem meral mert merve mesut metin mevlut mine muge muhammet murat musa muzaffer nalan
    nazan nazim nazli necati necip nese neslihan nevin nevzat nihal nihan nihat nilay nilgun nilufer
    niyazi nuray nurcan nuri nursel oguz oguzhan okan oktay onur orcun oya ozan ozcan ozge ozgun
    ozlem pelin pembe pinar rahmi ramazan recai recep reyhan riza sabri safak saim salih sebnem seda
    sedat sedef selcuk selda selim selin semih semra sena senem sener serap serdar serhat serkan
    serpil sertac seval sevda sevgi sevil sevim sevinc seyfi sibel simge sinem soner songul suat
    sukru suleyman sumeyye suna tahir tahsin talat tamer taner tarik tayfun taylan tekin timur tolga
    tuba tufan tugba tugce tulay tunc tuncay turgay turgut turhan turker ufuk ugur ulas ulku umit
    unal utku vedat volkan yagmur yalcin yasar yasemin yasin yavuz yeliz yeter yigit yilmaz yunus
    yusuf zafer zehra zekeriya zeki zeliha zeren zerrin zeynep ziya zuhal zulfiye
    """
}
