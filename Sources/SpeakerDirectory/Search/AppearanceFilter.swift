internal import EventData
internal import GRDB
internal import NameMatching

/// What the conditions of a query mean in this directory. They hold together for one appearance, and
/// those on roles and organisations for one affiliation of it.
struct AppearanceFilter {
  /// A condition as ids, or as a text; in the order in which SQL asks them.
  private enum Test {
    // Of an affiliation:
    case role([Int64])
    case organisation([Int64])
    case country(String)
    case classification(String)
    // Of the appearance:
    case speaker([Int64])
    case event(String)
    case series(String)
    case session(String)
    case capacity(String)
    case notCapacity(String)
    case days(ClosedRange<Int>)
    /// At an event where one of these speakers stood too.
    case with([Int64])
    /// Nothing meets a condition whose value means nothing.
    case never

    var isOfAffiliation: Bool {
      switch self {
      case .role, .organisation, .country, .classification: true
      default: false
      }
    }
  }

  private let tests: [Test]
  /// The bodies of the first condition on an organisation.
  let bodies: [Int64]
  /// Those with whom others are asked for.
  let companions: [Int64]
  /// Words of all conditions on roles.
  let roleWords: [String]

  init(_ query: SearchQuery, _ db: Database) throws {
    let conditions = query.conditions
    let stated = try conditions.compactMap { try Self.test($0, db) }
    // "-moderator" beside conditions is of the appearances that meet them.
    let excluded = query.excluded.compactMap { term in
      Capacity(rawValue: term.words.joined(separator: " ")).map { Test.notCapacity($0.rawValue) }
    }
    tests = stated.isEmpty ? [] : stated + excluded
    bodies =
      tests.lazy.compactMap { if case .organisation(let ids) = $0 { ids } else { nil } }.first ?? []
    companions =
      tests.lazy.compactMap { if case .with(let ids) = $0 { ids } else { nil } }.first ?? []
    roleWords = conditions.filter { $0.field == .role }
      .flatMap { Folding.words($0.value).map(String.init) }
  }

  private static func test(_ condition: FieldedText.Condition, _ db: Database) throws -> Test? {
    let value = condition.value
    switch condition.field {
    case .role: return .role(try roles(value, db))
    case .organisation:
      return .organisation(try NameLookup(db: db, kind: .organisation).subjects(value))
    case .country: return .country(value.uppercased())
    case .classification: return .classification(Folding.fold(value))
    case .speaker: return .speaker(try NameLookup(db: db, kind: .speaker).subjects(value))
    case .event: return .event(Folding.fold(value))
    case .series: return .series(Folding.fold(value))
    case .session: return .session(value)
    case .capacity:
      return Capacity(rawValue: value.lowercased()).map { .capacity($0.rawValue) } ?? .never
    case .after, .before, .on, .between:
      return FieldedText.days(condition).map { .days($0) } ?? .never
    case .with: return .with(try NameLookup(db: db, kind: .speaker).subjects(value))
    case .kind: return nil
    }
  }

  var isEmpty: Bool { tests.isEmpty }

  var hasRole: Bool { !roleWords.isEmpty }

  /// Whether bodies alone, without an appearance, can meet all conditions.
  var isAboutOrganisations: Bool {
    tests.allSatisfy { test in
      switch test {
      case .organisation, .country, .classification: true
      default: false
      }
    }
  }

  /// Whether nothing can meet a condition: no such organisation, role or date.
  var isImpossible: Bool {
    tests.contains { test in
      switch test {
      case .role(let ids), .organisation(let ids), .speaker(let ids), .with(let ids): ids.isEmpty
      case .never: true
      default: false
      }
    }
  }

  // MARK: - SQL

  /// SQL for "this affiliation meets all conditions on one", of columns that hold a chain and a role.
  func holds(chain: String, role: String) -> String {
    let conditions = tests.enumerated().compactMap { number, test -> String? in
      let argument = ":test\(number)"
      let ids = "(SELECT value FROM json_each(\(argument)))"
      switch test {
      case .role: return "\(role) IN \(ids)"
      case .organisation: return RollUp.leads(chain, toBody: "IN \(ids)")
      default: return Self.ofBody(test, argument).map { Self.leads(chain, $0) }
      }
    }
    return conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
  }

