internal import EventData
internal import GRDB

extension Directory {
  /// An organisation by key, any of its names, id, or words of a name.
  ///
  /// - Parameter limit: the most people and appearances in the profile; nil for all.
  public func organisation(_ name: String, limit: Int? = nil) throws -> Lookup<OrganisationProfile>
  {
    try store.read { db in
      try NameLookup(db: db, kind: .organisation).find(name) {
        try OrganisationProfile($0, limit: limit ?? .max, db)
      }
    }
  }
}

extension OrganisationProfile {
  init?(_ id: Int64, limit: Int, _ db: Database) throws {
    let row = try db.row(
      "SELECT key, name, classification, country FROM organisation WHERE id = ?", [id])
    guard let row else { return nil }
    let stood = try StoodFor(id, db)
    let appearances = stood.appearances
    let people = stood.people
    var entries = AppearanceEntries(db: db)
    self.init(
      key: row[0], name: row[1], names: try Self.names(id, besides: row[1], db),
      ancestors: try Self.ancestors(id, db), units: try Self.units(id, db),
      classification: row[2], country: row[3],
      people: try people.prefix(limit).compactMap { try Person($0, db) },
      peopleCount: people.count,
      appearances: try entries.entries(appearances.prefix(limit)),
      appearanceCount: appearances.count)
  }

  private static func names(_ id: Int64, besides name: String, _ db: Database) throws -> [Name] {
    try db.rows(
      """
      SELECT name, kind, language, since, until FROM organisationName
      WHERE organisation = ? AND name <> ? ORDER BY id
      """, [id, name]
    ).map { row in
      Name(
        name: row[0], kind: OrganisationName.Kind(rawValue: row[1]) ?? .spelling,
        language: row[2], since: row[3], until: row[4])
    }
  }

  private static func ancestors(_ id: Int64, _ db: Database) throws -> [Reference] {
    try db.rows(
      """
      WITH RECURSIVE up(id, height) AS (
        SELECT parent, 1 FROM organisation WHERE id = ?
        UNION ALL
        SELECT parent, height + 1 FROM organisation JOIN up USING (id) WHERE parent IS NOT NULL)
      SELECT key, name FROM up JOIN organisation USING (id) ORDER BY height
      """, [id]
    ).map { Reference(key: $0[0], name: $0[1]) }
  }

  private static func units(_ id: Int64, _ db: Database) throws -> [Reference] {
    try db.rows(
      "SELECT key, name FROM organisation WHERE parent = ? ORDER BY name, id", [id]
    ).map { Reference(key: $0[0], name: $0[1]) }
  }
}

extension OrganisationProfile.Person {
  fileprivate init?(_ person: StoodFor.Person, _ db: Database) throws {
    let row = try db.row("SELECT key, name FROM speaker WHERE id = ?", [person.speaker])
    guard let row else { return nil }
    self.init(
      key: row[0], name: row[1], roles: try Self.roles(person.roles, db),
      first: person.first.text, last: person.last.text, appearances: person.appearances)
  }

  /// Each once, in the latest spelling.
  private static func roles(_ ids: [Int64], _ db: Database) throws -> [String] {
    var known: Set<String> = []
    return try ids.compactMap { id in
      guard let row = try db.row("SELECT name, folded FROM role WHERE id = ?", [id]) else {
        return nil
      }
      return known.insert(row[1]).inserted ? row[0] : nil
    }
  }
}
