import ArgumentParser
import Foundation

/// Makes event data of any size, with a workload to ask.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes up event data of any size, and queries with their answers.",
    discussion: """
      People have names of thirty languages, bodies have acronyms and units, and few of both appear \
      very often. The same size and seed give the same files.
      """)

  @Option(help: "How many people.")
  var people = 10_000

  @Option(help: "Another seed makes another world.")
  var seed: UInt64 = 1

  @Option(help: "Where the event data goes, one record a line.")
  var events: String

  @Option(help: "Where the queries go, one JSON object a line.")
  var workload: String

  @Option(help: "How many queries of each class.")
  var queries = 1_000

  func validate() throws {
    try checkPeople(people)
  }

  func run() throws {
    var counts = GeneratedWorld.Counts()
    let seconds = try ProcessorTime.of {
      counts = try GeneratedWorld.write(
        people: people, seed: seed, queries: queries, events: events, workload: workload)
    }
    print(
      "\(counts.people) people with \(counts.names) names, \(counts.organisations) organisations, \(counts.events) events, "
        + "\(counts.appearances) appearances, \(counts.bytes / 1_048_576) MB in "
        + "\(formatted(seconds, decimals: 1)) s of the processor, "
        + "\(ProcessMemory.peak() / 1_048_576) MB of memory")
  }
}

func checkPeople(_ people: Int) throws {
  guard (10...World.mostPeople).contains(people) else {
    throw ValidationError("the number of people is from 10 to \(World.mostPeople)")
  }
}
