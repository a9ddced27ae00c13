/// A name of an organisation, prepared once for being compared with many.
public struct OrganisationNameForm: Sendable {
  let words: ComparedWords
  /// Its legal form by its usual name ("gmbh"); nil where none is printed.
  let legalForm: String?
  /// The first letters of its words: what an acronym of it is, most likely.
  let initials: [UInt8]
  /// The same where parts behind a hyphen do not count: "Co-operation" is C.
  let shortInitials: [UInt8]
  private let folded: [String]

  /// - Parameter rarity: how rare a folded word that no vocabulary knows is among names, from 0,
  ///   common, to 1.
  public init(_ name: String, rarity: (String) -> Double = { _ in 1 }) {
    var reading = OrganisationWords(name)
    reading.dropLegalForms()
    legalForm = reading.legalForm
    let tokens = reading.tokens
    let vocabulary = OrganisationVocabulary.table
    let telling = tokens.filter { !vocabulary.isFunctionWord($0.folded[...]) }
    initials = telling.compactMap(\.folded.utf8.first)
    shortInitials = telling.filter { !$0.followsHyphen }.compactMap(\.folded.utf8.first)
    folded = tokens.map(\.folded) + [legalForm ?? ""]
    let meanings = Self.meanings(of: tokens)
    let isGeneric = !meanings.contains {
      if case .unknown = $0.meaning { !$0.isFunctionWord } else { false }
    }
    var words = ComparedWords()
    for meant in meanings { Self.append(meant, to: &words, isGeneric: isGeneric, rarity) }
    words.apart = reading.printedLegalForm
    self.words = words
  }

  /// Whether both fold to the same words in the same order.
  func isWritten(as other: OrganisationNameForm) -> Bool {
    folded == other.folded && words.count > 0
  }
}

// MARK: - What the words mean

extension OrganisationNameForm {
  private struct Meant {
    var meaning: OrganisationMeaning
    var folded: String
    var printed: String
    var isBracketed: Bool
    var isFunctionWord = false
  }

  private static func meanings(of tokens: [OrganisationWords.Token]) -> [Meant] {
    let vocabulary = OrganisationVocabulary.table
    var meant: [Meant] = []
    var rest = tokens.map { $0.folded[...] }[...]
    while let word = rest.first {
      let token = tokens[rest.startIndex]
      if let (meaning, count) = vocabulary.phrase(at: rest) {
        let phrase = tokens[rest.startIndex..<rest.startIndex + count]
        meant.append(
          Meant(
            meaning: meaning, folded: phrase.map(\.folded).joined(),
            printed: phrase.map(\.printed).joined(separator: " "),
            isBracketed: token.isBracketed))
        rest = rest.dropFirst(count)
        continue
      }
      let isLast = rest.count == 1
      rest = rest.dropFirst()
      let meanings: [OrganisationMeaning]
      if let number = NumberWords.value(of: word, isLast: isLast && tokens.count > 1) {
        meanings = [.number(number)]
      } else if vocabulary.isFunctionWord(word), tokens.count > 1 {
        meant.append(
          Meant(
            meaning: .unknown(token.folded), folded: token.folded, printed: token.printed,
            isBracketed: token.isBracketed, isFunctionWord: true))
        continue
      } else {
        meanings = vocabulary.meanings(of: word)
      }
      for meaning in meanings {
        meant.append(
          Meant(
            meaning: meaning, folded: String(word), printed: token.printed,
            isBracketed: token.isBracketed))
      }
    }
    return joiningNumbers(meant)
  }

  /// "Forty" and "four" as one number.
  private static func joiningNumbers(_ words: [Meant]) -> [Meant] {
    words.reduce(into: []) { joined, word in
      if let last = joined.last, case .number(let tens) = last.meaning,
        case .number(let ones) = word.meaning, let sum = NumberWords.sum(tens, ones)
      {
        joined[joined.count - 1] = Meant(
          meaning: .number(sum), folded: sum, printed: last.printed + " " + word.printed,
          isBracketed: last.isBracketed)
      } else {
        joined.append(word)
      }
    }
  }

  /// `isGeneric` names have nothing but words that many have: these must do.
  private static func append(
    _ meant: Meant, to words: inout ComparedWords, isGeneric: Bool, _ rarity: (String) -> Double
  ) {
    if meant.isFunctionWord {
      words.append(meant.folded, printed: meant.printed, weight: 0.02, traits: .particle)
      return
    }
    let scale = isGeneric ? 1.8 : 1
    var traits: ComparedWord.Traits = meant.isBracketed ? .bracketed : []
    var folded = meant.folded
    let weight: Double
    switch meant.meaning {
    case .head(let key), .field(let key):
      traits.insert(.generic)
      if corporate.contains(key) || corporate.contains(meant.folded) {
        traits.insert(.corporate)
        weight = 0.1
      } else if key == "european" {
        traits.formUnion([.place, .europe])
        weight = 0.3 * scale
      } else {
        if case .field = meant.meaning { traits.insert(.field) }
        weight = 0.38 * scale
      }
    case .country(let code):
      traits.insert(.place)
      if code == "EU" { traits.insert(.europe) }
      weight = isGeneric ? 0.6 : 0.45
    case .place:
      traits.insert(.place)
      weight = isGeneric ? 0.7 : 0.55
    case .number(let value):
      folded = value
      traits.insert(.number)
      if value == "1" { traits.insert(.one) }
      if value.utf8.count == 4 { traits.insert(.year) }
      weight = 0.4
    case .unknown(let word):
      if corporate.contains(word) {
        traits.formUnion([.generic, .corporate])
        weight = 0.1
      } else if business.contains(word) {
        traits.insert(.generic)
        weight = 0.5
      } else {
        weight = (0.3 + 0.7 * rarity(word)) * (word.utf8.count < 3 ? 0.6 : 1)
      }
    }
    var meaning: String? = meant.meaning.key
    if case .unknown = meant.meaning { meaning = nil }
    if case .number = meant.meaning { meaning = nil }
    words.append(
      folded, printed: meant.printed, weight: weight, traits: traits, meaning: meaning)
  }

  /// Words that say next to nothing about a company, by their meaning or as they are.
  private static let corporate: Set<String> = [
    "company", "group", "holding", "holdings", "corporation", "corp", "co", "enterprise",
    "enterprises", "concern", "firm", "com", "companies", "gruppe", "gruppo", "groupe", "grupo",
    "grupa", "son", "sons", "bros",
  ]

  /// Words of many names of companies that ``OrganisationVocabulary``, made for public bodies, leaves
  /// out.
  private static let business = Set(
    """
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
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
