internal import GRDB

/// Makes all that is derived from the tables anew: the forms of names, the roll-ups, the search
/// index. For directories that an older version made.
struct Derivation {
  let db: Database

  func renew() throws {
    try OrganisationNames.renewForms(db)
    try EntryIndex.writeAll(db)
  }
}
