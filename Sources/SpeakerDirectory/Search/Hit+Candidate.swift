internal import GRDB

extension Hit {
  /// What is shown of a candidate.
  init(
    _ candidate: Candidate, _ query: SearchQuery, _ filter: AffiliationFilter, _ db: Database
  ) throws {
    self.init(
      kind: candidate.kind, key: candidate.key, name: candidate.name,
      context: try filter.isEmpty
        ? candidate.context
        : Contexts(db: db).line(candidate.kind, candidate.subject, meeting: filter),
      highlights: try Highlights(db: db, query: query.corrected(candidate.corrections))
        .texts(candidate),
      corrections: candidate.corrections.isEmpty ? nil : candidate.corrections,
      appearances: candidate.appearances, last: candidate.last.text)
  }
}
