internal import GRDB
internal import NameMatching

/// Finds the entries that may answer a query: few, the important ones first.
///
/// The index is laid down kind by kind in the order of importance, so the first matches in the order
/// of rowids are taken and the rest is never looked at; bm25 would walk every match first.
struct CandidateFinder {
  let db: Database
  let kinds: Set<Kind>
  let filter: AppearanceFilter
  /// How many answers are wanted.
  let count: Int

  /// Of texts, which of them has the words makes a difference: so many are compared.
  private static let textsCompared = 20

  /// Tier by tier, in the order in which they count, until there are enough: what is the whole
  /// query, names with all words, names with beginnings of the last, then all texts so.
  func find(_ text: String, _ query: SearchQuery) throws -> [Candidate] {
    if !filter.isEmpty {
      return try FilteredCandidates(db: db, kinds: kinds, filter: filter, count: count).find(query)
    }
    var found = try exact(text)
    for table in ["entryName", "entryText"] {
      if table == "entryText", isSomebodysName(found, query) { break }
      let limit = table == "entryName" ? count : max(count, Self.textsCompared)
      for tier in query.hasPrefix ? [query.wholeWords, query] : [query]
      where isWanted(tier, in: table, found) {
        var more = try kinds.flatMap {
          try Candidate.matching(tier.pattern(), in: table, $0, limit: limit, db)
        }
        let known = Set(found.map(\.position))
        more.removeAll { known.contains($0.position) }
        found += more.ranked(for: tier)
      }
    }
    return found
  }

  /// Beginnings of words are many in texts, and looked for only where nothing else was found.
  private func isWanted(_ tier: SearchQuery, in table: String, _ found: [Candidate]) -> Bool {
    table == "entryText" && tier.hasPrefix ? found.isEmpty : found.count < count
  }

  /// Who types given name and surname looks for a person, and not for texts that have both.
  private func isSomebodysName(_ found: [Candidate], _ query: SearchQuery) -> Bool {
    query.terms.count > 1 && found.contains { $0.kind == .speaker }
  }

  /// Those whose name or key the whole query is: however many others match, they are not missed.
  private func exact(_ text: String) throws -> [Candidate] {
    try kinds.sorted { $0.rawValue < $1.rawValue }.flatMap { kind in
      try ExactNames(db: db).subjects(kind, text, limit: count).compactMap { subject in
        var candidate = try Candidate.of(kind, subject, db)
        candidate?.isExact = true
        return candidate
      }
    }
  }
}

extension [Candidate] {
  fileprivate func ranked(for query: SearchQuery) -> [Candidate] {
    map { (candidate: $0, ranking: Ranking($0, query)) }
      .sorted { $0.ranking < $1.ranking }
      .map(\.candidate)
  }
}
