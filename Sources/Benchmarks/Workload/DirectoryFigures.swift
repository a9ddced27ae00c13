import Foundation
import GRDB
import SpeakerDirectory

/// What a directory holds, and how much of its file is the search index. Sizes are in bytes.
struct DirectoryFigures: Codable {
  var speakers: Int
  var organisations: Int
  var events: Int
  var appearances: Int
  /// Of the file with its log.
  var size: Int
  /// Nil where SQLite was built without the table `dbstat`.
  var index: Index?

  struct Index: Codable {
    /// The words of names, and of everything.
    var names: Int
    var texts: Int
    /// The words for the search of near ones.
    var dictionary: Int
    /// The texts that the index is made from, with what a hit shows.
    var entries: Int
  }

  init(of directory: Directory, at file: URL) throws {
    let held = try directory.statistics()
    speakers = held.speakers
    organisations = held.organisations
    events = held.events
    appearances = held.appearances
    size = held.size
    var configuration = Configuration()
    configuration.readonly = true
    index = try DatabaseQueue(path: file.path, configuration: configuration).read(Self.index)
  }

  private static func index(_ db: Database) throws -> Index? {
    let hasSizes = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM pragma_module_list WHERE name = 'dbstat')")
    guard hasSizes == true else { return nil }
    func size(_ tables: String...) throws -> Int {
      try tables.reduce(0) { sum, table in
        // Table by table, so that the rest of the file is not walked.
        let size = try Int.fetchOne(
          db, sql: "SELECT sum(pgsize) FROM dbstat WHERE name = ? AND aggregate = TRUE",
          arguments: [table])
        return sum + (size ?? 0)
      }
    }
    return Index(
      names: try size("entryName_data", "entryName_idx", "entryName_docsize"),
      texts: try size("entryText_data", "entryText_idx", "entryText_docsize"),
      dictionary: try size("dictionary", "newWord"),
      entries: try size("entry", "sqlite_autoindex_entry_1"))
  }

  var lines: [String] {
    let held =
      "directory     \(speakers) speakers, \(organisations) organisations, \(events) events, "
      + "\(appearances) appearances, \(megabytes(size))"
    guard let index else { return [held] }
    return [
      held,
      "index         names \(megabytes(index.names)), texts \(megabytes(index.texts)), "
        + "dictionary \(megabytes(index.dictionary)); entries \(megabytes(index.entries))",
    ]
  }
}
