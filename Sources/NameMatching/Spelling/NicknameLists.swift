extension Nicknames {
  /// Short forms, mostly English ones.
  static let shortForms = """
    abigail abby gail
    abraham abe abram avraham ibrahim
    agatha agathe agata agathi
    alan allan allen alain al
    alastair alasdair alistair alister
    albert al bertie albie
    alfred fredo alfie
    amelia amalia amelie amy
    andrew drew andi andris
    angela angie angelika angelica
    antonia toni antonina tonia
    archibald archie
    arnold arnie arnaldo arnaud
    barnabas barney barnaby
    bartholomew bartley
    benjamin bennie benji
    bernard bernie barney
    calvin cal
    cassandra cassie
    catherine cat kat kit kathleen caitlin kaye kitty kasia kate rina trine
    charles chuck chas chip
    christian christiaan chr kris
    christina christa chrissie kristin kristine
    christopher topher kris
    clement clemens klemens klement
    clifford cliff
    cynthia cindy
    daniel danni dani
    deborah debbie deb debra
    diana diane dee
    dmitry dima mitya
    donald don donnie
    dorothy dot dolly
    douglas doug
    edward ward eddy ned
    edmund ed
    edwin ed
    eileen aileen ellen
    eleanor ella nell nellie
    elizabeth bess lizzie libby eliza liza lise bette elspeth ilse
    emmanuel manny
    ernest ernie
    eugene gene
    evelyn eve evie
    fabian fabien fabio fabiano
    florence flo florentia
    francis frankie fran
    frances fran francie frankie
    frederick freddie freddy rick
    gabriel gabe gabi gavril
    geoffrey jeffrey jeff geoff gottfried godfrey goffredo godefroy
    gerald gerry jerry giraldo
    gerard gerry
    gertrude gertrud trudy
    gilbert gil gilberto
    giorgos yorgos yiorgos giorgios
    gregory grisha
    gustave gustav gustavo gustaf kustaa
    harold hal harry
    helen nell lena
    henry hal heiner hinrich
    herbert herb bert
    hermann herman armando armand
    hubert huub uberto
    ilya elijah elias elia ilias ilie
    isabel bella izabela isabelle isabell
    isidore isidoro isidro sidor
    jacqueline jackie
    james jim jimbo jamie
    jane janie jayne
    janet jan
    jennifer jen jenny
    jeremiah jeremy jerry jeremias
    jessica jess jessie
    joan joanie
    joanne jo joanna joann johanna
    john jock jon
    jonathan jon jonny
    joseph jozo sepp seppe pino
    joshua josh
    judith jude
    katherine kay
    kenneth ken kenny
    konrad conrad corrado kurt curt
    lawrence laurie lorcan
    leonard lenny lennart
    leopold leo poldi
    leslie les
    lillian lily lilian liliana
    louis lew
    madeleine maddie lenka
    malcolm mal
    manfred fred
    margaret maggie marge margie madge daisy rita margot margaux greet gretchen mairead
    mark marcel
    martin marty maarten
    mary molly polly may mia
    matthew matty
    maximilian max
    melanie mel
    melvin mel
    michael mick mickey misha miha mischa
    mitchell mitch
    mohammed muhammad mohamed mohammad muhammed mehmet mahomet mahamat magomed
    morris mo maurice
    nancy nan nance
    nathaniel nate nat
    nicholas nicky claas klaas nikita kolya
    norman norm
    olaf olav olof olavi
    oliver ollie
    oscar oskar
    otto odo otho
    pamela pam
    patrick patsy
    patricia patty patsy tricia
    peter pekka peeter pierrick piero pier
    philip pip
    priscilla cilla
    quentin quintin quinten
    randolph randy randall
    raymond raimo reijo
    reginald reg reggie rex reinhold
    reinhard reinhart renard
    richard richie ricky rik
    robert rob robby bobbie robin
    ronald ron ronnie
    roderick rod rory
    rodney rod
    rosemary rosie rose
    russell russ
    ruth ruthie
    samantha sam
    samuel sammy
    sarah sara sally sadie
    serge sergey sergei sergio sergiu serhiy sergius sergii siarhei serhii
    sean shaun shawn shane
    seamus james shamus
    siobhan joan chevonne shevaun
    eoin owen eoghan ewan euan
    aoife eva ifa
    caitriona catriona katrina
    ciaran kieran keiran
    niamh neve
    sheila cecilia sile
    sidney sid sydney
    sigmund siegmund zygmunt sigismund zikmund sigismondo
    simon shimon
    solomon salomon suleiman salomone
    stanislaus stanislaw stanislav stanislas estanislao
    stanley stan
    stephen stevie
    susan susie suzy sanna
    tatiana tatyana tania tanya tetiana
    terence terry terrence
    theodore teddy tudor
    theresa terry tessa
    thomas tam tommi tomek
    timothy timo
    ulrich uli ulrik oldrich ulrico
    ulrike ulla uli
    valerie valeria valery
    victor vick
    victoria vicky vicki tori
    vincent vinnie
    virginia ginny virginie
    vyacheslav slava viacheslav
    walter wally
    wilfred wilf wilfried
    william wil willy billie
    winston win
    yaroslav jaroslav jaroslaw
    yves iv ives
    zachary zach zacharias zack
    """

  /// As Latin texts have them.
  static let latinForms = """
    aemilius emil emilio
    alexius alexis alexei aleksei alejo alessio oleksiy alexey
    andreas andrew andrey
    antonius anthony anton antonio
    bernardus bernard
    carolus charles carl karl carlo carlos karel karol
    christianus christian
    christophorus christopher
    claudius claude claudio
    conradus konrad conrad
    daniel danielus
    eduardus edward eduard
    ericus eric erik
    ernestus ernest ernst
    eugenius eugene
    federicus fridericus frederick friedrich
    ferdinandus ferdinand
    franciscus francis frank franz francesco francisco francois frans
    georgius george georg giorgio jorge
    gerardus gerard gerhard
    gregorius gregory gregor
    gualterus gualterius walter
    guilielmus gulielmus guillelmus william wilhelm bill
    helmutus helmut
    henricus henry heinrich enrico heiner harry hank
    hugo hugh
    iacobus james jacob jakob jack jim
    ioachimus joachim
    ioanna joan joanna jane johanna shona
    ioannes iohannes joannes john johann johannes hans jan giovanni juan jean ivan
    iosephus josephus joseph josef jose giuseppe joe
    iulia julia
    iulius julius
    laurentius lawrence laurence lorenzo laurent lorenz
    leonardus leonard
    ludovicus louis ludwig luigi luis lou
    marcus mark
    maria mary
    martinus martin
    matthaeus matthew matteo matt
    matthias matthew mathias
    mauritius maurice moritz
    michael michaelis
    nicolaus nicholas nikolaus klaus nicolas nick
    paulus paul paolo pablo
    petrus peter pietro pedro pierre
    philippus philip philipp
    raimundus raymond
    ricardus richardus richard ricardo dick rick
    robertus robert roberto bob
    rudolfus rudolphus rudolf
    stephanus stephen stefan steven stefano steve
    theodorus theodore ted
    thomas thomasius
    venceslaus wenceslaus vaclav waclaw
    vincentius vincent
    """
}
