internal import GRDB

extension Directory {
  /// Finds speakers, organisations and events whose texts have every word of `text`, the last one
  /// also as the beginning of a word, phrases in quotes word by word. Neither order, case, accents
  /// nor script matter. No text fails; one without a letter or digit finds nothing.
  ///
  /// - Parameter limit: the most hits, at least 0.
  public func search(
    _ text: String, kinds: Set<Kind> = Set(Kind.allCases), limit: Int = 20
  ) throws -> SearchResult {
    let query = SearchQuery(text)
    guard !query.terms.isEmpty, !kinds.isEmpty, limit > 0 else {
      return SearchResult(query: text, hits: [], hasMore: false)
    }
    return try store.read { db in
      // One more than asked for, to know whether there are more.
      let wanted = min(limit, 100_000) + 1
      let ranked = try CandidateFinder(db: db, kinds: kinds, count: wanted)
        .find(text, query)
        .map { (candidate: $0, ranking: Ranking($0, query)) }
        .sorted { $0.ranking < $1.ranking }
      let hits = try ranked.prefix(limit).compactMap { hit in
        try Hit(hit.candidate, query, db)
      }
      return SearchResult(query: text, hits: hits, hasMore: ranked.count > limit)
    }
  }
}
