import Foundation
import NameMatching

/// What the comparison of labelled pairs came to.
struct PairReport: Encodable {
  struct Counts: Encodable {
    var schema: String
    var pairs = 0
    var precision = 0.0
    var recall = 0.0
    var f1 = 0.0
  }

  struct Miss: Encodable {
    var schema: String
    var left: String
    var right: String
    var isMatch: Bool
    var score: Double
    var category: String
    var explanation: String
  }

  struct Speed: Encodable {
    /// Comparisons a second.
    var prepared: Double
    var withPreparation: Double
  }

  private(set) var counts: [Counts] = []
  private(set) var misses: [Miss]
  let threshold = NameComparison.threshold
  let comparisonsPerSecond: Speed

  init(pairs: [LabelledPair], speed: Speed, misses most: Int) {
    comparisonsPerSecond = speed
    let judged = pairs.map { (pair: $0, comparison: PreparedPair($0).comparison) }
    for schema in Set(pairs.map(\.schema)).sorted() {
      counts.append(Self.counts(schema, judged.filter { $0.pair.schema == schema }))
    }
    counts.append(Self.counts("all", judged))
    misses = judged.filter { $0.pair.isMatch != $0.comparison.isSame }.prefix(most).map {
      Miss(
        schema: $0.pair.schema, left: $0.pair.left, right: $0.pair.right,
        isMatch: $0.pair.isMatch, score: $0.comparison.score, category: $0.pair.category,
        explanation: $0.comparison.explanation.map(\.summary).joined(separator: "; "))
    }
  }

  private static func counts(
    _ schema: String, _ judged: [(pair: LabelledPair, comparison: NameComparison)]
  ) -> Counts {
    let right = Double(judged.count { $0.pair.isMatch && $0.comparison.isSame })
    let said = Double(judged.count { $0.comparison.isSame })
    let wanted = Double(judged.count { $0.pair.isMatch })
    var counts = Counts(schema: schema, pairs: judged.count)
    if said > 0 { counts.precision = right / said }
    if wanted > 0 { counts.recall = right / wanted }
    if said + wanted > 0 { counts.f1 = 2 * right / (said + wanted) }
    return counts
  }

  func printTable() {
    print("schema        pairs  precision  recall  F1")
    for row in counts {
      print(
        row.schema.padding(toLength: 12, withPad: " ", startingAt: 0),
        String(row.pairs).padding(toLength: 5, withPad: " ", startingAt: 0),
        formatted(row.precision, decimals: 3) + "    ", formatted(row.recall, decimals: 3) + " ",
        formatted(row.f1, decimals: 3), separator: "  ")
    }
    print(
      "\(formatted(comparisonsPerSecond.prepared, decimals: 0)) comparisons/s of prepared names, "
        + "\(formatted(comparisonsPerSecond.withPreparation, decimals: 0)) with their preparation")
    for miss in misses {
      print(
        miss.isMatch ? "missed" : "wrong ", formatted(miss.score, decimals: 2), miss.schema,
        "\(miss.left) / \(miss.right):", miss.explanation)
    }
  }
}

extension NameEvidence {
  fileprivate var summary: String {
    "\(kind.rawValue) \(left)/\(right) \(formatted(support, decimals: 2))"
      + "-\(formatted(doubt, decimals: 2))"
  }
}
