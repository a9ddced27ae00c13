import ArgumentParser
import EventData
import Foundation
import NameMatching
import SpeakerDirectory

/// Asks classes of queries whose answers are known.
struct Workload: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workload",
    abstract: "Asks a directory classes of queries, and counts what is found first and how fast.",
    discussion: """
      A line of the workload is {"class": …, "query": …} with "speakers", names of which any is \
      right, or "appearances", the newest of an organisation as [start, title, speaker]; without \
      either, a hit is right if it has every word of the query. Times are milliseconds of the \
      processor, warm: each class is asked once before it is measured.
      """)

  @Argument(help: "The directory's file; made from --events where there is none.")
  var directory: String

  @Argument(help: "The queries, one JSON object a line.")
  var workload: String

  @Option(help: "Event data to make the directory from.")
  var events: String?

  @Option(help: "How many queries of each class.")
  var queries = 500

  @Option(help: "Only these classes; may be repeated.")
  var only: [String] = []

  @Option(help: "How many queries of each class are shown whose first hit is not right.")
  var misses = 0

  @Option(help: "table, or json for comparison between runs.")
  var format = "table"

  func run() throws {
    let file = URL(fileURLWithPath: directory)
    if let events, !FileManager.default.fileExists(atPath: directory) {
      let made = try Directory(at: file)
      let seconds = try ProcessorTime.of { try made.seed(from: .file(events)) }
      FileHandle.standardError.write(
        Data("made in \(formatted(seconds, decimals: 1)) s of the processor\n".utf8))
    }
    let opened = try Directory(at: file, create: false)
    let results = try Question.classes(of: jsonLines(of: workload))
      .filter { only.isEmpty || only.contains($0.name) }
      .map { try measure($0.name, Array($0.questions.prefix(queries)), in: opened) }
    if format == "json" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      print(String(decoding: try encoder.encode(results), as: UTF8.self))
    } else {
      print("class         queries  first   in ten  p50     p95     p99     max     ms")
      for result in results { print(result.line) }
      print("peak memory   \(ProcessMemory.peak() / 1_048_576) MB")
    }
  }

  private func measure(
    _ name: String, _ questions: [Question], in directory: Directory
  ) throws -> ClassResult {
    var result = ClassResult(name: name, queries: questions.count)
    for question in questions.prefix(50) { _ = try question.ask(directory) }
    var times: [Double] = []
    var missed = 0
    for question in questions {
      var answer: Question.Answer?
      times.append(try ProcessorTime.of { answer = try question.ask(directory) } * 1000)
      guard let answer else { continue }
      let rank = try question.rank(in: answer, directory)
      if rank != 0, missed < misses {
        missed += 1
        print(
          "\(name): \(question.query) → \(answer.first ?? "nothing"), "
            + "not \(question.speakers?.joined(separator: " or ") ?? "what is right")")
      }
      guard let rank else { continue }
      if rank == 0 { result.first += 1 }
      if rank < 10 { result.inTen += 1 }
    }
    result.p50 = percentile(0.5, of: times)
    result.p95 = percentile(0.95, of: times)
    result.p99 = percentile(0.99, of: times)
    result.max = times.max() ?? 0
    return result
  }
}

/// What is known of one class after it was asked.
struct ClassResult: Codable {
  var name: String
  var queries: Int
  /// How many had the right answer first, and among the first ten.
  var first = 0
  var inTen = 0
  /// Milliseconds of the processor.
  var p50 = 0.0
  var p95 = 0.0
  var p99 = 0.0
  var max = 0.0

  init(name: String, queries: Int) {
    self.name = name
    self.queries = queries
  }

  var line: String {
    let shares = [first, inTen].map {
      formatted(Double($0) / Double(Swift.max(1, queries)), decimals: 3)
    }
    let times = [p50, p95, p99, max].map { formatted($0, decimals: 2) }
    let cells = [String(queries)] + shares + times
    let widths = [7, 6, 6, 6, 6, 6, 6]
    return name.padding(toLength: 14, withPad: " ", startingAt: 0)
      + zip(cells, widths).map { $0.padding(toLength: $1 + 2, withPad: " ", startingAt: 0) }
      .joined()
  }
}

/// One query of a workload, with what is right.
struct Question: Decodable {
  var `class`: String
  var query: String
  var speakers: [String]?
  var appearances: [[String]]?

  enum Answer {
    case hits([Hit])
    case appearances([AppearanceEntry])

    /// What came first.
    var first: String? {
      switch self {
      case .hits(let hits): hits.first?.name
      case .appearances(let appearances): appearances.first?.event.title
      }
    }
  }

  static func classes(of questions: [Question]) -> [(name: String, questions: [Question])] {
    var order: [String] = []
    for question in questions where !order.contains(question.class) { order.append(question.class) }
    let grouped = Dictionary(grouping: questions, by: \.class)
    return order.map { ($0, grouped[$0] ?? []) }
  }

  func ask(_ directory: Directory) throws -> Answer {
    guard appearances != nil else {
      return .hits(try directory.search(query, kinds: [.speaker], limit: 10).hits)
    }
    switch try directory.organisation(query, limit: 20) {
    case .found(let body): return .appearances(body.appearances)
    case .ambiguous, .notFound: return .appearances([])
    }
  }

  /// The place of the first right answer, from 0; nil where there is none.
  func rank(in answer: Answer, _ directory: Directory) throws -> Int? {
    switch answer {
    case .appearances(let found): return isNewest(found) ? 0 : nil
    case .hits(let hits):
      if let speakers {
        // A directory shows one spelling of those that it takes for one person.
        let wanted = Set(speakers.map { PersonName.identity($0) })
        return hits.firstIndex { wanted.contains(PersonName.identity($0.name)) }
      }
      return try hits.firstIndex { try hasAllWords($0, directory) }
    }
  }

  /// Equal dates may come in any order, so those of the last day are not compared.
  private func isNewest(_ found: [AppearanceEntry]) -> Bool {
    let expected = (appearances ?? []).filter { $0.count == 3 }
    guard found.count == expected.count else { return false }
    let lastDay = expected.last?[0].prefix(10) ?? ""
    let wanted = Set(expected.filter { $0[0].prefix(10) != lastDay }.map { $0[1] + "|" + $0[2] })
    return wanted.isSubset(of: found.map { $0.event.title + "|" + $0.speaker.name })
  }

  private func hasAllWords(_ hit: Hit, _ directory: Directory) throws -> Bool {
    var text = hit.name
    if ["roleorg", "common", "rare3"].contains(self.class),
      case .found(let speaker) = try directory.speaker(hit.key)
    {
      for appearance in speaker.appearances {
        text += " \(appearance.event.title) \(appearance.event.series ?? "")"
        for affiliation in appearance.affiliations {
          text += " \(affiliation.role ?? "") "
          text += affiliation.organisations.map(\.name).joined(separator: " ")
        }
      }
    }
    let words = Self.folded(text)
    return Self.folded(query).allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }

  private static func folded(_ text: String) -> [Substring] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }
  }
}
