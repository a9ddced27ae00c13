internal import EventData
internal import GRDB
internal import NameMatching

/// Tells which known event a record describes. All rules for that are here.
struct EventIdentity {
  let db: Database
  let source: Int64
  /// Whether the record may correct title and date of the one event its source has described:
  /// true for the only record of a file.
  let mayReplace: Bool

  /// The event at the same address, else of the same title on the same day (or both undated), else
  /// the one that the same page described before.
  func find(_ record: EventRecord) throws -> Int64? {
    try sameAddress(record) ?? sameTitleAndDay(record) ?? sameSource(record)
  }

  /// A series may share one address: title or day must agree too.
  private func sameAddress(_ record: EventRecord) throws -> Int64? {
    guard let url = record.url else { return nil }
    return try db.one(
      """
      SELECT id FROM event WHERE url = ? AND (folded = ? OR day = ?)
      ORDER BY folded = ? DESC, id LIMIT 1
      """, [url, folded(record), Day(record.start).number, folded(record)])
  }

  private func sameTitleAndDay(_ record: EventRecord) throws -> Int64? {
    try db.one(
      "SELECT id FROM event WHERE folded = ? AND day = ? ORDER BY id LIMIT 1",
      [folded(record), Day(record.start).number])
  }

  private func sameSource(_ record: EventRecord) throws -> Int64? {
    guard mayReplace else { return nil }
    let described: [Int64] = try db.all(
      "SELECT DISTINCT event FROM reading WHERE source = ? LIMIT 2", [source])
    guard described.count == 1, let event = described.first else { return nil }
    return try isCorrection(record, of: event) ? event : nil
  }

  /// A file may be used again for another event. A correction keeps the title or the day; with the
  /// day, also half of the title's words or one of the speakers.
  private func isCorrection(_ record: EventRecord, of event: Int64) throws -> Bool {
    let known = try EventFields(event, db)
    let oldWords = Set(Folding.words(known.title))
    let newWords = Set(Folding.words(folded(record)))
    if oldWords == newWords { return true }
    guard known.day == Day(record.start) else { return false }
    if oldWords.intersection(newWords).count * 2 >= min(oldWords.count, newWords.count) {
      return true
    }
    let identities = Set(record.speakers.map { PersonName.identity($0.name) })
    let knownIdentities: [String] = try db.all(
      """
      SELECT DISTINCT identity FROM appearance JOIN speakerName USING (speaker) WHERE event = ?
      """, [event])
    return knownIdentities.contains { identities.contains($0) }
  }

  private func folded(_ record: EventRecord) -> String {
    Folding.fold(record.title ?? "")
  }
}
