internal import GRDB

/// Many names in little memory, each with whose it is.
struct NameTable {
  private var bytes: [UInt8] = []
  /// Where each name ends.
  private var ends: [Int] = []
  private(set) var subjects: [Int64] = []

  /// - Parameter sql: gives a subject and a name a row.
  init(_ db: Database, sql: String) throws {
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      bytes.append(contentsOf: (row[1] as String).utf8)
      ends.append(bytes.count)
      subjects.append(row[0])
    }
  }

  var count: Int { ends.count }

  func name(_ index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }
}
