internal import Foundation
internal import GRDB

extension Directory {
  /// What the directory holds, and where it is.
  public func statistics() throws -> Statistics {
    try store.read { db in
      func count(_ table: String) throws -> Int {
        try db.one("SELECT count(*) FROM \(table)") ?? 0
      }
      let days = try db.row("SELECT min(day), max(day) FROM event WHERE day > 0")
      return Statistics(
        path: store.path, size: try store.size(db), schemaVersion: try Migrations.version(db),
        speakers: try count("speaker"), organisations: try count("organisation"),
        series: try count("series"), events: try count("event"), sessions: try count("session"),
        appearances: try count("appearance WHERE restates = 0"), sources: try count("source"),
        first: Day(number: days?[0] ?? 0).text, last: Day(number: days?[1] ?? 0).text)
    }
  }
}
