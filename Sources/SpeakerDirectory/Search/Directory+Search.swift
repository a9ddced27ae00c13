internal import GRDB

extension Directory {
  /// Finds speakers, organisations and events whose texts have every word of `text`, the last one
  /// also as the beginning of a word, phrases in quotes word by word. Neither order, case, accents
  /// nor script matter. No text fails; one without a letter or digit finds nothing.
  ///
  /// Conditions stand between the words, and hold together for one appearance: `org:` (any name of a
  /// body, with all that is inside it), `role:`, `country:`, `classification:`, `speaker:`, `event:`,
  /// `series:`, `session:`, `capacity:`, `after:`, `before:`, `on:` or `year:`, `2022..2024`, `with:`
  /// (who stood at the same event; most often first); `kind:` is that of the hit. Their values are
  /// words or "phrases in quotes". What a "-" stands before, no hit may have. A word before a colon that is no field is a word; where it is
  /// nearly one, the result's hints say so.
  ///
  /// - Parameter limit: the most hits, at least 0.
  public func search(
    _ text: String, kinds: Set<Kind> = Set(Kind.allCases), limit: Int = 20
  ) throws -> SearchResult {
    let query = SearchQuery(text)
    let kinds = query.kinds(of: kinds)
    guard !query.isEmpty, !kinds.isEmpty, limit > 0 else {
      return SearchResult(
        query: text, hits: [], hasMore: false, hints: query.hints.isEmpty ? nil : query.hints)
    }
    return try store.read { db in
      // One more than asked for, to know whether there are more.
      let wanted = min(limit, 100_000) + 1
      let filter = try AppearanceFilter(query, db)
      guard !query.terms.isEmpty || !filter.isEmpty else {
        return SearchResult(query: text, hits: [], hasMore: false, hints: nil)
      }
      var found = try CandidateFinder(db: db, kinds: kinds, filter: filter, count: wanted)
        .find(text, query)
      found.removeAll { !query.allows($0) }
      if found.isEmpty, filter.isEmpty, query.excluded.isEmpty {
        found = try ForgivingSearch(db: db, kinds: kinds, spelling: store.spelling.spelling(db))
          .find(query)
      }
      var highlights = Highlights(db: db, query: query)
      let hits = try found.prefix(limit).map { try Hit($0, filter, &highlights) }
      return SearchResult(
        query: text, hits: hits, hasMore: found.count > limit,
        hints: query.hints.isEmpty ? nil : query.hints)
    }
  }
}
