/// Forms of one given name: short ones, and those of other languages.
public enum Nicknames {
  /// Other forms of a folded given name; none of names that stand for themselves.
  public static func forms(of name: some StringProtocol) -> Set<String> {
    guard let groups = groupsByName[String(name)] else { return [] }
    return groups.reduce(into: Set<String>()) { $0.formUnion(groupList[$1]) }
      .subtracting([String(name)])
  }

  /// Other forms of the names that a folded word may be in another orthography, with what the
  /// difference costs in edits.
  public static func forms(soundingLike word: some StringProtocol) -> [(name: String, cost: Double)]
  {
    var costs: [String: Double] = [:]
    if word.utf8.count > longest + 2 { return [] }
    let limit = Double(min(6, word.utf8.count)) / 4
    for like in trie.words(near: word, by: .sound, atMost: limit) {
      for form in forms(of: like.word) where like.cost < costs[form] ?? .infinity {
        costs[form] = like.cost
      }
    }
    return costs.map { ($0, $1) }.sorted { $0 < $1 }
  }

  private static let longest = groupsByName.keys.map(\.utf8.count).max() ?? 0

  private static let trie = WordTrie(sorted: groupsByName.keys.sorted())

  /// The forms of one name each, folded.
  static var groups: [Set<String>] { groupList }

  /// All forms of all names.
  static var all: some Collection<String> { groupsByName.keys }

  private static let groupList: [Set<String>] = lines.split(separator: "\n").map {
    Set($0.split(separator: " ").map(String.init))
  }

  private static let groupsByName: [String: [Int]] = {
    var groups: [String: [Int]] = [:]
    for (index, names) in groupList.enumerated() {
      for name in names { groups[name, default: []].append(index) }
    }
    return groups
  }()

  private static let lines = languages + "\n" + shortForms + "\n" + latinForms

