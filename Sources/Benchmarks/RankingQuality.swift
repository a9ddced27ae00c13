import ArgumentParser
import EventData
import Foundation
import NameMatching
import SpeakerDirectory

/// Tells whether an order of hits is good by what happened next.
struct RankingQuality: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ranking",
    abstract: "Asks a directory of earlier events for those who spoke later.",
    discussion: """
      Who looks somebody up is likely to look for those who are about to speak. So the earlier part \
      of the events makes a directory, and each speaker of the later part who is in it is asked for \
      with the first letters of a word of the name, where many match. Of each order of hits it \
      prints the mean of 1/rank, and the shares found first and among ten.
      """)

  @Argument(help: "Event data with dates.")
  var paths: [String]

  @Option(help: "The part of the events, by date, that makes the directory.")
  var share = 0.7

  @Option(help: "How many letters are typed.")
  var letters = 3

  @Option(help: "How many are asked for at most.")
  var queries = 1_000

  func run() throws {
    let events = try dated()
    let earlier = Int(Double(events.count) * share)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let directory = try Directory(at: folder.url.appending(path: "directory.sqlite"))
    try directory.seed(named: "earlier") { take in
      for (line, event) in events.prefix(earlier).enumerated() {
        try take(.event(event, line: line + 1))
      }
    }
    let asked = try returning(events.dropFirst(earlier), in: directory)
    print("\(earlier) earlier events; \(asked.count) who spoke later too are asked for")
    print("order         1/rank  first   in ten")
    for order in SearchOrder.allCases {
      let ranks = try asked.map { try rank(of: $0, order, in: directory) }
      print(line(order.rawValue, ranks))
    }
    print(line("by chance", try asked.map { try expected(of: $0, in: directory) }))
  }

  private struct Asked {
    var key: String
    var query: String
  }

  private func dated() throws -> [EventRecord] {
    var events: [EventRecord] = []
    for input in try paths.flatMap(EventInput.inputs(at:)) {
      try EventReader().read(input) { item in
        if case .event(let event, _) = item, event.start != nil { events.append(event) }
      }
    }
    return events.sorted { $0.start ?? "" < $1.start ?? "" }
  }

  /// Evenly chosen of all later appearances, so that who speaks often is asked for often.
  private func returning(
    _ events: some Sequence<EventRecord>, in directory: Directory
  ) throws -> [Asked] {
    var asked: [Asked] = []
    for (number, speaker) in events.flatMap(\.speakers).enumerated() {
      guard case .found(let known) = try directory.speaker(speaker.name),
        PersonName.identity(known.name) == PersonName.identity(speaker.name)
      else { continue }
      let words = Folding.words(known.name).filter { $0.utf8.count >= letters }
      guard !words.isEmpty else { continue }
      let word = words[number % words.count]
      asked.append(Asked(key: known.key, query: String(word.prefix(letters))))
    }
    let step = max(1, asked.count / max(1, queries))
    return stride(from: 0, to: asked.count, by: step).map { asked[$0] }
  }

  /// From 1; nil where it is not among the first thousand.
  private func rank(
    of asked: Asked, _ order: SearchOrder, in directory: Directory
  ) throws -> Double? {
    let hits = try directory.search(asked.query, kinds: [.speaker], limit: 1_000, order: order).hits
    return hits.firstIndex { $0.key == asked.key }.map { Double($0 + 1) }
  }

  /// In the middle of all that match.
  private func expected(of asked: Asked, in directory: Directory) throws -> Double? {
    let hits = try directory.search(asked.query, kinds: [.speaker], limit: 1_000).hits
    return hits.isEmpty ? nil : Double(hits.count + 1) / 2
  }

  private func line(_ name: String, _ ranks: [Double?]) -> String {
    let count = Double(max(1, ranks.count))
    let found = ranks.compactMap(\.self)
    let figures = [
      found.reduce(0) { $0 + 1 / $1 } / count, Double(found.count { $0 == 1 }) / count,
      Double(found.count { $0 <= 10 }) / count,
    ]
    return name.padding(toLength: 14, withPad: " ", startingAt: 0)
      + figures.map { formatted($0, decimals: 3) }.joined(separator: "   ")
  }
}
