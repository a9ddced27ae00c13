internal import EventData
internal import GRDB
internal import NameMatching

extension Directory {
  /// Every fact on a speaker with the source that states it, those that restate another too, and
  /// every judgement about the speaker's names.
  public func history(of name: String) throws -> Lookup<SpeakerHistory> {
    try store.read { db in
      try NameLookup(db: db, kind: .speaker).find(name) { try SpeakerHistory($0, db) }
    }
  }
}

extension SpeakerHistory {
  init?(_ id: Int64, _ db: Database) throws {
    guard let row = try db.row("SELECT key, name FROM speaker WHERE id = ?", [id]) else {
      return nil
    }
    let identities: [String] = try db.all(
      "SELECT DISTINCT identity FROM speakerName WHERE speaker = ?", [id])
    self.init(
      key: row[0], name: row[1],
      formerKeys: try SpeakerNames(db: db).formerKeys(of: id),
      names: try Self.names(id, db), statements: try Self.statements(id, db),
      judgements: try JudgementStore(db: db).about(.speaker, identities))
  }

  private static func names(_ speaker: Int64, _ db: Database) throws -> [Name] {
    try db.rows(
      """
      SELECT speakerName.name, speakerName.kind, source.location,
        coalesce(appearance.line, reading.line), source.readAt
      FROM speakerName
      LEFT JOIN appearance ON appearance.id = (
        SELECT min(id) FROM appearance AS printed
        WHERE printed.speaker = speakerName.speaker AND printed.name = speakerName.ordinal)
      LEFT JOIN reading ON reading.id = appearance.reading
      LEFT JOIN source ON source.id = reading.source
      WHERE speakerName.speaker = ? ORDER BY speakerName.ordinal
      """, [speaker]
    ).map { row in
      Name(
        name: row[0], kind: Name.Kind(rawValue: row[1]) ?? .spelling,
        source: (row[2] as String?).map { SourceReference(location: $0, line: row[3]) },
        readAt: row[4])
    }
  }

  private static func statements(_ speaker: Int64, _ db: Database) throws -> [Statement] {
    let rows = try db.rows(
      """
      SELECT appearance.id, speakerName.name, source.readAt, restates, appearance.event
      FROM appearance
      JOIN speakerName ON speakerName.speaker = appearance.speaker
        AND speakerName.ordinal = appearance.name
      JOIN reading ON reading.id = appearance.reading
      JOIN source ON source.id = reading.source
      WHERE appearance.speaker = ?
      ORDER BY appearance.day DESC, appearance.event, restates, appearance.id
      """, [speaker])
    let entries = try AppearanceEntries(db: db).entries(rows.map { $0[0] })
    let perEvent = Dictionary(rows.map { ($0[4] as Int64, 1) }, uniquingKeysWith: +)
    return zip(rows, entries).map { row, entry in
      let others = (perEvent[row[4]] ?? 1) - 1
      let stands = !(row[3] as Bool)
      return Statement(
        appearance: entry, name: row[1], readAt: row[2], stands: stands,
        because: others == 0 ? nil : because(stands))
    }
  }

  /// The rule of ``Restating``.
  private static func because(_ stands: Bool) -> String {
    stands
      ? "says most of this appearance, or said it first"
      : "another statement says more of the same appearance, or said it first"
  }
}
