internal import GRDB

extension Directory {
  /// Finds speakers, organisations and events whose texts have every word of `text`, the last one
  /// also as the beginning of a word, phrases in quotes word by word. Neither order, case, accents
  /// nor script matter. No text fails; one without a letter or digit finds nothing.
  ///
  /// Conditions stand between the words, and hold together for one affiliation: `org:` (any name of
  /// a body, with all that is inside it), `role:`, `country:`, `classification:`. Their values are
  /// words or "phrases in quotes". A role is nobody's but a speaker's or, through them, an event's.
  ///
  /// - Parameter limit: the most hits, at least 0.
  public func search(
    _ text: String, kinds: Set<Kind> = Set(Kind.allCases), limit: Int = 20
  ) throws -> SearchResult {
    let query = SearchQuery(text)
    guard !query.isEmpty, !kinds.isEmpty, limit > 0 else {
      return SearchResult(query: text, hits: [], hasMore: false)
    }
    return try store.read { db in
      // One more than asked for, to know whether there are more.
      let wanted = min(limit, 100_000) + 1
      let filter = try AffiliationFilter(query.conditions, db)
      var found = try CandidateFinder(db: db, kinds: kinds, filter: filter, count: wanted)
        .find(text, query)
      if found.isEmpty, filter.isEmpty {
        found = try ForgivingSearch(db: db, kinds: kinds, spelling: store.spelling.spelling(db))
          .find(query)
      }
      var highlights = Highlights(db: db, query: query)
      let hits = try found.prefix(limit).map { try Hit($0, filter, &highlights) }
      return SearchResult(query: text, hits: hits, hasMore: found.count > limit)
    }
  }
}
