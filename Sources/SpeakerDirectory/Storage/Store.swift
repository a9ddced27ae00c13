internal import Foundation
internal import GRDB

/// The SQLite file behind a directory: one writer, many readers, errors in our words.
struct Store: Sendable {
  /// Nil in memory.
  let path: String?
  let spelling = SpellingCache()
  let rawFile = RawFile()
  private let database: any DatabaseWriter

  init(file: URL, create: Bool) throws {
    let path = file.path
    self.path = path
    try Self.checkFile(path, create: create)
    do {
      database = try DatabasePool(path: path, configuration: Self.configuration)
      try Migrations.bringUpToDate(database, path: path)
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path)
    }
  }

  init() throws {
    path = nil
    database = try DatabaseQueue(configuration: Self.configuration)
    try Migrations.bringUpToDate(database, path: Self.memory)
  }

  /// Runs `body` on a snapshot: what is written meanwhile is not seen, and nobody waits.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.read(body)
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path ?? Self.memory)
    }
  }

  /// Runs `body` in one transaction, which is undone if it throws.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try database.write(body)
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path ?? Self.memory)
    }
  }

  /// Runs `body` in one transaction; what it frees is overwritten.
  func erase<Value>(waiting patience: Duration, _ body: (Database) throws -> Value) throws -> Value
  {
    try withoutTransaction(waiting: patience) { db in
      let overwrites = try Int.fetchOne(db, sql: "PRAGMA secure_delete") ?? 0
      try db.execute(sql: "PRAGMA secure_delete = ON")
      defer { try? db.execute(sql: "PRAGMA secure_delete = \(overwrites)") }
      var value: Value?
      try db.inTransaction(.immediate) {
        value = try body(db)
        return .commit
      }
      guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return value
    }
  }

  /// Writes the whole database anew, and empties the log: of what was freed, nothing is left.
  func compact(waiting patience: Duration) throws {
    try withoutTransaction(waiting: patience) { db in
      try db.execute(sql: "VACUUM")
      if path != nil { try db.checkpoint(.truncate) }
    }
  }

  /// When no reader of this process is on an older snapshot; others are waited for so long.
  private func withoutTransaction<Value>(
    waiting patience: Duration, _ body: (Database) throws -> Value
  ) throws -> Value {
    do {
      return try database.barrierWriteWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = \(patience.components.seconds * 1000)")
        defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Self.patience * 1000)") }
        return try body(db)
      }
    } catch let error as DatabaseError {
      throw Self.translated(error, path: path ?? Self.memory)
    }
  }

  /// Of the file with its log, or of the pages in memory, in bytes.
  func size(_ db: Database) throws -> Int {
    guard let path else {
      let pages: Int = try db.one("PRAGMA page_count") ?? 0
      return try pages * (db.one("PRAGMA page_size") ?? 0)
    }
    return [path, path + "-wal"].reduce(0) { size, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      return size + (attributes?[.size] as? Int ?? 0)
    }
  }

  /// Seconds for which others are waited for.
  private static let patience = 30

  private static let memory = "the directory in memory"

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(TimeInterval(patience))
    configuration.prepareDatabase { db in
      // Kilobytes, taken as needed: seeding a million people walks all over the indexes.
      let cache = db.configuration.readonly ? 65_536 : 262_144
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -\(cache)")
    }
    return configuration
  }

  /// Refuses what is no directory before anything is written to it: opening a pool would already
  /// turn a stranger's file to write-ahead logging.
  private static func checkFile(_ path: String, create: Bool) throws {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      guard create else { throw DirectoryError.missing(path: path) }
      return try checkFolder(of: path)
    }
    if isFolder.boolValue { throw DirectoryError.notADirectory(path: path) }
    guard files.isReadableFile(atPath: path) else {
      throw DirectoryError.cannotOpen(path: path, reason: "no permission to read it")
    }
    guard files.isWritableFile(atPath: path) else {
      throw DirectoryError.cannotOpen(path: path, reason: "no permission to write to it")
    }
    let size = try files.attributesOfItem(atPath: path)[.size] as? Int
    if size != 0 { try checkContent(path) }
  }

  private static func checkFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      throw DirectoryError.cannotOpen(path: path, reason: "there is no folder \(folder)")
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw DirectoryError.cannotOpen(path: path, reason: "no permission to write to \(folder)")
    }
  }

  private static func checkContent(_ path: String) throws {
    var configuration = configuration
    configuration.readonly = true
    do {
      try DatabaseQueue(path: path, configuration: configuration)
        .read { try Migrations.check($0, path: path) }
    } catch let error as DatabaseError {
      throw translated(error, path: path)
    }
  }

  private static func translated(_ error: DatabaseError, path: String) -> DirectoryError {
    switch error.resultCode {
    case .SQLITE_NOTADB: .notADirectory(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY:
      .cannotOpen(path: path, reason: error.message ?? "the file system refuses")
    default: .failed(path: path, reason: error.message ?? "SQLite error \(error.resultCode)")
    }
  }
}
