internal import GRDB
internal import NameMatching

/// Whom somebody who is to be forgotten is, or was.
struct ForgottenName {
  let db: Database
  let name: String

  init(_ name: String, _ db: Database) {
    self.name = name
    self.db = db
  }

  /// By key or whole name alone: nobody is lost by a slip of the finger.
  func find() throws -> Lookup<Int64> {
    let lookup = NameLookup(db: db, kind: .speaker)
    let exact = ExactNames(db: db)
    if let keyed = try exact.byKey(.speaker, name) { return .found(keyed) }
    let subjects = try exact.subjects(.speaker, name)
    switch subjects.count {
    case 0: return .notFound(nearest: try lookup.nearestChoices(name))
    case 1: return .found(subjects[0])
    default: return .ambiguous(try lookup.choices(subjects))
    }
  }

  enum Left {
    case nothing
    /// The name is of somebody who is gone.
    case proof
    /// Somebody else's traces are to be overwritten.
    case compaction
  }

  func isLeftToDo() throws -> Left {
    if let suppressions = try Suppressions(db),
      suppressions.contains(PersonName.identity(name))
    {
      return .proof
    }
    return try db.one("SELECT 1 FROM unfinishedForgetting") ?? false ? .compaction : .nothing
  }
}
