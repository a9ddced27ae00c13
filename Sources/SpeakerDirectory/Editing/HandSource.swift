internal import Foundation
internal import GRDB

/// The source of what people decide.
enum HandSource {
  static let location = "by hand"

  static func id(_ db: Database) throws -> Int64 {
    try db.one("SELECT id FROM source WHERE byHand = 1")
      ?? db.insert(
        "INSERT INTO source (location, readAt, byHand) VALUES (?, ?, 1)",
        [location, Date.now.formatted(.iso8601)])
  }
}
