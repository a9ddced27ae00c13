/// Takes a name of an organisation apart: brackets, article, legal form, the meanings of words.
struct OrganisationReading {
  /// Folded words without article, legal form, and brackets that hold an acronym or a place.
  private(set) var words: [Substring]
  private(set) var meanings: [OrganisationMeaning] = []
  private(set) var wording = OrganisationWording()
  private(set) var legalForm: String?
  private(set) var bracketedPlaces: Set<String> = []

  private let vocabulary = OrganisationVocabulary.table

  init(_ name: String) {
    words = []
    words = OrganisationForm.normalWords(Self.withoutElision(withoutBrackets(name)))
    dropLegalForms()
    if words.count > 1, let first = words.first, Self.articles.contains(first) {
      words.removeFirst()
    }
    if words.count > 1, words.last == "the" { words.removeLast() }
    let all = Self.joiningCodes(words)
    meanings = meanings(of: all[...])
    wording = OrganisationWording(all, vocabulary)
  }

  /// "l’Agence", "dell’Industria": the article is a word of its own.
  private static func withoutElision(_ name: String) -> String {
    guard name.contains(where: { "'’".contains($0) }) else { return name }
    return name.replacing(/(?i)\b(l|d|dell|nell|all|dall|sull|un)['’](?=\w\w)/) { _ in "" }
  }

  /// "D 2" as "D2", so that unit codes are one word however they are printed.
  private static func joiningCodes(_ words: [Substring]) -> [Substring] {
    var joined: [Substring] = []
    for word in words {
      if let last = joined.last, last.utf8.count == 1, last.allSatisfy(\.isLetter),
        word.allSatisfy(\.isNumber)
      {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// Brackets that hold an acronym or a place go; others are part of the name.
  private mutating func withoutBrackets(_ name: String) -> String {
    guard let open = name.firstIndex(of: "("),
      let close = name[open...].firstIndex(of: ")"), open > name.startIndex
    else { return name }
    let inside = name[name.index(after: open)..<close]
    let rest = String(name[..<open]) + " " + String(name[name.index(after: close)...])
    guard rest.contains(where: \.isLetter) else { return name }
    let meant = meanings(of: Folding.words(inside)[...])
    let places = meant.compactMap(\.place)
    if !meant.isEmpty, places.count == meant.count {
      bracketedPlaces.formUnion(places)
      return rest
    }
    return OrganisationGloss.isAcronymInBrackets(inside) ? rest : name
  }

  private mutating func dropLegalForms() {
    // "GmbH & Co. KG" is two; the first is the one that says more.
    while let (form, rest) = vocabulary.legalForm(at: words), rest != ["dg"] {
      legalForm = legalForm ?? form
      words = rest
    }
  }

  private func meanings(of words: ArraySlice<Substring>) -> [OrganisationMeaning] {
    var rest = words
    var meanings: [OrganisationMeaning] = []
    while let word = rest.first {
      if let (meaning, count) = vocabulary.phrase(at: rest) {
        meanings.append(meaning)
        rest = rest.dropFirst(count)
        continue
      }
      rest = rest.dropFirst()
      // "Université Lyon I"
      if rest.isEmpty, words.count > 1, let number = Self.romanNumbers[word] {
        meanings.append(.number(number))
        continue
      }
      if vocabulary.isFunctionWord(word) { continue }
      meanings += vocabulary.meanings(of: word)
    }
    return meanings
  }

  private static let romanNumbers: [Substring: String] = [
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8",
    "ix": "9", "x": "10", "xi": "11", "xii": "12",
  ]

  private static let articles: Set<Substring> = [
    "the", "la", "le", "les", "el", "los", "las", "il", "lo", "gli", "der", "die", "das", "het",
    "den", "det", "l",
  ]
}
