internal import EventData
internal import GRDB
internal import NameMatching

extension Seeder {
  /// Adds what a record says of speakers; those whose names have no letter are refused.
  @discardableResult
  mutating func addAppearances(
    _ record: EventRecord, line: Int, event: Int64, reading: Int64, _ day: Day
  ) throws -> [SpeakerResolution.Spelling] {
    var added: [SpeakerResolution.Spelling] = []
    for speaker in record.speakers {
      guard !Folding.fold(speaker.name).isEmpty else {
        refuse(
          "a speaker without a name (\"\(speaker.name)\"); write one, or remove the entry",
          line: speaker.line ?? line)
        continue
      }
      let spelling = try speakers.resolve(speaker.name, at: event)
      try add(speaker, as: spelling, event: event, reading: reading, day: day)
      added.append(spelling)
    }
    try interning.time(record.sessions, of: event)
    return added
  }

  private mutating func add(
    _ speaker: SpeakerRecord, as spelling: SpeakerResolution.Spelling, event: Int64, reading: Int64,
    day: Day
  ) throws {
    let main = speaker.affiliations.first
    let appearance = try db.insert(
      """
      INSERT INTO appearance
        (event, reading, speaker, name, session, capacity, role, chain, day, line, honorific, place,
        attribution)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        event, reading, spelling.speaker, spelling.ordinal,
        interning.session(speaker.session, of: event), interning.capacity(speaker.capacity),
        interning.role(main?.role),
        interning.chain(main?.organisations ?? [], place: speaker.place), day.number,
        speaker.line, speaker.honorific, speaker.place, speaker.attribution,
      ])
    for (index, affiliation) in speaker.affiliations.dropFirst().enumerated() {
      try db.run(
        """
        INSERT INTO furtherAffiliation (appearance, ordinal, role, chain) VALUES (?, ?, ?, ?)
        """,
        [
          appearance, index + 2, interning.role(affiliation.role),
          interning.chain(affiliation.organisations, place: nil),
        ])
    }
  }

  /// Removes what a reading says of speakers.
  func removeAppearances(of event: Int64, reading: Int64) throws -> Pruning.Traces {
    let traces = try Pruning(db: db).traces(of: event, reading: reading)
    try db.run("DELETE FROM appearance WHERE event = ? AND reading = ?", [event, reading])
    return traces
  }
}
