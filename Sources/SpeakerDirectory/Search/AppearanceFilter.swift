internal import GRDB

/// What the conditions of a query mean in this directory. They hold together for one appearance, and
/// those on roles and organisations for one affiliation of it.
struct AppearanceFilter {
  /// One of the tests is to be met or, where it is negated, none. Each has a number, by which SQL
  /// names its argument.
  struct Clause {
    var tests: [(number: Int, test: FilterTest)]
    var isNegated = false

    /// The only test that is to be met; nil where others would do.
    var only: FilterTest? { isNegated || tests.count != 1 ? nil : tests[0].test }

    var isOfAffiliation: Bool { !isNegated && tests.allSatisfy(\.test.isOfAffiliation) }
  }

  private let clauses: [Clause]
  /// Names of which the directory knows none, each with the nearest.
  let hints: [String]

  init(_ query: SearchQuery, _ db: Database) throws {
    var maker = FilterMaker(db: db)
    let wanted = try query.wanted
      // A kind alone only chooses where to look.
      .filter { group in group.contains(where: \.isCondition) && !group.allSatisfy(\.isKind) }
      .map { try maker.clause($0) }
    let excluded = try query.excluded.filter { $0.isCondition && !$0.isKind }
      .map { try maker.clause([$0], not: true) }
    // Words alone are of the index.
    let others =
      wanted.isEmpty && excluded.isEmpty
      ? [] : try query.excluded.filter { !$0.isCondition }.flatMap { try maker.excluded($0) }
    clauses = (wanted + excluded + others).filter { !$0.tests.isEmpty }
    hints = maker.hints
  }

  /// The bodies of the first condition on an organisation.
  var bodies: [Int64] {
    clauses.lazy.compactMap { if case .organisation(let ids) = $0.only { ids } else { nil } }
      .first ?? []
  }

  /// Those with whom others are asked for.
  var companions: [Int64] {
    clauses.lazy.compactMap { if case .with(let ids) = $0.only { ids } else { nil } }.first ?? []
  }

  /// Words of all conditions on roles.
  var roleWords: [String] {
    clauses.flatMap { if case .role(_, let words) = $0.only { words } else { [] as [String] } }
  }

  var isEmpty: Bool { clauses.isEmpty }

  /// Whether bodies alone, without an appearance, can meet all conditions.
  var isAboutOrganisations: Bool {
    clauses.allSatisfy { $0.tests.allSatisfy(\.test.isAboutOrganisations) }
  }

  /// Whether nothing can meet a condition: no such organisation, role or speaker.
  var isImpossible: Bool {
    clauses.contains { !$0.isNegated && $0.tests.allSatisfy(\.test.isImpossible) }
  }

  // MARK: - SQL

  /// SQL for "this affiliation meets all conditions on one", of columns that hold a chain and a role.
  func holds(chain: String, role: String) -> String {
    let conditions = clauses.filter(\.isOfAffiliation).map { clause in
      Self.any(clause.tests.compactMap { $1.ofAffiliation($0, chain: chain, role: role) })
    }
    return conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
  }

  /// SQL for "this row of `appearance` meets all conditions", where it makes a hit of a kind.
  func holdsForAppearance(of kind: Kind) -> String {
    let ofAffiliation =
      clauses.contains(where: \.isOfAffiliation)
      ? [Self.affiliation { holds(chain: $0, role: $1) }] : []
    let ofRow = clauses.filter { !$0.isOfAffiliation }.map { clause in
      let any = Self.any(
        clause.tests.map { number, test in
          test.isOfAffiliation
            ? Self.affiliation { test.ofAffiliation(number, chain: $0, role: $1) ?? "0" }
            : test.ofAppearance(number, of: kind)
        })
      return clause.isNegated ? "NOT \(any)" : any
    }
    return (["restates = 0"] + ofRow + ofAffiliation).joined(separator: " AND ")
  }

  /// SQL for "one affiliation of this row of `appearance` is so".
  private static func affiliation(_ holds: (_ chain: String, _ role: String) -> String) -> String {
    """
    ((\(holds("appearance.chain", "appearance.role")))
      OR EXISTS (
        SELECT 1 FROM furtherAffiliation AS further WHERE further.appearance = appearance.id
        AND \(holds("further.chain", "further.role"))))
    """
  }

  /// SQL for "this row of `organisation` meets all conditions".
  var holdsForOrganisation: String {
    clauses.map { clause in
      let any = Self.any(clause.tests.compactMap { $1.ofOrganisation($0) })
      return clause.isNegated ? "NOT \(any)" : any
    }.joined(separator: " AND ")
  }

  private static func any(_ conditions: [String]) -> String {
    switch conditions.count {
    case 0: "0"
    case 1: "(\(conditions[0]))"
    default: "(\(conditions.map { "(\($0))" }.joined(separator: " OR ")))"
    }
  }

  /// What `sql` names of all arguments.
  func arguments(
    for sql: String, _ others: [String: (any DatabaseValueConvertible)?] = [:]
  ) throws -> StatementArguments {
    var arguments = others
    for (number, test) in clauses.flatMap(\.tests) {
      for (name, value) in try test.arguments(number) { arguments[name] = value }
    }
    return StatementArguments(arguments.filter { name, _ in sql.names(argument: name) })
  }
}

extension SearchQuery.Item {
  fileprivate var isCondition: Bool { if case .condition = self { true } else { false } }

  fileprivate var isKind: Bool { if case .condition(.kind) = self { true } else { false } }
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
