/// What the words in names of organisations mean, in many languages. The lists stand in
/// `Vocabulary/`; they are read once, at the first name that needs them.
struct OrganisationVocabulary: Sendable {
  static let table = OrganisationVocabulary()

  /// One meaning, and the ``FNV1a`` of its key.
  struct Meant: Sendable {
    let meaning: OrganisationMeaning
    let key: UInt64

    init(_ meaning: OrganisationMeaning) {
      self.meaning = meaning
      key = FNV1a.hash(meaning.key.utf8)
    }
  }

  /// What is known of a word.
  struct Entry: Sendable {
    fileprivate(set) var meant: Meant?
    fileprivate(set) var uses: Uses = []
  }

  struct Uses: OptionSet, Sendable {
    let rawValue: UInt8

    static let functionWord = Uses(rawValue: 1)
    static let beginsPhrase = Uses(rawValue: 1 << 1)
    static let endsLegalForm = Uses(rawValue: 1 << 2)
    /// It means several things at once: "forschungszentrum".
    static let isCompound = Uses(rawValue: 1 << 3)
  }

  /// By the words' ``FNV1a``, as everything here, so that looking one up takes no string.
  private var entries: [UInt64: Entry] = [:]
  private var compounds: [UInt64: [Meant]] = [:]
  private var spellings: [Substring] = []
  /// The words by what a misspelling leaves as it is, or nearly; made when the first is looked for.
  private static let byShape: [WordShape: [Substring]] = Dictionary(
    grouping: table.spellings.filter { $0.utf8.count > 4 }
  ) {
    WordShape(first: $0.utf8.first ?? 0, length: $0.utf8.count)
  }

  private struct WordShape: Hashable {
    var first: UInt8
    var length: Int
  }

  /// Phrases of several words by their first, the longest first.
  private var phrases: [UInt64: [(words: [UInt64], meant: Meant)]] = [:]
  /// The countries of towns and regions.
  private var countries: [String: String] = [:]
  /// Spellings of legal forms by their last word, the longest first.
  private var legalForms: [UInt64: [(words: [UInt64], name: String)]] = [:]

