/// A stretch of a printed line: its tokens, and the text they stand for.
struct Phrase: Sendable {
  let source: String
  private(set) var language: PageLanguage?
  private(set) var tokens: ArraySlice<Token>

  init(_ text: String, language: PageLanguage? = nil) {
    source = text
    self.language = language
    tokens = Token.tokens(of: text, language: language)[...]
  }

  private init(source: String, language: PageLanguage?, tokens: ArraySlice<Token>) {
    self.source = source
    self.language = language
    self.tokens = tokens
  }

  /// Reads its small words as words of `language`.
  mutating func read(in language: PageLanguage?) {
    self.language = language
    for index in tokens.indices { tokens[index].read(in: language) }
  }

  var isEmpty: Bool { tokens.isEmpty }
  var first: Token? { tokens.first }
  var last: Token? { tokens.last }
  var startIndex: Int { tokens.startIndex }
  var endIndex: Int { tokens.endIndex }
  subscript(index: Int) -> Token { tokens[index] }

  /// As printed, without the blanks around it.
  var text: String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(source[first.range.lowerBound..<last.range.upperBound])
  }

  /// Its words folded, with one blank between: the form in which lists hold phrases.
  var foldedText: String { tokens.filter(\.isWord).map(\.folded).joined(separator: " ") }

  func text(_ range: Range<Int>) -> String { self[range].text }

  subscript(range: Range<Int>) -> Phrase {
    Phrase(source: source, language: language, tokens: tokens[range])
  }

  func from(_ index: Int) -> Phrase { self[min(index, endIndex)..<endIndex] }
  func upTo(_ index: Int) -> Phrase { self[startIndex..<max(index, startIndex)] }

  /// How many words it has.
  var wordCount: Int { tokens.reduce(0) { $0 + ($1.isWord ? 1 : 0) } }

  /// Without the marks at its ends that only separate; brackets, quotation marks and the dot of an
  /// abbreviation stay.
  func trimmed() -> Phrase {
    var tokens = tokens
    while let first = tokens.first, first.shape == .mark, Self.separators.contains(first.folded) {
      tokens.removeFirst()
    }
    while let last = tokens.last, last.shape == .mark, Self.separators.contains(last.folded) {
      let isAbbreviation =
        last.folded == "."
        && tokens.dropLast().last.map { Self.abbreviations.contains($0.folded) } ?? false
      if isAbbreviation { break }
      tokens.removeLast()
    }
    return Phrase(source: source, language: language, tokens: tokens)
  }

  private static let separators: Set<String> = [
    ",", ";", ".", ":", "-", "–", "—", "|", "/", "\t", "•", "·", "*", "&", "●", "▪", "…",
  ]
  private static let abbreviations: Set<String> = Set(
    words: """
      ltd inc zrt kft nyrt co corp jr sr llc etc st dept gmbh coord univ assoc inst prof techn
      intern
      """)

  /// Whether the token at `index` ends a sentence, not an abbreviation.
  func isFullStop(at index: Int) -> Bool {
    guard self[index].isMark("."), index > startIndex, index + 1 < endIndex else { return false }
    let next = self[index + 1]
    let word = self[index - 1]
    return next.isSpacedBefore && next.isCapital
      && (word.shape == .number || word.isMark(")")
        || word.folded.count > 3 && !Self.abbreviations.contains(word.folded))
  }

  /// Indexes of the tokens outside brackets for which `isSeparator` holds.
  func indexes(where isSeparator: (Int) -> Bool) -> [Int] {
    var depth = 0
    var found: [Int] = []
    for index in tokens.indices {
      if self[index].isMark("(") { depth += 1 }
      if self[index].isMark(")") { depth = max(0, depth - 1) }
      if depth == 0, isSeparator(index) { found.append(index) }
    }
    return found
  }

  /// The parts between the tokens outside brackets for which `isSeparator` holds; none is empty.
  func split(where isSeparator: (Int) -> Bool) -> [Phrase] {
    var parts: [Phrase] = []
    var start = startIndex
    for index in indexes(where: isSeparator) + [endIndex] {
      if start < index { parts.append(self[start..<index]) }
      start = index + 1
    }
    return parts
  }

  /// The range inside the bracket that opens at `index`, and the index behind its close; a bracket
  /// that never closes ends with the phrase.
  func bracket(at index: Int) -> (inside: Range<Int>, end: Int) {
    var depth = 0
    for position in index..<min(endIndex, index + Self.longestBracket) {
      if self[position].isMark("(") { depth += 1 }
      if self[position].isMark(")") {
        depth -= 1
        if depth == 0 { return (index + 1..<position, position + 1) }
      }
    }
    return (index + 1..<endIndex, endIndex)
  }

  /// In tokens: what is never closed within so many was no bracket of a statement.
  private static let longestBracket = 200
}
