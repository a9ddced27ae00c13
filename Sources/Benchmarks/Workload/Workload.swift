import ArgumentParser
import EventData
import Foundation
import SpeakerDirectory

/// Asks classes of queries whose answers are known.
struct Workload: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workload",
    abstract: "Asks a directory classes of queries: what is found first, how fast, and how much "
      + "slower than SQLite alone.",
    discussion: """
      Without arguments it makes up people, makes a directory of them in a temporary folder and asks \
      that; see also: Benchmarks generate.

      A line of a workload is {"class": …, "query": …} with "speakers", names of which any is \
      right, or "appearances", the newest of an organisation as [start, title, speaker]; without \
      either, a hit is right if it has every word of the query.

      Times are milliseconds of the processor, warm: everything is asked once before it is \
      measured. The floor is the median of the one SQLite statement that gives the candidates, \
      prepared, on the same file, asked in turn with the search; of mistyped names it is told what \
      is meant. The ratio is that of the medians.
      """)

  @Argument(help: "The directory's file; made from --events where there is none.")
  var directory: String?

  @Argument(help: "The queries, one JSON object a line.")
  var workload: String?

  @Option(help: "Event data to make the directory from.")
  var events: String?

  @Option(help: "How many people are made up, where no directory is named. (default: 10000)")
  var people: Int?

  @Option(help: "Another seed makes other people.")
  var seed: UInt64 = 1

  @Option(help: "How many queries of each class.")
  var queries = 500

  @Option(help: "Only these classes; may be repeated.")
  var only: [String] = []

  @Option(help: "How many queries of each class are shown whose first hit is not right.")
  var misses = 0

  @Option(help: "How the figures are written.")
  var format = Format.table

  func validate() throws {
    if directory != nil, workload == nil { throw ValidationError("a workload is missing") }
    if directory != nil, people != nil {
      throw ValidationError("people are made up only where no directory is named")
    }
    if directory == nil, events != nil {
      throw ValidationError("event data needs a directory to go into, and a workload")
    }
    if let people { try checkPeople(people) }
  }

  func run() throws {
    if let directory, let workload {
      return try measure(directory: directory, workload: workload, events: events)
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let files = ["directory.sqlite", "workload.jsonl", "events.ndjson"].map {
      folder.url.appending(path: $0).path
    }
    try OwnProcess.output([
      "generate", "--people", "\(people ?? 10_000)", "--seed", "\(seed)", "--queries", "\(queries)",
      "--events", files[2], "--workload", files[1],
    ])
    try measure(directory: files[0], workload: files[1], events: files[2])
  }

  private func measure(directory: String, workload: String, events: String?) throws {
    let file = URL(fileURLWithPath: directory)
    var seeding: Seeding?
    if let events, !FileManager.default.fileExists(atPath: directory) {
      seeding = try JSONDecoder().decode(
        Seeding.self, from: OwnProcess.output(["seed", events, directory, "--format", "json"]))
    }
    let opened = try Directory(at: file, create: false)
    let classes = try Question.classes(of: jsonLines(of: workload))
      .filter { only.isEmpty || only.contains($0.name) }
      .map { ($0.name, Array($0.questions.prefix(queries))) }
    let figures = try WorkloadFigures(
      directory: DirectoryFigures(of: opened, at: file), seeding: seeding,
      asking: classes, of: opened, at: file, showing: misses)
    print(try format == .json ? json(figures) : figures.table())
  }
}
