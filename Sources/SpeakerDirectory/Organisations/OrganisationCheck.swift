internal import GRDB
internal import NameMatching

/// Looks for what seems wrong with organisations.
struct OrganisationCheck {
  let db: Database
  /// Of which somebody decided that they are not one.
  private let different: Set<Set<Int64>>

  init(db: Database) throws {
    self.db = db
    different = try JudgementStore(db: db).differentOrganisations()
  }

  func findings() throws -> [OrganisationFinding] {
    try candidates() + sameNames() + sharedAcronyms() + legalForms() + parents() + orphans()
  }

  private func candidates() throws -> [OrganisationFinding] {
    try db.rows(
      """
      SELECT organisation, other, reason FROM mergeCandidate ORDER BY organisation, other
      """
    ).compactMap { row in
      if different.contains([row[0], row[1]]) { return nil }
      return try finding(
        .mayBeOne, [row[0], row[1]], "they share \(row[2] as String)",
        sources: sources(ofNames: row[0]))
    }
  }

  /// Bodies in one place, or without one, that bear one name, and that nobody has proposed yet.
  private func sameNames() throws -> [OrganisationFinding] {
    try groups(
      """
      SELECT min(organisationName.name), json_group_array(DISTINCT organisation)
      FROM organisationName JOIN organisation ON organisation.id = organisation
      WHERE kind NOT IN ('acronym', 'former')
      GROUP BY form HAVING count(DISTINCT organisation) > 1
        AND count(DISTINCT coalesce(parent, 0)) = 1 ORDER BY form
      """
    ).compactMap { name, bodies in
      let known: Bool? = try db.one(
        """
        SELECT 1 FROM mergeCandidate WHERE organisation IN (SELECT value FROM json_each(?1))
        AND other IN (SELECT value FROM json_each(?1)) LIMIT 1
        """, [JSONArray.encode(bodies)])
      if known != nil || areDifferent(bodies) { return nil }
      let places = try bodies.map { body -> String in
        try db.one("SELECT coalesce(country, 'no country') FROM organisation WHERE id = ?", [body])
          ?? ""
      }
      return try finding(
        .mayBeOne, bodies, "all are called “\(name)” (\(places.joined(separator: "; ")))")
    }
  }

  private func areDifferent(_ bodies: [Int64]) -> Bool {
    bodies.enumerated().allSatisfy { place, body in
      bodies[(place + 1)...].allSatisfy { different.contains([body, $0]) }
    }
  }

  private func sharedAcronyms() throws -> [OrganisationFinding] {
    try groups(
      """
      SELECT min(organisationName.name), json_group_array(DISTINCT organisation)
      FROM organisationName WHERE kind = 'acronym'
      GROUP BY form HAVING count(DISTINCT organisation) > 1 ORDER BY form
      """
    ).compactMap { acronym, bodies in
      if areDifferent(bodies) { return nil }
      return try finding(.sharedAcronym, bodies, "both are called \(acronym)")
    }
  }

  /// Same letters without legal form, where another name is not what makes them the same.
  private func legalForms() throws -> [OrganisationFinding] {
    try groups(
      """
      SELECT min(organisationName.name), json_group_array(DISTINCT organisation)
      FROM organisationName WHERE core <> '' AND kind <> 'acronym'
      GROUP BY core
      HAVING count(DISTINCT organisation) > 1 AND count(DISTINCT form) > 1 ORDER BY core
      """
    ).compactMap { name, bodies in
      let core = OrganisationForm(name).core
      let forms = try bodies.map { try legalForm(of: core, $0) }
      guard Set(forms).count > 1, !areDifferent(bodies) else { return nil }
      return try finding(
        .legalForm, bodies, "their names differ by a legal form: \(Self.listed(forms))")
    }
  }

  private func legalForm(of core: String, _ body: Int64) throws -> String {
    let names: [String] = try db.all(
      "SELECT name FROM organisationName WHERE organisation = ? AND core = ? ORDER BY id",
      [body, core])
    return names.compactMap { OrganisationForm($0).legalForm }.first ?? "none"
  }

  private static func listed(_ texts: [String]) -> String {
    texts.map { "“\($0)”" }.joined(separator: ", ")
  }

  // MARK: - Hierarchy

  private func parents() throws -> [OrganisationFinding] {
    try statedParents() + printedParents()
  }

