internal import GRDB
internal import NameMatching

/// Finds the entries that may answer a query: few, the important ones first.
///
/// The index is laid down in the order of importance, so the first matches in the order of rowids
/// are taken and the rest is never looked at; bm25 would walk every match first.
struct CandidateFinder {
  let db: Database
  let kinds: Set<Kind>
  let filter: AffiliationFilter
  /// How many answers are wanted.
  let count: Int

  private static let namesLooked = 200
  private static let textsLooked = 60

  func find(_ text: String, _ query: SearchQuery) throws -> [Candidate] {
    if !filter.isEmpty {
      return try FilteredCandidates(db: db, kinds: kinds, filter: filter, count: count).find(query)
    }
    var found = try exact(text)
    try add(&found, try inNames(query))
    if found.count < count { try add(&found, try inTexts(query)) }
    return found
  }

  private func add(_ found: inout [Candidate], _ more: [Candidate]) throws {
    let known = Set(found.map(\.position))
    found += more.filter { !known.contains($0.position) }
  }

  private func inNames(_ query: SearchQuery) throws -> [Candidate] {
    try db.rows(
      """
      SELECT \(Candidate.columns) FROM entryName JOIN entry ON position = entryName.rowid
      WHERE entryName MATCH ?1 AND instr(?2, kind) ORDER BY entryName.rowid LIMIT ?3
      """, [query.pattern, kindNames, max(Self.namesLooked, count)]
    ).compactMap { Candidate($0) }
  }

  private func inTexts(_ query: SearchQuery) throws -> [Candidate] {
    try db.rows(
      """
      SELECT \(Candidate.columns) FROM entryText JOIN entry ON position = entryText.rowid
      WHERE entryText MATCH ?1 AND instr(?2, kind) ORDER BY entryText.rowid LIMIT ?3
      """, [query.pattern, kindNames, max(Self.textsLooked, count)]
    ).compactMap { Candidate($0) }
  }

  /// Those whose name or key the whole query is: however many others match, they are not missed.
  private func exact(_ text: String) throws -> [Candidate] {
    try kinds.sorted { $0.rawValue < $1.rawValue }.flatMap { kind in
      try ExactNames(db: db).subjects(kind, text, limit: count).compactMap { subject in
        var candidate = try db.row(
          "SELECT \(Candidate.columns) FROM entry WHERE kind = ? AND subject = ?",
          [kind.rawValue, subject]
        ).flatMap { Candidate($0) }
        candidate?.isExact = true
        return candidate
      }
    }
  }

  private var kindNames: String { kinds.map(\.rawValue).joined(separator: " ") }
}