  /// SQL for "this row of `appearance` meets all conditions".
  var holdsForAppearance: String {
    let ofAffiliation =
      tests.contains(where: \.isOfAffiliation)
      ? """
       AND ((\(holds(chain: "appearance.chain", role: "appearance.role")))
        OR EXISTS (
          SELECT 1 FROM furtherAffiliation AS further WHERE further.appearance = appearance.id
          AND \(holds(chain: "further.chain", role: "further.role"))))
      """ : ""
    return (["restates = 0"] + rowConditions).joined(separator: " AND ") + ofAffiliation
  }

  private var rowConditions: [String] {
    tests.enumerated().compactMap { number, test in
      let argument = ":test\(number)"
      let ids = "(SELECT value FROM json_each(\(argument)))"
      switch test {
      case .speaker: return "appearance.speaker IN \(ids)"
      case .event: return Self.isOf("event", "instr(' ' || event.folded, ' ' || \(argument))")
      case .series:
        return Self.isOf(
          "event JOIN series ON series.id = event.series",
          "instr(' ' || series.folded, ' ' || \(argument))")
      case .session:
        return """
          EXISTS (SELECT 1 FROM session WHERE session.event = appearance.event
            AND session.ordinal = appearance.session
            AND instr(lower(session.title), lower(\(argument))))
          """
      case .capacity:
        return "appearance.capacity = (SELECT id FROM capacity WHERE name = \(argument))"
      case .notCapacity:
        return "appearance.capacity <> (SELECT id FROM capacity WHERE name = \(argument))"
      case .days: return "appearance.day BETWEEN \(argument) AND \(argument)end"
      case .with:
        return """
          appearance.speaker NOT IN \(ids) AND appearance.event IN (
            SELECT event FROM appearance AS companion
            WHERE companion.speaker IN \(ids) AND companion.restates = 0)
          """
      case .role, .organisation, .country, .classification, .never: return nil
      }
    }
  }

  private static func isOf(_ event: String, _ condition: String) -> String {
    "EXISTS (SELECT 1 FROM \(event) WHERE event.id = appearance.event AND \(condition))"
  }

  /// SQL for "this row of `organisation` meets all conditions".
  var holdsForOrganisation: String {
    tests.enumerated().compactMap { number, test in
      let argument = ":test\(number)"
      switch test {
      case .organisation:
        return """
          EXISTS (SELECT 1 FROM ancestry WHERE ancestry.organisation = organisation.id
          AND ancestor IN (SELECT value FROM json_each(\(argument))))
          """
      default: return Self.ofBody(test, argument)
      }
    }.joined(separator: " AND ")
  }

  /// SQL for "a body is so", of the columns of `organisation`.
  private static func ofBody(_ test: Test, _ argument: String) -> String? {
    switch test {
    case .country: "country = \(argument)"
    case .classification: "instr(' ' || lower(classification), ' ' || \(argument))"
    default: nil
    }
  }

  /// What `sql` names of all arguments.
  func arguments(
    for sql: String, _ others: [String: (any DatabaseValueConvertible)?] = [:]
  ) throws -> StatementArguments {
    var arguments = others
    for (number, test) in tests.enumerated() {
      let name = "test\(number)"
      switch test {
      case .role(let ids), .organisation(let ids), .speaker(let ids), .with(let ids):
        arguments[name] = try JSONArray.encode(ids)
      case .country(let text), .classification(let text), .event(let text), .series(let text),
        .session(let text), .capacity(let text), .notCapacity(let text):
        arguments[name] = text
      case .days(let days):
        arguments[name] = days.lowerBound
        arguments[name + "end"] = days.upperBound
      case .never: break
      }
    }
    return StatementArguments(arguments.filter { name, _ in sql.names(argument: name) })
  }

  private static func leads(_ chain: String, _ condition: String) -> String {
    """
    EXISTS (
      SELECT 1 FROM chainMember JOIN ancestry USING (organisation)
      JOIN organisation ON organisation.id = ancestor
      WHERE chainMember.chain = \(chain) AND \(condition))
    """
  }

  /// Roles that have all words, or words that begin so.
  private static func roles(_ text: String, _ db: Database) throws -> [Int64] {
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

extension String {
  /// Whether this SQL has `:argument`, and not only a longer name that begins so.
  fileprivate func names(argument: String) -> Bool {
    ranges(of: ":" + argument).contains { range in
      range.upperBound == endIndex
        || !(self[range.upperBound].isLetter || self[range.upperBound].isNumber)
    }
  }
}
