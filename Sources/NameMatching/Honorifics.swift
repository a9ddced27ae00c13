/// Titles and forms of address that stand by a name and are no part of it.
///
/// The one list: names are compared without them, and readers of event pages strip them.
public enum Honorifics {
  /// Whether `text` is nothing but titles: "Dr", "Prof. Dr.-Ing.", "H.E.".
  public static func contains(_ text: some StringProtocol) -> Bool {
    var words = Folding.words(text).map { FNV1a.hash($0.utf8) }[...]
    if words.isEmpty { return false }
    while let count = titleLength(atStartOf: words) { words.removeFirst(count) }
    return words.isEmpty
  }

  /// Whether the word, already folded, is a title: "dr", "prof".
  public static func contains(foldedWord: String) -> Bool {
    titles.contains(FNV1a.hash(foldedWord.utf8))
  }

  /// The folded `words` of a name without the titles before and behind it; never empty unless
  /// `words` is. What is also a name ("Pan Wei") stays where it would leave a single word.
  public static func strip(_ words: [Substring]) -> ArraySlice<Substring> {
    words[strip(words.map { FNV1a.hash($0.utf8) }).indices]
  }

  /// The same of words by their ``FNV1a``.
  static func strip(_ words: [UInt64]) -> ArraySlice<UInt64> {
    var words = words[...]
    while let count = titleLength(atStartOf: words), mayDrop(words.prefix(count), of: words) {
      words.removeFirst(count)
    }
    while let count = titleLength(atEndOf: words), mayDrop(words.suffix(count), of: words) {
      words.removeLast(count)
    }
    return words
  }

  /// All words that a title begins or ends with.
  static var words: Set<UInt64> { titles.union(pairs.flatMap { [$0.first, $0.second] }) }

  private static func mayDrop(_ title: ArraySlice<UInt64>, of words: ArraySlice<UInt64>) -> Bool {
    let left = words.count - title.count
    return left > 1 || (left == 1 && !title.contains(where: alsoNames.contains))
  }

  /// The number of words of the title that `words` begin with.
  private static func titleLength(atStartOf words: ArraySlice<UInt64>) -> Int? {
    guard let first = words.first else { return nil }
    let second = words.dropFirst().first
    if let second, pairs.contains(Pair(first: first, second: second)) { return 2 }
    return titles.contains(first) ? 1 : nil
  }

  /// The number of words of the title that `words` end with.
  private static func titleLength(atEndOf words: ArraySlice<UInt64>) -> Int? {
    guard let last = words.last else { return nil }
    let before = words.dropLast().last
    if let before, pairs.contains(Pair(first: before, second: last)) { return 2 }
    return titles.contains(last) ? 1 : nil
  }

  /// Folded titles of one word; "Dipl.-Ing." and "Priv.-Doz." are two of them.
  private static let titles = Set(
    (address + academic + degrees + offices).map { FNV1a.hash($0.utf8) })

  private static let address = """
    mr mrs ms miss mx sir dame lord lady madam madame mme mlle monsieur messrs herr herrn \
    frau hr signor signora sig sra sr senor senora senhor senhora srta dna pan pani gospodin \
    gospoda gospodja dhr mevr mevrouw fru doamna domnul kyria kyrios jr esq
    """.split(separator: " ")

  private static let academic = """
    dr dra dres drs doctor doktor docteur dott dottore dottoressa dottssa prof profesor \
    professor professore professeur profesora professoressa profssa priv doz dozent pd doc \
    docent mag mgr magister ing eng engr inz dipl ir arch avv lic bc judr mudr rndr phdr \
    paeddr mvdr thdr hab fh univ habil emeritus emerita
    """.split(separator: " ")

  /// Behind a name.
  private static let degrees = """
    phd dphil md mba emba llm llb msc bsc meng beng mphil mpa csc drsc dsc cbe obe mbe kc qc
    """.split(separator: " ")

  private static let offices = """
    mep meps mp mps mdep mdb mdl hon honourable honorable pr amb ambassador rev excellency
    """.split(separator: " ")

  private struct Pair: Hashable {
    var first: UInt64
    var second: UInt64
  }

  /// Titles whose folded form is two words.
  private static let pairs = Set(
    [
      ("h", "e"), ("h", "c"), ("dott", "ssa"), ("prof", "ssa"), ("sig", "ra"), ("ph", "d"),
      ("rt", "hon"), ("right", "honourable"), ("his", "excellency"), ("her", "excellency"),
      ("m", "sc"), ("m", "a"), ("b", "sc"), ("b", "a"),
    ].map { Pair(first: FNV1a.hash($0.0.utf8), second: FNV1a.hash($0.1.utf8)) })

  /// Titles that people bear as names too.
  private static let alsoNames = Set(
    """
    pan ing sig doc ir hon arch eng mag miss dame lord lady amb h m b
    """.split(separator: " ").map { FNV1a.hash($0.utf8) })
}
