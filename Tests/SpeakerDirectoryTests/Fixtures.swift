import EventData
import Foundation
import SpeakerDirectory

extension Directory {
  /// Seeds events as those of one file, each on a line of its own.
  @discardableResult
  func seed(_ events: EventRecord..., from input: String = "talks.json") throws -> SeedReport {
    try seed(
      events.enumerated().map { .event($0.element, line: $0.offset + 1) }, from: input)
  }

  @discardableResult
  func seed(
    organisations: OrganisationRecord..., from input: String = "organisations.json"
  ) throws -> SeedReport {
    try seed(
      organisations.enumerated().map { .organisation($0.element, line: $0.offset + 1) },
      from: input)
  }

  @discardableResult
  func seed(_ items: [EventReader.Item], from input: String) throws -> SeedReport {
    try seed(named: input) { take in try items.forEach(take) }
  }

  /// A directory in memory with three talks.
  static func withTalks() throws -> Directory {
    let directory = try Directory.inMemory()
    try directory.seed(.recap, .skills, .greece)
    return directory
  }
}

extension EventRecord {
  static let recap = EventRecord(
    title: "EU Clusters Talks Special: Recap on key policies and takeaways",
    series: "EU Clusters Talks", start: "2023-12-13T08:30", end: "2023-12-13T09:45",
    timezone: "CET", location: "Online", url: "https://example.org/talks/recap",
    speakers: [
      SpeakerRecord(
        name: "Marek Przeor",
        affiliations: [
          Affiliation(role: "Team Leader", organisations: ["DG GROW", "European Commission"])
        ], attribution: "Marek Przeor, Team Leader, DG GROW, European Commission", line: 1),
      SpeakerRecord(
        name: "Jan-Philipp Kramer", capacity: .moderator,
        affiliations: [Affiliation(organisations: ["Prognos"])], line: 1),
    ])

  static let skills = EventRecord(
    title: "Skills for clusters", series: "EU Clusters Talks", start: "2022-05-04T08:30",
    location: "Online",
    speakers: [
      SpeakerRecord(
        name: "PRZEOR Marek", capacity: .keynote, session: "Opening",
        affiliations: [
          Affiliation(role: "Policy Officer", organisations: ["DG GROW", "European Commission"]),
          Affiliation(role: "Chair", organisations: ["Skills Board"]),
        ], line: 2),
      SpeakerRecord(
        name: "Łucja Błońska",
        affiliations: [
          Affiliation(role: "Head of Unit", organisations: ["DG DEFIS", "European Commission"])
        ], line: 2),
    ])

  static let greece = EventRecord(
    title: "Athens Cluster Days", start: "2024-03", location: "Athens, Greece",
    speakers: [
      SpeakerRecord(
        name: "Γιώργος Παπαδόπουλος",
        affiliations: [Affiliation(role: "Director", organisations: ["Corallia"])], line: 3)
    ])
}

extension Lookup {
  var profile: Profile? {
    if case .found(let profile) = self { profile } else { nil }
  }

  var choices: [Choice] {
    switch self {
    case .found: []
    case .ambiguous(let choices): choices
    case .notFound(let nearest): nearest
    }
  }
}

/// A folder that lives as long as the value.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("speakers-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }
}

extension Directory {
  /// Everything that answers show, to compare states of a directory.
  func content() throws -> [String] {
    let hits = try ["marek", "grow", "clusters", "athens", "director"].flatMap {
      try search($0).hits.map { "\($0)" }
    }
    let events = try search("clusters", kinds: [.event]).hits.compactMap {
      try event($0.key).profile.map { "\($0)" }
    }
    return hits + events + ["\(try statistics())"]
  }
}
