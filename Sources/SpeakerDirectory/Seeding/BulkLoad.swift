internal import GRDB

/// The first events of a directory, however many, go in without the indexes that only questions
/// need: made in one go afterwards these cost half.
struct BulkLoad {
  private static let indexes = ["appearanceSpeaker", "appearanceChain", "furtherAffiliationChain"]

  private let db: Database
  private let definitions: [String]

  /// Nil where the directory has events already.
  init?(_ db: Database) throws {
    let reading: Int64? = try db.one("SELECT id FROM reading LIMIT 1")
    if reading != nil { return nil }
    self.db = db
    definitions = try Self.drop(Self.indexes, type: "index", in: db)
  }

  func makeIndexes() throws {
    for sql in definitions { try db.execute(sql: sql) }
  }

  /// Drops indexes or triggers; their definitions, to make them again as they were.
  static func drop(_ names: [String], type: String, in db: Database) throws -> [String] {
    try names.compactMap { name in
      let sql: String? = try db.one(
        "SELECT sql FROM sqlite_master WHERE type = ? AND name = ?", [type, name])
      try db.execute(sql: "DROP \(type) IF EXISTS \(name)")
      return sql
    }
  }
}
