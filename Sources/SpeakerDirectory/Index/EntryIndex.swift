internal import GRDB

/// Keeps the search index true: notes whose texts or appearances change, and writes their entries
/// anew when all changes of a transaction are made.
struct EntryIndex {
  let db: Database
  /// Everything is written anew, so nothing need be noted.
  private let isBulk: Bool
  private var marked: [Kind: Set<Int64>] = [:]

  /// Above this many, and a quarter of all, one pass over everything is faster.
  private static let many = 20_000

  init(db: Database, isBulk: Bool) {
    self.db = db
    self.isBulk = isBulk
  }

  /// The event, and the speakers and organisations that appear there now.
  mutating func mark(event: Int64) throws {
    if isBulk { return }
    marked[.event, default: []].insert(event)
    let speakers: [Int64] = try db.all(
      "SELECT DISTINCT speaker FROM appearance WHERE event = ?", [event])
    marked[.speaker, default: []].formUnion(speakers)
    let organisations: [Int64] = try db.all(
      """
      SELECT organisation FROM appearance JOIN chainMember USING (chain) WHERE event = ?1
      UNION
      SELECT organisation FROM appearance
      JOIN furtherAffiliation ON appearance = appearance.id
      JOIN chainMember ON chainMember.chain = furtherAffiliation.chain
      WHERE event = ?1
      """, [event])
    marked[.organisation, default: []].formUnion(organisations)
  }

  /// The organisation, and its units, which are found by its names too.
  mutating func mark(organisation: Int64) throws {
    if isBulk { return }
    let units: [Int64] = try db.all(
      "SELECT id FROM organisation WHERE parent = ?", [organisation])
    marked[.organisation, default: []].formUnion(units + [organisation])
  }

  func update() throws {
    let writer = EntryWriter(db: db)
    if try isBulk || isMost() {
      try writer.writeAll()
    } else {
      for (kind, subjects) in marked { try writer.write(kind, subjects) }
    }
  }

  private func isMost() throws -> Bool {
    let count = marked.values.reduce(0) { $0 + $1.count }
    guard count > Self.many else { return false }
    let entries: Int = try db.one("SELECT count(*) FROM entry") ?? 0
    return count > entries / 4
  }
}
