internal import GRDB

extension Hit {
  /// What is shown of a candidate; nil where it has gone meanwhile.
  init?(
    _ candidate: Candidate, _ query: SearchQuery, _ filter: AffiliationFilter, _ db: Database
  ) throws {
    let contexts = Contexts(db: db)
    guard let (key, name) = try contexts.title(candidate.kind, candidate.subject) else {
      return nil
    }
    self.init(
      kind: candidate.kind, key: key, name: name,
      context: try contexts.line(candidate.kind, candidate.subject, meeting: filter),
      highlights: try Highlights(db: db, query: query).texts(candidate, name: name),
      appearances: candidate.appearances, last: candidate.last.text)
  }
}
