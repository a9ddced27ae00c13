/// A query taken apart into conditions on fields, such as `org:"European Commission"`, and the words
/// around them.
struct FieldedText: Sendable, Equatable {
  enum Field: String, CaseIterable, Sendable {
    /// An organisation with all that is inside it.
    case organisation
    /// Words of a role, or their beginnings.
    case role
    /// ISO 3166-1 alpha-2, or EU.
    case country
    /// Words of what kind of body it is.
    case classification

    /// The names by which people may call it.
    var names: [String] {
      switch self {
      case .organisation: ["org", "organisation", "organization"]
      case .role: ["role"]
      case .country: ["country"]
      case .classification: ["classification", "class"]
      }
    }
  }

  struct Condition: Sendable, Equatable {
    var field: Field
    var value: String
  }

  private(set) var conditions: [Condition] = []
  /// What is left when the conditions are taken out.
  private(set) var words = ""

  /// More conditions than these say nothing more.
  private static let most = 8

  init(_ text: some StringProtocol) {
    var rest = text[...]
    var isInPhrase = false
    var isAtStart = true
    while let character = rest.first {
      if isAtStart, !isInPhrase, conditions.count < Self.most,
        let (condition, end) = Self.condition(at: rest)
      {
        conditions.append(condition)
        rest = rest[end...]
        continue
      }
      if SearchQuery.isQuote(character) { isInPhrase.toggle() }
      words.append(character)
      isAtStart = character.isWhitespace
      rest = rest.dropFirst()
    }
  }

  /// A field's name, a colon, and a word or a phrase in quotes; and where it ends.
  private static func condition(
    at text: some StringProtocol
  ) -> (Condition, String.Index)? {
    guard let colon = text.prefix(20).firstIndex(of: ":") else { return nil }
    let name = text[..<colon].lowercased()
    guard let field = Field.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    var value = text[text.index(after: colon)...]
    let behindBlanks = value.drop(while: \.isWhitespace)
    if let first = behindBlanks.first, SearchQuery.isQuote(first) { value = behindBlanks }
    var end = value.firstIndex(where: \.isWhitespace) ?? value.endIndex
    if let first = value.first, SearchQuery.isQuote(first) {
      // A phrase that is never closed goes on to the end.
      value = value.dropFirst()
      let close = value.firstIndex(where: { SearchQuery.isQuote($0) })
      end = close.map { value.index(after: $0) } ?? value.endIndex
      value = value[..<(close ?? value.endIndex)]
    } else {
      value = value[..<end]
    }
    guard value.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return (Condition(field: field, value: String(value)), end)
  }
}
