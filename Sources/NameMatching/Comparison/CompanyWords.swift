/// What is known of words of companies' names beyond ``OrganisationVocabulary``, which was made for
/// public bodies.
struct CompanyWords: Sendable {
  static let table = CompanyWords()

  struct Entry: Sendable {
    fileprivate(set) var kind = Kind.none
    /// The number that the word means.
    fileprivate(set) var number: Int?
    fileprivate(set) var isShort = false

    static let unknown = Entry()
  }

  enum Kind {
    case none
    /// "Company", "group", "holding": it says next to nothing.
    case corporate
    /// It says what is made or done.
    case business
  }

  private var entries: [UInt64: Entry] = [:]
  private var fullWords: [UInt64: String] = [:]

  private init() {
    for word in Self.business.split(whereSeparator: \.isWhitespace) { add(word, .business) }
    for word in Self.corporate.split(whereSeparator: \.isWhitespace) { add(word, .corporate) }
    for (number, words) in NumberWords.lines {
      for word in words.split(separator: " ") {
        entries[FNV1a.hash(word.utf8), default: .unknown].number = number
      }
    }
    for (word, full) in Self.abbreviations {
      entries[FNV1a.hash(word.utf8), default: .unknown].isShort = true
      fullWords[FNV1a.hash(word.utf8)] = full
    }
  }

  private mutating func add(_ word: Substring, _ kind: Kind) {
    entries[FNV1a.hash(word.utf8), default: .unknown].kind = kind
  }

  /// Of a word by its ``FNV1a``.
  subscript(word: UInt64) -> Entry { entries[word] ?? .unknown }

  /// The word that another is short for.
  func full(_ word: UInt64) -> String? { fullWords[word] }

  private static let corporate = """
    company group holding holdings corporation corp co enterprise enterprises concern firm com
    companies gruppe gruppo groupe grupo grupa son sons bros
    """

  private static let business = """
    solutions solution systems system industries industry partners partner capital securities
    electronics motor motors loan loans mortgage insurance assurance logistics shipping trading
    global worldwide investment investments investors asset assets equity ventures venture
    properties property realty consulting advisory software digital technologies technologic
    products brands stores retail wholesale foods beverages pharma pharmaceuticals biotech
    steel mining metals chemicals chemical petroleum petrol airlines airways aviation marine
    construction dredging precision instruments finance financial credit savings life reinsurance
    media pictures entertainment interactive networks wireless mobile cloud data labs laboratories
    arabian asian american african pacific atlantic western eastern northern southern united
    general standard first royal imperial
    """

  private static let abbreviations = [
    "intl": "international", "natl": "national", "govt": "government", "dept": "department",
    "assn": "association", "assoc": "association", "bros": "brothers", "mfg": "manufacturing",
    "inst": "institute", "tech": "technology", "min": "ministry", "mgmt": "management",
    "svcs": "services", "engg": "engineering", "fdn": "foundation",
    "lab": "laboratory", "labs": "laboratories", "univ": "university", "corpn": "corporation",
  ]
}
