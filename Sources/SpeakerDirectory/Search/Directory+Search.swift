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
  /// words or "phrases in quotes". What a "-" stands before, no hit may have. A word before a colon
  /// that is no field is a word; where it is nearly one, the result's hints say so.
  ///
  /// - Parameters:
  ///   - limit: the most hits, at least 0.
  ///   - order: other orders than that of relevance, and facets, look at the whole result, which
  ///     takes as long as that is large.
  public func search(
    _ text: String, kinds: Set<Kind> = Set(Kind.allCases), limit: Int = 20,
    order: SearchOrder = .relevance, facets: [SearchFacet.Field] = []
  ) throws -> SearchResult {
    let query = SearchQuery(text)
    let kinds = query.kinds(of: kinds)
    var result = SearchResult(
      query: text, hits: [], hasMore: false, hints: query.hints.isEmpty ? nil : query.hints)
    guard !query.isEmpty, !kinds.isEmpty, limit > 0 else { return result }
    return try store.read { db in
      let filter = try AppearanceFilter(query, db)
      guard !query.terms.isEmpty || !filter.isEmpty else { return result }
      let forgiving = { () throws -> [Candidate] in
        guard filter.isEmpty, query.excluded.isEmpty else { return [] }
        return try ForgivingSearch(db: db, kinds: kinds, spelling: store.spelling.spelling(db))
          .find(query, typed: text)
      }
      let whole =
        order == .relevance && facets.isEmpty
        ? nil : try WholeResult(query, kinds: kinds, filter, db, nearest: forgiving)
      // One more than asked for, to know whether there are more.
      let wanted = min(limit, 100_000) + 1
      var found: [Candidate]
      if let whole, order != .relevance {
        found = try whole.candidates(order, count: wanted)
      } else {
        found = try CandidateFinder(db: db, kinds: kinds, filter: filter, count: wanted)
          .find(text, query)
        found.removeAll { !query.allows($0) }
        if found.isEmpty { found = try forgiving() }
      }
      var highlights = Highlights(db: db, query: query)
      result.hits = try found.prefix(limit).map { try Hit($0, filter, &highlights) }
      result.hasMore = found.count > limit
      if let whole, !facets.isEmpty { result.facets = try facets.map { try whole.facet($0) } }
      return result
    }
  }
}
