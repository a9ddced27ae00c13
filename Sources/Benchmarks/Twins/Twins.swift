import ArgumentParser
import EventData
import Foundation
import SpeakerDirectory

/// Whether people whom pages misprint are proposed, among as many others as there are.
struct Twins: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "twins",
    abstract: "Misprints names of a made-up world, and tells how many of the pairs are proposed.",
    discussion: """
      Half of the misprinted stand for a body for which they stood elsewhere, half for another. What \
      else is proposed are other people of nearly the same name, of whom a made-up world has many.
      """)

  @Option(help: "How many people.")
  var people = 100_000

  @Option(help: "How many of them are misprinted.")
  var twins = 1_000

  @Option(help: "Another seed makes another world.")
  var seed: UInt64 = 1

  @Option(help: "How many pairs are looked at, best first.")
  var limit = 2_000

  @Option(help: "How many pairs that are no twins are shown.")
  var others = 0

  func validate() throws {
    try checkPeople(people)
  }

  func run() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let world = World(people: people, seed: seed)
    let events = folder.url.appending(path: "events.ndjson").path
    try OwnProcess.output([
      "generate", "--people", "\(people)", "--seed", "\(seed)", "--queries", "0", "--events",
      events,
      "--workload", folder.url.appending(path: "workload.jsonl").path,
    ])
    let twins = Twin.all(twins, of: world)
    let misprints = folder.url.appending(path: "misprints.ndjson").path
    var file = try LineFile(misprints)
    for (number, (twin, person)) in twins.enumerated() {
      try file.write(twin.line(person, number: number, of: world))
    }
    try file.close()
    let directory = try Directory(at: folder.url.appending(path: "directory.sqlite"))
    try directory.seed(from: .file(events))
    try directory.seed(from: .file(misprints))
    var found: [IdentityCandidate] = []
    let seconds = try ProcessorTime.of { found = try directory.candidates(limit: limit) }
    print(
      "\(found.count) pairs in \(formatted(seconds, decimals: 1)) s of the processor, "
        + "\(ProcessMemory.peak() / 1_048_576) MB of memory with seeding")
    report(twins.map(\.twin), found)
  }

  private func report(_ twins: [Twin], _ found: [IdentityCandidate]) {
    let places = Dictionary(
      found.enumerated().map { (Set([$0.element.first.name, $0.element.second.name]), $0.offset) },
      uniquingKeysWith: min)
    func place(_ twin: Twin) -> Int? { places[[twin.name, twin.printed]] }
    print("misprint               body     twins   proposed")
    for misprint in Twin.Misprint.allCases {
      for isSame in [true, false] {
        let some = twins.filter { $0.misprint == misprint && $0.hasSameBody == isSame }
        let proposed = some.count { place($0) != nil }
        let share = Double(proposed) / Double(max(1, some.count))
        print(
          misprint.rawValue.padding(toLength: 23, withPad: " ", startingAt: 0)
            + (isSame ? "same     " : "another  ")
            + "\(some.count)".padding(toLength: 8, withPad: " ", startingAt: 0)
            + formatted(share, decimals: 3))
      }
    }
    let known = Set(twins.map { Set([$0.name, $0.printed]) })
    for pair in found.lazy.filter({ !known.contains([$0.first.name, $0.second.name]) })
      .prefix(others)
    {
      print(
        formatted(pair.score, decimals: 3), formatted(pair.nameScore, decimals: 3),
        pair.names.joined(separator: " | "),
        pair.evidence.map { "\($0.kind.rawValue): \($0.text)" }.joined(separator: "; "))
    }
    let first = twins.compactMap(place)
    for count in [100, 500, limit / 2, limit] where count <= limit {
      print("of the first \(count), \(first.count { $0 < count }) are twins")
    }
  }
}
