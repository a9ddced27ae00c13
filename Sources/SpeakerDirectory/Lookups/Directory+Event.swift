internal import EventData
internal import GRDB

extension Directory {
  /// An event by key, title, id, or the beginning or words of the title.
  public func event(_ title: String) throws -> Lookup<EventProfile> {
    try store.read { db in
      try NameLookup(db: db, kind: .event).find(title) { try EventProfile($0, db) }
    }
  }
}

extension EventProfile {
  init?(_ id: Int64, _ db: Database) throws {
    let row = try db.row(
      """
      SELECT key, title, series.name, start, "end", timezone, location, address, url
      FROM event LEFT JOIN series ON series.id = series WHERE event.id = ?
      """, [id])
    guard let row else { return nil }
    let ids: [Int64] = try db.all(
      "SELECT id FROM appearance WHERE event = ? AND restates = 0 ORDER BY reading, id", [id])
    let entries = AppearanceEntries(db: db)
    self.init(
      key: row[0], title: row[1], series: row[2], start: row[3], end: row[4], timezone: row[5],
      location: row[6], address: row[7], url: row[8], sessions: try Self.sessions(id, db),
      appearances: try entries.entries(ids), sources: try Self.sources(id, db))
  }

  private static func sessions(_ id: Int64, _ db: Database) throws -> [SessionRecord] {
    try db.rows(
      """
      SELECT title, start, "end" FROM session
      WHERE event = ? AND coalesce(start, "end") IS NOT NULL ORDER BY ordinal
      """, [id]
    ).map { SessionRecord(title: $0[0], start: $0[1], end: $0[2]) }
  }

  private static func sources(_ id: Int64, _ db: Database) throws -> [SourceReference] {
    try db.rows(
      """
      SELECT location, line FROM reading JOIN source ON source.id = source
      WHERE event = ? ORDER BY reading.id
      """, [id]
    ).map { SourceReference(location: $0[0], line: $0[1]) }
  }
}
