/// What the words in names of organisations mean, in many languages. The lists stand in
/// `Vocabulary/`; they are read once, at the first name that needs them.
struct OrganisationVocabulary: Sendable {
  static let table = OrganisationVocabulary()

  private var words: [Substring: OrganisationMeaning] = [:]
  /// Words that mean several things at once: "forschungszentrum".
  private var compounds: [Substring: [OrganisationMeaning]] = [:]
  /// The words by what a misspelling leaves as it is, or nearly; made when the first is looked for.
  private static let byShape: [WordShape: [Substring]] = Dictionary(
    grouping: table.words.keys.filter { $0.utf8.count > 4 }
  ) {
    WordShape(first: $0.utf8.first ?? 0, length: $0.utf8.count)
  }

  private struct WordShape: Hashable {
    var first: UInt8
    var length: Int
  }

  /// Phrases of several words by their first, the longest first.
  private var phrases: [Substring: [(words: [Substring], meaning: OrganisationMeaning)]] = [:]
  private var functionWords: Set<Substring> = []
  /// The countries of towns and regions.
  private var countries: [String: String] = [:]
  /// Spellings of legal forms by their last word, the longest first.
  private var legalForms: [Substring: [(words: [Substring], name: String)]] = [:]

  private init() {
    functionWords = Set(
      Self.functionWordLines.split(whereSeparator: \.isWhitespace).flatMap { Folding.words($0) })
    words.reserveCapacity(50_000)
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
      for phrase in entry.phrases where phrase.count == 1 { compounds[phrase[0]] = parts }
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
        let joined = OrganisationForm.joiningInitials(words[...])
        guard let last = joined.last else { continue }
        legalForms[last, default: []].append((joined, entry.keys.first.map { "\($0)" } ?? ""))
      }
    }
    words["dg"] = .head("dg")
    for last in legalForms.keys { legalForms[last]?.sort { $0.words.count > $1.words.count } }
    for first in phrases.keys { phrases[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// What one word means: a German compound may mean two things.
  func meanings(of word: Substring) -> [OrganisationMeaning] {
    if let parts = compounds[word] { return parts }
    if let known = words[word] { return [known] }
    // "2030", "d2"
    let digits = word.utf8.count > 3 ? word.utf8[...] : word.utf8.drop { $0 >= UInt8(ascii: "a") }
    if !digits.isEmpty, word.utf8.count - digits.count < 2,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    {
      return [.number(String(word))]
    }
    // "Europe's", and plurals that no list has
    if word.utf8.count > 4, word.hasSuffix("s"), let known = words[word.dropLast()] {
      return [known]
    }
    return compound(word) ?? [.unknown(String(word))]
  }

  /// What a misspelt word means: the one meaning of all known words that differ from it by a letter.
  func meaning(nearTo word: String) -> OrganisationMeaning? {
    let length = word.utf8.count
    guard length > 5, let first = word.utf8.first else { return nil }
    var found: OrganisationMeaning?
    for length in (length - 1)...(length + 1) {
      for known in Self.byShape[WordShape(first: first, length: length)] ?? []
      where EditDistance.between(word, known, atMost: 1) != nil {
        guard let meaning = words[known], meaning.isWord else { continue }
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

  func isFunctionWord(_ word: Substring) -> Bool { functionWords.contains(word) }

  /// A phrase of several words that `words` begin with, and how many they are.
  func phrase(at words: ArraySlice<Substring>) -> (OrganisationMeaning, Int)? {
    guard let first = words.first, let known = phrases[first] else { return nil }
    return known.first { words.starts(with: $0.words) }.map { ($0.meaning, $0.words.count) }
  }

  /// The legal form that `words` end with, or begin with as in the east ("UAB Baltic Farms"), and
  /// what is left without it.
  func legalForm(at words: [Substring]) -> (name: String, rest: [Substring])? {
    guard words.count > 1, let last = words.last else { return nil }
    for form in legalForms[last] ?? [] where form.words.count < words.count {
      if words.suffix(form.words.count).elementsEqual(form.words) {
        var rest = words.dropLast(form.words.count)
        // "& Co." before "KG"
        while rest.count > 1, let tail = rest.last, tail == "and" || tail == "co" {
          rest = rest.dropLast()
        }
        return (form.name, Array(rest))
      }
    }
    if let first = words.first, Self.leadingForms.contains(first) {
      return (String(first), Array(words.dropFirst()))
    }
    return nil
  }

  private static let leadingForms: Set<Substring> = [
    "uab", "sia", "ou", "ooo", "oao", "zao", "pao", "tov", "vsi", "ao", "ood", "eood",
  ]

  /// "Wirtschaftsministerium": two known words, with a letter or two between them where German,
  /// Dutch and the Scandinavian languages put them.
  private func compound(_ word: Substring) -> [OrganisationMeaning]? {
    let letters = word.utf8
    guard letters.count >= 9 else { return nil }
    for length in 4...(letters.count - 4) {
      let split = letters.index(letters.startIndex, offsetBy: length)
      guard let second = words[word[split...]], second.isWord else { continue }
      let first = word[..<split]
      for link in ["", "s", "es", "n", "en", "er"] where first.hasSuffix(link) {
        if let meaning = words[first.dropLast(link.count)], meaning.isWord {
          return [meaning, second]
        }
      }
    }
    return nil
  }

  private mutating func add(_ lines: String, _ meaning: ([String]) -> OrganisationMeaning) {
    for entry in VocabularyLines(lines) {
      let meaning = meaning(entry.keys)
      for phrase in entry.phrases {
        guard let first = phrase.first else { continue }
        if phrase.count == 1 {
          words[first] = words[first] ?? meaning
        } else {
          phrases[first, default: []].append((phrase, meaning))
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
