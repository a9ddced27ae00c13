internal import GRDB
internal import NameMatching

/// What the conditions of a query mean in this directory. They hold together for one affiliation:
/// the role at that organisation.
struct AffiliationFilter {
  /// A condition as ids, or as a text.
  private enum Test {
    case role([Int64])
    case organisation([Int64])
    case country(String)
    case classification(String)
  }

  private let tests: [Test]
  /// The bodies of the first condition on an organisation.
  let bodies: [Int64]
  /// Words of all conditions on roles.
  let roleWords: [String]

  init(_ conditions: [FieldedText.Condition], _ db: Database) throws {
    tests = try conditions.map { condition in
      switch condition.field {
      case .role: .role(try Self.roles(condition.value, db))
      case .organisation: .organisation(try Self.organisations(condition.value, db))
      case .country: .country(condition.value.uppercased())
      case .classification: .classification(Folding.fold(condition.value))
      }
    }
    bodies =
      tests.lazy.compactMap { if case .organisation(let bodies) = $0 { bodies } else { nil } }.first
      ?? []
    roleWords = conditions.filter { $0.field == .role }
      .flatMap { Folding.words($0.value).map(String.init) }
  }

  var isEmpty: Bool { tests.isEmpty }

  var hasRole: Bool { !roleWords.isEmpty }

  /// Whether nothing can meet a condition: no such organisation or role.
  var isImpossible: Bool {
    tests.contains { test in
      switch test {
      case .role(let ids), .organisation(let ids): ids.isEmpty
      case .country, .classification: false
      }
    }
  }

  /// SQL for "this affiliation meets all conditions", of columns that hold a chain and a role.
  func holds(chain: String, role: String) -> String {
    tests.enumerated().map { number, test in
      let argument = ":test\(number)"
      let ids = "(SELECT value FROM json_each(\(argument)))"
      switch test {
      case .role: return "\(role) IN \(ids)"
      case .organisation: return Self.leads(chain, "ancestor IN \(ids)")
      case .country: return Self.leads(chain, "country = \(argument)")
      case .classification:
        return Self.leads(chain, "instr(' ' || lower(classification), ' ' || \(argument))")
      }
    }.joined(separator: " AND ")
  }

  /// SQL for "this row of `appearance` has such an affiliation".
  var holdsForAppearance: String {
    """
    restates = 0 AND ((\(holds(chain: "appearance.chain", role: "appearance.role")))
      OR EXISTS (
        SELECT 1 FROM furtherAffiliation AS further WHERE further.appearance = appearance.id
        AND \(holds(chain: "further.chain", role: "further.role"))))
    """
  }

  /// SQL for "this row of `organisation` meets all conditions that are about organisations".
  var holdsForOrganisation: String {
    tests.enumerated().compactMap { number, test in
      let argument = ":test\(number)"
      switch test {
      case .role: return nil
      case .organisation:
        return """
          EXISTS (SELECT 1 FROM ancestry WHERE ancestry.organisation = organisation.id
          AND ancestor IN (SELECT value FROM json_each(\(argument))))
          """
      case .country: return "country = \(argument)"
      case .classification:
        return "instr(' ' || lower(classification), ' ' || \(argument))"
      }
    }.joined(separator: " AND ")
  }

  func arguments(_ others: [String: (any DatabaseValueConvertible)?] = [:]) throws
    -> StatementArguments
  {
    var arguments = others
    for (number, test) in tests.enumerated() {
      switch test {
      case .role(let ids), .organisation(let ids):
        arguments["test\(number)"] = try JSONArray.encode(ids)
      case .country(let text), .classification(let text): arguments["test\(number)"] = text
      }
    }
    return StatementArguments(arguments)
  }

  private static func leads(_ chain: String, _ condition: String) -> String {
    """
    EXISTS (
      SELECT 1 FROM chainMember JOIN ancestry USING (organisation)
      JOIN organisation ON organisation.id = ancestor
      WHERE chainMember.chain = \(chain) AND \(condition))
    """
  }

  // MARK: - What the values mean

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

  /// The body that bears the name, else all that have its words in a name.
  private static func organisations(_ text: String, _ db: Database) throws -> [Int64] {
    try NameLookup(db: db, kind: .organisation).subjects(text)
  }
}
