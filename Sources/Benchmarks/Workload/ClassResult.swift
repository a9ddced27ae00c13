import Foundation
import SpeakerDirectory

/// What is known of one class after it was asked.
struct ClassResult: Codable {
  var name: String
  var queries: Int
  /// How many had the right answer first, and among the first ten.
  var first = 0
  var inTen = 0
  /// How many had first another name that is as near to what was typed: nobody could tell.
  var tied = 0
  /// Milliseconds of the processor.
  var p50 = 0.0
  var p95 = 0.0
  var p99 = 0.0
  var max = 0.0
  /// Milliseconds that SQLite alone takes, and how many times as long the search takes: of the
  /// medians. Nil where no query has a floor.
  var floor: Double?
  var ratio: Double?

  /// Asks everything once, and counts what is right.
  init(
    _ name: String, _ questions: [Question], in directory: Directory, showing misses: Int
  ) throws {
    self.name = name
    queries = questions.count
    var missed = 0
    for question in questions {
      let answer = try question.ask(directory)
      let rank = try question.rank(in: answer, directory)
      let isTied = rank != 0 && question.isTied(answer)
      if isTied { tied += 1 }
      if rank != 0, missed < misses {
        missed += 1
        Self.show("\(name): \(question.miss(answer))\(isTied ? ", which is as near" : "")")
      }
      guard let rank else { continue }
      if rank == 0 { first += 1 }
      if rank < 10 { inTen += 1 }
    }
  }

  /// Asks everything again, in turn with the floor, so that both meet the same machine.
  mutating func time(
    _ questions: [Question], in directory: Directory, above floor: Floor
  ) throws {
    var times: [Double] = []
    var floors: [Double] = []
    for question in questions {
      let candidates = try floor.candidates(of: question, in: directory)
      times.append(try ProcessorTime.of { _ = try question.ask(directory) } * 1000)
      if let candidates {
        floors.append(try ProcessorTime.of { try candidates.step() } * 1000)
      }
    }
    p50 = percentile(0.5, of: times)
    p95 = percentile(0.95, of: times)
    p99 = percentile(0.99, of: times)
    max = times.max() ?? 0
    guard !floors.isEmpty else { return }
    let least = percentile(0.5, of: floors)
    self.floor = least
    ratio = p50 / Swift.max(least, 1e-9)
  }

  /// Beside the figures, which may be read by a program.
  private static func show(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  // MARK: - A line of the table

  private static let widths = [9, 8, 8, 8, 8, 8, 8, 8, 8, 6]

  static let heading = line(
    "class",
    ["queries", "first", "tied", "in ten", "p50 ms", "p95", "p99", "max", "floor", "ratio"])

  var line: String {
    let shares = [first, tied, inTen].map {
      formatted(Double($0) / Double(Swift.max(1, queries)), decimals: 3)
    }
    let times = [p50, p95, p99, max].map { formatted($0, decimals: 2) }
    let above = [
      floor.map { formatted($0, decimals: 3) }, ratio.map { formatted($0, decimals: 1) },
    ].map { $0 ?? "" }
    return Self.line(name, [String(queries)] + shares + times + above)
  }

  private static func line(_ name: String, _ cells: [String]) -> String {
    name.padding(toLength: 14, withPad: " ", startingAt: 0)
      + zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined()
  }
}
