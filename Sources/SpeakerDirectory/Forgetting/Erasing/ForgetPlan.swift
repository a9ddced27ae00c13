internal import GRDB
internal import NameMatching

/// What is to go when people are forgotten, read without changing anything.
struct ForgetPlan {
  let db: Database
  let speakers: [Int64]
  let people: [ForgetReport.Person]
  /// Of all names of these people.
  let identities: Set<String>
  /// Others who bear one of them.
  let namesakes: [Reference]
  /// The identities that nobody else bears: only these are cut out of texts and left out for good.
  let own: Set<String>
  let mentions: [MentionFinder.Found]
  /// Roles and chains that nobody else ever had.
  let roles: [Int64]
  let chains: [Int64]

  init(_ speakers: [Int64], _ db: Database) throws {
    self.db = db
    self.speakers = speakers
    let list = try JSONArray.encode(speakers)
    people = try speakers.compactMap { try ForgetReport.Person($0, db) }
    identities = Set(
      try db.all(
        """
        SELECT identity FROM speakerName WHERE speaker IN (SELECT value FROM json_each(?))
        """, [list]))
    let shared = try db.rows(
      """
      SELECT DISTINCT speakerName.identity, speaker.key, speaker.name
      FROM json_each(?1) AS wanted JOIN speakerName ON identity = wanted.value
      JOIN speaker ON speaker.id = speaker
      WHERE speaker NOT IN (SELECT value FROM json_each(?2)) ORDER BY speaker.id
      """, [JSONArray.encode(identities.sorted()), list])
    namesakes = shared.map { Reference(key: $0[1], name: $0[2]) }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    own = identities.subtracting(shared.map { $0[0] as String })
    mentions = try MentionFinder(
      db: db, finder: NameFinder(identities: own), speakers: Set(speakers)
    ).all()
    roles = try Self.lonely("role", list, db)
    chains = try Self.lonely("chain", list, db)
  }

  func report(isDryRun: Bool) throws -> ForgetReport {
    ForgetReport(
      isDryRun: isDryRun, people: people,
      roles: try db.all(
        "SELECT name FROM role WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name",
        [JSONArray.encode(roles)]),
      organisations: try organisations(), mentions: mentions.map(\.mention), namesakes: namesakes)
  }

  /// - Parameter column: one that both tables of affiliations have.
  private static func lonely(_ column: String, _ speakers: String, _ db: Database) throws -> [Int64]
  {
    try db.all(
      """
      WITH held AS (
        SELECT \(column) AS thing, speaker FROM appearance WHERE \(column) IS NOT NULL
        UNION ALL
        SELECT further.\(column), speaker FROM furtherAffiliation AS further
        JOIN appearance ON appearance.id = further.appearance WHERE further.\(column) IS NOT NULL)
      SELECT thing FROM held GROUP BY thing
      HAVING min(speaker IN (SELECT value FROM json_each(?)))
      """, [speakers])
  }

  /// Bodies that only pages named, and that only these chains lead to.
  private func organisations() throws -> [String] {
    var bodies: Set<Int64> = Set(
      try db.all(
        """
        SELECT id FROM organisation
        JOIN chainMember ON chainMember.organisation = id
        WHERE described = 0 GROUP BY id
        HAVING min(chain IN (SELECT value FROM json_each(?)))
        """, [JSONArray.encode(chains)]))
    var count = -1
    while count != bodies.count {
      count = bodies.count
      for body in bodies {
        let units: [Int64] = try db.all("SELECT id FROM organisation WHERE parent = ?", [body])
        if !bodies.isSuperset(of: units) { bodies.remove(body) }
      }
    }
    return try db.all(
      "SELECT name FROM organisation WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name",
      [JSONArray.encode(bodies.sorted())])
  }
}

extension ForgetReport.Person {
  fileprivate init?(_ id: Int64, _ db: Database) throws {
    guard let row = try db.row("SELECT key, name FROM speaker WHERE id = ?", [id]) else {
      return nil
    }
    let counts = try db.row(
      "SELECT count(*), count(DISTINCT event), max(day) FROM appearance WHERE speaker = ?", [id])
    self.init(
      key: row[0], name: row[1],
      names: try db.all(
        "SELECT name FROM speakerName WHERE speaker = ? ORDER BY ordinal", [id]),
      formerKeys: try SpeakerNames(db: db).formerKeys(of: id),
      statements: counts?[0] ?? 0, events: counts?[1] ?? 0,
      judgements: try db.one(
        """
        SELECT count(DISTINCT judgement.id) FROM judgedName
        JOIN judgement ON judgement.id = judgement
        WHERE identity IN (SELECT identity FROM speakerName WHERE speaker = ?) AND kind = 'speaker'
        """, [id]) ?? 0,
      last: Day(number: counts?[2] ?? 0).text)
  }
}