  /// One name a line, folded.
  private static let languages = """
    adam adamo adamos
    adrian adriano adrien hadrian adrianus
    agnes agnese agnieszka ines inez agnessa agnes anezka
    albert alberto albrecht adalbert bert
    alexander alexandre alessandro alejandro aleksander aleksandr aleksandar alexandros alexandru oleksandr sandor alex sasha sascha sandro alec aleks olexandr
    alexandra alessandra alejandra aleksandra sandra alexandria sasha ola oleksandra
    alfred alfredo alf fred
    alice alicia alicja alisa aliki
    andrew andreas andrea andre andres andrei andrey andrzej andras andrej ondrej andriy anders andy drew andrija
    ann anna anne ana hanna hannah anika annika anneke anya ania annie annette anita nancy hana ane
    anthony antonio antonios antoine anton antoni antonin antun tony toni antal ante
    arthur arturo artur arturs art
    augustine agostino augustin agustin august augusto
    barbara barbora basia varvara barb
    bartholomew bartolomeo bartlomiej bartosz bart bartek bertalan
    beatrice beatriz beatrix beata
    benedict benedetto benedikt benito benoit benedek
    benjamin beniamino beniamin ben benny veniamin
    bernard bernardo bernhard bernd bernat
    bridget brigitte brigitta brigida birgit gitte
    carl charles carlo carlos karl karel karol karolis karoly charlie carlos kaarlo
    caroline carolina karolina karoline carol carola
    catherine caterina catalina katharina katarina katarzyna kathryn katherine ekaterina ekaterini katerina kate katie kathy kasia cathy karin katrin katja yekaterina kateryna katalin
    cecilia cecile cecylia cilla celia
    charlotte carlotta karlotta lotte lotta
    christian cristiano cristian kristian krystian chris krisztian
    christine christina cristina krystyna kristina kirsten kirsti chris tina kerstin krisztina
    christopher cristoforo christoph christophe cristobal krzysztof kristof kristoffer chris christoforos kit
    claire clara chiara klara klaara
    claude claudio klaus klaudiusz
    claudia klaudia claudine
    constantine constantin konstantin konstantinos costas kostas konstanty kostiantyn costin
    cornelius cornelis corneliu kornel kees
    daniel daniele danilo dan danny danielius danijel
    david davide dawid davyd dave dafydd taavi
    dennis denis dionysios dionisio denys
    dimitri dimitrios dmitry dmitri dimitris dmytro dimitar dimitrij mitja
    dominic domenico dominik domingo dominique
    dorothy dorothea dorota dorothee dora
    edmund edmondo edmond odon
    edward eduardo edoardo eduard edouard ed eddie ted edvard eduards
    eleanor eleonora eleonore eleni helen helena elena helene ilona jelena olena yelena ellen lena nora elina halina heleen
    elizabeth elisabeth elisabetta isabel isabella elzbieta erzsebet liz lisa elise eliska betty beth bettina elsa ela lisbeth alzbeta elisavet elzbieta jelizaveta
    emil emilio emile emiel
    emily emilia emilie
    emmanuel emanuele manuel manolis immanuel manu
    eric erik erich erico eerik
    ernest ernesto ernst
    eugene eugenio eugen evgeny evgenij yevhen evgeni evgenios eugeniusz jenő jeno
    eva eve ewa eeva evi
    felix felice feliks
    ferdinand fernando ferdinando ferdynand hernando nandor ferran
    florian floriano
    frances francesca franziska francisca francoise franciszka fanny frantiska
    francis francesco francisco franz frantisek franciszek frank francois ferenc fran franjo paco pancho francesc
    frederick federico friedrich frederic fred fryderyk fredrik bedrich frederik fritz frigyes
    gabriel gabriele gabor gavriil
    genevieve genoveffa genowefa
    george giorgio jorge georg georges jerzy jiri yuri georgios georgi giorgos gueorgui yorgos juraj jurgis gyorgy jordi juri jure yuriy georgiy gheorghe
    gerard gerardo gerhard gerrit gellert gerd gert
    gregory gregorio gregor grzegorz grigori grigorios gregoire greg grigore
    guy guido wit vito gvidas
    harold harald
    helga olga olha
    henry enrico enrique heinrich henri henryk hendrik jindrich heinz harry hank henrik henrique heikki
    hugh hugo ugo
    ignatius ignazio ignacio ignacy ignaz nacho inaki
    irene irena irina eirini iryna
    isaac isacco izaak
    ivan john jan johann johannes hans giovanni juan jean joao ioannis yiannis giannis janis jani johan jonas janos ian sean jack johnny jens ivo ioan ion iain evan jovan hannes jaan juhani jean
    jacob jakub giacomo james jakob jaime jacques jaume jacopo diego santiago tiago iago jim jimmy jamie jakov iakovos yakiv jacobus jaap
    jane joan joanna giovanna juana jeanne johanna ivana jana janina ioanna janet jean jovana
    jerome girolamo jeronimo hieronim hieronymus
    joachim gioacchino joaquin joaquim
    joseph giuseppe jose josef jozef iosif joe joey beppe pepe josip jozsef juozas yosyp juoz joep josep
    josephine giuseppina josefina josefa jozefa
    judith judit judyta giuditta judy
    julian giuliano julien juliano
    julia giulia julie julija yulia ioulia iuliia
    julius giulio julio jules juliusz gyula
    laura lora laure
    lawrence lorenzo laurent lorenz wawrzyniec lars larry laurentiu lavrentis laurens lauri lovro
    leonard leonardo leonhard leon len
    leo leone lev leon lew
    louis luigi luis ludwig ludwik lewis louie lou ludvik lajos lluis luiz ludovic loizos
    louise luisa luise ludwika
    lucas luca luke lukas lukasz luc loukas lukas luka
    lucy lucia lucie lucja luz
    magdalena madeleine maddalena madalena magda lena magdolna
    margaret margherita margarita margarete malgorzata marguerite margit greta maggie marketa gosia margareta grete meg peggy margrethe marjeta margriet
    mark marco marcos markus marc marek marcus markos marko mark
    martha marta marthe
    martin martino marcin martinus marton morten martti
    mary maria marie miriam mariam marija maryam mariya molly maja marja maire moira miren
    matilda matilde mathilde tilda
    matthew matteo mateo matthias mathieu mateusz matti matthieu matt mathias matyas matej matija matthaios mateu
    maurice maurizio mauricio moritz maurycy moric mauritz
    maximilian massimiliano maximiliano max maksymilian maks
    michael michele miguel michel michal mikhail mihai mikael mike mick mihail mihaly mykhailo michiel mikkel michail mihael mikel mico miquel mihails
    michelle micaela michaela michalina mihaela
    monica monika monique mona
    nathaniel nathan nataniel
    natalie natalia nathalie nataliya natasha natalija
    nicholas nicola nicolas nikolaus nikolai mikolaj nikolaos nick nicolae nikola niklas claus klaus nico nikos miklos mykola nils niels mikuláš mikulas nikolay
    nicole nicoletta nikoleta
    olivier oliver oliviero oliwier
    patrick patrizio patricio patrik pat padraig paddy
    patricia patrizia patrycja pat trish
    paul paolo pablo pavel pawel pal pavlos pauli paulo pau pol pavlo pavol paulius
    paula paola pavla paule
    peter pietro pedro pierre piotr petr petros pete pekka petar petru peter petteri petras petro pere peeter per peder
    philip filippo felipe philipp philippe filip philippos phil fulop felip
    rachel rachele raquel rahel
    ralph raffaele rudolf rolf ralf
    raphael raffaele rafael rafal raphaël
    raymond raimondo raimund ramon ray rajmund
    rebecca rebeca rebekka rebeka becky
    richard riccardo ricardo ryszard rick dick rich richárd rikard rihards
    robert roberto rupert bob rob bobby robbie roberts ruprecht
    roger ruggero rogelio rudiger rutger
    roland rolando orlando rolandas
    rose rosa rosalia roza ruzena
    samuel samuele sam samuil
    sebastian sebastiano sebastien bastian seb sebastiaan
    simon simone szymon simeon semyon simao ximo
    sophia sofia sophie zofia zsofia sofie sofija
    stephen stefano esteban stefan etienne stephan stepan istvan szczepan steve steven stephane stevan stefanos stepan stjepan steffen estevao tapani stefanus
    stephanie stefania stefanie estefania stefaniia
    susan susanna susanne zuzanna zuzana suzanne sue zsuzsanna susana zsuzsa
    sylvester silvestro sylwester silvester
    sylvia silvia sylwia sylvie
    teresa theresa therese terezia tereza tess terezie teréz
    theodore teodoro theodor fyodor teodor ted theo fedor theodoros fedir
    therese teresa terese
    thomas tommaso tomas tomasz toma tom tomislav tommy tuomas tamas
    timothy timoteo timotheus tim tymoteusz tymofiy
    urban urbano
    ursula orsola urszula
    valentine valentino valentin walenty
    veronica veronika weronika veronique
    victor vittorio viktor wiktor victorino vic viktoras
    victoria vittoria viktoria wiktoria viktorija viktoriia
    vincent vincenzo vicente wincenty vinzenz vince vicenc
    vladimir volodymyr wlodzimierz vlado waldemar valdemar vladimiro
    walter gualtiero walther walt valter
    wenceslas venceslao vaclav waclaw wenzel
    william guglielmo guillermo wilhelm guillaume willem bill will willi billy liam vilem vilmos gwilym guilherme viljami wim guillem
    xavier saverio javier ksawery xaver
    yves ivo yvo iwo
    """
}
