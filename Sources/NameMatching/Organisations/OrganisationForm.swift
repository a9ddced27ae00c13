/// A name of an organisation, read for what it says: the forms by which two spellings of one name
/// meet, from the strictest to the loosest, and the words that tell it from other names.
///
/// What two names of one body may differ in is decided here and in ``OrganisationNearness``.
public struct OrganisationForm: Sendable, Equatable {
  /// See ``normal(_:)``.
  public let normal: String
  /// All words written together without article, legal form and what stands in brackets, umlauts as
  /// one letter, so that "Agri-Food Lithuania" meets "AgriFood Lithuania e.V." and "für" "fuer".
  /// Empty where nothing else is left.
  public let core: String
  /// The words in one language, sorted, each once, without function words: "Universidad de Cádiz"
  /// and "University of Cadiz" are "cadiz university".
  public let sense: String
  /// Its legal form by its usual name ("gmbh"), nil where none is printed.
  public let legalForm: String?
  /// Folded words that neither say what kind of body it is or what it does, nor where.
  public let distinctive: [String]
  /// Countries (ISO 3166-1 alpha-2) and towns or regions that the name names.
  public let places: Set<String>
  /// What the words mean, in their order, and the words themselves where nothing is known of them.
  public let meanings: [OrganisationMeaning]
  /// Which words say what is meant, and the little words between them: by these two names of one
  /// meaning are told to be of one language.
  let wording: OrganisationWording

  public init(_ name: some StringProtocol) {
    let reading = OrganisationReading(String(name))
    normal = Self.normal(name)
    core = Self.withoutUmlauts(reading.words.joined())
    meanings = reading.meanings
    wording = reading.wording
    legalForm = reading.legalForm
    distinctive = meanings.compactMap { if case .unknown(let word) = $0 { word } else { nil } }
    places = Set(meanings.compactMap(\.place)).union(reading.bracketedPlaces)
    sense = Self.sense(of: meanings)
  }

  /// Whether the name says only what kind of body is meant, so that it means another one elsewhere:
  /// "Ministry of Economy", "National Cluster Association". One that says "European" and two things
  /// more is one body.
  public var isGeneric: Bool {
    guard distinctive.isEmpty, !isOfTheUnion else { return false }
    if places.isEmpty { return true }
    // "Polish Cluster" is any of them; of governments and universities a place has one.
    let kinds = Set(meanings.filter { $0.place == nil }.map(\.key))
    return kinds.count == 1 && kinds.isDisjoint(with: Self.onePerPlace)
  }

  private static let onePerPlace: Set<String> = [
    "government", "parliament", "university", "ministry", "region", "province", "city",
    "municipality", "county", "senate", "embassy", "republic", "state", "president",
  ]

  private var isOfTheUnion: Bool {
    let keys = Set(meanings.map(\.key))
    if keys.contains("dg") { return keys.count > 1 }
    guard keys.contains("european") else { return false }
    return keys.count > 2 || keys == ["european", "commission"]
      || keys == ["european", "parliament"]
  }

