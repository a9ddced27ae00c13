/// The order of hits, by rules one after the other:
///
/// 1. a name or the key that is the whole query;
/// 2. where the words were found: names, then organisations, roles, events;
/// 3. whole words before beginnings of words;
/// 4. prominence; 5. recency; 6. the alphabet.
struct Ranking: Comparable {
  private var isOther: Bool
  private var places: Int
  private var prefixes: Int
  private var rank: Int64
  private var age: Int
  private var names: String
  private var subject: Int64

  init(_ candidate: Candidate, _ query: SearchQuery) {
    let matches = query.terms.map { Self.place($0, candidate) }
    isOther = !candidate.isExact
    places = matches.reduce(0) { $0 + $1.field }
    prefixes = matches.count { $0.match == .prefix }
    rank = Prominence.weightRank(candidate.position)
    age = -candidate.last.number
    names = candidate.names
    subject = candidate.subject
  }

  static func < (left: Ranking, right: Ranking) -> Bool {
    if left.isOther != right.isOther { return right.isOther }
    if left.places != right.places { return left.places < right.places }
    if left.prefixes != right.prefixes { return left.prefixes < right.prefixes }
    return (left.rank, left.age, left.names, left.subject)
      < (right.rank, right.age, right.names, right.subject)
  }

  /// The best field that has the term, counted from 0, and how it has it there. FTS5 has found it
  /// somewhere: what is nowhere else is in the events.
  private static func place(
    _ term: SearchQuery.Term, _ candidate: Candidate
  ) -> (field: Int, match: SearchQuery.Term.Match) {
    let texts = [candidate.names, candidate.organisations, candidate.roles]
    for (field, text) in texts.enumerated() {
      if let match = term.match(in: text) { return (field, match) }
    }
    return (texts.count, .whole)
  }
}
