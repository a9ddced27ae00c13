internal import GRDB

/// What is part of what. The database keeps `ancestry` true when a parent changes, and refuses
/// circles; here stands which parent counts.
struct OrganisationHierarchy {
  let db: Database
  /// Bodies above or below which something has changed.
  private(set) var moved: Set<Int64> = []

  init(db: Database) {
    self.db = db
  }

  /// Makes `parent` the parent where none is known yet, nor decided that there is none, and never a
  /// body its own ancestor.
  mutating func adopt(_ parent: Int64?, for organisation: Int64) throws {
    guard let parent, try self.parent(of: organisation) == nil, try !isDecided(organisation),
      try !ancestors(of: parent, withItself: true).contains(organisation)
    else { return }
    try set(parent, for: organisation)
  }

  /// Makes `parent` the parent, whatever it was before.
  ///
  /// - Returns: false where that would put a body inside itself; nothing changes then.
  @discardableResult
  mutating func set(_ parent: Int64?, for organisation: Int64) throws -> Bool {
    if try self.parent(of: organisation) == parent { return true }
    if let parent, try ancestors(of: parent, withItself: true).contains(organisation) {
      return false
    }
    moved.formUnion(try ancestors(of: organisation, withItself: true))
    try db.run("UPDATE organisation SET parent = ? WHERE id = ?", [parent, organisation])
    moved.formUnion(try ancestors(of: organisation, withItself: true))
    return true
  }

  private func isDecided(_ organisation: Int64) throws -> Bool {
    let stated: Bool? = try db.one(
      "SELECT 1 FROM organisationFact WHERE organisation = ? AND property = 'parent' LIMIT 1",
      [organisation])
    return stated != nil
  }

  func parent(of organisation: Int64) throws -> Int64? {
    try db.one(
      "SELECT parent FROM organisation WHERE id = ? AND parent IS NOT NULL", [organisation])
  }

  /// The parent first.
  func ancestors(of organisation: Int64, withItself: Bool = false) throws -> [Int64] {
    try db.all(
      "SELECT ancestor FROM ancestry WHERE organisation = ? AND height >= ? ORDER BY height",
      [organisation, withItself ? 0 : 1])
  }
}
