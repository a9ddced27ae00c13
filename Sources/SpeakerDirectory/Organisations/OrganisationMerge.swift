internal import GRDB

/// Makes two organisations one: the names, chains and units of the loser become the winner's, and
/// its key leads there.
struct OrganisationMerge {
  let db: Database
  let winner: Int64
  let loser: Int64

  /// The bodies above either are told to `hierarchy` as moved.
  func perform(_ hierarchy: inout OrganisationHierarchy) throws {
    let ids: StatementArguments = [winner, loser]
    try db.run(
      """
      INSERT INTO formerKey (kind, key, subject)
      SELECT 'organisation', key, ?1 FROM organisation WHERE id = ?2
      """, ids)
    try db.run(
      "UPDATE formerKey SET subject = ?1 WHERE kind = 'organisation' AND subject = ?2", ids)
    try db.run(
      "UPDATE OR IGNORE organisationName SET organisation = ?1 WHERE organisation = ?2", ids)
    try db.run("DELETE FROM organisationName WHERE organisation = ?2 AND organisation <> ?1", ids)
    try db.run("UPDATE chainMember SET organisation = ?1 WHERE organisation = ?2", ids)
    try moveUnits(&hierarchy)
    try moveFacts()
    try db.run("DELETE FROM organisation WHERE id = ?2 AND id <> ?1", ids)
  }

  private func moveUnits(_ hierarchy: inout OrganisationHierarchy) throws {
    let parent = try hierarchy.parent(of: loser)
    try hierarchy.set(nil, for: loser)
    // The winner may have been a unit of the loser.
    if try hierarchy.ancestors(of: winner).contains(loser) { try hierarchy.set(nil, for: winner) }
    let units: [Int64] = try db.all("SELECT id FROM organisation WHERE parent = ?", [loser])
    for unit in units { try hierarchy.set(winner, for: unit) }
    try hierarchy.adopt(parent, for: winner)
  }

  private func moveFacts() throws {
    let ids: StatementArguments = [winner, loser]
    try db.run(
      "UPDATE OR IGNORE organisationFact SET organisation = ?1 WHERE organisation = ?2", ids)
    try db.run(
      """
      UPDATE OR IGNORE mergeCandidate SET organisation = ?1 WHERE organisation = ?2 AND other <> ?1
      """, ids)
    try db.run(
      """
      UPDATE OR IGNORE mergeCandidate SET other = ?1 WHERE other = ?2 AND organisation <> ?1
      """, ids)
  }
}
