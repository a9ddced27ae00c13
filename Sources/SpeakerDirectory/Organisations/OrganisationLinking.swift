internal import EventData
internal import GRDB
internal import NameMatching

/// Tells which organisations the printed names of a chain mean. All rules for that are here.
struct OrganisationLinking {
  let db: Database
  /// Where names that are learned come from.
  let source: Int64
  private(set) var added = 0

  init(db: Database, source: Int64) {
    self.db = db
    self.source = source
  }

  /// A name of a chain, by its place there, and the organisation that it means.
  struct Member {
    var ordinal: Int
    var organisation: Int64
  }

  /// The organisations that `names` mean, most specific first; those not known yet are made.
  /// Names without a letter mean nobody.
  mutating func link(_ names: [String]) throws -> [Member] {
    var members: [Member] = []
    for (ordinal, name) in names.enumerated().reversed() {
      let inside = members.map(\.organisation)
      // A page may name a body and its own acronym as two members of one chain.
      if let body = try link(name, inside: inside), !inside.contains(body) {
        try adoptParent(inside.first, of: body)
        members.insert(Member(ordinal: ordinal, organisation: body), at: 0)
      }
    }
    return members
  }

  /// The organisation that `name` means where it stands inside the bodies `inside`.
  mutating func link(_ name: String, inside: [Int64] = []) throws -> Int64? {
    let form = OrganisationForm.normal(name)
    if form.isEmpty { return nil }
    if let known = try bearer(of: form, inside: inside) { return known }
    if let gloss = Gloss(name), let known = try link(gloss, printed: name, inside: inside) {
      return known
    }
    return try add(name, kind: Gloss.isAcronym(name) ? .acronym : .spelling)
  }

  /// A glossed form means the body of the long name, else the one body known by its acronym alone.
  private mutating func link(_ gloss: Gloss, printed: String, inside: [Int64]) throws -> Int64? {
    let body: Int64
    if let known = try bearer(of: OrganisationForm.normal(gloss.name), inside: inside) {
      body = known
    } else if let known = try bodyKnownOnly(by: gloss.acronym) {
      body = known
    } else {
      guard let new = try add(gloss.name, kind: .spelling, acronym: gloss.acronym) else {
        return nil
      }
      body = new
    }
    try teach(gloss.name, .spelling, to: body)
    try teach(gloss.acronym, .acronym, to: body)
    try teach(printed, .spelling, to: body)
    try preferLongName(gloss.name, of: body, over: gloss.acronym)
    return body
  }

  // MARK: - Several bearers of a name

  /// Of all that bear a name of this normal form: the one inside the same bodies, else one that
  /// does not bear it as a former name, else one that data describes, else the first.
  private func bearer(of form: String, inside: [Int64]) throws -> Int64? {
    let bearers = try db.rows(
      """
      SELECT DISTINCT organisation, organisationName.kind = 'former', described
      FROM organisationName JOIN organisation ON organisation.id = organisation
      WHERE form = ? ORDER BY 2, 3 DESC, 1
      """, [form])
    let all: [Int64] = bearers.map { $0[0] }
    if let related = try all.first(where: { try isInside($0, anyOf: inside) }) { return related }
    // "Finance Department" is another body in every other body.
    if OrganisationForm.isUnit(form), let umbrella = inside.first {
      return try all.first { try parent(of: $0) == nil && !inside.contains($0) && $0 != umbrella }
    }
    return all.first
  }

  private func isInside(_ organisation: Int64, anyOf bodies: [Int64]) throws -> Bool {
    if bodies.isEmpty { return false }
    return try ancestors(of: organisation).contains { bodies.contains($0) }
  }

  /// The body of which pages have so far printed nothing but this acronym.
  private func bodyKnownOnly(by acronym: String) throws -> Int64? {
    let bodies: [Int64] = try db.all(
      """
      SELECT DISTINCT organisation FROM organisationName AS known
      WHERE form = ? AND NOT EXISTS (
        SELECT 1 FROM organisationName AS other
        WHERE other.organisation = known.organisation AND other.form <> known.form)
      """, [OrganisationForm.normal(acronym)])
    return bodies.count == 1 ? bodies.first : nil
  }

  // MARK: - Parents

  /// Makes `parent` the parent where none is known yet, and never a body its own ancestor.
  func adoptParent(_ parent: Int64?, of organisation: Int64) throws {
    guard let parent, parent != organisation, try self.parent(of: organisation) == nil,
      try !ancestors(of: parent).contains(organisation)
    else { return }
    try db.run("UPDATE organisation SET parent = ? WHERE id = ?", [parent, organisation])
  }

  func ancestors(of organisation: Int64) throws -> [Int64] {
    try db.all(
      """
      WITH RECURSIVE up(id) AS (
        SELECT parent FROM organisation WHERE id = ? AND parent IS NOT NULL
        UNION SELECT parent FROM organisation JOIN up USING (id) WHERE parent IS NOT NULL)
      SELECT id FROM up
      """, [organisation])
  }

  private func parent(of organisation: Int64) throws -> Int64? {
    try db.one(
      "SELECT parent FROM organisation WHERE id = ? AND parent IS NOT NULL", [organisation])
  }

  // MARK: - Names

  /// A new body; nil where `name` has no letter.
  mutating func add(
    _ name: String, kind: OrganisationName.Kind, acronym: String? = nil
  ) throws -> Int64? {
    guard !Folding.fold(name).isEmpty else { return nil }
    added += 1
    let key = try Keys(db: db).free(Self.keys(name, acronym: acronym), for: .organisation)
    let id = try db.insert("INSERT INTO organisation (key, name) VALUES (?, ?)", [key, name])
    try teach(name, kind, to: id)
    return id
  }

  /// Adds a name that the body does not have yet.
  func teach(_ name: String, _ kind: OrganisationName.Kind, to organisation: Int64) throws {
    try db.run(
      """
      INSERT OR IGNORE INTO organisationName (organisation, name, kind, folded, form, source)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        organisation, name, kind.rawValue, Folding.fold(name), OrganisationForm.normal(name),
        source,
      ])
  }

  private func preferLongName(
    _ name: String, of organisation: Int64, over acronym: String
  ) throws {
    try db.run(
      "UPDATE organisation SET name = ? WHERE id = ? AND described = 0 AND name = ?",
      [name, organisation, acronym])
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
}
