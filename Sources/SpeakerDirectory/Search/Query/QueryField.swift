internal import EventData
internal import NameMatching

/// A field that a query may name before a colon.
struct QueryField: Sendable {
  /// What people may call it.
  let names: [String]
  /// The condition with a value; nil where the value is none of the field's.
  let condition: @Sendable (String) -> SearchQuery.Condition?
  /// What the values are, for who wrote another.
  let values: String

  private init(
    _ names: String..., values: String = "",
    condition: @escaping @Sendable (String) -> SearchQuery.Condition?
  ) {
    self.names = names
    self.condition = condition
    self.values = values
  }

  static func named(_ name: String) -> QueryField? {
    let name = name.lowercased()
    return all.first { $0.names.contains(name) }
  }

  /// The name of a field that is nearly `name`.
  static func nearest(to name: String) -> String? {
    let name = name.lowercased()
    guard name.count > 2, name.allSatisfy(\.isLetter) else { return nil }
    return all.flatMap(\.names).compactMap { field in
      EditDistance.between(name, field, atMost: name.count < 5 ? 1 : 2).map { (field, $0) }
    }.min { $0.1 < $1.1 }?.0
  }

  static let all: [QueryField] = [
    QueryField("org", "organisation", "organization") { .organisation($0) },
    QueryField("role") { .role($0) },
    QueryField("country") { .country($0) },
    QueryField("class", "classification") { .classification($0) },
    QueryField("speaker") { .speaker($0) },
    QueryField("event") { .event($0) },
    QueryField("series") { .series($0) },
    QueryField("session") { .session($0) },
    QueryField("capacity", values: list(Capacity.allCases.map(\.rawValue), of: "capacity")) {
      Capacity(rawValue: $0.lowercased()).map { .capacity($0) }
    },
    QueryField("after", values: dates) { SearchQuery.Period($0).map { .after($0) } },
    QueryField("before", values: dates) { SearchQuery.Period($0).map { .before($0) } },
    QueryField("on", "year", values: dates) { SearchQuery.Period($0).map { .on($0) } },
    QueryField("with") { .with($0) },
    QueryField("kind", values: list(Kind.allCases.map(\.rawValue), of: "kind")) {
      Kind(rawValue: $0.lowercased()).map { .kind($0) }
    },
  ]

  /// `2022..2024`
  static func range(_ word: some StringProtocol) -> SearchQuery.Condition? {
    guard let ends = ends(of: word), let first = SearchQuery.Period(ends.first),
      let last = SearchQuery.Period(ends.last), first.days.lowerBound <= last.days.upperBound
    else { return nil }
    return .between(first, last)
  }

  /// Whether `word` looks like a range of dates, be it one or not.
  static func isLikeRange(_ word: some StringProtocol) -> Bool {
    guard let ends = ends(of: word) else { return false }
    return [ends.first, ends.last].allSatisfy {
      $0.prefix(4).count == 4 && Int($0.prefix(4)) != nil
    }
  }

  private static func ends<Word: StringProtocol>(
    of word: Word
  ) -> (first: Word.SubSequence, last: Word.SubSequence)? {
    // Most words have none, and are looked at no further.
    guard word.utf8.contains(UInt8(ascii: ".")) else { return nil }
    return word.firstRange(of: "..").map { (word[..<$0.lowerBound], word[$0.upperBound...]) }
  }

  static let dates = "is no date; write 2023, 2023-05 or 2023-05-14"

  private static func list(_ values: [String], of name: String) -> String {
    let last = values.last.map { " and \($0)" } ?? ""
    return "is no \(name); there are \(values.dropLast().joined(separator: ", "))\(last)"
  }
}
