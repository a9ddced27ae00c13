public import EventData
internal import NameMatching

/// What is looked for, as a value: made from what a person typed, or by a program, and printed back
/// as text by ``description``.
///
/// A hit has all that is ``wanted`` and nothing that is ``excluded``. Conditions hold together for
/// one appearance, those on roles and organisations for one affiliation of it.
public struct SearchQuery: Sendable, Hashable {
  /// Of each group, one item at least.
  public var wanted: [[Item]]
  public var excluded: [Item]

  public init(wanted: [[Item]] = [], excluded: [Item] = []) {
    self.wanted = wanted
    self.excluded = excluded
  }

  /// Reads what a person typed; README.md has the grammar. Any text makes a query, none is an
  /// error: what is no condition is words. Only the first ``mostCharacters`` are read.
  public init(_ text: String) {
    self = QueryReader(text).query
  }

  public static let mostCharacters = 1_000

  public enum Item: Sendable, Hashable {
    /// One word; the last one of a query may be the beginning of a longer one. Neither case,
    /// accents nor script matter, and words that stand together ("DG-GROW") are all wanted.
    case word(String)
    /// Words side by side.
    case phrase(String)
    case condition(Condition)
  }

  public enum Condition: Sendable, Hashable {
    /// Any name of a body; it is met by all that is inside it too.
    case organisation(String)
    /// Words of a role, or their beginnings.
    case role(String)
    /// Of a body: ISO 3166-1 alpha-2, or EU.
    case country(String)
    /// Words of what kind of body it is.
    case classification(String)
    /// Any name of a speaker.
    case speaker(String)
    /// Words of a title, or their beginnings.
    case event(String)
    case series(String)
    case session(String)
    case capacity(Capacity)
    /// Later than the whole of it.
    case after(Period)
    case before(Period)
    case on(Period)
    /// From the beginning of the one to the end of the other.
    case between(Period, Period)
    /// Somebody who stood at the same event, by any name.
    case with(String)
    /// What the hit itself is.
    case kind(Kind)
  }
}

extension SearchQuery {
  public var isEmpty: Bool { wanted.isEmpty && excluded.isEmpty }

  /// Of these kinds those that `kind:` lets through.
  func kinds(of kinds: Set<Kind>) -> Set<Kind> {
    func named(_ items: [Item]) -> Set<Kind>? {
      let named = items.compactMap {
        if case .condition(.kind(let kind)) = $0 { kind } else { nil }
      }
      return named.count == items.count ? Set(named) : nil
    }
    return wanted.compactMap(named).reduce(kinds) { $0.intersection($1) }
      .subtracting(excluded.compactMap { named([$0]) }.joined())
  }

  /// What it is when it is a name and nothing else; nil where it asks for more.
  var name: String? {
    let words = wanted.compactMap { group -> String? in
      switch group.first {
      case .word(let text), .phrase(let text): group.count == 1 ? text : nil
      case .condition, nil: nil
      }
    }
    return words.isEmpty || words.count < wanted.count ? nil : words.joined(separator: " ")
  }

  /// Whether words of it are in letters that are romanised by one custom of several.
  var isRomanised: Bool {
    wanted.joined().contains { item in
      switch item {
      case .word(let text), .phrase(let text): Folding.romanises(text)
      case .condition: false
      }
    }
  }

  /// A year, a month or a day.
  public struct Period: Sendable, Hashable {
    public let year: Int
    /// 1 to 12.
    public let month: Int?
    /// 1 to 31.
    public let day: Int?

    /// `2023`, `2023-05` or `2023-05-14`; nil for anything else.
    public init?(_ text: some StringProtocol) {
      // ASCII digits only: others are numbers to Unicode and none to Int.
      guard String(text).wholeMatch(of: /[0-9]{4}(-[0-9]{2}){0,2}/) != nil else { return nil }
      let parts = text.split(separator: "-").compactMap { Int($0) }
      guard let year = parts.first, year > 0 else { return nil }
      self.year = year
      month = parts.count > 1 ? parts[1] : nil
      day = parts.count > 2 ? parts[2] : nil
      if let month, !(1...12).contains(month) { return nil }
      if let day, !(1...31).contains(day) { return nil }
    }

    /// All days in it, yyyymmdd; where a source says no more than the month or year, the days are 0.
    var days: ClosedRange<Int> {
      let first = (year * 100 + (month ?? 0)) * 100 + (day ?? 0)
      return first...(first + (day != nil ? 0 : month != nil ? 99 : 9_999))
    }
  }
}
