internal import GRDB

/// Makes two organisations one: the names, chains and units of the loser become the winner's, and
/// its key leads there.
struct OrganisationMerge {
  let db: Database
  let winner: Int64
  let loser: Int64

  func perform() throws {
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
    try db.run("UPDATE organisation SET parent = ?1 WHERE parent = ?2 AND id <> ?1", ids)
    try inheritParent()
    try db.run("DELETE FROM organisation WHERE id = ?2 AND id <> ?1", ids)
  }

  private func inheritParent() throws {
    let parent: Int64? = try db.one(
      "SELECT parent FROM organisation WHERE id = ? AND parent IS NOT NULL", [loser])
    // The winner may have been a unit of the loser.
    try db.run(
      "UPDATE organisation SET parent = NULL WHERE id = ?1 AND parent = ?2", [winner, loser])
    try OrganisationLinking(db: db, source: 0).adoptParent(parent, of: winner)
  }
}
