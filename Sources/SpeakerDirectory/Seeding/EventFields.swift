internal import EventData
internal import GRDB
internal import NameMatching

/// The columns of an event that sources speak of.
struct EventFields: Equatable {
  var title: String
  var series: Int64?
  var start: String?
  var end: String?
  var timezone: String?
  var location: String?
  var address: String?
  var url: String?

  var day: Day { Day(start) }

  init(_ record: EventRecord, series: Int64?) {
    title = record.title ?? ""
    self.series = series
    start = record.start
    end = record.end
    timezone = record.timezone
    location = record.location
    address = record.address
    url = record.url
  }

  init(_ event: Int64, _ db: Database) throws {
    let row = try db.row(
      """
      SELECT title, series, start, "end", timezone, location, address, url FROM event WHERE id = ?
      """, [event])
    title = row?[0] ?? ""
    series = row?[1]
    start = row?[2]
    end = row?[3]
    timezone = row?[4]
    location = row?[5]
    address = row?[6]
    url = row?[7]
  }

  /// These fields, and the other's where these are empty.
  func filled(from other: EventFields) -> EventFields {
    var fields = self
    fields.series = series ?? other.series
    fields.start = start ?? other.start
    fields.end = end ?? other.end
    fields.timezone = timezone ?? other.timezone
    fields.location = location ?? other.location
    fields.address = address ?? other.address
    fields.url = url ?? other.url
    return fields
  }

  /// A key made of the title, where that is taken also of the day.
  func freeKey(_ db: Database) throws -> String {
    let slug = Keys.slug(Folding.words(title))
    let dated = day.text.map { "\(slug)-\($0)" }
    return try Keys(db: db).free([slug] + (dated.map { [$0] } ?? []), for: .event)
  }

  func insert(_ db: Database, key: String) throws -> Int64 {
    try db.insert(
      """
      INSERT INTO event
        (title, folded, series, day, start, "end", timezone, location, foldedLocation, address, url,
        key)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, columns + [key])
  }

  func update(_ event: Int64, _ db: Database) throws {
    try db.run(
      """
      UPDATE event SET title = ?, folded = ?, series = ?, day = ?, start = ?, "end" = ?,
        timezone = ?, location = ?, foldedLocation = ?, address = ?, url = ?
      WHERE id = ?
      """, columns + [event])
    try db.run(
      "UPDATE appearance SET day = ?1 WHERE event = ?2 AND day <> ?1", [day.number, event])
  }

  private var columns: StatementArguments {
    [
      title, Folding.fold(title), series, day.number, start, end, timezone, location,
      Folding.fold(location ?? ""), address, url,
    ]
  }
}
