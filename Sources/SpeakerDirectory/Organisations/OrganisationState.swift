internal import GRDB

/// All that is stored of an organisation, to see whether a record changes it.
struct OrganisationState: Equatable {
  private let row: Row?
  private let names: [Row]

  init(_ organisation: Int64, _ db: Database) throws {
    row = try db.row("SELECT * FROM organisation WHERE id = ?", [organisation])
    names = try db.rows(
      "SELECT * FROM organisationName WHERE organisation = ? ORDER BY id", [organisation])
  }
}
