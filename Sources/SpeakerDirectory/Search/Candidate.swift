internal import GRDB

/// An entry of the search index that may answer a query.
struct Candidate {
  var kind: Kind
  var subject: Int64
  var position: Int64
  var appearances: Int
  var last: Day
  var names: String
  var organisations: String
  var roles: String
  /// What is shown of it.
  var key: String
  var name: String
  var context: String?
  /// Ids of the roles and chains of a speaker, with commas, the newest first.
  var heldRoles: String
  var heldChains: String
  /// Where it stands in the result.
  var place: HitPlace?
  /// What was corrected to find it, and how far it is from what was typed.
  var corrections: [Correction] = []
  var cost = 0.0

  /// The columns of `entry` in the order of ``init(_:)``. What matched in none of them matched in
  /// the events, whose texts are long and need not be read.
  static let columns = """
    position, kind, subject, appearances, last, entry.key, entry.name, entry.context, heldRoles,
    heldChains, entry.names, entry.organisations, entry.roles
    """

  static let columnCount = 13

  /// The entry of one thing.
  static func of(_ kind: Kind, _ subject: Int64, _ db: Database) throws -> Candidate? {
    try db.row(
      "SELECT \(columns) FROM entry WHERE kind = ? AND subject = ?", [kind.rawValue, subject]
    ).flatMap { Candidate($0) }
  }

  func placed(_ place: HitPlace) -> Candidate {
    var candidate = self
    candidate.place = place
    return candidate
  }

  /// Those of one kind whose texts in an index match, the most important first.
  static func matching(
    _ pattern: String, in table: String, _ kind: Kind, limit: Int, _ db: Database
  ) throws -> [Candidate] {
    try matching(pattern, in: table, Prominence.positions(of: kind), limit: limit, db)
  }

  /// Those at some positions; a limit below 0 is none.
  static func matching(
    _ pattern: String, in table: String, _ positions: ClosedRange<Int64>, limit: Int,
    _ db: Database
  ) throws -> [Candidate] {
    try db.map(
      """
      SELECT \(columns) FROM \(table) CROSS JOIN entry ON position = \(table).rowid
      WHERE \(table) MATCH ?1 AND \(table).rowid BETWEEN ?2 AND ?3
      ORDER BY \(table).rowid LIMIT ?4
      """, [pattern, positions.lowerBound, positions.upperBound, limit]
    ) { Candidate($0) }
  }

  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row[1]) else { return nil }
    self.kind = kind
    position = row[0]
    subject = row[2]
    appearances = row[3]
    last = Day(number: row[4])
    key = row[5]
    name = row[6]
    context = row[7]
    heldRoles = row[8]
    heldChains = row[9]
    names = row[10]
    organisations = row[11]
    roles = row[12]
  }
}
