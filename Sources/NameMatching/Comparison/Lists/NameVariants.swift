/// Given names that are written in several ways beyond what ``Nicknames`` has: one name a line,
/// folded.
enum NameVariants {
  static let groups: [[String]] = lines.split(separator: "\n").map {
    $0.split(separator: " ").map(String.init)
  }

  private static let lines = """
    mohammed muhammad mohamed mohammad muhammed mohamad muhamed mehmet mahomet mokhamed magomed
    ahmed ahmad achmad ahmet akhmed akhmad
    ali aly alee
    hassan hasan hasaan
    hussein husayn hussain hussayn husein huseyin hosein hossein
    yusuf yousef yousuf youssef yusif jusuf yosef joseph
    omar umar omer
    osama usama
    othman uthman osman usman
    ibrahim ebrahim abraham avraam ibragim
    ismail ismael esmail
    mahmoud mahmud mahmood
    mustafa mostafa moustapha mustapha
    khalid khaled halid
    said saeed saeid sayed sayyid saied
    abdullah abdallah abdulla abdalla abdellah
    abdul abdel abdal abd
    fatima fatma fatemeh fatimah
    aisha ayse aysha aicha ajsa
    suleiman sulayman suleyman soliman sulejman
    sergey sergei serge sergio sergiu serhii serhiy sergii sergej sergejs siarhei
    alexey alexei aleksey aleksei alexej aleksej oleksii oleksiy alexis
    vasily vasili vasyl vasil vasile vassily wassili vasilis vasilios vassilis basil basile basilio
    viacheslav vyacheslav wjatscheslaw viatcheslav
    stanislav stanislaw stanislaus stanislas
    yaroslav jaroslav jaroslaw iaroslav
    vladislav vladyslav wladyslaw ladislav laszlo ladislaus
    svetlana svitlana swetlana
    tatiana tatjana tetiana tatyana tetyana
    anastasia anastasija nastassia anastasiia anastasiya
    lyudmila ludmila liudmila ljudmila liudmyla
    oksana oxana aksana
    ilya ilia ilja illia elias ilias
    igor ihor
    oleg oleh
    arkady arkadi arkadii arkadiy
    gennady gennadi gennadiy hennadii
    anatoly anatoli anatolii anatoliy anatol
    valery valeri valerii valeriy valeriu
    valentina walentina valentyna
    spyros spyridon spiros
    panagiotis panayiotis panos takis
    charalambos haralambos charalampos babis
    evangelos vangelis
    athanasios thanasis thanos nasos
    vasiliki vicky vasso
    angeliki aggeliki
    soren sören soeren
    ulrich ulli uli ulric
    joshua josh
    angela angelika angelica angeliki
    jeremy jeremias jeremiah jeremie
    geoffrey jeffrey jeff geoff gottfried godfrey
    alan allan allen alain
    stuart stewart
    brian bryan
    catriona catrina
    gabriela gabriella gabrielle gabi
    daniela daniella danielle dana
    valeria valerie
    adela adele adelheid heidi
    renata renate
    ingrid inger inga
    hubert umberto
    edgar edgars
    xenia ksenia kseniia oksana
    eugenia evgenia yevgenia evgeniya
    rosemarie rosmarie rosemary
    tadeusz thaddeus tadeas tadej
    zbigniew zbynek
    miroslav miroslaw mirek
    zdenek zdenko
    goran joran
    jorgen jurgen juergen
    bjorn bjoern
    tobias tobiasz
    norbert norberto
    oscar oskar oskari
    bernadette bernadeta
    ernestine ernesta
    arnold arnaldo arnaud arnaldur
    roman romano romain
    diana diane
    stephanie stefania steffi
    virginia virginie
    vladimir volodymyr volodya vova vlado
    joseph josef josip jozef pepa pepi sepp jupp joska joop
    mikhail mykhailo mihail misha mischa
    jaroslaw jaroslav yaroslav jarek jarda
    stefanie stephanie stefania steffi steffie stefka
    anton antoon antonius antonin ton toon tonda
    peter pyotr petr petro petya petia piet pietje peer
    ekaterina kateryna katerina katya katia katja
    lyubov liubov lyuba luba
    evgeny evgeni yevgeny yevhen evgenia yevgenia zhenya zhenia
    yuri yury iurii yurii jurij yura
    anatoly anatoli anatolii tolya tolik
    alexander aleksandr oleksandr sanya shura sashko
    nadezhda nadia nadja nadya
    wojciech wojtek
    krzysztof krzysiek krzys
    jan janek honza jenda
    zofia sofia zosia
    jiri jirka
    pavel pavlik pasha pasa
    vaclav vasek
    ladislav lada laci laszlo
    barbara barbora bara
    lydia lidia lida
    wolfgang wolfi wolf
    michael michi michal
    matthias matze hias
    francisco curro paco
    dolores lola
    rosario charo
    giovanni gianni nino
    luigi gigi
    pierre pierrot
    alessandro sandro
    henrike ulrike hendrike rike
    anna anneke anke
    hendrik henk rik
    abraham bram
    sebastiaan sebastian bas basti
    maria mieke marieke rietje
    ioannis yannis giannis janis
    charalambos babis haris lakis
    gergely gergo
    istvan pista pisti
    janos jancsi jani
    zsuzsanna zsuzsa zsuzsi
    katalin kati kata
    erzsebet erzsi bozsi
    ferenc feri
    johan juhani juha jukka jussi
    karl kaarlo kalle
    vilhelm ville
    lars lasse lassi
    nils nisse niilo
    sven svenne
    bo bosse
    bengt benedikt
    """
}