  /// Without the E that stands for the dots of German umlauts.
  private static func withoutUmlauts(_ word: String) -> String {
    let umlauts = Set("aou".utf8)
    var bytes: [UInt8] = []
    for byte in word.utf8 {
      if byte == UInt8(ascii: "e"), let last = bytes.last, umlauts.contains(last) { continue }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func sense(of meanings: [OrganisationMeaning]) -> String {
    Set(meanings.map(\.key)).sorted().joined(separator: " ")
  }
}

// MARK: - The normal form

extension OrganisationForm {
  /// `name` folded, "&" as "and", without a leading article, dotted acronyms as words
  /// ("G.R.O.W."), every way to write "Directorate-General for" as "dg".
  ///
  /// Empty only where `name` has no letter and no digit.
  public static func normal(_ name: some StringProtocol) -> String {
    normalWords(name).joined(separator: " ")
  }

  static func normalWords(_ name: some StringProtocol) -> [Substring] {
    var words = Folding.words(spellingOutAnd(name))[...]
    if words.count > 1, words.first == "the" { words.removeFirst() }
    return abbreviated(joiningInitials(words))
  }

  /// Whether a name of this normal form says only which part of another body is meant, so that it
  /// means something else in every body: "finance department", "unit d 2", "f3 food retail health".
  public static func isUnit(_ form: String) -> Bool {
    let words = form.split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    return units.contains(first.description) || units.contains(last.description)
      || isUnitCode(words)
  }

  /// "D.2", "F3": a letter and a number, with a title behind them.
  private static func isUnitCode(_ words: [Substring]) -> Bool {
    guard words.count > 2 || words.first?.utf8.count == 2, let first = words.first?.utf8,
      first.first.map({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) == true
    else { return false }
    let number = first.count == 1 ? words.dropFirst().first?.utf8[...] : first.dropFirst()
    guard let number, (1...2).contains(number.count), words.count > 1 else { return false }
    return number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static let units: Set<String> = [
    "department", "unit", "division", "section", "faculty", "directorate", "secretariat", "team",
    "board", "abteilung", "referat", "departement", "service", "direction", "wydzial",
    "departament",
  ]

  private static func spellingOutAnd(_ name: some StringProtocol) -> String {
    guard name.utf8.contains(UInt8(ascii: "&")) else { return String(name) }
    return name.split(separator: "&", omittingEmptySubsequences: false).joined(separator: " and ")
  }

  /// "g r o w" as "grow".
  static func joiningInitials(_ words: ArraySlice<Substring>) -> [Substring] {
    var joined: [Substring] = []
    var lastIsInitials = false
    for word in words {
      let isInitial =
        word.utf8.count == 1 && word.utf8.first.map { $0 >= UInt8(ascii: "a") } == true
      if isInitial, lastIsInitials, let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
      }
      lastIsInitials = isInitial
    }
    return joined
  }

  private static func abbreviated(_ words: [Substring]) -> [Substring] {
    guard let first = words.first, let beginnings = directorates[first] else { return words }
    for beginning in beginnings where beginning.count < words.count {
      if words.starts(with: beginning) { return ["dg"] + words.dropFirst(beginning.count) }
    }
    return words
  }

  /// The ways to write "Directorate-General for", by their first word, the longest first.
  private static let directorates: [Substring: [[Substring]]] = {
    let beginnings = """
      directorate general for the|directorate general for|directorate general of the
      directorate general of|directorate general|dg for the|dg for|dg of|gd for|gd
      generaldirektion fur den|generaldirektion fur die|generaldirektion fur das
      generaldirektion fur|generaldirektion for|generaldirektion|generaldirektorat for
      generaldirektoratet for|generaldirektoratet|direccion general de la
      direccion general del|direccion general de|direccion general|direcion general de
      direction generale de la|direction generale des|direction generale du
      direction generale de l|direction generale de|direction generale
      direzione generale per la|direzione generale per il|direzione generale per
      direzione generale della|direzione generale del|direzione generale di|direzione generale
      direccao geral da|direccao geral do|direccao geral de|direcao geral da|direcao geral do
      direcao geral de|direccio general de la|direccio general de|direccio general
      directoraat generaal voor|directoraat generaal|dyrekcja generalna do spraw
      dyrekcja generalna ds|dyrekcja generalna|dyrekcji generalnej ds|dyrekcji generalnej
      directia generala pentru|directia generala|generalni reditelstvi pro
      generalni reditelstvi|generalne riaditelstvo pre|generalne riaditelstvo
      generalni direktorat za|generalni direktorat|glavna uprava za|paaosasto
      """
    let lists = beginnings.split { $0 == "\n" || $0 == "|" }.map { $0.split(separator: " ") }
    return Dictionary(grouping: lists) { $0.first ?? "" }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }()
}
