internal import GRDB
internal import NameMatching

/// Makes one body of two, as somebody decided, so that it can be taken back.
///
/// What is known of the winner counts on, and the shown name stays; of the loser counts what was
/// decided by hand, and what nothing is known of the winner.
struct JudgedOrganisationMerge {
  let db: Database

  /// What brings the loser back.
  struct Before: Codable {
    var loser: OrganisationRows.Body
    var formerKeys: [String]
    var names: [OrganisationRows.Name]
    var facts: [OrganisationRows.Fact]
    var members: [OrganisationRows.Member]
    var units: [Int64]
    /// The candidates of both.
    var proposals: [OrganisationRows.Proposal]
    /// Chains that came in later have larger ids, but for those that are used again.
    var lastChain: Int64
    var winner: OrganisationRows.Body
    /// Whether anything named the winner.
    var winnerIsUsed: Bool
    /// Those of the names that the winner had too.
    var sharedNames: [String]
    /// The winner with what it took over.
    var merged: OrganisationRows.Body
  }

  func perform(_ loser: Int64, into winner: Int64, isFormer: Bool) throws -> Before? {
    guard var before = try before(loser, winner) else { return nil }
    var index = EntryIndex(db: db, isBulk: false)
    var hierarchy = OrganisationHierarchy(db: db)
    try index.mark(standingsOf: loser)
    try index.mark(standingsOf: winner)
    try leaveFacts(of: loser)
    try OrganisationMerge(db: db, winner: winner, loser: loser).perform(&hierarchy)
    try db.run(
      """
      UPDATE organisation SET classification = coalesce(classification, ?2),
        country = coalesce(country, ?3), described = max(described, ?4) WHERE id = ?1
      """,
      [winner, before.loser.classification, before.loser.country, before.loser.described])
    try OrganisationFacts.settle(of: winner, &hierarchy, db)
    try rename(before, at: winner, isFormer: isFormer)
    try renew(&index, [winner], hierarchy)
    guard let merged = try OrganisationRows.Body.of(winner, db) else { return nil }
    before.merged = merged
    return before
  }

  private func before(_ loser: Int64, _ winner: Int64) throws -> Before? {
    guard let lost = try OrganisationRows.Body.of(loser, db),
      let kept = try OrganisationRows.Body.of(winner, db)
    else { return nil }
    let names = try OrganisationRows.Name.of(loser, db)
    let known = Set(try OrganisationRows.Name.of(winner, db).map(\.name))
    return Before(
      loser: lost,
      formerKeys: try db.all(
        "SELECT key FROM formerKey WHERE kind = 'organisation' AND subject = ? ORDER BY key",
        [loser]),
      names: names, facts: try OrganisationRows.Fact.of(loser, db),
      members: try OrganisationRows.Member.of(loser, db),
      units: try db.all("SELECT id FROM organisation WHERE parent = ? ORDER BY id", [loser]),
      proposals: try OrganisationRows.Proposal.of(loser, db)
        + OrganisationRows.Proposal.of(winner, db),
      lastChain: try db.one("SELECT max(id) FROM chain") ?? 0,
      winner: kept, winnerIsUsed: try Pruning(db: db).isUsed(organisation: winner),
      sharedNames: names.map(\.name).filter(known.contains), merged: kept)
  }

  /// The sources that describe the loser do not describe the winner.
  private func leaveFacts(of loser: Int64) throws {
    try db.run(
      """
      DELETE FROM organisationFact WHERE organisation = ? AND (property = 'name'
        OR source NOT IN (SELECT id FROM source WHERE byHand = 1))
      """, [loser])
  }

  /// A body has one official name, that of the winner.
  private func rename(_ before: Before, at winner: Int64, isFormer: Bool) throws {
    for name in before.names where !before.sharedNames.contains(name.name) {
      try db.run(
        """
        UPDATE organisationName SET kind = ?3 WHERE organisation = ?1 AND name = ?2
        AND (kind = 'official' OR ?3 = 'former' AND kind <> 'acronym')
        """, [winner, name.name, isFormer ? "former" : "alias"])
    }
  }

  private func renew(
    _ index: inout EntryIndex, _ bodies: [Int64], _ hierarchy: OrganisationHierarchy
  ) throws {
    for body in hierarchy.moved.union(bodies) { try index.mark(standingsOf: body) }
    try index.update()
  }

  // MARK: - Taking it back

  /// What came in under the loser's names since is the loser's too.
  func undo(_ before: Before) throws {
    guard let winner = try ExactNames(db: db).byKey(.organisation, before.winner.key) else {
      return
    }
    var index = EntryIndex(db: db, isBulk: false)
    var hierarchy = OrganisationHierarchy(db: db)
    try index.mark(standingsOf: winner)
    let loser = try bringBack(before)
    try moveNames(before, from: winner, to: loser)
    try moveMembers(before, from: winner, to: loser)
    try restoreFacts(before, of: winner, to: loser)
    try restoreUnits(before, of: winner, to: loser, &hierarchy)
    try restoreProposals(before, of: winner, to: loser)
    try index.mark(standingsOf: loser)
    // What sources named them may have been corrected since.
    if !before.members.isEmpty || !before.units.isEmpty {
      try Pruning(db: db).removeIfUnused(organisation: loser)
    }
    if before.winnerIsUsed { try Pruning(db: db).removeIfUnused(organisation: winner) }
    try renew(&index, [winner, loser], hierarchy)
  }

