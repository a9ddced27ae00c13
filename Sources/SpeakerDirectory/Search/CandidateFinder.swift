internal import GRDB

/// Finds the entries that have the words of a query: few, the important ones first.
///
/// The index is laid down kind by kind in the order of importance, so the first matches in the order
/// of rowids are taken and the rest is never looked at; bm25 would walk every match first.
struct CandidateFinder {
  let db: Database
  let kinds: Set<Kind>
  let terms: SearchTerms
  /// The query where it may be a name, or key, in whole.
  let name: String?
  /// How many answers are wanted.
  let count: Int
  /// The last of the page before.
  let last: HitPlace?

  typealias Tier = HitPlace.Stage

  /// Tier by tier, in the order in which they count, until there are enough: what is the whole
  /// query, names with all words, names with beginnings of the last, then all texts so.
  func find() throws -> [Candidate] {
    let exact = try exact()
    let known = Set(exact.map(\.position))
    var found = isBehind(.exact) ? [] : exact.filter(isBehindLast)
    for tier in [Tier.names, .nameBeginnings, .texts, .textBeginnings]
    where try !isBehind(tier) && found.count < count && isWanted(tier, found) {
      let more = count - found.count
      found +=
        try
        (tier < .texts && terms.terms.count == 1
        ? inOrder(tier, more, but: known) : ranked(tier, more, but: known))
    }
    return found
  }

  /// Whether the page begins behind the whole tier.
  private func isBehind(_ tier: Tier) -> Bool { last.map { tier < $0.stage } ?? false }

  private func isWanted(_ tier: Tier, _ found: [Candidate]) throws -> Bool {
    if last?.stage == tier { return true }
    switch tier {
    case .nameBeginnings: return terms.hasPrefix
    // Who types given name and surname looks for a person, and not for texts that have both.
    case .texts: return try terms.terms.count == 1 || !isSomebodysName(found)
    // Beginnings of words are many in texts, and looked for only where nothing else was found.
    case .textBeginnings: return terms.hasPrefix && found.isEmpty && last == nil
    default: return true
    }
  }

  private func isSomebodysName(_ found: [Candidate]) throws -> Bool {
    if last == nil { return found.contains { $0.kind == .speaker } }
    guard kinds.contains(.speaker) else { return false }
    return try !Candidate.matching(
      terms.pattern(), in: "entryName", Prominence.positions(of: .speaker), limit: 1, db
    ).isEmpty
  }

  // MARK: - What the whole query is

  /// Those whose name or key the whole query is: however many others match, they are not missed.
  private func exact() throws -> [Candidate] {
    guard let name else { return [] }
    return try kinds.flatMap { kind in
      try ExactNames(db: db).subjects(kind, name, limit: count).compactMap { subject in
        try Candidate.of(kind, subject, db)
      }
    }
    .filter { try !terms.exclude($0, db) }
    .sorted { Standing($0) < Standing($1) }
    .map { $0.placed(HitPlace(stage: .exact, key: Standing($0).key)) }
  }

  // MARK: - One word of a name

  /// The next whose names have the word, by prominence alone: there they all count the same.
  private func inOrder(
    _ tier: Tier, _ count: Int, but known: Set<Int64>
  ) throws -> [Candidate] {
    var found: [Candidate] = []
    var behind = last?.stage == tier ? last.map { Standing($0.key) } : nil
    while found.count < count {
      let rows = try rows(tier, behind: behind, limit: count)
      found += rows.filter { !known.contains($0.position) && !isOfEarlierTier($0, tier) }
        .map { $0.placed(HitPlace(stage: tier, key: Standing($0).key)) }
      behind = rows.last.map { Standing($0) }
      if rows.count < count { break }
    }
    return found
  }

  // MARK: - Several words, and texts

  /// Which texts have the words makes a difference, or how much else is in a name: so many of each
  /// kind are compared.
  private static let compared = 22

  /// The next that have the words, ranked window by window.
  private func ranked(
    _ tier: Tier, _ count: Int, but known: Set<Int64>
  ) throws -> [Candidate] {
    let size = Self.compared * kinds.count
    let words = self.words(of: tier)
    var found: [Candidate] = []
    var window = last?.stage == tier ? last.map { Window($0.key) } : nil
    var behind = window?.start
    while found.count < count {
      // The window of the page before is looked through as far as it reached then.
      let rows = try rows(tier, behind: behind, upTo: window?.end, limit: window == nil ? size : -1)
      let isLast = window == nil && rows.count < size
      let end = window?.end ?? rows.last.map { Standing($0) }
      found += rows.filter { !known.contains($0.position) && !isOfEarlierTier($0, tier) }
        .map { candidate in
          let key = Ranking(candidate, words, isInNames: tier < .texts).key
          return candidate.placed(
            HitPlace(stage: tier, key: key + Window(start: behind, end: end).key))
        }
        .sorted { $0.place?.key.isBefore($1.place?.key ?? []) ?? false }
        .filter { window == nil || isBehindLast($0) }
      behind = end
      window = nil
      if isLast { break }
    }
    return found
  }

  private func isBehindLast(_ candidate: Candidate) -> Bool {
    guard let last, let place = candidate.place else { return true }
    return last.key.isBefore(place.key)
  }

  /// Entries that are compared with each other: those behind one standing, up to another.
  private struct Window {
    var start: Standing?
    var end: Standing?

    init(start: Standing?, end: Standing?) {
      self.start = start
      self.end = end
    }

    /// From the end of a place's key.
    init(_ key: [Int64]) {
      let standings = key.suffix(4)
      start = Standing(Array(standings.prefix(2)))
      end = Standing(Array(standings.suffix(2)))
    }

    var key: [Int64] { (start ?? .none).key + (end ?? .none).key }
  }

  // MARK: - The index

  /// The next of a tier, of all kinds together.
  private func rows(
    _ tier: Tier, behind start: Standing?, upTo end: Standing? = nil, limit: Int
  ) throws -> [Candidate] {
    let words = self.words(of: tier)
    // Excluded words may stand in any text.
    let isNameTable = tier < .texts && terms.excluded.isEmpty
    let pattern = words.pattern(in: tier < .texts && !isNameTable ? "names" : nil)
    let rows = try kinds.flatMap { kind in
      try Candidate.matching(
        pattern, in: isNameTable ? "entryName" : "entryText",
        Standing.positions(of: kind, behind: start, upTo: end), limit: limit, db)
    }
    if kinds.count == 1 { return rows }
    let sorted = rows.sorted { Standing($0) < Standing($1) }
    return limit < 0 ? sorted : Array(sorted.prefix(limit))
  }

  private func words(of tier: Tier) -> SearchTerms {
    tier == .names || tier == .texts ? terms.wholeWords : terms
  }

  /// Whether it has been found with what counts for more.
  private func isOfEarlierTier(_ candidate: Candidate, _ tier: Tier) -> Bool {
    switch tier {
    case .nameBeginnings: terms.terms.allSatisfy { $0.match(in: candidate.names) == .whole }
    case .texts: terms.terms.allSatisfy { $0.match(in: candidate.names) != nil }
    default: false
    }
  }
}

extension SearchTerms {
  /// Whether an entry has a word that it may not have.
  func exclude(_ candidate: Candidate, _ db: Database) throws -> Bool {
    if excluded.isEmpty { return false }
    let pattern = excluded.map(\.pattern).joined(separator: " OR ")
    return try db.row(
      "SELECT 1 FROM entryText WHERE entryText MATCH ?1 AND rowid = ?2",
      [pattern, candidate.position]) != nil
  }
}
