/// The order of hits whose texts have the words of a query, by rules one after the other:
///
/// 1. where the words were found: names, then organisations, roles, events; in names, how much else
///    these have;
/// 2. whole words before beginnings of words;
/// 3. prominence, recency, age of the entry: its standing.
///
/// Before that count the tiers of ``CandidateFinder``.
struct Ranking {
  /// For each word the field that has it, 0 for names.
  var fields: [Int]
  /// How many words the name that has them all has beside them.
  var furtherWords = 0
  /// How many words are beginnings of longer ones.
  var beginnings: Int
  var standing: Standing

  /// - Parameter isInNames: whether all words are in one of the names.
  init(_ candidate: Candidate, _ words: SearchTerms, isInNames: Bool) {
    let matches = words.terms.map { Self.place($0, candidate) }
    fields = matches.map(\.field)
    beginnings = matches.count { $0.match == .prefix }
    standing = Standing(candidate)
    if isInNames { furtherWords = Self.furtherWords(candidate.names, words) }
  }

  /// What the fields add up to; 0 where all words are in names.
  var places: Int { fields.reduce(0, +) + furtherWords }

  private static func furtherWords(_ names: String, _ words: SearchTerms) -> Int {
    let wanted = words.terms.reduce(0) { $0 + ($1.choices.first?.words.count ?? 0) }
    let counts = names.split(separator: " | ").lazy.map(String.init)
      .filter { name in words.terms.allSatisfy { $0.match(in: name) != nil } }
      .map { $0.utf8.count { $0 == UInt8(ascii: " ") } + 1 - wanted }
    return max(0, counts.min() ?? 0)
  }

  /// Smaller is before.
  var key: [Int64] { [Int64(places), Int64(beginnings)] + standing.key }

  /// The best field that has the term, counted from 0, and how it has it there. FTS5 has found it
  /// somewhere: what is nowhere else is in the events.
  private static func place(
    _ term: SearchTerms.Term, _ candidate: Candidate
  ) -> (field: Int, match: SearchTerms.Match) {
    let texts = [candidate.names, candidate.organisations, candidate.roles]
    for (field, text) in texts.enumerated() {
      if let match = term.match(in: text) { return (field, match) }
    }
    return (texts.count, .whole)
  }
}

/// How prominent and recent an entry is among those of all kinds, each of which has its own.
struct Standing: Comparable {
  private var standing: Int64
  private var kind: Int

  /// Before all others.
  static let none = Standing(standing: -1, kind: 0)

  private init(standing: Int64, kind: Int) {
    self.standing = standing
    self.kind = kind
  }

  init(_ candidate: Candidate) {
    self.init(
      standing: Prominence.standing(candidate.position), kind: candidate.kind.ordinal)
  }

  /// From ``key``.
  init(_ key: [Int64]) {
    self.init(standing: key.first ?? -1, kind: Int(key.last ?? 0))
  }

  var key: [Int64] { [standing, Int64(kind)] }

  static func < (left: Standing, right: Standing) -> Bool {
    (left.standing, left.kind) < (right.standing, right.kind)
  }

  /// The positions of a kind behind one standing, up to another.
  static func positions(
    of kind: Kind, behind start: Standing?, upTo end: Standing?
  ) -> ClosedRange<Int64> {
    let all = Prominence.positions(of: kind)
    func position(_ standing: Standing, isIn: Bool) -> Int64 {
      all.lowerBound + standing.standing + (isIn ? 1 : 0)
    }
    let first = start.map { position($0, isIn: kind.ordinal <= $0.kind) } ?? all.lowerBound
    let last = end.map { position($0, isIn: kind.ordinal <= $0.kind) - 1 } ?? all.upperBound
    // Nothing stands at the edges, which a standing of another kind may reach.
    let inside = max(first, all.lowerBound)
    return inside...max(inside, min(last, all.upperBound))
  }
}

extension Kind {
  fileprivate var ordinal: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
