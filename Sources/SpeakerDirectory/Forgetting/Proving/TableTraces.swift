internal import Foundation
internal import GRDB
internal import NameMatching

/// Finds the columns in which forms of names still stand, and says whose they are there.
struct TableTraces {
  private let db: Database
  private let identities: Set<String>
  private let finder: NameFinder
  /// Of the names that nobody bears any more.
  private let gone: NameFinder
  /// Whether one of them is still in a text out of which it was to be cut; nil before that is asked.
  private var isMentioned: Bool?
  /// Whether the index has entries of speakers who are no more; nil before that is asked.
  private var isStale: Bool?
  private var scanner: ByteScanner

  init(forms: Set<[UInt8]>, identities: Set<String>, _ db: Database) throws {
    self.db = db
    scanner = ByteScanner(forms)
    self.identities = identities
    finder = NameFinder(identities: identities)
    let borne: [String] = try db.all(
      """
      SELECT DISTINCT identity FROM speakerName
      WHERE identity IN (SELECT value FROM json_each(?))
      """, [JSONArray.encode(identities.sorted())])
    gone = NameFinder(identities: identities.subtracting(borne))
  }

  /// The forms that stand in texts of the tables, once these were looked at.
  var explained: Set<[UInt8]> { scanner.found }

  /// Looks at every text of every table once.
  mutating func all() throws -> [ForgetProof.Trace] {
    var rows: [Place: Int] = [:]
    for (table, columns) in try textColumns() {
      // All are names of our own schema.
      let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      let texts = try Row.fetchCursor(db, sql: "SELECT \(names) FROM \"\(table)\"")
      while let row = try texts.next() {
        for (index, column) in columns.enumerated() where try stands(in: row, index) {
          let reason = try reason(row[index], table)
          rows[Place(name: "\(table).\(column)", reason: reason), default: 0] += 1
        }
      }
    }
    return rows.map { ForgetProof.Trace(place: $0.name, rows: $1, reason: $0.reason) }
      .sorted { ($0.place, $0.reason.rawValue) < ($1.place, $1.reason.rawValue) }
  }

  private struct Place: Hashable {
    var name: String
    var reason: ForgetProof.Trace.Reason
  }

  private mutating func stands(in row: Row, _ column: Int) throws -> Bool {
    try row.withUnsafeData(atIndex: column) { data in
      data?.withUnsafeBytes { scanner.scan($0) } ?? false
    }
  }

  private func textColumns() throws -> [(table: String, columns: [String])] {
    let rows = try db.rows(
      """
      SELECT m.name, c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
      WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name NOT LIKE 'sqlite%'
      AND m.name NOT GLOB 'entryName_*' AND m.name NOT GLOB 'entryText_*' AND c.type = 'TEXT'
      ORDER BY m.name, c.cid
      """)
    return Dictionary(grouping: rows) { $0[0] as String }
      .map { ($0, $1.map { $0[1] }) } + [("sqlite_schema", ["sql"])]
  }

  private static let ofOrganisations: Set = [
    "organisation", "organisationName", "organisationFact", "organisationWord", "chain",
    "mergeCandidate",
  ]
  private static let ofPeople: Set = [
    "speaker", "speakerName", "formerKey", "judgement", "judgedName",
  ]

  private mutating func reason(
    _ text: String, _ table: String
  ) throws -> ForgetProof.Trace.Reason {
    if table == "sqlite_schema" { return .schema }
    guard try finder.finds(in: text) else { return .word }
    if Self.ofOrganisations.contains(table) { return .organisation }
    guard try gone.finds(in: text) else { return .namesake }
    if Self.ofPeople.contains(table) {
      let words = Folding.words(text).sorted().joined(separator: " ")
      return identities.contains(words) || identities.contains(PersonName.identity(text))
        ? .unexplained : .otherName
    }
    // What is left after cutting is a part of the name of somebody who stays.
    let isDue = try table == "entry" ? indexIsStale() : hasMention()
    return isDue ? .unexplained : .otherName
  }

  private mutating func hasMention() throws -> Bool {
    if let isMentioned { return isMentioned }
    let mentions = try MentionFinder(db: db, finder: gone, speakers: []).all()
    isMentioned = !mentions.isEmpty
    return !mentions.isEmpty
  }

  /// The index says what the tables say.
  private mutating func indexIsStale() throws -> Bool {
    if let isStale { return isStale }
    let stale = try db.row(
      """
      SELECT 1 FROM entry
      WHERE kind = 'speaker' AND NOT EXISTS (SELECT 1 FROM speaker WHERE id = subject) LIMIT 1
      """)
    isStale = stale != nil
    return stale != nil
  }
}
