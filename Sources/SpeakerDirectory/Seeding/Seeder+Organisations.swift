internal import EventData
internal import GRDB
internal import NameMatching

extension Seeder {
  /// Puts an organisation in as data describes it, or brings it up to date. Bodies that pages have
  /// brought in under its names become this one.
  mutating func seed(_ record: OrganisationRecord, line: Int) throws {
    guard !OrganisationForm.normal(record.name).isEmpty else {
      return refuse("an organisation without a name; give it one (\"name\")", line: line)
    }
    let bodies = try OrganisationIdentity(db: db, judged: judged).bodies(of: record)
    if let winner = try judged.winner(over: record.name) {
      try restate(record, of: winner, joining: bodies.filter { $0 != winner })
    } else if let body = bodies.first {
      try update(body, joining: Array(bodies.dropFirst()), with: record, line: line)
    } else {
      let body = try add(record)
      try describe(body, as: record, line: line)
      try index.mark(organisation: body)
      report.organisations.added += 1
    }
  }

  /// What describes a body that went into another adds names to that one, and no more.
  private mutating func restate(
    _ record: OrganisationRecord, of winner: Int64, joining bodies: [Int64]
  ) throws {
    let before = try OrganisationState(winner, db)
    let others = try bodies.filter { try !isDescribed($0) }
    try join(others, to: winner)
    try organisationNames.teach(record.name, .alias, to: winner)
    for name in record.names where !OrganisationForm.normal(name.name).isEmpty {
      try organisationNames.teach(name.name, name.kind, to: winner)
    }
    if try others.isEmpty && before == OrganisationState(winner, db) {
      report.organisations.unchanged += 1
    } else {
      try index.mark(organisation: winner)
      report.organisations.changed += 1
    }
  }

  private func isDescribed(_ body: Int64) throws -> Bool {
    try db.one("SELECT described FROM organisation WHERE id = ?", [body]) ?? false
  }

  private mutating func join(_ others: [Int64], to body: Int64) throws {
    for other in others {
      try index.mark(standingsOf: other)
      try OrganisationMerge(db: db, winner: body, loser: other)
        .perform(&interning.linking.hierarchy)
      interning.forget()
    }
  }

  private func add(_ record: OrganisationRecord) throws -> Int64 {
    let acronym = record.names.first { $0.kind == .acronym }?.name
    return try organisationNames.add(record.name, kind: .official, acronym: acronym)
  }

  private mutating func update(
    _ body: Int64, joining others: [Int64], with record: OrganisationRecord, line: Int
  ) throws {
    let before = try OrganisationState(body, db)
    try join(others, to: body)
    try describe(body, as: record, line: line)
    if try others.isEmpty && before == OrganisationState(body, db) {
      report.organisations.unchanged += 1
    } else {
      try index.mark(organisation: body)
      report.organisations.changed += 1
    }
  }

  private mutating func describe(
    _ body: Int64, as record: OrganisationRecord, line: Int
  ) throws {
    try db.run("UPDATE organisation SET described = 1 WHERE id = ? AND described = 0", [body])
    try setNames(of: body, record)
    let facts = OrganisationFacts(db: db, source: source)
    try facts.state(.name, record.name, of: body, &interning.linking.hierarchy)
    try facts.state(
      .classification, record.classification, of: body, &interning.linking.hierarchy)
    try facts.state(.country, record.country, of: body, &interning.linking.hierarchy)
    try setParent(of: body, record, line: line)
  }

  /// Names that this source gave before and gives no more go.
  private func setNames(of body: Int64, _ record: OrganisationRecord) throws {
    let names = [OrganisationName(name: record.name, kind: .official)] + record.names
    let kinds = Dictionary(names.map { ($0.name, $0) }) { _, explicit in explicit }
    let known: [String] = try db.all(
      """
      SELECT name FROM organisationName
      WHERE organisation = ? AND source = ? AND because IS NULL
      """, [body, source])
    for name in try known.filter({ try kinds[$0] == nil && !judged.isLost($0) }) {
      try db.run(
        "DELETE FROM organisationName WHERE organisation = ? AND name = ?", [body, name])
    }
    for name in names {
      guard let name = kinds[name.name], !OrganisationForm.normal(name.name).isEmpty else {
        continue
      }
      try organisationNames.state(name, of: body)
    }
  }

  /// What data says of a parent stands above what pages let suppose.
  private mutating func setParent(
    of body: Int64, _ record: OrganisationRecord, line: Int
  ) throws {
    let facts = OrganisationFacts(db: db, source: source)
    // To say the same again is nothing new, also where the parent went into another body since.
    if let name = record.parent, let known = try statedParent(of: body), try bears(name, known) {
      return
    }
    guard let name = record.parent, let parent = try interning.linking.link(name) else {
      return try takeBackParent(of: body)
    }
    if parent == body, try judged.isLost(name) { return }
    let key: String? = try db.one("SELECT key FROM organisation WHERE id = ?", [parent])
    let isPossible = try facts.state(
      .parent, key, of: body, &interning.linking.hierarchy)
    if !isPossible {
      try facts.state(.parent, nil, of: body, &interning.linking.hierarchy)
      refuse(
        "the parent of “\(record.name)”: “\(name)” is itself part of it; correct one of the two",
        line: line)
    }
  }

  /// The body that this source's parent means today.
  private func statedParent(of body: Int64) throws -> Int64? {
    let key: String? = try db.one(
      """
      SELECT value FROM organisationFact WHERE organisation = ? AND property = 'parent' AND source = ?
      """, [body, source])
    return try key.flatMap { try ExactNames(db: db).byKey(.organisation, $0) }
  }

  private func bears(_ name: String, _ body: Int64) throws -> Bool {
    try db.one(
      "SELECT 1 FROM organisationName WHERE organisation = ? AND form = ? LIMIT 1",
      [body, OrganisationForm.normal(name)]) ?? false
  }

  /// Where this source stated a parent before; else pages may have taught it.
  private mutating func takeBackParent(of body: Int64) throws {
    let stated: Bool? = try db.one(
      """
      SELECT 1 FROM organisationFact WHERE organisation = ? AND property = 'parent' AND source = ?
      """, [body, source])
    if stated == nil { return }
    try OrganisationFacts(db: db, source: source)
      .state(.parent, nil, of: body, &interning.linking.hierarchy)
  }

  private var organisationNames: OrganisationNames { OrganisationNames(db: db, source: source) }
}
