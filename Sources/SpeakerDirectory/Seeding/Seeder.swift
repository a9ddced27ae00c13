internal import EventData
internal import Foundation
internal import GRDB
internal import NameMatching

/// Puts the records of one input into the directory, within the transaction it is given.
struct Seeder {
  let db: Database
  /// The input's name.
  let input: String
  let source: Int64
  let isNewSource: Bool
  var report = SeedReport()
  var interning: Interning
  var speakers: SpeakerResolution
  var index: EntryIndex
  /// Readings of this source that a record of this input has already spoken for.
  var claimed: Set<Int64> = []

  let judged: JudgedOrganisations

  private var screening: RecordScreening
  private let bulk: BulkLoad?
  /// The last event read: whether it is the only one of its input is known when the next arrives.
  private var pending: (record: EventRecord, line: Int)?
  private var events = 0

  init(db: Database, input: String) throws {
    self.db = db
    // A file of this name is no person's decision.
    let input = input == HandSource.location ? "./\(input)" : input
    self.input = input
    screening = try RecordScreening(db)
    let location = try screening.location(input)
    let known: Int64? = try db.one("SELECT id FROM source WHERE location = ?", [location])
    isNewSource = known == nil
    source =
      try known
      ?? db.insert(
        "INSERT INTO source (location, readAt) VALUES (?, ?)", [location, Self.now])
    judged = try JudgedOrganisations(db: db)
    interning = Interning(
      db: db, linking: OrganisationLinking(db: db, source: source, judged: judged))
    speakers = try SpeakerResolution(db: db)
    bulk = try BulkLoad(db)
    index = EntryIndex(db: db, isBulk: bulk != nil)
  }

  mutating func take(_ item: EventReader.Item) throws {
    switch item {
    case .event(let record, let line):
      try seedPending(isOnly: false)
      pending = (try screening.screened(record), line)
      events += 1
    case .organisation(let record, let line):
      try seedPending(isOnly: false)
      try seed(screening.screened(record), line: line)
    case .refused(let refusal):
      report.refused.append(refusal)
    }
  }

  /// Completes the index and says what was done.
  mutating func finish() throws -> SeedReport {
    try seedPending(isOnly: events == 1)
    report.speakersAdded = speakers.added
    report.suppressed = screening.suppressed
    try bulk?.makeIndexes()
    for organisation in interning.linking.hierarchy.moved {
      try index.mark(standingsOf: organisation)
    }
    try index.update()
    try Judge(db: db).mergeDecided()
    try noteReading()
    return report
  }

  mutating func refuse(_ reason: String, line: Int?) {
    report.refused.append(Refusal(input: input, line: line, reason: reason))
  }

  private mutating func seedPending(isOnly: Bool) throws {
    guard let (record, line) = pending else { return }
    pending = nil
    try seed(record, line: line, isOnly: isOnly)
  }

  private func noteReading() throws {
    let saidSomethingNew = [report.events, report.organisations].contains {
      $0.added + $0.changed > 0
    }
    if saidSomethingNew {
      try db.run("UPDATE source SET readAt = ? WHERE id = ?", [Self.now, source])
    } else if isNewSource {
      try db.run(
        """
        DELETE FROM source WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM reading WHERE source = ?1)
        AND NOT EXISTS (SELECT 1 FROM organisationName WHERE source = ?1)
        AND NOT EXISTS (SELECT 1 FROM organisationFact WHERE source = ?1)
        """, [source])
    }
  }

  private static var now: String { Date.now.formatted(.iso8601) }
}