  private func statedParents() throws -> [OrganisationFinding] {
    try groups(
      """
      SELECT CAST(organisation AS TEXT), json_group_array(DISTINCT value) FROM organisationFact
      WHERE property = 'parent' AND value <> ''
      GROUP BY organisation HAVING count(DISTINCT value) > 1 ORDER BY organisation
      """, of: String.self
    ).map { body, keys in
      let parents = try keys.compactMap { try ExactNames(db: db).byKey(.organisation, $0) }
      return try finding(
        .parents, [Int64(body) ?? 0] + parents, "the first is put inside each of the others",
        sources: db.all(
          """
          SELECT location FROM organisationFact JOIN source ON source.id = source
          WHERE organisation = ? AND property = 'parent' ORDER BY organisationFact.id
          """, [Int64(body)]))
    }
  }

  /// Chains that print a body inside one that is not above it.
  private func printedParents() throws -> [OrganisationFinding] {
    try db.rows(
      """
      SELECT inner.organisation, outer.organisation, min(inner.chain)
      FROM chainMember AS inner
      JOIN chainMember AS outer ON outer.chain = inner.chain AND outer.ordinal > inner.ordinal
      JOIN organisation ON organisation.id = inner.organisation
      WHERE parent IS NOT NULL AND inner.organisation <> outer.organisation
      AND NOT EXISTS (
        SELECT 1 FROM ancestry WHERE ancestry.organisation = inner.organisation
        AND ancestor = outer.organisation)
      GROUP BY 1, 2 ORDER BY 1, 2
      """
    ).map { row in
      let parent: Int64? = try db.one(
        "SELECT parent FROM organisation WHERE id = ?", [row[0] as Int64])
      return try finding(
        .parents, [row[0], row[1]] + [parent].compactMap(\.self),
        "the first is printed inside the second, and is known to be inside the third",
        sources: sources(ofChain: row[2]))
    }
  }

  private func orphans() throws -> [OrganisationFinding] {
    let parentless = try db.rows(
      """
      SELECT organisation.id, form, described, appearances,
        EXISTS (SELECT 1 FROM chainMember WHERE chainMember.organisation = organisation.id),
        EXISTS (SELECT 1 FROM organisation AS unit WHERE unit.parent = organisation.id),
        classification
      FROM organisation JOIN organisationName ON organisationName.organisation = organisation.id
        AND organisationName.name = organisation.name
      WHERE parent IS NULL ORDER BY organisation.id
      """)
    return try parentless.compactMap { row in
      // Data that gives no parent says that there is none.
      let form = row[1] as String
      let isUnit =
        (row[6] as String?) == "unit"
        || !(row[2] as Bool) && OrganisationForm.isUnit(form) && OrganisationForm(form).isGeneric
      if isUnit {
        return try finding(.orphan, [row[0]], "a unit by its name, and part of nothing")
      }
      guard !(row[2] as Bool), !(row[4] as Bool), !(row[5] as Bool) else { return nil }
      return try finding(.orphan, [row[0]], "nothing refers to it any more")
    }
  }

  // MARK: - Reading

  /// A text and ids, or keys, that stand in a JSON array behind it.
  private func groups<Member: Decodable>(
    _ sql: String, of member: Member.Type = Int64.self
  ) throws -> [(String, [Member])] {
    try db.rows(sql).map { row in
      (row[0], try JSONArray.decode(row[1]))
    }
  }

  private func finding(
    _ kind: OrganisationFinding.Kind, _ bodies: [Int64], _ reason: String, sources: [String] = []
  ) throws -> OrganisationFinding {
    let references = try bodies.compactMap { body in
      try db.row("SELECT key, name FROM organisation WHERE id = ?", [body])
        .map { Reference(key: $0[0], name: $0[1]) }
    }
    return OrganisationFinding(
      kind: kind, organisations: references, reason: reason, sources: sources)
  }

  private func sources(ofNames body: Int64) throws -> [String] {
    try db.all(
      """
      SELECT DISTINCT location FROM organisationName JOIN source ON source.id = source
      WHERE organisation = ? ORDER BY 1 LIMIT 5
      """, [body])
  }

  private func sources(ofChain chain: Int64) throws -> [String] {
    try db.all(
      """
      SELECT DISTINCT location FROM appearance JOIN reading ON reading.id = reading
      JOIN source ON source.id = source WHERE chain = ? ORDER BY 1 LIMIT 5
      """, [chain])
  }
}
