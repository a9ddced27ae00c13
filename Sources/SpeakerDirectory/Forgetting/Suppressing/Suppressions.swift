internal import EventData
internal import Foundation
internal import GRDB
internal import NameMatching

/// Recognises the names of people who are forgotten, without knowing them.
struct Suppressions {
  private let hmac: HMAC
  private let digests: Set<Data>
  /// Numbers of words of these names.
  private let sizes: [Int]

  /// Nil where nobody is forgotten.
  init?(_ db: Database) throws {
    let sizes: [Int] = try db.all("SELECT DISTINCT words FROM suppression ORDER BY words DESC")
    guard !sizes.isEmpty, let key: Data = try db.one("SELECT key FROM suppressionKey") else {
      return nil
    }
    self.sizes = sizes
    digests = Set(try db.all("SELECT digest FROM suppression"))
    hmac = HMAC(key: Array(key))
  }

  func contains(_ identity: String) -> Bool {
    digests.contains(Data(hmac.code(identity.utf8)))
  }

  /// Whether somebody of this name is left out at an event, while another who bears it is not.
  func contains(_ identity: String, at event: String, _ day: Day) -> Bool {
    contains(Self.text(identity, event, day))
  }

  /// Finds these names in texts.
  func finder() -> NameFinder {
    NameFinder(sizes: sizes) { contains($0) }
  }

  private static func text(_ identity: String, _ event: String, _ day: Day) -> String {
    "\(identity)\n\(event)\n\(day.number)"
  }

  // MARK: -

  /// Somebody to be left out.
  struct Entry: Hashable {
    var identity: String
    /// Only at this event, by its folded title and day.
    var event: String?
    var day = Day.unknown
  }

  /// Leaves these out from now on.
  static func add(_ entries: Set<Entry>, _ db: Database) throws {
    let hmac = HMAC(key: try key(db))
    let today = Date.now.formatted(.iso8601.year().month().day())
    for entry in entries {
      let text = entry.event.map { Self.text(entry.identity, $0, entry.day) } ?? entry.identity
      try db.run(
        "INSERT OR IGNORE INTO suppression (digest, words, since) VALUES (?, ?, ?)",
        [Data(hmac.code(text.utf8)), NameFinder.size(of: entry.identity), today])
    }
  }

  private static func key(_ db: Database) throws -> [UInt8] {
    if let known: Data = try db.one("SELECT key FROM suppressionKey") { return Array(known) }
    var random = SystemRandomNumberGenerator()
    let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    try db.run("INSERT INTO suppressionKey (id, key) VALUES (1, ?)", [Data(key)])
    return key
  }
}
