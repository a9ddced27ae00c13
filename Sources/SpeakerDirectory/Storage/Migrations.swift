internal import GRDB

/// Applies the files of `schema/` in the order of the numbers in their names, each once, all that
/// are missing in one transaction; `user_version` is the number of the last one.
enum Migrations {
  /// Says to every program that looks at the file whose it is: "SPKR".
  static let applicationID = 0x5350_4B52

  /// The schema version that this program knows.
  static var known: Int { files.last?.version ?? 0 }

  static func bringUpToDate(_ database: some DatabaseWriter, path: String) throws {
    let version = try database.read { db in
      try check(db, path: path)
      return try self.version(db)
    }
    if version == known { return }
    // A table that others refer to can be laid out anew only while nobody checks the references.
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.inTransaction {
        try migrate(db, path: path)
        try db.checkForeignKeys()
        return .commit
      }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  private static func migrate(_ db: Database, path: String) throws {
    // Another process may have been faster since we looked.
    try check(db, path: path)
    let version = try version(db)
    if version == known { return }
    for file in files where file.version > version { try db.execute(sql: file.sql) }
    if version > 0 { try Derivation(db: db).renew() }
    try db.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(known)")
  }

  /// - Throws: ``DirectoryError`` if the file is another program's, or a newer version's.
  static func check(_ db: Database, path: String) throws {
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id")
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard owner == applicationID || (owner == 0 && isEmpty) else {
      throw DirectoryError.notADirectory(path: path)
    }
    let version = try version(db)
    guard version <= known else {
      throw DirectoryError.newer(path: path, version: version, known: known)
    }
  }

  static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Sorted by version; "v001_initial.sql" is version 1.
  private static let files: [(version: Int, sql: String)] = EmbeddedFile.schema
    .compactMap { file in
      Int(file.name.drop { !$0.isNumber }.prefix { $0.isNumber }).map { ($0, file.text) }
    }
    .sorted { $0.0 < $1.0 }
}
