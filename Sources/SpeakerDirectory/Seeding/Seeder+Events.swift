internal import EventData
internal import GRDB
internal import NameMatching

extension Seeder {
  /// Puts an event with its appearances in, or brings what this source said of it up to date.
  mutating func seed(_ record: EventRecord, line: Int, isOnly: Bool) throws {
    guard let title = record.title, !Folding.fold(title).isEmpty else {
      return refuse("an event without a title; give it one (\"title\")", line: line)
    }
    let digest = RecordDigest(record).number
    if try isUnchanged(digest, line: line) {
      report.events.unchanged += 1
      return
    }
    let identity = EventIdentity(db: db, source: source, mayReplace: isOnly && input != "-")
    if let event = try identity.find(record) {
      if try update(event, with: record, line: line, digest: digest) {
        report.events.changed += 1
      } else {
        report.events.unchanged += 1
      }
    } else {
      try add(record, line: line, digest: digest)
      report.events.added += 1
    }
  }

  /// Whether this source has said the very same before; then only lines may have moved.
  private mutating func isUnchanged(_ digest: Int64, line: Int) throws -> Bool {
    if isNewSource { return false }
    let known = try db.rows(
      "SELECT id, line, event FROM reading WHERE source = ? AND digest = ?", [source, digest])
    guard let same = known.first(where: { !claimed.contains($0[0]) }) else { return false }
    let reading: Int64 = same[0]
    claimed.insert(reading)
    let moved = line - (same[1] as Int)
    if moved != 0 {
      try db.run("UPDATE reading SET line = ? WHERE id = ?", [line, reading])
      try db.run(
        "UPDATE appearance SET line = line + ? WHERE event = ? AND reading = ?",
        [moved, same[2] as Int64, reading])
    }
    return true
  }

  private mutating func add(_ record: EventRecord, line: Int, digest: Int64) throws {
    let fields = try EventFields(record, series: interning.series(record.series))
    let event = try fields.insert(db, key: fields.freeKey(db))
    let reading = try addReading(of: event, line: line, digest: digest)
    let added = try addAppearances(record, line: line, event: event, reading: reading, fields.day)
    report.appearancesAdded += added.count
    if Set(added.map(\.speaker)).count < added.count { try Restating(db: db).mark(event) }
    try index.mark(event: event)
  }

  /// Whether something is new. Of a reading out of which somebody was cut it is known only now that
  /// it says the same as before.
  private mutating func update(
    _ event: Int64, with record: EventRecord, line: Int, digest: Int64
  ) throws -> Bool {
    try index.mark(event: event)
    let before = try StatedAppearance.of(event, db)
    let known = try isCut(event) ? EventContent(event, db) : nil
    let day = try updateFields(of: event, from: record)
    let reading = try renewReading(of: event, line: line, digest: digest)
    let old = try removeAppearances(of: event, reading: reading)
    try interning.untime(
      Set(record.speakers.compactMap(\.session)).subtracting(record.sessions.map(\.title)),
      of: event)
    try addAppearances(record, line: line, event: event, reading: reading, day)
    try Restating(db: db).mark(event)
    let after = try StatedAppearance.of(event, db)
    count(before, after)
    try index.mark(event: event)
    if try Pruning(db: db).removeUnused(old, event: event) {
      speakers.forget()
      interning.forget()
    }
    return try known == nil || after != before || EventContent(event, db) != known
  }

  /// Whether somebody is forgotten of whom this source spoke there.
  private func isCut(_ event: Int64) throws -> Bool {
    try db.row(
      "SELECT 1 FROM reading WHERE event = ? AND source = ? AND digest = 0", [event, source]) != nil
  }

  /// What is not compared of appearances, and what is said of the event itself.
  private struct EventContent: Equatable {
    var fields: EventFields
    var statements: [Row]

    init(_ event: Int64, _ db: Database) throws {
      fields = try EventFields(event, db)
      statements = try db.rows(
        """
        SELECT name, honorific, attribution FROM appearance WHERE event = ? ORDER BY reading, id
        """, [event])
    }
  }

  private mutating func count(_ before: [StatedAppearance], _ after: [StatedAppearance]) {
    let difference = after.difference(from: before)
    report.appearancesAdded += difference.insertions.count
    report.appearancesRemoved += difference.removals.count
  }

  // MARK: - Fields

  /// The source that described the event first corrects it, others fill what is empty.
  private mutating func updateFields(of event: Int64, from record: EventRecord) throws -> Day {
    let known = try EventFields(event, db)
    let said = try EventFields(record, series: interning.series(record.series))
    let sources: [Int64] = try db.all(
      "SELECT source FROM reading WHERE event = ? ORDER BY id", [event])
    let merged =
      if sources.allSatisfy({ $0 == source }) {
        said
      } else if sources.first == source {
        said.filled(from: known)
      } else {
        known.filled(from: said)
      }
    if merged != known { try merged.update(event, db) }
    return merged.day
  }

  // MARK: - Readings

  private mutating func addReading(of event: Int64, line: Int, digest: Int64) throws -> Int64 {
    let reading = try db.insert(
      "INSERT INTO reading (source, event, line, digest) VALUES (?, ?, ?, ?)",
      [source, event, line, digest])
    claimed.insert(reading)
    return reading
  }

  /// The reading by which this source described the event before; else a new one, as when an
  /// input describes an event twice.
  private mutating func renewReading(of event: Int64, line: Int, digest: Int64) throws -> Int64 {
    let readings: [Int64] = try db.all(
      "SELECT id FROM reading WHERE event = ? AND source = ? ORDER BY id", [event, source])
    guard let reading = readings.first(where: { !claimed.contains($0) }) else {
      return try addReading(of: event, line: line, digest: digest)
    }
    try db.run(
      "UPDATE reading SET line = ?, digest = ? WHERE id = ?", [line, digest, reading])
    claimed.insert(reading)
    return reading
  }
}
