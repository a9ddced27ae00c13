internal import GRDB

extension Directory {
  /// Finds what a person typed: speakers, organisations and events whose texts have every word of
  /// `text`, the last one also as the beginning of a word, or words near to them where nothing has
  /// these. Neither order, case, accents nor script matter. No text fails; one without a letter or
  /// digit finds nothing.
  ///
  /// Conditions stand between the words, as ``SearchQuery`` tells. What looks like a condition and
  /// is none is words, and the result's hints say so.
  ///
  /// - Parameters:
  ///   - limit: the most hits, at least 0.
  ///   - order: other orders than that of relevance, and facets, look at the whole result, which
  ///     takes as long as that is large.
  ///   - cursor: the `next` of the page before, of the same text, kinds and order.
  ///   - explains: whether each hit says why it stands where it stands.
  /// - Throws: ``SearchError`` where the cursor is of another search.
  public func search(
    _ text: String, kinds: Set<Kind> = Set(Kind.allCases), limit: Int = 20,
    order: SearchOrder = .relevance, facets: [SearchFacet.Field] = [],
    after cursor: SearchCursor? = nil, explains: Bool = false
  ) throws -> SearchResult {
    let reader = QueryReader(text)
    var result = try search(
      reader.query, kinds: kinds, limit: limit, order: order, facets: facets, after: cursor,
      explains: explains)
    result.query = text
    let hints = reader.hints + (result.hints ?? [])
    result.hints = hints.isEmpty ? nil : hints
    return result
  }

  /// Finds what a query asks for; the parameters are those of the search for a text.
  public func search(
    _ query: SearchQuery, kinds: Set<Kind> = Set(Kind.allCases), limit: Int = 20,
    order: SearchOrder = .relevance, facets: [SearchFacet.Field] = [],
    after cursor: SearchCursor? = nil, explains: Bool = false
  ) throws -> SearchResult {
    let kinds = query.kinds(of: kinds)
    let question = Question(query: query, kinds: kinds, order: order)
    let last = try cursor.map { try question.place(of: $0) }
    var result = SearchResult(query: "\(query)", hits: [], hasMore: false)
    guard !query.isEmpty, !kinds.isEmpty, limit > 0 else { return result }
    return try store.read { db in
      let search = try Search(query, kinds, order: order, db, store.spelling)
      result.hints = search.filter.hints.isEmpty ? nil : search.filter.hints
      guard !search.isEmpty else { return result }
      // One more than asked for, to know whether there are more.
      let found = try search.find(
        count: min(limit, 100_000) + 1, behind: last, isWhole: !facets.isEmpty)
      var highlights = Highlights(db: db, terms: search.terms)
      let page = found.candidates.prefix(limit)
      result.hits = try page.map { try Hit($0, search.filter, &highlights) }
      if explains {
        let explainer = HitExplainer(terms: search.terms, order: order)
        for (index, explanation) in explainer.explanations(Array(page)).enumerated() {
          result.hits[index].explanation = explanation
        }
      }
      result.hasMore = found.candidates.count > limit
      if result.hasMore { result.next = page.last?.place.map(question.cursor) }
      if let whole = found.whole, !facets.isEmpty {
        result.facets = try facets.map { try whole.facet($0) }
      }
      return result
    }
  }
}

/// One search, in which the parts that find candidates meet.
private struct Search {
  let db: Database
  let kinds: Set<Kind>
  let order: SearchOrder
  let filter: AppearanceFilter
  let terms: SearchTerms
  private let name: String?
  private let isRomanised: Bool
  private let spelling: SpellingCache

  init(
    _ query: SearchQuery, _ kinds: Set<Kind>, order: SearchOrder, _ db: Database,
    _ spelling: SpellingCache
  ) throws {
    self.db = db
    self.kinds = kinds
    self.order = order
    self.spelling = spelling
    filter = try AppearanceFilter(query, db)
    var terms = SearchTerms(query)
    if terms.hasPrefix, let words = try spelling.known(db) { terms.complete(words.completions) }
    self.terms = terms
    name = query.name
    isRomanised = query.isRomanised
  }

  /// Whether it asks for nothing: "-moderator" alone would be all others.
  var isEmpty: Bool { terms.terms.isEmpty && filter.isEmpty }

  /// The first candidates, and the whole result where the order or something else needs it.
  func find(
    count: Int, behind last: HitPlace?, isWhole: Bool
  ) throws -> (candidates: [Candidate], whole: WholeResult?) {
    let whole =
      order == .relevance && !isWhole
      ? nil : try WholeResult(terms, kinds: kinds, filter, db, nearest: nearest)
    if let whole, order != .relevance {
      return (try whole.candidates(order, count: count, behind: last), whole)
    }
    var found: [Candidate] = []
    if last?.stage != .near { found = try having(count, behind: last) }
    if found.isEmpty, last == nil || last?.stage == .near {
      found = try nearest().filter { candidate in
        guard let last, let place = candidate.place else { return true }
        return last.key.isBefore(place.key)
      }
    }
    return (found, whole)
  }

  /// Those that have the words and meet the conditions.
  private func having(_ count: Int, behind last: HitPlace?) throws -> [Candidate] {
    if filter.isEmpty {
      return try CandidateFinder(
        db: db, kinds: kinds, terms: terms, name: name, count: count, last: last
      ).find()
    }
    return try FilteredCandidates(
      db: db, kinds: kinds, filter: filter, terms: terms, count: count, last: last
    ).find()
  }

  /// Those with words near to the typed ones.
  private func nearest() throws -> [Candidate] {
    if terms.terms.isEmpty || filter.isImpossible { return [] }
    let near = try ForgivingSearch(
      db: db, kinds: kinds, spelling: spelling.spelling(db), isRomanised: isRomanised
    ).find(terms)
    if !filter.isEmpty {
      return try FilteredCandidates(
        db: db, kinds: kinds, filter: filter, terms: terms, count: -1
      ).meeting(near)
    }
    return terms.excluded.isEmpty ? near : try near.filter { try !terms.exclude($0, db) }
  }
}

/// What a cursor belongs to.
private struct Question {
  private let mark: UInt32

  init(query: SearchQuery, kinds: Set<Kind>, order: SearchOrder) {
    let text = "\(query)|\(kinds.map(\.rawValue).sorted())|\(order.rawValue)"
    // FNV-1a (Fowler, Noll, Vo): the same in every process.
    mark = text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  func cursor(_ place: HitPlace) -> SearchCursor { SearchCursor(question: mark, place: place) }

  func place(of cursor: SearchCursor) throws -> HitPlace {
    guard cursor.question == mark else { throw SearchError.cursorOfAnotherSearch("\(cursor)") }
    return cursor.place
  }
}
