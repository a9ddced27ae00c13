internal import EventData
internal import GRDB
internal import NameMatching

/// Takes out of records what does not go into the directory: contact data of anybody, and people who
/// are forgotten.
struct RecordScreening {
  private let suppressions: Suppressions?
  private let finder: NameFinder?
  /// People who were left out.
  private(set) var suppressed = 0

  init(_ db: Database) throws {
    suppressions = try Suppressions(db)
    finder = suppressions?.finder()
  }

  /// The input's name without those of forgotten people.
  func location(_ input: String) throws -> String {
    try finder?.cut(input) ?? input
  }

  func screened(_ record: OrganisationRecord) -> OrganisationRecord { record.withoutContactData }

  mutating func screened(_ record: EventRecord) throws -> EventRecord {
    let record = record.withoutContactData
    guard let suppressions, let finder else { return record }
    let event = try finder.cutTitle(record.title).map { Folding.fold($0) } ?? ""
    let kept = record.speakers.filter {
      !isSuppressed($0.name, at: event, Day(record.start), suppressions)
    }
    suppressed += record.speakers.count - kept.count
    return try finder.cut(record, speakers: kept)
  }

  /// "Marek Przeor (DG GROW)" is nobody else than "Marek Przeor".
  private func isSuppressed(
    _ name: String, at event: String, _ day: Day, _ suppressions: Suppressions
  ) -> Bool {
    let parts = name.split { ",;(|/–—:".contains($0) }
    for count in 0..<max(1, min(3, parts.count)) {
      let whole = count == 0 ? name : parts.prefix(count).joined(separator: " ")
      let identity = PersonName.identity(whole)
      // "Li, Wei" is not Li.
      if count > 0, NameFinder.size(of: identity) == 1 { continue }
      if suppressions.contains(identity) || suppressions.contains(identity, at: event, day) {
        return true
      }
    }
    return false
  }
}

extension NameFinder {
  /// A title is needed: what is nothing but a name becomes one that says so much.
  func cutTitle(_ title: String?) throws -> String? {
    guard let title else { return nil }
    guard let cut = try cut(title) else { return title }
    return Folding.fold(cut).isEmpty ? "Event \(NameFinder.gap)" : cut
  }

  /// The record with these speakers, and without the names in any other of its texts.
  fileprivate func cut(_ record: EventRecord, speakers: [SpeakerRecord]) throws -> EventRecord {
    let there = try sparing(Set(speakers.map { PersonName.identity($0.name) }))
    var record = record
    record.title = try there.cutTitle(record.title)
    record.series = try there.cut(optional: record.series)
    record.location = try there.cut(optional: record.location)
    record.address = try there.cut(optional: record.address)
    record.url = try there.cut(optional: record.url)
    record.sessions = try record.sessions.map { session in
      var session = session
      session.title = try there.cut(session.title) ?? session.title
      return session
    }
    record.speakers = try speakers.map { speaker in
      var speaker = speaker
      speaker.session = try there.cut(optional: speaker.session)
      speaker.place = try there.cut(optional: speaker.place)
      speaker.attribution = try there.cut(optional: speaker.attribution)
      speaker.affiliations = try speaker.affiliations.map { affiliation in
        Affiliation(
          role: try there.cut(optional: affiliation.role),
          organisations: affiliation.organisations)
      }
      return speaker
    }
    return record
  }

  private func cut(optional text: String?) throws -> String? {
    try text.map { try cut($0) ?? $0 }
  }
}
