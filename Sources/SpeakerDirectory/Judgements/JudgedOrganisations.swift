internal import GRDB
internal import NameMatching

/// What has been decided about the names of organisations that come in.
struct JudgedOrganisations {
  let db: Database
  /// Whether there is any such judgement; most directories have none, and look no further.
  private let isAny: Bool

  init(db: Database) throws {
    self.db = db
    isAny = try db.one("SELECT 1 FROM judgement WHERE kind = 'organisation' LIMIT 1") ?? false
  }

  /// The body into which the one of this name went.
  func winner(over name: String) throws -> Int64? {
    guard isAny else { return nil }
    return try db.one(
      """
      SELECT organisation FROM judgedName AS lost
      JOIN judgement ON judgement.id = lost.judgement AND verdict = 'same'
        AND judgement.kind = 'organisation' AND before IS NOT NULL
      JOIN judgedName AS kept ON kept.judgement = judgement.id AND kept.side = 'name'
      JOIN organisationName ON organisationName.form = kept.identity
      WHERE lost.identity = ?1 AND lost.side = 'other'
      AND EXISTS (
        SELECT 1 FROM organisationName AS same
        WHERE same.organisation = organisationName.organisation AND same.form = ?1)
      ORDER BY judgement.id DESC, kept.ordinal LIMIT 1
      """, [OrganisationForm.normal(name)])
  }

  /// Whether a name came to its body with one that went into it.
  func isLost(_ name: String) throws -> Bool { try winner(over: name) != nil }

  /// Whether the body of this name is not `body`, which does not bear it either.
  func isOther(_ name: String, than body: Int64) throws -> Bool {
    guard isAny else { return false }
    return try db.one(
      """
      SELECT 1 FROM judgedName AS named
      JOIN judgement ON judgement.id = named.judgement AND verdict = 'different'
        AND judgement.kind = 'organisation'
      JOIN judgedName AS other ON other.judgement = judgement.id AND other.side <> named.side
      JOIN organisationName ON form = other.identity AND organisationName.kind <> 'acronym'
      WHERE named.identity = ?1 AND organisation = ?2 AND NOT EXISTS (
        SELECT 1 FROM organisationName AS own WHERE own.organisation = ?2 AND own.form = ?1)
      LIMIT 1
      """, [OrganisationForm.normal(name), body]) ?? false
  }
}
