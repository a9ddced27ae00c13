internal import GRDB

/// Keeps what is derived from the tables true, the search index and the roll-ups: notes whose texts
/// or appearances change, and writes theirs anew when all changes of a transaction are made.
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
    try mark(attendanceOf: event)
    let speakers: [Int64] = try db.all(
      "SELECT DISTINCT speaker FROM appearance WHERE event = ?", [event])
    marked[.speaker, default: []].formUnion(speakers)
  }

  /// An event that loses speakers, but none of its texts: nothing changes for others who appear there.
  mutating func mark(attendanceOf event: Int64) throws {
    if isBulk { return }
    marked[.event, default: []].insert(event)
    let organisations: [Int64] = try db.all(
      """
      SELECT ancestor FROM appearance JOIN chainMember USING (chain) JOIN ancestry USING (organisation)
      WHERE event = ?1
      UNION
      SELECT ancestor FROM appearance
      JOIN furtherAffiliation ON appearance = appearance.id
      JOIN chainMember ON chainMember.chain = furtherAffiliation.chain
      JOIN ancestry USING (organisation)
      WHERE event = ?1
      """, [event])
    marked[.organisation, default: []].formUnion(organisations)
  }

  /// A speaker, and the organisations that the speaker has stood for.
  mutating func mark(speaker: Int64) throws {
    if isBulk { return }
    marked[.speaker, default: []].insert(speaker)
    let organisations: [Int64] = try db.all(
      "SELECT organisation FROM standing WHERE speaker = ?", [speaker])
    marked[.organisation, default: []].formUnion(organisations)
  }

  /// The organisation, and its units, which are found by its names too.
  mutating func mark(organisation: Int64) throws {
    if isBulk { return }
    let units: [Int64] = try db.all(
      "SELECT id FROM organisation WHERE parent = ?", [organisation])
    marked[.organisation, default: []].formUnion(units + [organisation])
  }

  /// An organisation that has, or is about to have, other bodies above it or other chains: with
  /// who stood for it and all above it.
  mutating func mark(standingsOf organisation: Int64) throws {
    if isBulk { return }
    let speakers: [Int64] = try db.all(
      "SELECT speaker FROM standing WHERE organisation = ?", [organisation])
    marked[.speaker, default: []].formUnion(speakers)
    let ancestors: [Int64] = try db.all(
      "SELECT ancestor FROM ancestry WHERE organisation = ?", [organisation])
    marked[.organisation, default: []].formUnion(ancestors)
    try mark(organisation: organisation)
  }

  func update() throws {
    if try isBulk || isMost() {
      try Self.writeAll(db)
    } else {
      try StandingWriter(db: db).write(
        speakers: marked[.speaker] ?? [], organisations: marked[.organisation] ?? [])
      for (kind, subjects) in marked { try EntryWriter(db: db).write(kind, subjects) }
    }
  }

  /// The same, with nothing left of what the index said before.
  func renew() throws {
    if try isMost() { return try Self.writeAll(db) }
    try StandingWriter(db: db).write(
      speakers: marked[.speaker] ?? [], organisations: marked[.organisation] ?? [])
    try EntryWriter(db: db).renew(marked)
  }

  /// Everything anew.
  static func writeAll(_ db: Database) throws {
    try StandingWriter(db: db).writeAll()
    try EntryWriter(db: db).writeAll()
  }

  private func isMost() throws -> Bool {
    let count = marked.values.reduce(0) { $0 + $1.count }
    guard count > Self.many else { return false }
    let entries: Int = try db.one("SELECT count(*) FROM entry") ?? 0
    return count > entries / 4
  }
}
