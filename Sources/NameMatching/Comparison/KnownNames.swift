/// What is known of words in names of people: names that many bear, particles, titles.
///
/// Words are told by their ``FNV1a``, so that looking one up takes no string.
struct KnownNames: Sendable {
  static let table = KnownNames()

  struct Entry: Sendable {
    /// From 0, common, to 1, rare; nil of what is no name.
    fileprivate(set) var rarity: Double?
    fileprivate(set) var uses: Uses = []
    /// 1 for the elder, 2 for "junior" and "II", and so on; 0 where the word says none.
    fileprivate(set) var generation = 0
    /// Where the numbers of the groups of names stand that it is a form of.
    fileprivate(set) var forms: Range<UInt16> = 0..<0

    static let unknown = Entry()
  }

  struct Uses: OptionSet, Sendable {
    let rawValue: UInt8

    static let given = Uses(rawValue: 1)
    static let family = Uses(rawValue: 1 << 1)
    static let particle = Uses(rawValue: 1 << 2)
    /// Before a father's name.
    static let sonOf = Uses(rawValue: 1 << 3)
    /// One of ``Honorifics``, or of the words that make one together.
    static let honorific = Uses(rawValue: 1 << 4)
    /// An office or rank that stands before a name as titles do.
    static let office = Uses(rawValue: 1 << 5)
    /// A particle that is a given name at the beginning: "Ben Affleck", "Al Gore".
    static let givenWhenFirst = Uses(rawValue: 1 << 6)
  }

  private var entries: [UInt64: Entry] = [:]
  private var groups: [UInt16] = []

  private init() {
    for (names, rarity) in CommonNames.family { add(names, rarity, .family) }
    for (names, rarity) in CommonNames.given { add(names, rarity, .given) }
    addForms(Nicknames.groups.map(Array.init) + NameVariants.groups)
    for (words, use) in NameAdditions.uses {
      for word in words.split(whereSeparator: \.isWhitespace) {
        entries[FNV1a.hash(word.utf8), default: .unknown].uses.insert(use)
      }
    }
    for word in Honorifics.words { entries[word, default: .unknown].uses.insert(.honorific) }
    for (word, generation) in NameAdditions.generations {
      entries[FNV1a.hash(word.utf8), default: .unknown].generation = generation
    }
  }

  subscript(hash: UInt64) -> Entry { entries[hash] ?? .unknown }

  /// Whether two words are forms of one given name.
  func areForms(_ forms: Range<UInt16>, _ others: Range<UInt16>) -> Bool {
    forms.contains { form in others.contains { groups[Int($0)] == groups[Int(form)] } }
  }

  private static let givenRarity = 0.35

  private mutating func add(_ names: String, _ rarity: Double, _ use: Uses) {
    for name in names.split(whereSeparator: \.isWhitespace) {
      let hash = FNV1a.hash(name.utf8)
      var entry = self[hash]
      entry.rarity = min(entry.rarity ?? 1, rarity)
      entry.uses.insert(use)
      entries[hash] = entry
    }
  }

  private mutating func addForms(_ forms: [[String]]) {
    var groupsByName: [UInt64: [UInt16]] = [:]
    for (number, names) in forms.enumerated() {
      for name in names {
        groupsByName[FNV1a.hash(name.utf8), default: []].append(UInt16(truncatingIfNeeded: number))
      }
    }
    for (name, numbers) in groupsByName {
      let first = UInt16(truncatingIfNeeded: groups.count)
      groups += numbers
      var entry = self[name]
      entry.rarity = entry.rarity ?? Self.givenRarity
      entry.uses.insert(.given)
      entry.forms = first..<UInt16(truncatingIfNeeded: groups.count)
      entries[name] = entry
    }
  }
}
