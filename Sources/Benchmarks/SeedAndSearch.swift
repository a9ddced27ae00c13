import ArgumentParser
import EventData
import Foundation
import SpeakerDirectory

/// Seeds a directory from event data and asks it questions.
struct SeedAndSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Seeds a new directory in a temporary folder, then searches it.")

  @Argument(help: "Event data; without any, the built-in seed.")
  var paths: [String] = []

  @Option(help: "A file of queries, one a line.")
  var queries: String?

  func run() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let directory = try Directory(at: folder.url.appending(path: "directory.sqlite"))

    let seeding = try ProcessorTime.of {
      if paths.isEmpty { try directory.seedBuiltIn() }
      for input in try paths.flatMap(EventInput.inputs(at:)) { try directory.seed(from: input) }
    }
    let held = try directory.statistics()
    print("seeding       \(formatted(seeding, decimals: 2)) s of the processor")
    print(
      "appearances   \(held.appearances), \(formatted(Double(held.appearances) / seeding, decimals: 0)) a second"
    )
    print("size          \(formatted(Double(held.size) / 1_048_576, decimals: 1)) MB")

    let words =
      try queries.map {
        try String(contentsOfFile: $0, encoding: .utf8).split(separator: "\n").map(String.init)
      } ?? [
        "przeor", "DG GROW", "marek prz", "head of unit", "\"clusters talks\"",
        "european commission",
      ]
    let samples = try (0..<max(1, 200 / words.count)).flatMap { _ in
      try words.map { text in try ProcessorTime.of { _ = try directory.search(text) } * 1000 }
    }
    let shares = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)].map { name, share in
      "\(name) \(formatted(percentile(share, of: samples), decimals: 2))"
    }
    print("search        \(samples.count) queries, ms: \(shares.joined(separator: ", "))")
  }
}
