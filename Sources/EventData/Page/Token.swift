internal import NameMatching

/// A word or a mark of a printed text, with what it looks like and what it can mean.
struct Token: Sendable {
  enum Shape {
    /// "of"
    case lower
    /// "Marek", "Jean-Luc"
    case capitalised
    /// "GROW", "SMEs": capitals first
    case upper
    /// "OpTecBB", "iD4CAR": capitals inside
    case mixed
    /// "J.", "D.2"
    case initial
    /// "2023", "8:30", "9h30"
    case number
    /// One mark, such as a comma
    case mark
  }

  let range: Range<String.Index>
  /// Folded without blanks; of a mark, the mark itself.
  let folded: String
  let shape: Shape
  let kinds: WordKinds
  let isSpacedBefore: Bool
  /// What it does between the parts of a statement, in the language of the page.
  private(set) var link: Link?

  init(
    range: Range<String.Index>, folded: String, shape: Shape, kinds: WordKinds,
    isSpacedBefore: Bool, language: PageLanguage?
  ) {
    self.range = range
    self.folded = folded
    self.shape = shape
    self.kinds = kinds
    self.isSpacedBefore = isSpacedBefore
    read(in: language)
  }

  /// Reads it as a word of `language`.
  mutating func read(in language: PageLanguage?) {
    switch shape {
    case .lower: link = Link.of(folded, in: language)
    case .mark: link = folded == "&" ? .and : folded == "@" ? .strong : nil
    case .capitalised, .upper, .mixed, .initial, .number: link = nil
    }
  }

  var isWord: Bool { shape != .mark && shape != .number }
  /// Whether the word begins with a capital letter.
  var isCapital: Bool {
    switch shape {
    case .capitalised, .upper, .mixed, .initial: true
    case .lower, .number, .mark: false
    }
  }

  /// As printed.
  func text(in phrase: Phrase) -> String { String(phrase.source[range]) }

  func isMark(_ mark: String) -> Bool { shape == .mark && folded == mark }
  /// What parts the cells of a table.
  var isCellBorder: Bool { isMark("|") || isMark("\t") }
  var isDash: Bool { shape == .mark && (folded == "-" || folded == "–" || folded == "—") }
}

extension Token {
  /// "l’", "dell’": printed without a blank behind it.
  fileprivate var isElided: Bool {
    shape == .lower && Self.elidedWords.contains(folded)
  }

  fileprivate static let elidedWords: Set<String> = [
    "l", "d", "dell", "all", "dall", "nell", "sull", "un", "qu",
  ]

  /// A text as tokens. Dots of initials and abbreviations, hyphens and apostrophes inside words and
  /// the slash of "Bi/ond" do not break a word.
  static func tokens(of text: String, language: PageLanguage?) -> [Token] {
    var scanner = TokenScanner(text, language: language)
    return scanner.scan()
  }
}

private struct TokenScanner {
  let text: String
  let scalars: String.UnicodeScalarView
  let language: PageLanguage?
  var position: String.Index
  var tokens: [Token] = []

  init(_ text: String, language: PageLanguage?) {
    self.text = text
    self.language = language
    scalars = text.unicodeScalars
    position = text.startIndex
    tokens.reserveCapacity(text.utf8.count / 5)
  }

  mutating func scan() -> [Token] {
    var isSpaced = true
    while let scalar = scalar(at: position) {
      if scalar.isBlank, scalar != "\t" {
        position = scalars.index(after: position)
        isSpaced = true
        continue
      }
      let start = position
      if scalar.isLetter {
        scanWord()
      } else if scalar.isDigit {
        scanNumber()
      } else {
        position = scalars.index(after: position)
      }
      append(start..<position, first: scalar, isSpaced: isSpaced)
      // What follows an elided article is a word of its own.
      isSpaced = tokens.last?.isElided == true
    }
    return tokens
  }

  private func scalar(at index: String.Index) -> Unicode.Scalar? {
    index < scalars.endIndex ? scalars[index] : nil
  }

  private func scalar(after index: String.Index) -> Unicode.Scalar? {
    scalar(at: scalars.index(after: index))
  }

  private mutating func scanWord() {
    var letters = 0
    while let scalar = scalar(at: position) {
      if scalar.isLetter || scalar.isDigit || scalar.isCombining {
        letters += 1
      } else if scalar == "." {
        // "J.", "J.J.", "D.2": a dot behind a single letter; "Dialogs.NRW": a dot inside a word.
        let next = self.scalar(after: position)
        let joinsNext = next.map { $0.isLetter || $0.isDigit } ?? false
        guard letters == 1 || (joinsNext && next?.isUppercase == true) else { return }
        if letters == 1 && !joinsNext {
          position = scalars.index(after: position)
          return
        }
        letters = 0
      } else if scalar.joinsWords {
        if isElision(before: position) {
          position = scalars.index(after: position)
          return
        }
        guard let next = self.scalar(after: position), next.isLetter || next.isDigit else { return }
        // "11am-1pm"
        if next.isDigit, letters == 2, ["am", "pm"].contains(wordBefore(position)) { return }
        letters = 2
      } else {
        return
      }
      position = scalars.index(after: position)
    }
  }

