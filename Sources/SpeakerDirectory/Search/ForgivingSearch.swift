internal import GRDB
internal import NameMatching

/// Finds what a query may mean where nothing has its words: looks for words near to them, in stages
/// from what is most likely meant, until something is found that is nearer than what the next stage
/// looks for.
struct ForgivingSearch {
  let db: Database
  let kinds: Set<Kind>
  let spelling: Spelling
  /// Whether the words were romanised by one custom of several.
  let isRomanised: Bool

  /// More candidates than these are not looked at; where a word is left out, many have the others.
  private static let most = 400
  private static let mostWithout = 600

  /// The candidates, the nearest first.
  func find(_ terms: SearchTerms) throws -> [Candidate] {
    let ways = terms.expansions
    if ways.count == 1 { return try find(ways[0]) }
    let found = try ways.flatMap { try find($0) }.sorted(by: Self.isBefore)
    var known: Set<Int64> = []
    return found.filter { known.insert($0.position).inserted }
  }

  private func find(_ terms: [SearchTerms.Phrase]) throws -> [Candidate] {
    var found: [Int64: Candidate] = [:]
    var nearest = Double.infinity
    let stages = ForgivingStages(terms: terms, isRomanised: isRomanised, spelling: spelling)
    for tier in stages.all {
      if nearest <= tier.least { break }
      for stage in tier.stages() {
        var alignment = NameAlignment(stage)
        for candidate in try candidates(stage, in: "entryName") {
          guard let forgiven = alignment.inNames(candidate) else { continue }
          if forgiven.cost < found[candidate.position]?.cost ?? .infinity {
            found[candidate.position] = forgiven
            nearest = min(nearest, forgiven.cost)
          }
        }
        guard found.isEmpty, stage.mayBeText else { continue }
        let texts = try candidates(stage.inTexts, in: "entryText").compactMap {
          alignment.inTexts($0)
        }
        if !texts.isEmpty { return texts.sorted(by: Self.isBefore) }
      }
    }
    return found.values.sorted(by: Self.isBefore)
  }

  private static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.cost, left.position) < (right.cost, right.position)
  }

  private func candidates(_ stage: Stage, in table: String) throws -> [Candidate] {
    guard let pattern = stage.pattern(spelling) else { return [] }
    let isComplete = stage.words.allSatisfy { !$0.alternatives.isEmpty }
    return try kinds.flatMap {
      try Candidate.matching(
        pattern, in: table, $0, limit: isComplete ? Self.most : Self.mostWithout, db)
    }
  }
}
