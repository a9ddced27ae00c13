import ArgumentParser
import EventData
import Foundation
import NameMatching

/// How well names are compared, and how fast.
struct Pairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Compares labelled pairs of names.",
    discussion: """
      The file is CSV with the columns schema, name1, name2, is_match and category. Schema Person \
      is compared as people, Company, Organization and LegalEntity as organisations; others are \
      left out.
      """)

  @Argument(help: "Labelled pairs.")
  var file: String

  @Option(help: "How many pairs that are judged wrongly are shown.")
  var misses = 20

  @Option(help: "table or json.")
  var format: Format = .table

  func run() throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let pairs = try LabelledPair.pairs(in: text)
    let report = PairReport(pairs: pairs, speed: Self.speed(of: pairs), misses: misses)
    switch format {
    case .table: report.printTable()
    case .json: print(try json(report))
    }
  }

  /// Comparisons a second on one core: of names prepared before, and with their preparation.
  private static func speed(of pairs: [LabelledPair]) -> PairReport.Speed {
    guard !pairs.isEmpty else { return PairReport.Speed(prepared: 0, withPreparation: 0) }
    let prepared = pairs.map(PreparedPair.init)
    var sum = 0.0
    let rounds = max(1, 400_000 / pairs.count)
    let seconds = ProcessorTime.of {
      for _ in 0..<rounds { for pair in prepared { sum += pair.comparison.score } }
    }
    let slowRounds = max(1, rounds / 10)
    let secondsWithPreparation = ProcessorTime.of {
      for _ in 0..<slowRounds { for pair in pairs { sum += PreparedPair(pair).comparison.score } }
    }
    precondition(sum >= 0)  // so that the work is not left out
    return PairReport.Speed(
      prepared: Double(rounds * pairs.count) / seconds,
      withPreparation: Double(slowRounds * pairs.count) / secondsWithPreparation)
  }
}

/// Two names, and whether they are of one bearer.
struct LabelledPair {
  var schema: String
  var left: String
  var right: String
  var isMatch: Bool
  var category: String

  var arePeople: Bool { schema == "Person" }

  private static let schemas: Set<String> = ["Person", "Company", "Organization", "LegalEntity"]

  static func pairs(in text: String) throws -> [LabelledPair] {
    var parser = TableParser(Array(text.utf8), delimiter: UInt8(ascii: ","))
    var pairs: [LabelledPair] = []
    while let cells = try parser.next() {
      let row = cells.map(\.text)
      // The header is of no schema.
      guard row.count > 3, schemas.contains(row[0]) else { continue }
      pairs.append(
        LabelledPair(
          schema: row[0], left: row[1], right: row[2], isMatch: row[3] == "true",
          category: row.count > 4 ? row[4] : ""))
    }
    return pairs
  }
}

/// A pair whose names are prepared.
enum PreparedPair {
  case people(PersonNameForm, PersonNameForm)
  case organisations(OrganisationNameForm, OrganisationNameForm)

  init(_ pair: LabelledPair) {
    self =
      pair.arePeople
      ? .people(PersonNameForm(pair.left), PersonNameForm(pair.right))
      : .organisations(OrganisationNameForm(pair.left), OrganisationNameForm(pair.right))
  }

  var comparison: NameComparison {
    switch self {
    case .people(let left, let right): NameComparison(left, right)
    case .organisations(let left, let right): NameComparison(left, right)
    }
  }
}
