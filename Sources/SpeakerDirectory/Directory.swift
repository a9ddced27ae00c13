public import Foundation

/// A directory of speakers, organisations and events in one SQLite file.
///
/// ```swift
/// let directory = try Directory(at: URL(fileURLWithPath: "talks.sqlite"))
/// try directory.seed(from: .file("page.txt"))
/// for hit in try directory.search("przeor").hits { print(hit.name, hit.context ?? "") }
/// ```
///
/// A value to be shared freely: readers never block each other, nor the one writer. Every method
/// throws ``DirectoryError`` where SQLite fails.
public struct Directory: Sendable {
  let store: Store

  /// Opens the directory in `file`; makes one if there is none and `create` is true.
  ///
  /// - Throws: ``DirectoryError``
  public init(at file: URL, create: Bool = true) throws {
    store = try Store(file: file, create: create)
  }

  private init(store: Store) {
    self.store = store
  }

  /// A directory that lives as long as the value, for tests and short work.
  public static func inMemory() throws -> Directory {
    Directory(store: try Store())
  }
}
