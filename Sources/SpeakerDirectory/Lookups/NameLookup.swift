internal import GRDB
internal import NameMatching

/// Finds the one thing of a kind that a name, key or id means, or says between which to choose.
struct NameLookup {
  let db: Database
  let kind: Kind

  private static let mostChoices = 20
  private static let mostNearest = 5

  func find<Profile>(_ text: String, _ profile: (Int64) throws -> Profile?) throws -> Lookup<
    Profile
  > {
    let subjects = try self.subjects(text)
    if subjects.count == 1, let only = subjects.first, let found = try profile(only) {
      return .found(found)
    }
    if subjects.isEmpty { return .notFound(nearest: try nearestChoices(text)) }
    return .ambiguous(try choices(subjects))
  }

  /// The key, else the whole name, else the id, else a name of an organisation that is written
  /// otherwise, else words of the name, else beginnings of them.
  func subjects(_ text: String) throws -> [Int64] {
    let exact = ExactNames(db: db)
    if let keyed = try exact.byKey(kind, text) { return [keyed] }
    let named = try exact.subjects(kind, text, limit: Self.mostChoices)
    if !named.isEmpty { return named }
    let like = try organisations(like: text)
    if !like.isEmpty { return like }
    if let id = Int64(text), try Candidate.of(kind, id, db) != nil { return [id] }
    let terms = SearchTerms(words: text.prefix(SearchQuery.mostCharacters))
    let matching = try matching(terms, limit: Self.mostChoices)
    return try matching.isEmpty
      ? self.matching(terms.beginnings, limit: Self.mostChoices) : matching
  }

  private func organisations(like text: String) throws -> [Int64] {
    guard kind == .organisation else { return [] }
    switch try OrganisationFinder(db: db).find(text, LinkContext(isQuestion: true)) {
    case .none: return []
    case .sure(let body, _): return [body]
    case .unsure(let bodies, _): return bodies.sorted()
    }
  }

  /// What the nearest are called.
  func nearestNames(_ text: String) throws -> [String] {
    try nearestChoices(text).map(\.name)
  }

  func nearestChoices(_ text: String) throws -> [Choice] { try choices(nearest(text)) }

  private func matching(_ terms: SearchTerms, limit: Int) throws -> [Int64] {
    if terms.terms.isEmpty { return [] }
    return try Candidate.matching(terms.pattern(), in: "entryName", kind, limit: limit, db)
      .map(\.subject)
  }

  /// Those that have one of the words at least, the longest words first.
  private func nearest(_ text: String) throws -> [Int64] {
    var nearest: [Int64] = []
    let words = Folding.words(text.prefix(200)).sorted { $0.utf8.count > $1.utf8.count }.prefix(8)
    for word in words where nearest.count < Self.mostNearest {
      for subject in try matching(SearchTerms(words: word), limit: Self.mostNearest)
      where !nearest.contains(subject) {
        nearest.append(subject)
      }
    }
    return Array(nearest.prefix(Self.mostNearest))
  }

  func choices(_ subjects: [Int64]) throws -> [Choice] {
    try subjects.compactMap { subject in
      try Candidate.of(kind, subject, db).map {
        Choice(kind: kind, key: $0.key, name: $0.name, context: $0.context)
      }
    }
  }
}
