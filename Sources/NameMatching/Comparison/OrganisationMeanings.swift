/// What the words of a name of an organisation mean, and how much each says.
struct OrganisationMeanings {
  private enum Kind {
    case known(OrganisationVocabulary.Meant)
    case number
    case functionWord
    case unknown
  }

  private struct Word {
    var kind: Kind
    var word: NameWords.Word
    var company: CompanyWords.Kind
    var number: Int?
  }

  private let organisation: OrganisationWords
  /// Letters are added where a word stands for another.
  private var reading: NameWords
  private var meant: [Word] = []
  private let tokens: [OrganisationWords.Token]
  private let known: [OrganisationVocabulary.Entry]

  init(_ organisation: OrganisationWords) {
    self.organisation = organisation
    reading = organisation.reading
    tokens = organisation.tokens
    known = tokens.map { OrganisationVocabulary.table[$0.country ?? $0.word.hash] }
    meant.reserveCapacity(tokens.count + 1)
    var index = 0
    while index < tokens.count { index += read(at: index) }
  }

  var legalForm: String? { organisation.legalForm }

  /// The first letters of all words but function words, and of the legal form behind them.
  var initials: [OrganisationNameForm.Initial] {
    var initials = initials(but: nil)
    if let letter = organisation.legalFormInitial, let last = tokens.last,
      organisation.printedLegalForm.lowerBound > last.word.printed.upperBound
    {
      initials.append(.init(letter: letter, place: .legalForm))
    }
    return initials
  }

  private func initials(but left: Int?) -> [OrganisationNameForm.Initial] {
    tokens.indices.compactMap { index in
      if index == left || known[index].uses.contains(.functionWord) { return nil }
      return OrganisationNameForm.Initial(
        letter: reading.letters[tokens[index].word.letters.lowerBound],
        place: tokens[index].followsHyphen ? .behindHyphen : .word)
    }
  }

  /// Whether a word is an acronym of the others: "European Space Agency (ESA)". In brackets it may
  /// be one of its name in another language.
  private func isGloss(_ word: NameWords.Word) -> Bool {
    guard word.isUpper, tokens.count > 2, (2...12).contains(word.letters.count),
      let index = tokens.firstIndex(where: { $0.word.printed == word.printed })
    else { return false }
    let bracketed = tokens.count { $0.word.isBracketed }
    if word.isBracketed { return bracketed == 1 }
    if bracketed == tokens.count - 1 { return true }
    return reading.hasSmallLetter
      && reading.letters[word.letters].elementsEqual(initials(but: index).lazy.map(\.letter))
  }

  // MARK: Reading

  /// Reads what begins at a token; gives back how many it takes.
  private mutating func read(at index: Int) -> Int {
    let (token, entry) = (tokens[index], known[index])
    if entry.uses.contains(.beginsPhrase),
      let (phrase, length) = OrganisationVocabulary.table.phrase(
        at: tokens[index...].map(\.word.hash)[...])
    {
      append(.known(phrase), joined(index..<index + length))
      return length
    }
    let isLast = index == tokens.count - 1 && tokens.count > 1
    if appendNumber(token, isLast: isLast) { return 1 }
    if entry.uses.contains(.functionWord), tokens.count > 1 {
      append(.functionWord, token.word)
      return 1
    }
    if let meant = entry.meant, !entry.uses.contains(.isCompound) {
      append(.known(meant), token.word, token.company.kind)
      return 1
    }
    switch OrganisationVocabulary.table.reading(
      of: reading.letters[token.word.letters], token.word.hash, entry)
    {
    case .known(let meanings):
      for meant in meanings { append(.known(meant), token.word, token.company.kind) }
    case .number: append(.number, token.word)
    case .unknown: append(.unknown, token.word, token.company.kind)
    }
    return 1
  }

  private mutating func append(
    _ kind: Kind, _ word: NameWords.Word, _ company: CompanyWords.Kind = .none, number: Int? = nil
  ) {
    meant.append(Word(kind: kind, word: word, company: company, number: number))
  }

  /// Tokens written together.
  private mutating func joined(_ range: Range<Int>) -> NameWords.Word {
    var word = tokens[range.lowerBound].word
    let spelling = tokens[range].map { reading.letters[$0.word.letters] }.joined()
    word.letters = reading.append(String(decoding: Array(spelling), as: UTF8.self))
    word.hash = reading.hash(of: word.letters)
    word.printed = word.printed.lowerBound..<tokens[range.upperBound - 1].word.printed.upperBound
    return word
  }