  private func wordBefore(_ end: String.Index) -> String {
    var start = end
    while start > scalars.startIndex, scalars[scalars.index(before: start)].isLetter {
      start = scalars.index(before: start)
    }
    return String(scalars[start..<end])
  }

  /// "l’Université", "d’innovation", "dell’Università": an article or a preposition in small letters.
  private func isElision(before apostrophe: String.Index) -> Bool {
    guard scalars[apostrophe] != "-", scalars[apostrophe] != "&", scalars[apostrophe] != "|" else {
      return false
    }
    return Token.elidedWords.contains(wordBefore(apostrophe))
  }

  /// Digits, with "8:30", "10.30", "9h30" and "16u00" as one number.
  private mutating func scanNumber() {
    while let scalar = scalar(at: position) {
      if !scalar.isDigit {
        guard [":", ".", "h", "u"].contains(scalar),
          self.scalar(after: position)?.isDigit == true
        else { return }
      }
      position = scalars.index(after: position)
    }
  }

  private mutating func append(
    _ range: Range<String.Index>, first: Unicode.Scalar, isSpaced: Bool
  ) {
    if first.isLetter {
      if let seam = seam(in: range) {
        append(range.lowerBound..<seam, first: first, isSpaced: isSpaced)
        append(seam..<range.upperBound, first: first, isSpaced: true)
        return
      }
      let word = text[range]
      let folded = Folding.fold(word)
      let kinds = Vocabulary.kinds(ofPrinted: folded)
      tokens.append(
        Token(
          range: range, folded: Self.joined(folded), shape: Self.shape(of: word),
          kinds: kinds, isSpacedBefore: isSpaced, language: language))
    } else {
      let shape: Token.Shape = first.isDigit ? .number : .mark
      tokens.append(
        Token(
          range: range, folded: Self.mark(text[range]), shape: shape, kinds: [],
          isSpacedBefore: isSpaced, language: language))
    }
  }

  /// Square brackets count as round ones.
  private static func mark(_ text: Substring) -> String {
    switch text {
    case "[": "("
    case "]": ")"
    default: String(text)
    }
  }

  /// Without the blanks that folding put for hyphens.
  private static func joined(_ folded: String) -> String {
    folded.utf8.contains(UInt8(ascii: " ")) ? folded.filter { $0 != " " } : folded
  }

  /// Where a surname and a job title lost the blank between them: "DurandPolicy Officer".
  private func seam(in range: Range<String.Index>) -> String.Index? {
    guard let previous = tokens.last, !previous.kinds.isDisjoint(with: .possibleGivenName) else {
      return nil
    }
    let word = scalars[range]
    guard let capital = word.dropFirst().firstIndex(where: \.isUppercase),
      word[..<capital].count >= 3, word[..<capital].last?.isLetter == true
    else { return nil }
    let kinds = Vocabulary.kinds(ofPrinted: Folding.fold(text[capital..<range.upperBound]))
    return kinds.isDisjoint(with: [.roleHead, .roleModifier]) ? nil : capital
  }

  private static func shape(of word: Substring) -> Token.Shape {
    var capitals = 0
    var letters = 0
    var isCapitalInside = false
    var previous: Unicode.Scalar = " "
    var first: Unicode.Scalar?
    for scalar in word.unicodeScalars {
      defer { previous = scalar }
      guard scalar.isLetter else { continue }
      first = first ?? scalar
      letters += 1
      if scalar.isUppercase {
        capitals += 1
        // A capital behind a hyphen or an apostrophe begins a part: "Jean-Luc", "D'Angelo".
        if previous.isLetter || previous.isDigit { isCapitalInside = true }
      }
    }
    guard let first else { return .lower }
    if capitals > 0, word.unicodeScalars.last == "." || letters == 1 { return .initial }
    let hasLowerPrefix = !first.isUppercase
    if capitals == 0 { return .lower }
    if hasLowerPrefix { return isCapitalInside ? .mixed : .lower }
    if capitals == letters || capitals >= 2 && letters - capitals <= 1 && capitals >= letters - 1 {
      return .upper
    }
    return isCapitalInside ? .mixed : .capitalised
  }
}

extension Unicode.Scalar {
  var isBlank: Bool {
    isASCII ? self == " " || value <= 0x0D && value >= 0x09 : properties.isWhitespace
  }

  var isUppercase: Bool { isASCII ? "A" <= self && self <= "Z" : properties.isUppercase }

  var isDigit: Bool { "0" <= self && self <= "9" }

  var isLetter: Bool {
    isASCII
      ? ("a" <= self && self <= "z") || ("A" <= self && self <= "Z")
      : properties.isAlphabetic && self != "º" && self != "ª"
  }

  fileprivate var isCombining: Bool {
    value >= 0x300 && value <= 0x36F
  }

  /// Marks that stand inside a word when letters stand on both sides.
  fileprivate var joinsWords: Bool {
    switch self {
    case "-", "‐", "‑", "'", "’", "ʼ", "&", "|": true
    default: false
    }
  }
}
