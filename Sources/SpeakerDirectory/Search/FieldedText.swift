internal import NameMatching

/// A query taken apart into conditions on fields, such as `org:"European Commission"` or
/// `after:2022`, and the words around them.
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
    case speaker
    /// Words of a title, or their beginnings.
    case event, series
    case session
    /// In what capacity: moderator, keynote.
    case capacity
    /// A year, month or day.
    case after, before, on
    /// Two of them: `2022..2024`.
    case between
    /// Somebody who stood at the same event.
    case with
    /// Speaker, organisation or event.
    case kind

    /// The names by which people may call it.
    var names: [String] {
      switch self {
      case .organisation: ["org", "organisation", "organization"]
      case .classification: ["classification", "class"]
      case .on: ["on", "year"]
      case .between: []
      default: [rawValue]
      }
    }
  }

  struct Condition: Sendable, Equatable {
    var field: Field
    var value: String
  }

  private(set) var conditions: [Condition] = []
  /// Words with a "-" before them, which no hit may have.
  private(set) var excluded: [String] = []
  /// What is left when all that is taken out.
  private(set) var words = ""
  /// What looks like a condition and is none, each with what may be meant.
  private(set) var hints: [String] = []

  /// More conditions than these say nothing more.
  private static let most = 8

  init(_ text: some StringProtocol) {
    var rest = Substring(text)
    var isInPhrase = false
    var isAtStart = true
    while let character = rest.first {
      if isAtStart, !isInPhrase, conditions.count < Self.most,
        let (condition, end) = Self.range(at: rest) ?? Self.condition(at: rest)
      {
        if let hint = Self.hint(condition) { hints.append(hint) }
        conditions.append(condition)
        rest = rest[end...]
        continue
      }
      if isAtStart, !isInPhrase, character == "-", let end = Self.wordEnd(behind: rest) {
        excluded.append(String(rest.dropFirst()[..<end]))
        rest = rest[end...]
        continue
      }
      if isAtStart, !isInPhrase, let hint = Self.misspeltField(at: rest) { hints.append(hint) }
      if SearchQuery.isQuote(character) { isInPhrase.toggle() }
      words.append(character)
      isAtStart = character.isWhitespace
      rest = rest.dropFirst()
    }
  }

  /// Where the word behind a "-" ends; nil where none stands there.
  private static func wordEnd(behind text: Substring) -> String.Index? {
    let word = text.dropFirst()
    guard let first = word.first, first.isLetter || first.isNumber else { return nil }
    return word.firstIndex(where: \.isWhitespace) ?? word.endIndex
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

  /// `2022..2024`
  private static func range(at text: some StringProtocol) -> (Condition, String.Index)? {
    let end = text.firstIndex(where: \.isWhitespace) ?? text.endIndex
    let word = String(text[..<end])
    guard word.wholeMatch(of: /[0-9]{4}(-[0-9]{2}){0,2}\.\.[0-9]{4}(-[0-9]{2}){0,2}/) != nil else {
      return nil
    }
    return (Condition(field: .between, value: word), end)
  }

  // MARK: - Dates

  /// The days, yyyymmdd, that a condition on a date lets through; nil where it is no date.
  static func days(_ condition: Condition) -> ClosedRange<Int>? {
    let (first, last) = (10_000, 99_999_999)
    switch condition.field {
    case .between:
      let ends = condition.value.split(separator: ".").map { period(String($0)) }
      guard ends.count == 2, let from = ends[0], let to = ends[1],
        from.lowerBound <= to.upperBound
      else { return nil }
      return from.lowerBound...to.upperBound
    case .on: return period(condition.value)
    case .after: return period(condition.value).map { min($0.upperBound + 1, last)...last }
    case .before: return period(condition.value).map { first...max($0.lowerBound - 1, first) }
    default: return nil
    }
  }

  /// 2023, 2023-05 or 2023-05-14 with all the days in it; of a month or year alone, where a source
  /// says no more, the days are 0.
  private static func period(_ text: String) -> ClosedRange<Int>? {
    guard text.wholeMatch(of: /[0-9]{4}(-[0-9]{2}){0,2}/) != nil else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    switch parts.count {
    case 1: return (parts[0] * 10_000)...(parts[0] * 10_000 + 9_999)
    case 2:
      let month = (parts[0] * 100 + parts[1]) * 100
      return month...(month + 99)
    default:
      let day = (parts[0] * 100 + parts[1]) * 100 + parts[2]
      return day...day
    }
  }

  // MARK: - Hints

  private static func hint(_ condition: Condition) -> String? {
    switch condition.field {
    case .after, .before, .on, .between:
      days(condition) == nil
        ? "“\(condition.value)” is no date; write 2023, 2023-05 or 2023-05-14" : nil
    case .kind:
      Kind(rawValue: condition.value.lowercased()) == nil
        ? "“\(condition.value)” is no kind; there are speaker, organisation and event" : nil
    default: nil
    }
  }

  /// "orgg:GROW": a word before a colon that is nearly a field.
  private static func misspeltField(at text: some StringProtocol) -> String? {
    let word = text.prefix { !$0.isWhitespace }
    guard let colon = word.firstIndex(of: ":"), word.index(after: colon) < word.endIndex else {
      return nil
    }
    let name = word[..<colon].lowercased()
    guard name.count > 2, name.allSatisfy(\.isLetter) else { return nil }
    let near = Field.allCases.flatMap(\.names).compactMap { field in
      EditDistance.between(name, field, atMost: name.count < 5 ? 1 : 2).map { (field, $0) }
    }.min { $0.1 < $1.1 }
    return near.map {
      "there is no field “\(name):”, which was searched as a word; did you mean \($0.0): ?"
    }
  }
}
