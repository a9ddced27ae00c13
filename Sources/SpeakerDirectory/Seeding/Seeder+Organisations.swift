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
    let bodies = try OrganisationIdentity(db: db).bodies(of: record)
    if let body = bodies.first {
      try update(body, joining: Array(bodies.dropFirst()), with: record)
    } else if let body = try add(record) {
      try describe(body, as: record)
      try index.mark(organisation: body)
      report.organisations.added += 1
    }
  }

  private mutating func add(_ record: OrganisationRecord) throws -> Int64? {
    let acronym = record.names.first { $0.kind == .acronym }?.name
    return try interning.linking.add(record.name, kind: .official, acronym: acronym)
  }

  private mutating func update(
    _ body: Int64, joining others: [Int64], with record: OrganisationRecord
  ) throws {
    let before = try OrganisationState(body, db)
    for other in others {
      try OrganisationMerge(db: db, winner: body, loser: other).perform()
      try index.mark(organisation: other)
      interning.forget()
    }
    try describe(body, as: record)
    if try others.isEmpty && before == OrganisationState(body, db) {
      report.organisations.unchanged += 1
    } else {
      try index.mark(organisation: body)
      report.organisations.changed += 1
    }
  }

  private mutating func describe(_ body: Int64, as record: OrganisationRecord) throws {
    try db.run(
      """
      UPDATE organisation SET name = ?1, described = 1,
        classification = coalesce(?2, classification), country = coalesce(?3, country)
      WHERE id = ?4 AND (name, described, classification, country)
        IS NOT (?1, 1, coalesce(?2, classification), coalesce(?3, country))
      """, [record.name, record.classification, record.country, body])
    try setNames(of: body, record)
    try setParent(of: body, record)
  }

  /// Names that this source gave before and gives no more go.
  private func setNames(of body: Int64, _ record: OrganisationRecord) throws {
    let names = [OrganisationName(name: record.name, kind: .official)] + record.names
    let kinds = Dictionary(names.map { ($0.name, $0) }) { _, explicit in explicit }
    let known: [String] = try db.all(
      "SELECT name FROM organisationName WHERE organisation = ? AND source = ?", [body, source])
    for name in known where kinds[name] == nil {
      try db.run(
        "DELETE FROM organisationName WHERE organisation = ? AND name = ?", [body, name])
    }
    for name in names {
      guard let name = kinds[name.name], !OrganisationForm.normal(name.name).isEmpty else {
        continue
      }
      try db.run(
        """
        INSERT INTO organisationName
          (organisation, name, kind, language, since, until, folded, form, source)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (organisation, name) DO UPDATE SET kind = excluded.kind,
          language = excluded.language, since = excluded.since, until = excluded.until,
          source = excluded.source
        WHERE (kind, language, since, until)
          IS NOT (excluded.kind, excluded.language, excluded.since, excluded.until)
        """,
        [
          body, name.name, name.kind.rawValue, name.language, name.since, name.until,
          Folding.fold(name.name), OrganisationForm.normal(name.name), source,
        ])
    }
  }

  /// What data says of a parent stands above what pages let suppose.
  private mutating func setParent(of body: Int64, _ record: OrganisationRecord) throws {
    guard let name = record.parent, let parent = try interning.linking.link(name) else { return }
    let known: Int64? = try db.one(
      "SELECT parent FROM organisation WHERE id = ? AND parent IS NOT NULL", [body])
    guard known != parent, parent != body,
      try !interning.linking.ancestors(of: parent).contains(body)
    else { return }
    try db.run("UPDATE organisation SET parent = ? WHERE id = ?", [parent, body])
    try index.mark(organisation: parent)
  }
}