  /// Under the old id where that is free still.
  private func bringBack(_ before: Before) throws -> Int64 {
    try db.run(
      "DELETE FROM formerKey WHERE kind = 'organisation' AND key = ?", [before.loser.key])
    var body = before.loser
    body.key = try Keys(db: db).free([body.key], for: .organisation)
    body.parent = nil
    if try OrganisationRows.Body.of(body.id, db) == nil {
      try body.insert(db)
    } else {
      body.id = try db.insert(
        """
        INSERT INTO organisation (key, name, classification, country, described)
        VALUES (?, ?, ?, ?, ?)
        """, [body.key, body.name, body.classification, body.country, body.described])
    }
    for key in before.formerKeys {
      try db.run(
        "UPDATE formerKey SET subject = ? WHERE kind = 'organisation' AND key = ?", [body.id, key])
    }
    return body.id
  }

  private func moveNames(_ before: Before, from winner: Int64, to loser: Int64) throws {
    for var name in before.names {
      if !before.sharedNames.contains(name.name) {
        try db.run(
          "DELETE FROM organisationName WHERE organisation = ? AND name = ?", [winner, name.name])
      }
      name.organisation = loser
      name.id = try free(name.id, "SELECT max(id), max(id = ?) FROM organisationName")
      try name.insert(db)
      try OrganisationNames.writeWords(of: name.id, OrganisationForm(name.name), db)
    }
  }

  private func moveMembers(_ before: Before, from winner: Int64, to loser: Int64) throws {
    for member in before.members {
      // The id may be another chain's by now.
      try db.run(
        """
        UPDATE chainMember SET organisation = ?1
        WHERE chain = ?2 AND ordinal = ?3 AND organisation = ?4
        AND ?5 = (SELECT json_extract(printed, '$[' || ?3 || ']') FROM chain WHERE id = ?2)
        """, [loser, member.chain, member.ordinal, winner, member.printed])
    }
    let forms = Set(before.names.filter { !before.sharedNames.contains($0.name) }.map(\.form))
    let since = try db.rows(
      """
      SELECT chain, ordinal, json_extract(printed, '$[' || ordinal || ']')
      FROM chainMember JOIN chain ON chain.id = chain WHERE organisation = ? AND chain > ?
      """, [winner, before.lastChain])
    for row in since where forms.contains(OrganisationForm.normal(row[2] as String)) {
      try db.run(
        "UPDATE chainMember SET organisation = ?1 WHERE chain = ?2 AND ordinal = ?3",
        [loser, row[0] as Int64, row[1] as Int64])
    }
  }

  private func restoreFacts(_ before: Before, of winner: Int64, to loser: Int64) throws {
    for var fact in before.facts {
      // The id may be another fact's by now.
      try db.run(
        """
        DELETE FROM organisationFact
        WHERE organisation = ? AND property = ? AND value = ? AND source = ? AND id = ?
        """, [winner, fact.property, fact.value, fact.source, fact.id])
      fact.organisation = loser
      fact.id = try free(fact.id, "SELECT max(id), max(id = ?) FROM organisationFact")
      try fact.insert(db)
    }
    // What has changed since stays.
    try db.run(
      """
      UPDATE organisation SET
        classification = iif(classification IS ?2, ?3, classification),
        country = iif(country IS ?4, ?5, country), described = iif(described = ?6, ?7, described)
      WHERE id = ?1
      """,
      [
        winner, before.merged.classification, before.winner.classification, before.merged.country,
        before.winner.country, before.merged.described, before.winner.described,
      ])
    // By a name that has left it nobody is shown.
    try db.run(
      """
      UPDATE organisation SET name = ?2 WHERE id = ?1 AND name NOT IN (
        SELECT name FROM organisationName WHERE organisation = ?1)
      """, [winner, before.winner.name])
  }

  /// The id, or the next one where it is taken.
  private func free(_ id: Int64, _ sql: String) throws -> Int64 {
    guard let row = try db.row(sql, [id]), let last: Int64 = row[0] else { return id }
    return row[1] ? last + 1 : id
  }

  private func restoreUnits(
    _ before: Before, of winner: Int64, to loser: Int64, _ hierarchy: inout OrganisationHierarchy
  ) throws {
    // The winner may have been inside one of them.
    for unit in before.units where try hierarchy.parent(of: unit) == winner {
      try hierarchy.set(loser, for: unit)
    }
    if try hierarchy.parent(of: winner) == before.merged.parent {
      let wasInside = before.winner.parent == before.loser.id
      try hierarchy.set(wasInside ? loser : there(before.winner.parent), for: winner)
    }
    try hierarchy.set(there(before.loser.parent), for: loser)
  }

  /// The body, where it has not gone since.
  private func there(_ body: Int64?) throws -> Int64? {
    try body.flatMap { try OrganisationRows.Body.of($0, db)?.id }
  }

  private func restoreProposals(_ before: Before, of winner: Int64, to loser: Int64) throws {
    for proposal in Set(try OrganisationRows.Proposal.of(winner, db)) {
      let partner = proposal.organisation == winner ? proposal.other : proposal.organisation
      // Those that came in since stay.
      guard before.proposals.contains(where: { [$0.organisation, $0.other].contains(partner) })
      else { continue }
      try db.run(
        "DELETE FROM mergeCandidate WHERE organisation = ? AND other = ?",
        [proposal.organisation, proposal.other])
    }
    for proposal in before.proposals {
      try db.run(
        """
        INSERT OR IGNORE INTO mergeCandidate (organisation, other, reason)
        SELECT ?1, ?2, ?3 WHERE (SELECT count(*) FROM organisation WHERE id IN (?1, ?2)) = 2
        """,
        [
          proposal.organisation == before.loser.id ? loser : proposal.organisation,
          proposal.other == before.loser.id ? loser : proposal.other, proposal.reason,
        ])
    }
  }
}
