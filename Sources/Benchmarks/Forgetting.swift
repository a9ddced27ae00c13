import ArgumentParser
import Foundation
import SpeakerDirectory

/// What it costs to forget one person, and many at once.
struct Forgetting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forgetting",
    abstract:
      "Forgets one person and then many at once, with the proof, and measures what it costs.",
    discussion: "It is done in a copy of the directory, or in one that is made up.")

  @Argument(help: "The directory's file.")
  var directory: String?

  @Option(help: "How many people a made-up directory has.")
  var people = 100_000

  @Option(help: "About how many are forgotten at once: those who have not been seen for longest.")
  var many = 10_000

  func validate() throws {
    try checkPeople(people)
    if many < 1 { throw ValidationError("at least one is forgotten") }
  }

  func run() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = folder.url.appending(path: "directory.sqlite")
    if let directory {
      try FileManager.default.copyItem(at: URL(fileURLWithPath: directory), to: file)
    } else {
      let events = folder.url.appending(path: "events.ndjson").path
      _ = try GeneratedWorld.write(
        people: people, seed: 1, queries: 1, events: events,
        workload: folder.url.appending(path: "workload.ndjson").path)
      _ = try Seeding(events, into: file)
    }
    let opened = try Directory(at: file, create: false)
    let held = try opened.statistics()
    print("\(held.speakers) people in \(held.size / 1_048_576) MB")
    let list = try opened.retention(olderThan: RetentionPeriod(1, .days)).people
    guard let first = list.first, let last = list.prefix(many).last?.last else { return }
    try measure {
      guard case .found(let report) = try opened.forget(first.key) else { return nil }
      return report
    }
    // Those whose last day lies before this one.
    let day = try Date(last, strategy: .iso8601.year().month().day()).addingTimeInterval(2 * 86_400)
    try measure { try opened.forget(unseenFor: RetentionPeriod(1, .days), asOf: day) }
  }

  private func measure(_ forget: () throws -> ForgetReport?) throws {
    var report: ForgetReport?
    let begin = Date.now
    let seconds = try ProcessorTime.of { report = try forget() }
    let clock = Date.now.timeIntervalSince(begin)
    guard let report, let proof = report.proof else { return }
    print(
      "\(report.people.count) forgotten in \(formatted(seconds, decimals: 1)) s of the processor, "
        + "\(formatted(clock, decimals: 1)) s by the clock; \(proof.forms) forms looked for in "
        + "\(proof.bytes / 1_048_576) MB, \(proof.isClean ? "clean" : "not clean"); "
        + "peak memory \(ProcessMemory.peak() / 1_048_576) MB")
  }
}
