internal import GRDB
internal import NameMatching

/// Finds the columns in which a form of a name still stands, and says whose it is there.
struct TableTraces {
  private let db: Database
  private let identities: Set<String>
  private let finder: NameFinder
  /// Of the names that nobody bears any more.
  private let gone: NameFinder
  /// Whether one of them is still in a text out of which it was to be cut.
  private let isMentioned: Bool

  init(identities: Set<String>, _ db: Database) throws {
    self.db = db
    self.identities = identities
    finder = NameFinder(identities: identities)
    let borne: [String] = try db.all(
      """
      SELECT DISTINCT identity FROM speakerName
      WHERE identity IN (SELECT value FROM json_each(?))
      """, [JSONArray.encode(identities.sorted())])
    gone = NameFinder(identities: identities.subtracting(borne))
    isMentioned = try !MentionFinder(db: db, finder: gone, speakers: []).all().isEmpty
  }

  /// Rows of text columns that have the form, whatever the case of ASCII letters.
  func traces(of form: String) throws -> [ForgetProof.Trace] {
    let pattern = "%" + form.replacing(/[%_\\]/) { "\\\($0.output)" } + "%"
    var traces: [ForgetProof.Trace] = []
    for (table, column) in try columns() {
      // Both are names of our own schema.
      let texts = try String.fetchAll(
        db,
        sql: """
          SELECT "\(column)" FROM "\(table)" WHERE "\(column)" LIKE ? ESCAPE '\\'
          """, arguments: [pattern])
      let reasons = try texts.map { try reason($0, table) }
      for (reason, rows) in Dictionary(reasons.map { ($0, 1) }, uniquingKeysWith: +) {
        traces.append(
          ForgetProof.Trace(place: "\(table).\(column)", rows: rows, reason: reason))
      }
    }
    let described: Int =
      try db.one("SELECT count(*) FROM sqlite_schema WHERE sql LIKE ? ESCAPE '\\'", [pattern]) ?? 0
    if described > 0 {
      traces.append(
        ForgetProof.Trace(place: "sqlite_schema.sql", rows: described, reason: .schema))
    }
    return traces.sorted { ($0.place, $0.reason.rawValue) < ($1.place, $1.reason.rawValue) }
  }

  private func columns() throws -> [(table: String, column: String)] {
    try db.rows(
      """
      SELECT m.name, c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
      WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name NOT LIKE 'sqlite%'
      AND m.name NOT GLOB 'entryName_*' AND m.name NOT GLOB 'entryText_*' AND c.type = 'TEXT'
      ORDER BY m.name, c.cid
      """
    ).map { ($0[0], $0[1]) }
  }

  private static let ofOrganisations: Set = [
    "organisation", "organisationName", "organisationFact", "organisationWord", "chain",
    "mergeCandidate",
  ]
  private static let ofPeople: Set = [
    "speaker", "speakerName", "formerKey", "judgement", "judgedName",
  ]

  private func reason(_ text: String, _ table: String) throws -> ForgetProof.Trace.Reason {
    guard try finder.finds(in: text) else { return .word }
    if Self.ofOrganisations.contains(table) { return .organisation }
    guard try gone.finds(in: text) else { return .namesake }
    if Self.ofPeople.contains(table) {
      let words = Folding.words(text).sorted().joined(separator: " ")
      return identities.contains(words) || identities.contains(PersonName.identity(text))
        ? .unexplained : .otherName
    }
    if table == "entry" { return try indexReason() }
    // What is left after cutting is a part of the name of somebody who stays.
    return isMentioned ? .unexplained : .otherName
  }

  /// The index says what the tables say.
  private func indexReason() throws -> ForgetProof.Trace.Reason {
    let stale: Int64? = try db.one(
      """
      SELECT subject FROM entry
      WHERE kind = 'speaker' AND NOT EXISTS (SELECT 1 FROM speaker WHERE id = subject) LIMIT 1
      """)
    return stale == nil ? .otherName : .unexplained
  }
}
