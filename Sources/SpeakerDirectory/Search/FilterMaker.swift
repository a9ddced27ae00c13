internal import EventData
internal import GRDB
internal import NameMatching

/// Looks up what the conditions of a query mean in a directory.
struct FilterMaker {
  let db: Database
  private(set) var hints: [String] = []
  private var count = 0

  init(db: Database) {
    self.db = db
  }

  mutating func clause(
    _ items: [SearchQuery.Item], not isNegated: Bool = false
  ) throws -> AppearanceFilter.Clause {
    var clause = AppearanceFilter.Clause(tests: [], isNegated: isNegated)
    for item in items {
      if let test = try test(item) { clause.tests.append(numbered(test)) }
    }
    return clause
  }

  /// "-moderator" is of the entry's words, and of the capacity too.
  mutating func excluded(_ item: SearchQuery.Item) throws -> [AppearanceFilter.Clause] {
    var clauses = [try clause([item], not: true)]
    if let phrase = SearchTerms.phrase(item), phrase.words.count == 1,
      let capacity = Capacity(rawValue: phrase.words[0])
    {
      clauses.append(.init(tests: [numbered(.capacity(capacity))], isNegated: true))
    }
    return clauses
  }

  private mutating func numbered(_ test: FilterTest) -> (number: Int, test: FilterTest) {
    defer { count += 1 }
    return (count, test)
  }

  private mutating func test(_ item: SearchQuery.Item) throws -> FilterTest? {
    guard case .condition(let condition) = item else {
      return SearchTerms.phrase(item).map { .words($0.pattern) }
    }
    return try test(condition)
  }

  private mutating func test(_ condition: SearchQuery.Condition) throws -> FilterTest {
    switch condition {
    case .role(let text):
      .role(try roles(text), words: Folding.words(text).map(String.init))
    case .organisation(let name): .organisation(try subjects(.organisation, name))
    case .country(let code): .country(code.uppercased())
    case .classification(let text): .classification(Folding.fold(text))
    case .speaker(let name): .speaker(try subjects(.speaker, name))
    case .event(let text): .event(Folding.fold(text))
    case .series(let text): .series(Folding.fold(text))
    case .session(let text): .session(text)
    case .capacity(let capacity): .capacity(capacity)
    case .after(let period): .days(min(period.days.upperBound + 1, Self.last)...Self.last)
    case .before(let period): .days(Self.first...max(period.days.lowerBound - 1, Self.first))
    case .on(let period): .days(period.days)
    case .between(let first, let last): .days(first.days.lowerBound...last.days.upperBound)
    case .with(let name): .with(try subjects(.speaker, name))
    case .kind(let kind): .kind(kind)
    }
  }

  /// The first and the last day that may be known.
  private static let first = 10_000
  private static let last = 99_999_999

  private mutating func subjects(_ kind: Kind, _ name: String) throws -> [Int64] {
    let lookup = NameLookup(db: db, kind: kind)
    let found = try lookup.subjects(name)
    if found.isEmpty {
      let nearest = try lookup.nearestNames(name).map { "“\($0)”" }
      hints.append(
        "no \(kind.rawValue) is called “\(name)”"
          + (nearest.isEmpty ? "" : "; the nearest: \(nearest.joined(separator: ", "))"))
    }
    return found
  }

  /// Roles that have all words, or words that begin so.
  private func roles(_ text: String) throws -> [Int64] {
    let words = Folding.words(text)
    guard let first = words.first else { return [] }
    return try db.rows(
      "SELECT id, folded FROM role WHERE instr(' ' || folded, ' ' || ?)", [String(first)]
    ).filter { row in
      let folded = " " + (row[1] as String)
      return words.allSatisfy { folded.contains(" " + $0) }
    }.map { $0[0] }
  }
}
