internal import NameMatching

/// Reads what a person typed as a query.
struct QueryReader {
  private(set) var query = SearchQuery()
  /// What looks like a condition and is none, each with what may be meant.
  private(set) var hints: [String] = []
  private var rest: Substring
  private var conditions = 0
  private var room = SearchQuery.mostCharacters

  /// More conditions than these say nothing more.
  private static let mostConditions = 32

  init(_ text: String) {
    // Blanks, quotes and operators do not count, so that what is printed is read again in whole.
    rest = text.prefix(8 * SearchQuery.mostCharacters)
    var tokens: [Token] = []
    while room > 0, let token = next() { tokens.append(contentsOf: token) }
    assemble(tokens)
  }

  private enum Token {
    case item(SearchQuery.Item)
    case excluded(SearchQuery.Item)
    case or

    var isItem: Bool { if case .item = self { true } else { false } }
  }

  /// "OR" joins the items beside it, and is a word where there are none.
  private mutating func assemble(_ tokens: [Token]) {
    var joins = false
    var mayJoin = false
    for (index, token) in tokens.enumerated() {
      switch token {
      case .or where mayJoin && index + 1 < tokens.count && tokens[index + 1].isItem:
        joins = true
        continue
      case .or: query.wanted.append([.word("or")])
      case .item(let item) where joins: query.wanted[query.wanted.count - 1].append(item)
      case .item(let item): query.wanted.append([item])
      case .excluded(let item): query.excluded.append(item)
      }
      joins = false
      if case .excluded = token { mayJoin = false } else { mayJoin = true }
    }
  }

  // MARK: - Tokens

  /// The next token, none where something stands there that says nothing; nil at the end.
  private mutating func next() -> [Token]? {
    rest = rest.drop(while: \.isBlank)
    guard let first = rest.first else { return nil }
    if first == "-", let behind = rest.dropFirst().first,
      behind.isLetter || behind.isNumber || behind.isQuote
    {
      rest.removeFirst()
      return item().map { [.excluded($0)] } ?? []
    }
    if rest.prefix(while: { !$0.endsWord }) == "OR" {
      rest.removeFirst(2)
      return [.or]
    }
    return item().map { [.item($0)] } ?? []
  }

  private mutating func item() -> SearchQuery.Item? {
    if rest.first?.isQuote == true {
      rest.removeFirst()
      // A quote that is never closed opens no phrase.
      guard let close = rest.firstIndex(where: \.isQuote) else { return nil }
      defer { rest = rest[close...].dropFirst() }
      return item(rest[..<close]) { .phrase($0) }
    }
    let word = rest.prefix { !$0.endsWord }
    if let colon = word.firstIndex(of: ":"), let field = QueryField.named(String(word[..<colon])) {
      let (value, end) = Self.value(in: rest[colon...].dropFirst())
      if value.contains(where: { $0.isLetter || $0.isNumber }) {
        if let condition = field.condition(String(value)) {
          rest = rest[end...]
          return counted(condition)
        }
        hints.append("“\(value)” \(field.values); it was searched as words")
      }
    }
    rest = rest[word.endIndex...]
    if let range = QueryField.range(word) { return counted(range) }
    if QueryField.isLikeRange(word) { hints.append("“\(word)” \(QueryField.dates)") }
    hintAtField(word)
    // "org:" before a phrase would be a condition when it is printed and read again.
    let isField = word.last == ":" && QueryField.named(String(word.dropLast())) != nil
    return item(isField ? word.dropLast() : word) { .word($0) }
  }

  private mutating func item(
    _ text: Substring, _ item: (String) -> SearchQuery.Item
  ) -> SearchQuery.Item? {
    let text = text.trimmingPrefix(while: \.isBlank).trimmingSuffix(while: \.isBlank)
      .prefix(room)
    if Folding.words(text).isEmpty { return nil }
    room -= text.count
    return item(String(text))
  }

  /// A word or a phrase in quotes, and where it ends.
  private static func value(in text: Substring) -> (Substring, String.Index) {
    let behindBlanks = text.drop(while: \.isBlank)
    guard behindBlanks.first?.isQuote == true else {
      let value = text.prefix { !$0.endsWord }
      return (value, value.endIndex)
    }
    // A phrase that is never closed goes on to the end.
    let phrase = behindBlanks.dropFirst()
    let close = phrase.firstIndex(where: \.isQuote)
    return (
      phrase[..<(close ?? phrase.endIndex)],
      close.map { phrase.index(after: $0) } ?? phrase.endIndex
    )
  }

  private mutating func counted(_ condition: SearchQuery.Condition) -> SearchQuery.Item? {
    conditions += 1
    if conditions == Self.mostConditions + 1 {
      hints.append("only the first \(Self.mostConditions) conditions were asked for")
    }
    room -= "\(condition)".count
    return conditions > Self.mostConditions || room < 0 ? nil : .condition(condition)
  }

  /// "orgg:GROW": a word before a colon that is nearly a field.
  private mutating func hintAtField(_ word: Substring) {
    guard let colon = word.firstIndex(of: ":"),
      word.index(after: colon) < word.endIndex || rest.first?.isQuote == true,
      QueryField.named(String(word[..<colon])) == nil,
      let near = QueryField.nearest(to: String(word[..<colon]))
    else { return }
    hints.append(
      "there is no field “\(word[...colon])”, which was searched as a word; "
        + "did you mean \(near): ?")
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isAway: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isAway(last) { text.removeLast() }
    return text
  }
}

extension Character {
  fileprivate var endsWord: Bool { isBlank || isQuote }

  /// White space; of ASCII, which is most, without a look at Unicode's tables.
  fileprivate var isBlank: Bool {
    asciiValue.map { $0 == 32 || (9...13).contains($0) } ?? isWhitespace
  }
}
