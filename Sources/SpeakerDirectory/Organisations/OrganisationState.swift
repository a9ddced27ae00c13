internal import GRDB

/// All that is stated of an organisation, to see whether a record changes it.
struct OrganisationState: Equatable {
  private let row: Row?
  private let names: [Row]

  init(_ organisation: Int64, _ db: Database) throws {
    row = try db.row(
      """
      SELECT name, parent, classification, country, described FROM organisation WHERE id = ?
      """, [organisation])
    names = try db.rows(
      """
      SELECT name, kind, language, since, until, source FROM organisationName
      WHERE organisation = ? ORDER BY id
      """, [organisation])
  }
}
