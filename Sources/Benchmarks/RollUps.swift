import ArgumentParser
import EventData
import Foundation
import SpeakerDirectory

/// How fast organisations answer with all their units.
struct RollUps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rollup",
    abstract: "Makes a tree of organisations with appearances, and asks bodies at every height.",
    discussion: """
      The tree is as regular as it is large: every body has as many units as --units says, down to \
      the number of --organisations. Appearances fall on the bodies evenly, and a person appears \
      five times. The first body asked is the root, to which all appearances count.
      """)

  @Option(help: "How many organisations.")
  var organisations = 100_000

  @Option(help: "How many appearances.")
  var appearances = 1_000_000

  @Option(help: "How many units a body has.")
  var units = 10

  @Option(help: "How many people, appearances and units each answer shows.")
  var limit = 20

  @Option(help: "How often each body is asked.")
  var rounds = 20

  func run() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let directory = try Directory(at: folder.url.appending(path: "directory.sqlite"))
    let seeding = try ProcessorTime.of { try seed(directory) }
    let held = try directory.statistics()
    print(
      "seeding       \(held.organisations) organisations, \(held.appearances) appearances in "
        + "\(formatted(seeding, decimals: 1)) s of the processor, \(held.size / 1_048_576) MB")
    print("body          people  appearances  ms median (slowest), --direct, search org:")
    var body = 0
    while body < organisations {
      try ask(directory, body)
      body = body * units + 1
    }
  }

  private func ask(_ directory: Directory, _ body: Int) throws {
    let name = Self.name(of: body)
    guard case .found(let profile) = try directory.organisation(name, limit: limit) else { return }
    let rolledUp = try times { _ = try directory.organisation(name, limit: limit) }
    let direct = try times { _ = try directory.organisation(name, direct: true, limit: limit) }
    let search = try times { _ = try directory.search("org:\"\(name)\" role:head", limit: limit) }
    let cells = [
      name.padding(toLength: 13, withPad: " ", startingAt: 0), "\(profile.peopleCount)",
      "\(profile.appearanceCount)",
      "\(formatted(percentile(0.5, of: rolledUp), decimals: 2)) "
        + "(\(formatted(rolledUp.max() ?? 0, decimals: 2)))",
      formatted(percentile(0.5, of: direct), decimals: 2),
      formatted(percentile(0.5, of: search), decimals: 2),
    ]
    print(cells.joined(separator: "  "))
  }

  private func times(_ body: () throws -> Void) throws -> [Double] {
    try (0..<rounds).map { _ in try ProcessorTime.of(body) * 1000 }
  }

  // MARK: - The data

  private func seed(_ directory: Directory) throws {
    try directory.seed(named: "organisations") { take in
      for body in 0..<organisations {
        let parent = body == 0 ? nil : Self.name(of: (body - 1) / units)
        try take(
          .organisation(
            OrganisationRecord(name: Self.name(of: body), parent: parent), line: body + 1))
      }
    }
    let perEvent = 10
    try directory.seed(named: "events") { take in
      for event in 0..<(appearances / perEvent) {
        try take(.event(self.event(event, perEvent), line: event + 1))
      }
    }
  }

  private func event(_ number: Int, _ people: Int) -> EventRecord {
    let year = 2005 + number % 20
    let month = 1 + number / 20 % 12
    let speakers = (0..<people).map { place in
      let appearance = number * people + place
      // Coprime steps spread people and bodies over events without a random number.
      let person = appearance * 7919 % max(1, appearances / 5)
      let body = (appearance * 104_729 + number / 97) % organisations
      return SpeakerRecord(
        name: "\(Self.syllables(person + 7)) \(Self.syllables(person * 31 + 5))",
        affiliations: [
          Affiliation(
            role: Self.roles[appearance % Self.roles.count], organisations: [Self.name(of: body)])
        ])
    }
    return EventRecord(
      title: "Event \(number)", start: "\(year)-\(month < 10 ? "0" : "")\(month)-01",
      speakers: speakers)
  }

  private static let roles = ["Head of Unit", "Director", "Policy Officer", "Cluster Manager"]

  private static func name(of body: Int) -> String { "\(syllables(body + 1)) Council" }

  /// A word of its own for every number.
  private static func syllables(_ number: Int) -> String {
    let consonants = Array("bdfgklmnprstvz")
    let vowels = Array("aeiou")
    var rest = number
    var word = ""
    while rest > 0 {
      word.append(consonants[rest % consonants.count])
      rest /= consonants.count
      word.append(vowels[rest % vowels.count])
      rest /= vowels.count
    }
    return word.isEmpty ? "Ba" : word.capitalized
  }
}
