internal import EventData
internal import GRDB
internal import NameMatching

/// Writes names of organisations with the forms by which they are found.
struct OrganisationNames {
  let db: Database
  /// Where the names come from.
  let source: Int64

  /// A new body.
  func add(_ name: String, kind: OrganisationName.Kind, acronym: String? = nil) throws -> Int64 {
    // "GROW" is to lead to DG GROW, not to a firm that a page calls so.
    let isBorne: Bool? = try db.one(
      "SELECT 1 FROM organisationName WHERE form = ? LIMIT 1", [OrganisationForm.normal(name)])
    let key = try Keys(db: db).free(
      Self.keys(name, acronym: acronym), for: .organisation, numbered: isBorne != nil)
    let id = try db.insert("INSERT INTO organisation (key, name) VALUES (?, ?)", [key, name])
    try teach(name, kind, to: id)
    return id
  }

  /// Adds a name that the body does not have yet.
  ///
  /// - Parameter because: why it was taken for this body.
  func teach(
    _ name: String, _ kind: OrganisationName.Kind, to organisation: Int64,
    because reason: LinkReason? = nil
  ) throws {
    let form = OrganisationForm(name)
    try db.run(
      """
      INSERT OR IGNORE INTO organisationName
        (organisation, name, kind, folded, form, core, sense, source, because)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        organisation, name, kind.rawValue, Folding.fold(name), form.normal, form.core, form.sense,
        source, reason?.rawValue,
      ])
    if db.changesCount > 0 { try Self.writeWords(of: db.lastInsertedRowID, form, db) }
  }

  /// States a name as data or a person gives it; whatever was known of it before gives way, but for
  /// what was stated by hand.
  func state(_ name: OrganisationName, of organisation: Int64) throws {
    try teach(name.name, name.kind, to: organisation)
    try db.run(
      """
      UPDATE organisationName
      SET kind = ?3, language = ?4, since = ?5, until = ?6, source = ?7, because = NULL
      WHERE organisation = ?1 AND name = ?2
      AND (kind, language, since, until, because) IS NOT (?3, ?4, ?5, ?6, NULL)
      AND (source = ?7 OR source NOT IN (SELECT id FROM source WHERE byHand = 1))
      """,
      [
        organisation, name.name, name.kind.rawValue, name.language, name.since, name.until, source,
      ])
  }

  /// Every name, the shown one first.
  static func texts(of organisation: Int64, _ db: Database) throws -> [String] {
    try db.all(
      """
      SELECT organisationName.name FROM organisationName
      JOIN organisation ON organisation.id = organisation WHERE organisation.id = ?
      ORDER BY organisationName.name <> organisation.name, organisationName.id
      """, [organisation])
  }

  /// The wishes for a key: of a long name rather its acronym.
  static func keys(_ name: String, acronym: String?) -> [String] {
    let form = OrganisationForm.normal(name)
    let slug = Keys.slug(form.split(separator: " "))
    guard let acronym, slug.utf8.count > 30 else { return [slug] }
    var short = OrganisationForm.normal(acronym).split(separator: " ")
    if form.hasPrefix("dg "), short.first != "dg" { short.insert("dg", at: 0) }
    return [Keys.slug(short), slug]
  }

  /// Makes the forms of every name anew.
  static func renewForms(_ db: Database) throws {
    try db.run("DELETE FROM organisationWord")
    for row in try db.rows("SELECT id, name FROM organisationName") {
      let form = OrganisationForm(row[1] as String)
      try db.run(
        "UPDATE organisationName SET form = ?, core = ?, sense = ? WHERE id = ?",
        [form.normal, form.core, form.sense, row[0] as Int64])
      try writeWords(of: row[0], form, db)
    }
  }

  static func writeWords(of name: Int64, _ form: OrganisationForm, _ db: Database) throws {
    // A name of one word has no near spellings that anything else would confirm.
    guard form.meanings.count > 1 else { return }
    for word in Set(form.distinctive) {
      try db.run("INSERT OR IGNORE INTO organisationWord (word, name) VALUES (?, ?)", [word, name])
    }
  }
}
