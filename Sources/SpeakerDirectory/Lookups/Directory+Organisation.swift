internal import EventData
internal import GRDB
internal import NameMatching

extension Directory {
  /// An organisation by key, any of its names or one like them, id, or words of a name.
  ///
  /// - Parameters:
  ///   - direct: only the people and appearances for which it is itself the most specific body
  ///     printed; else those of all bodies inside it count too, each once.
  ///   - limit: the most people, appearances and units in the profile; nil for all.
  public func organisation(
    _ name: String, direct: Bool = false, limit: Int? = nil
  ) throws -> Lookup<OrganisationProfile> {
    try store.read { db in
      try NameLookup(db: db, kind: .organisation).find(name) {
        try OrganisationProfile(
          $0, askedAs: name, scope: direct ? .direct : .withUnits, limit: limit ?? .max, db)
      }
    }
  }

  /// An organisation with all units below it, of any depth.
  public func organisationTree(_ name: String) throws -> Lookup<OrganisationTree> {
    try store.read { db in
      try NameLookup(db: db, kind: .organisation).find(name) { try OrganisationTree($0, db) }
    }
  }
}

extension OrganisationProfile {
  init?(_ id: Int64, askedAs asked: String, scope: RollUp.Scope, limit: Int, _ db: Database) throws
  {
    let row = try db.row(
      "SELECT key, name, classification, country FROM organisation WHERE id = ?", [id])
    guard let row else { return nil }
    let rollUp = RollUp(db: db, organisation: id, scope: scope)
    let direct = try RollUp(db: db, organisation: id, scope: .direct).counts()
    let counts = try scope == .direct ? direct : rollUp.counts()
    let entries = AppearanceEntries(db: db)
    self.init(
      key: row[0], name: row[1], found: try Found(asked, id, shownAs: row[1], key: row[0], db),
      names: try Self.names(id, besides: row[1], db),
      ancestors: try Self.ancestors(id, db), units: try Self.units(id, limit: limit, db),
      unitCount: try db.one("SELECT count(*) FROM organisation WHERE parent = ?", [id]) ?? 0,
      classification: row[2], country: row[3], withUnits: scope == .withUnits,
      people: try rollUp.people(limit: limit).compactMap { try Person($0, of: id, db) },
      peopleCount: counts.people,
      appearances: try entries.entries(rollUp.appearances(limit: limit)),
      appearanceCount: counts.appearances,
      directPeopleCount: direct.people, directAppearanceCount: direct.appearances)
  }

  private static func names(_ id: Int64, besides name: String, _ db: Database) throws -> [Name] {
    try db.rows(
      """
      SELECT name, kind, language, since, until, because, location
      FROM organisationName JOIN source ON source.id = source
      WHERE organisation = ? AND name <> ? ORDER BY organisationName.id
      """, [id, name]
    ).map { row in
      Name(
        name: row[0], kind: OrganisationName.Kind(rawValue: row[1]) ?? .spelling,
        language: row[2], since: row[3], until: row[4],
        because: (row[5] as String?).flatMap { LinkReason(rawValue: $0) }, source: row[6])
    }
  }

  private static func ancestors(_ id: Int64, _ db: Database) throws -> [Reference] {
    try db.rows(
      """
      SELECT key, name FROM ancestry JOIN organisation ON id = ancestor
      WHERE organisation = ? AND height > 0 ORDER BY height
      """, [id]
    ).map { Reference(key: $0[0], name: $0[1]) }
  }

  private static func units(_ id: Int64, limit: Int, _ db: Database) throws -> [Unit] {
    try db.rows(
      """
      SELECT key, name, people, appearances, last FROM organisation WHERE parent = ?
      ORDER BY appearances DESC, name LIMIT ?
      """, [id, limit]
    ).map {
      Unit(
        key: $0[0], name: $0[1], people: $0[2], appearances: $0[3],
        last: Day(number: $0[4]).text)
    }
  }
}

extension OrganisationProfile.Found {
  /// Nil where what was asked is the shown name, the key or the id.
  fileprivate init?(
    _ asked: String, _ id: Int64, shownAs name: String, key: String, _ db: Database
  ) throws {
    let form = OrganisationForm.normal(asked)
    if asked == key || Int64(asked) == id || form == OrganisationForm.normal(name) { return nil }
    self.init(name: asked)
    let same = try db.row(
      """
      SELECT kind, since, until FROM organisationName WHERE organisation = ? AND form = ?
      ORDER BY kind = 'former', because IS NOT NULL LIMIT 1
      """, [id, form])
    if let same {
      (kind, since, until) = (
        (same[0] as String?).flatMap { .init(rawValue: $0) }, same[1], same[2]
      )
      return
    }
    let context = LinkContext(isQuestion: true)
    guard case .sure(id, let reason?) = try OrganisationFinder(db: db).find(asked, context) else {
      return nil
    }
    because = reason
  }
}

extension OrganisationProfile.Person {
  fileprivate init?(_ person: RollUp.Person, of organisation: Int64, _ db: Database) throws {
    let row = try db.row("SELECT key, name FROM speaker WHERE id = ?", [person.speaker])
    guard let row else { return nil }
    self.init(
      key: row[0], name: row[1], roles: try Self.roles(person.speaker, organisation, db),
      first: person.first.text, last: person.last.text, appearances: person.appearances)
  }

  /// Each once, in the latest spelling.
  private static func roles(
    _ speaker: Int64, _ organisation: Int64, _ db: Database
  ) throws -> [String] {
    let rows = try db.rows(
      """
      WITH latest AS MATERIALIZED (
        SELECT id, day, role, chain FROM appearance WHERE speaker = ?1 AND restates = 0
        ORDER BY day DESC LIMIT 100),
      held(day, role, chain) AS (
        SELECT day, role, chain FROM latest
        UNION ALL
        SELECT day, further.role, further.chain
        FROM latest JOIN furtherAffiliation AS further ON appearance = latest.id),
      -- Few, so that few are followed up the hierarchy.
      each(day, role, chain) AS MATERIALIZED (
        SELECT max(day), role, chain FROM held WHERE role IS NOT NULL GROUP BY role, chain)
      SELECT role.name, folded FROM each JOIN role ON role.id = each.role
      WHERE \(RollUp.leads("each.chain", toBody: "= ?2"))
      ORDER BY day DESC
      """, [speaker, organisation])
    var known: Set<String> = []
    return rows.compactMap { known.insert($0[1]).inserted ? $0[0] : nil }
  }
}

extension OrganisationTree {
  fileprivate init?(_ id: Int64, _ db: Database) throws {
    let rows = try db.rows(
      """
      SELECT organisation.id, parent, key, name, classification, people, appearances
      FROM ancestry JOIN organisation ON organisation.id = organisation
      WHERE ancestor = ? ORDER BY appearances DESC, name
      """, [id])
    let units = Dictionary(grouping: rows.filter { $0[0] != id }) { $0[1] as Int64? ?? 0 }
    guard let root = rows.first(where: { $0[0] == id }) else { return nil }
    self.init(root, units)
  }

  private init(_ row: Row, _ units: [Int64: [Row]]) {
    self.init(
      key: row[2], name: row[3], classification: row[4], people: row[5], appearances: row[6],
      units: (units[row[0]] ?? []).map { OrganisationTree($0, units) })
  }
}