  private mutating func appendNumber(_ token: OrganisationWords.Token, isLast: Bool) -> Bool {
    var word = token.word
    let letters = reading.letters[word.letters]
    let roman = isLast || letters.count > 1 ? NumberWords.roman(letters) : nil
    if let number = token.company.number ?? roman {
      appendNumber(number, word)
      return true
    }
    let digits = NumberWords.digits(letters)
    guard digits > 0 else { return false }
    // "007" is 7.
    let zeros = letters.prefix(digits - 1).prefix { $0 == UInt8(ascii: "0") }.count
    let start = word.letters.lowerBound
    word.letters = start + zeros..<start + digits
    word.hash = reading.hash(of: word.letters)
    let number =
      digits - zeros < 3 ? Int(String(decoding: reading.letters[word.letters], as: UTF8.self)) : nil
    appendNumber(number, word, isWritten: true)
    return true
  }

  /// Adds a number in digits, or to the tens before it: "forty", "four".
  private mutating func appendNumber(
    _ number: Int?, _ word: NameWords.Word, isWritten: Bool = false
  ) {
    var word = word
    if let last = meant.last, let sum = NumberWords.sum(last.number, number) {
      meant.removeLast()
      word.printed = last.word.printed.lowerBound..<word.printed.upperBound
      write(sum, &word)
      return append(.number, word, number: sum)
    }
    if !isWritten, let number { write(number, &word) }
    append(.number, word, number: number)
  }

  private mutating func write(_ number: Int, _ word: inout NameWords.Word) {
    word.letters = reading.append(String(number))
    word.hash = reading.hash(of: word.letters)
  }
}

// MARK: - Weights

extension OrganisationMeanings {
  /// The words as they are compared.
  func words(_ rarity: ((String) -> Double)?) -> ComparedWords {
    // Names that have nothing but words that many have: these must do.
    let isGeneric = !meant.contains { if case .unknown = $0.kind { true } else { false } }
    var words = ComparedWords(reading)
    words.apart = organisation.printedLegalForm
    for word in meant { append(word, to: &words, isGeneric: isGeneric, rarity) }
    return words
  }

  private func append(
    _ meant: Word, to words: inout ComparedWords, isGeneric: Bool, _ rarity: ((String) -> Double)?
  ) {
    let word = meant.word
    var traits: ComparedWord.Traits = word.isBracketed ? .bracketed : []
    var meaning: UInt64 = 0
    let weight: Double
    switch meant.kind {
    case .functionWord:
      return words.append(word, weight: 0.02, traits: .particle)
    case .known(let known):
      meaning = known.key == Self.technical ? Self.technology : known.key
      weight = self.weight(of: known, meant.company, isGeneric: isGeneric, &traits)
    case .number:
      traits.insert(.number)
      if meant.number == 1 { traits.insert(.one) }
      if word.letters.count == 4 { traits.insert(.year) }
      weight = 0.4
    case .unknown:
      switch meant.company {
      case .corporate:
        traits.formUnion([.generic, .corporate])
        weight = 0.1
      case .business:
        traits.insert(.generic)
        weight = 0.5
      case .none:
        if isGloss(word) { traits.insert(.gloss) }
        if word.isUpper, reading.hasSmallLetter, word.letters.count < 6 { traits.insert(.capitals) }
        let rarity =
          rarity.map { $0(String(decoding: reading.letters[word.letters], as: UTF8.self)) } ?? 1
        weight = (0.3 + 0.7 * rarity) * (word.letters.count < 3 ? 0.6 : 1)
      }
    }
    words.append(word, weight: weight, traits: traits, meaning: meaning)
  }

  private func weight(
    of known: OrganisationVocabulary.Meant, _ company: CompanyWords.Kind, isGeneric: Bool,
    _ traits: inout ComparedWord.Traits
  ) -> Double {
    let scale = isGeneric ? 1.8 : 1
    switch known.meaning {
    case .country:
      traits.insert(.place)
      if known.key == Self.union { traits.insert(.europe) }
      return isGeneric ? 0.6 : 0.45
    case .place:
      traits.insert(.place)
      return isGeneric ? 0.7 : 0.55
    default:
      traits.insert(.generic)
      if company == .corporate || CompanyWords.table[known.key].kind == .corporate {
        traits.insert(.corporate)
        return 0.1
      }
      if known.key == Self.european {
        traits.formUnion([.place, .europe])
        return 0.3 * scale
      }
      if case .field = known.meaning { traits.insert(.field) }
      if Self.additions.contains(known.key) { traits.insert(.addition) }
      return 0.38 * scale
    }
  }

  /// A technical university is a university of technology.
  private static let technical = FNV1a.hash("technical".utf8)
  private static let technology = FNV1a.hash("technology".utf8)
  /// Companies take them on and leave them out.
  private static let additions = ["international", "royal"].map { FNV1a.hash($0.utf8) }
  private static let union = FNV1a.hash("EU".utf8)
  private static let european = FNV1a.hash("european".utf8)
}
