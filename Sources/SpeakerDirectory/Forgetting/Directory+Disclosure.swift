internal import EventData
internal import GRDB
internal import NameMatching

extension Directory {
  /// All that is held on a person, to be handed to that person: what sources state, what somebody
  /// decided, what is derived of it, and where else the name stands.
  public func disclosure(of name: String) throws -> Lookup<Disclosure> {
    try store.read { db in
      try NameLookup(db: db, kind: .speaker).find(name) { try Disclosure($0, db) }
    }
  }
}

extension Disclosure {
  init?(_ id: Int64, _ db: Database) throws {
    guard let history = try SpeakerHistory(id, db) else { return nil }
    // In the order of the history.
    let honorifics: [String?] = try db.rows(
      """
      SELECT honorific FROM appearance WHERE speaker = ? ORDER BY day DESC, event, restates, id
      """, [id]
    ).map { $0[0] }
    let identities = Set(history.names.map { PersonName.identity($0.name) })
    let mentions = try MentionFinder(
      db: db, finder: NameFinder(identities: identities), speakers: [id]
    ).all()
    self.init(
      key: history.key, name: history.name, formerKeys: history.formerKeys, names: history.names,
      statements: zip(history.statements, honorifics).map {
        Statement($0, honorific: $1)
      },
      judgements: history.judgements, standings: try Self.standings(id, db),
      index: try Self.entry(id, db), mentions: mentions.map(\.mention))
  }

  private static func standings(_ id: Int64, _ db: Database) throws -> [Standing] {
    try db.rows(
      """
      SELECT key, name, standing.appearances, standing.first, standing.last
      FROM standing JOIN organisation ON organisation.id = organisation
      WHERE speaker = ? ORDER BY standing.appearances DESC, standing.last DESC, key
      """, [id]
    ).map { row in
      Standing(
        organisation: Reference(key: row[0], name: row[1]), appearances: row[2],
        first: Day(number: row[3]).text, last: Day(number: row[4]).text)
    }
  }

  private static func entry(_ id: Int64, _ db: Database) throws -> IndexEntry? {
    try db.row(
      """
      SELECT context, names, organisations, roles, events, appearances, last FROM entry
      WHERE kind = 'speaker' AND subject = ?
      """, [id]
    ).map { row in
      IndexEntry(
        context: row[0], names: row[1], organisations: row[2], roles: row[3], events: row[4],
        appearances: row[5], last: Day(number: row[6]).text)
    }
  }
}

extension Disclosure.Statement {
  fileprivate init(_ statement: SpeakerHistory.Statement, honorific: String?) {
    self.init(
      appearance: statement.appearance, name: statement.name, honorific: honorific,
      readAt: statement.readAt, stands: statement.stands)
  }
}
