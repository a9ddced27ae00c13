extension Vocabulary {
  /// Given names of the Nordic and Baltic countries; double names by their parts too.
  static let northernGivenNameWords = """
    # Swedish
    agneta ake alva anders ann-charlotte ann-christin ann-marie anna-karin anneli annica arvid asa
    asa-karin barbro bengt bengt-ake berit bertil birger boel borje brittmarie carin carl-johan
    charlotta christer claes clas edvin egil einar elin elisabet erland eskil eva-lena folke fredrik
    fredrika frida gosta greger gunborg gunilla gunnel gustaf hakan hampus hans-olof hedda hillevi
    hjalmar inga-lill ingalill ingegerd ingela ingemar inger ingvar isak jakob jan-erik jan-olof
    jarl jerker joakim joran jorgen josefin josefine kaj kajsa kalle karl-johan kent kicki kjell
    klas kristoffer lars-erik lars-goran lars-olof leif lennart linnea linus lotta lovisa magnus
    malin margaretha mats mattias mikael mimmi moa nanna niclas noomi ola olle olof olov orjan ove
    oystein patric peder pelle per-erik per-olof pernilla petronella petter ragna ragnar ragnhild
    rasmus rebecka rickard rikard rune sigge signe sigvard siv soren staffan stellan stig stina
    sture sune svante svea sven-erik tage tarja tero thord thore torbjorn tord tore torgny torkel
    tove tuva tyra ulrica ulrika vendela vilgot vilhelm viveca viveka ylva yngve
    # Danish, Norwegian, Icelandic, Faroese
    aage aase adalheidur age agnar agnete agusta aksel alf amalie anette anker ann-kristin
    anne-grethe anne-lise anne-mette annelise ari arild arna arnar arnfinn arni arnstein arnulf
    asbjorn asdis ase asgeir aslaug asle asmund asta asthildur astri aud audhild audun audur baldur
    baldvin bardur benedikt benedikte bent bente bergthora bergur bernt birgitte birkir birna birthe
    bjarke bjarki bjarne bjarney bjarni bjarte bjorg bjornar bodil boogvin borge borghild brage brit
    brita bryndis brynhildur brynjar brynjulf casper cathrine cecilie christen christoffer claus
    dagfinn dagny dagur danival ditlev ditte dorte dorthe ebbe egill eigil eilert eirik eirikur
    eivind ellinor elvar embla erla erlend erlendur erling esben espen eyglo eythor eyvind fie
    finn-erik finnbogi finnur fleming flemming freddy frederikke freja fridrik frode gauti geir
    gisli gitte gjermund gretar grete grethe gro gudbjorg gudjon gudlaugur gudmund gudmundur gudni
    gudny gunhild gunn gunnlaugur gunvor guri guttorm gylfi hafdis hafsteinn hafthor hakon halfdan
    halla halldor halldora hallgrimur halvard halvor hanne haraldur haukur havard hedinn hege heida
    helgi helle herdis heri hildur hilmar hjalti hjordis hlynur hogni holmfridur hordur hrafn
    hrafnhildur hrefna hronn hulda ib idar inger-lise ingi ingibjorg ingimar ingjerd ingolfur ingunn
    ingvild ivar iver jarle jeanett jens-christian jeppe jette joannes jogvan johanne jorunn jytte
    kaare kari karianne karitas kasper kathrine katrine keld ketil kirsti kirstine kjartan kjersti
    kjetil knud kolbein kolbjorn kolbrun kresten kristbjorg kristinn kristjana kristrun laila larsen
    laurids laurits lene lilja lis lisbet lise logi lone ludvig lykke mads magne magnea magnhild
    maj-britt majbritt malene malthe margrethe marte marthe merete merethe mette mikkel mogens
    morten natasja nicolai nicolaj nikolaj odd oddbjorn oddny oddur oddvar oivind olafur olai olav
    oline oluf orn ornulf orri ossur osten ottar otte oyvind paal pall palle pauli pernille petur
    poul preben ragnheidur ragnhildur rakel randi rannveig regitze reidar reidun rikke roald roar
    roi runar runolfur sigbjorn sigmundur sigridur sigthor sigurbjorg sigurdur sigurjon sigurlaug
    silje sindri siri sissel sjurdur skuli snorri solfrid solrun stein steinar steingrimur steinunn
    stian stine sturla svana svandis svanhildur svava svein sveinn svend sverrir synne synnove terje
    theis thor thora thorarinn thorbjorg thorbjorn thordis thordur thorgerdur thorhildur thorir
    thorkild thorleif thorolfur thorsteinn thorunn thorvald thorvaldur thrainn throstur tilde tinna
    toke tone tonje tora torfinn torgeir torhild toril torill torleif tormod torstein torunn trine
    troels trond trude tryggvi trygve turid tyge uffe ulfar ulrik ulrikke unn unni unnur vagn vala
    valdimar valdis valgerdur valur vegard verner vibeke vidar vigdis viggo vilborg vilde vilhjalmur
    villads wenche yngvar yrsa
    # Finnish
    aapo aarne aarni aaro aatu ahti aila aino aino-maija aki aleksanteri aleksi alpo anna-kaisa
    anna-leena anna-liisa anna-maija anna-mari annikki annukka ansa anssi antti anu arja arto arttu
    arvo asko auli aulis aune carita eero eeva eeva-liisa eevi eija eila eino emmi ensio erja erkki
    esko essi eveliina hannele hannu harri heikki heimo heini heli helka helmi hely henna henriikka
    hilkka iida iikka iiris iiro iivari ilari ilkka ilmari ilpo inari inkeri irja irmeli isto
    jaakkima jaakko jaana jalmari jani janika janne jari jarkko jarmo jenni jere joni jonna jooa
    joona joonas jouko jouni juha juhana juhani juho jukka jussi juuso jyri jyrki kaarina kaarlo
    kaija kaisa kaius kaj-erik kalervo kalevi karita katariina katri kauko keijo kerttu kimmo kirsi
    konsta kosti krister kristiina kyllikki kyosti lari lassi lauri leea leena leevi leila lenita
    liisa liisa-maria lumi maarit maija mailis malla manu mariikka marja-leena marja-liisa marjaana
    marjatta marjo-riitta marjukka marjut marketta markku martta martti matleena matti mauno mauri
    meeri meiju meri merja mervi mika mikaela mikko milja milla minna minttu mirjami mirka mirva
    miska nea nicklas niilo niina noora oili olavi olli onni orvo orvokki oskari osmo ossi outi
    paavo paivi paivikki panu pasi pauliina peik pekka pentti pertti perttu petri petteri piia pinja
    pirita pirjo pirkka pirkko pirre raija raili raimo raine raisa rami rauli rauno rea reetta reijo
    reima riikka riina riitta risto ritva ritva-liisa roope saana saara saija saila sakari salla
    sampo samppa sampsa samuli sanni santeri santtu sari sarianna satu seija seppo sini sinikka sipi
    sirkka sirkka-liisa sirkku sirpa sisko soile soili sointu suvi taina taisto taneli tapani tapio
    tarmo taru teemu teija tellervo tenho teppo terhi terttu tiia tiina tiiu timi toini toivo tommi
    topi topias torsti tuija tuire tuomas tuomo tuukka tuula tuuli tuulikki tytti tyyne ulla-maija
    unto urho urpo valtteri vappu veera veijo veikko veli veli-matti venla vertti vesa vesa-matti
    viivi vilho vilja viljami voitto vuokko yrjo
    # Estonian
    aare aet agu aigar ain airi aivar alar andero ando andrus anni anti ants ardi ardo argo arko
    arvi eda eerik ege eha elar elo ene enel enn eno epp ergo erki gea gerli getter hando hardi
    hardo heido heiki heili hele helje henn hiie hille ille ilmar imbi indrek ire ivari jaak jaan
    jaanika jaano jaanus janar janek janno jarek joosep juhan juri juta kaarel kaari kadi kadrin
    kaia kaidi kaido kaili kaire kairi kairit kajar kalev kalju kalmer karmen karmo kart kartriin
    katriin kaur keidi keit keiu kelli kerli kersti kert kertu kirill kirke koit kristi kristo
    kristofer kuldar kulli kullike kulliki leelo leho leili lembit lenna lii liia liina liis liisi
    linnar maarika maarja maie malle marge margus maris marje marju mati matis meeli meelika meelis
    merike meriliis merilin merli mihhail mihkel mikk moonika neeme olari ott peep peeter piret
    priidu priit raido raigo raimond raivo reelika reet reigo reio riho riin riivo rutt siim siiri
    sille siret sirje sirli taavet taavi taimi taivo tambet tanel tarvi tarvo tauno tauri teele teet
    tiit tonis tonnis tonu toomas triin triinu tuuliki uku ullar ulle ulo urmas urmo urve vahur
    vaido vaike valdur vallo veiko veljo vello viljar villu virgo virve yoko
    # Latvian
    agate agita agnis agris aiga aigars aija ainars aivars alda aldis alfreds alise alvis ance anda
    andis andrejs andris anete anrijs ansis antons antra arijs armands arnis artis arturs arvids
    arvis asnate astra astrida atis austris baiba biruta dace dagnija daiga daina dainis daira
    daniels davis didzis digna dzidra dzintars dzintra edgars edijs edmunds eduards edvins egija
    egils egita eglons einars elita elmars elza emilija emils eriks ernests ervins evalds evija
    evita gatis georgs ginta gintars gints girts guna gunars gundars gundega gunta guntars guntis
    guntra haralds henriks ieva ilga ilgvars ilmars ilva ilze imants inara inese ingars ingrida
    inguna ingus inita inta intars intis ints irita ivars ivita janis jautrite jazeps jekabs
    jevgenijs juris kalvis karlis kaspars katrina krisjanis krista kristaps kristers laima laimonis
    laine lasma lauma lauris leons liene lienite ligita lilita linards liva lolita luize mairis
    marcis marite markuss martins matiss mihails mikelis modris monta nauris normunds ojars olegs
    oskars pauls peteris raimonds raitis ralfs reinis renars ricards rihards roberts rolands rudite
    rudolfs sandis sandris sanita sarmite sigita sigits sintija skaidrite solvita spodra steponas
    taira teodors tomass toms ugis uldis unda vaira valda valters valts vents viesturs vija viktors
    vilis vilnis vineta vitauts vladimirs voldemars zaiga zanda zane zenta ziedonis zigmars zigurds
    zinta
    # Lithuanian
    adomas agne aidas aiste aivaras albertas albinas alfonsas algimantas algirdas algis almantas
    alvydas anastasija andrius andzelika antanas aras ardvydas arminas arnas arnoldas arturas arunas
    arvydas aurelija aurelijus aurimas ausra ausrine austeja azuolas benas benediktas birute
    bronislovas bronius ceslovas dainius dainora daiva dalia dalius danas danguole danute dariaus
    deimante deividas domantas domas dominykas donatas dovile dovydas edgaras eduardas edvardas
    edvinas egidijus eimantas eivile elvyra emilis erikas ernestas eugenijus evaldas gabija gedas
    gediminas genovaite giedre giedrius gintaras gintare gintautas gitana gitanas goda grazina
    gustas gytis henrikas ignas inesa ineta irmantas irmina jadvyga jogaile jokubas jolita julija
    julijonas juozapas juozas jurate jurga jurgis jurgita justas justina justinas kamile karolis
    kasparas kazimieras kazys kestutis kotryna kristijonas kristupas ksaveras laimonas laimute
    laimutis lauryna laurynas leonardas leonas linas liucija liudas liudvikas liutauras livija
    loreta mantas mantvydas marijonas marijus martynas matas mecislovas milda mildaras mindaugas
    modestas morta motiejus mykolas nerija nerijus neringa nijole nikodemas nomeda norbertas ona
    orinta oskaras paulius petras povilas pranas pranciskus raimonda raimondas raimundas raminta
    ramunas ramune rasa rasita remigijus renaldas ricardas rima rimantas rimas rimgaudas rimvydas
    ringaile robertas rokas romas romualdas rugile ruslanas rytis sarunas sarune saule saulius
    sergejus sigitas simas simonas skaiste skirmantas skirmante solveiga sonata stanislovas stasys
    svajune tadas tautvydas ugne ugnius ula vaclovas vaida vaidas vaidotas vaidote vaiva valdas
    valdemaras valdone valentinas valerija vidas vidmantas viktorija vilija vilius vincas vincentas
    virginija virginijus visvaldas vitalija vitalijus vitas vladas vladislovas vygandas vygantas
    vygaudas vytas vytautas vytenis zenonas zigmantas zigmas zilvinas zivile zydre zydrunas zydrune
    """
}