  private init() {
    entries.reserveCapacity(50_000)
    for word in Self.functionWordLines.split(whereSeparator: \.isWhitespace)
      .flatMap({ Folding.words($0) })
    {
      use(Self.hash(word), .functionWord)
    }
    for lines in [Self.headLines1, Self.headLines2] { add(lines) { .head($0[0]) } }
    for lines in [
      Self.fieldLines1, Self.fieldLines2, Self.fieldLines3, Self.fieldLines4, Self.fieldLines5,
      Self.fieldLines6,
    ] {
      add(lines) { .field($0[0]) }
    }
    let heads = Set(
      [Self.headLines1, Self.headLines2].flatMap { VocabularyLines($0).flatMap(\.keys) })
    for entry in VocabularyLines(Self.compoundLines) {
      let parts = entry.keys.map {
        heads.contains($0) ? OrganisationMeaning.head($0) : .field($0)
      }
      for phrase in entry.phrases where phrase.count == 1 {
        compounds[Self.hash(phrase[0])] = parts.map(Meant.init)
        use(Self.hash(phrase[0]), .isCompound)
      }
    }
    for lines in [Self.countryLines1, Self.countryLines2] { add(lines) { .country($0[0]) } }
    for lines in [Self.regionLines1, Self.regionLines2] {
      add(lines) { .place($0[0]) }
      for entry in VocabularyLines(lines) where entry.keys.count > 1 {
        countries[entry.keys[0]] = entry.keys[1]
      }
    }
    for entry in VocabularyLines(Self.legalFormLines) {
      for words in entry.phrases {
        let joined = OrganisationForm.joiningInitials(words[...]).map { Self.hash($0) }
        guard let last = joined.last else { continue }
        legalForms[last, default: []].append((joined, entry.keys.first ?? ""))
        use(last, .endsLegalForm)
      }
    }
    entries[FNV1a.hash("dg".utf8), default: Entry()].meant = Meant(.head("dg"))
    for last in legalForms.keys { legalForms[last]?.sort { $0.words.count > $1.words.count } }
    for first in phrases.keys { phrases[first]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func use(_ word: UInt64, _ use: Uses) {
    entries[word, default: Entry()].uses.insert(use)
  }

  private static func hash(_ word: Substring) -> UInt64 { FNV1a.hash(word.utf8) }

  subscript(word: UInt64) -> Entry { entries[word] ?? Entry() }

  /// How a word is to be understood.
  enum Reading {
    /// A German compound may mean two things.
    case known([Meant])
    /// "2030", "d2"
    case number
    case unknown
  }

  /// What one word means.
  func meanings(of word: Substring) -> [OrganisationMeaning] {
    let hash = Self.hash(word)
    let entry = self[hash]
    if let meant = entry.meant, !entry.uses.contains(.isCompound) { return [meant.meaning] }
    switch reading(of: Array(word.utf8)[...], hash, entry) {
    case .known(let meant): return meant.map(\.meaning)
    case .number: return [.number(String(word))]
    case .unknown: return [.unknown(String(word))]
    }
  }

  /// The same of folded letters; `entry` is that of the word as it is.
  func reading(of letters: ArraySlice<UInt8>, _ hash: UInt64, _ entry: Entry) -> Reading {
    if entry.uses.contains(.isCompound), let parts = compounds[hash] { return .known(parts) }
    if let meant = entry.meant { return .known([meant]) }
    let digits = letters.count > 3 ? letters : letters.drop { $0 >= UInt8(ascii: "a") }
    if !digits.isEmpty, letters.count - digits.count < 2,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    {
      return .number
    }
    // "Europe's", and plurals that no list has
    if letters.count > 4, letters.last == UInt8(ascii: "s"),
      let meant = self[FNV1a.hash(letters.dropLast())].meant
    {
      return .known([meant])
    }
    return compound(letters).map { .known($0) } ?? .unknown
  }

  /// What a misspelt word means: the one meaning of all known words that differ from it by a letter.
  func meaning(nearTo word: String) -> OrganisationMeaning? {
    let length = word.utf8.count
    guard length > 5, let first = word.utf8.first else { return nil }
    var found: OrganisationMeaning?
    for length in (length - 1)...(length + 1) {
      for known in Self.byShape[WordShape(first: first, length: length)] ?? []
      where EditDistance.between(word, known, atMost: 1) != nil {
        guard let meaning = self[Self.hash(known)].meant?.meaning, meaning.isWord else { continue }
        if let found, found != meaning { return nil }
        found = meaning
      }
    }
    return found
  }

  /// Of a town or region by its name here; of a country by its code.
  func country(of place: String) -> String? {
    countries[place] ?? (place == place.uppercased() ? place : nil)
  }

  func isFunctionWord(_ word: Substring) -> Bool {
    self[Self.hash(word)].uses.contains(.functionWord)
  }

  /// A phrase of several words that `words` begin with, and how many they are.
  func phrase(at words: ArraySlice<Substring>) -> (OrganisationMeaning, Int)? {
    guard let first = words.first, let known = phrases[Self.hash(first)] else { return nil }
    let words = words.map { Self.hash($0) }
    return known.first { words.starts(with: $0.words) }.map { ($0.meant.meaning, $0.words.count) }
  }

  /// The same of words by their ``FNV1a``.
  func phrase(at words: ArraySlice<UInt64>) -> (Meant, Int)? {
    guard let first = words.first else { return nil }
    return phrases[first]?.first { words.starts(with: $0.words) }.map { ($0.meant, $0.words.count) }
  }

  /// The legal form that `words` end with, or begin with as in the east ("UAB Baltic Farms"), and
  /// what is left without it.
  func legalForm(at words: [Substring]) -> (name: String, rest: [Substring])? {
    guard words.count > 1 else { return nil }
    if let (name, length) = legalForm(endOf: words.map { Self.hash($0) }[...]) {
      return (name, Array(words.dropLast(length)))
    }
    if let first = words.first, Self.leadingForms.contains(first) {
      return (String(first), Array(words.dropFirst()))
    }
    return nil
  }

  /// The legal form that words, by their ``FNV1a``, end with, and how many of them it takes: not
  /// all.
  func legalForm(endOf words: ArraySlice<UInt64>) -> (name: String, length: Int)? {
    guard let last = words.last else { return nil }
    for form in legalForms[last] ?? [] where form.words.count < words.count {
      if words.suffix(form.words.count).elementsEqual(form.words) {
        var rest = words.dropLast(form.words.count)
        // "& Co." before "KG"
        while rest.count > 1, let tail = rest.last, Self.beforeForm.contains(tail) {
          rest = rest.dropLast()
        }
        return (form.name, words.count - rest.count)
      }
    }
    return nil
  }

  /// The legal form that words are.
  func legalForm(_ words: ArraySlice<UInt64>) -> String? {
    words.last.flatMap { last in
      legalForms[last]?.first { words.elementsEqual($0.words) }?.name
    }
  }

  private static let beforeForm = Set(["and", "co"].map { FNV1a.hash($0.utf8) })

  private static let leadingForms: Set<Substring> = [
    "uab", "sia", "ou", "ooo", "oao", "zao", "pao", "tov", "vsi", "ao", "ood", "eood",
  ]

  /// "Wirtschaftsministerium": two known words, with a letter or two between them where German,
  /// Dutch and the Scandinavian languages put them.
  private func compound(_ letters: ArraySlice<UInt8>) -> [Meant]? {
    guard letters.count >= 9 else { return nil }
    var beginnings = [FNV1a.basis]
    beginnings.reserveCapacity(letters.count)
    for letter in letters.dropLast(4) {
      beginnings.append(FNV1a.hash(beginnings[beginnings.count - 1], letter))
    }
    for length in 4..<beginnings.count {
      for link in Self.links where letters.prefix(length).suffix(link.count).elementsEqual(link) {
        guard let first = self[beginnings[length - link.count]].meant, first.meaning.isWord,
          let second = self[FNV1a.hash(letters.dropFirst(length))].meant, second.meaning.isWord
        else { continue }
        return [first, second]
      }
    }
    return nil
  }

  private static let links = ["", "s", "es", "n", "en", "er"].map { Array($0.utf8) }

  private mutating func add(_ lines: String, _ meaning: ([String]) -> OrganisationMeaning) {
    for entry in VocabularyLines(lines) {
      let meant = Meant(meaning(entry.keys))
      for phrase in entry.phrases {
        guard let word = phrase.first else { continue }
        let first = Self.hash(word)
        if phrase.count == 1 {
          if entries[first]?.meant == nil {
            entries[first, default: Entry()].meant = meant
            spellings.append(word)
          }
        } else {
          phrases[first, default: []].append((phrase.map { Self.hash($0) }, meant))
          use(first, .beginsPhrase)
        }
      }
    }
  }
}

extension OrganisationMeaning {
  fileprivate var isWord: Bool {
    switch self {
    case .head, .field: true
    default: false
    }
  }
}
