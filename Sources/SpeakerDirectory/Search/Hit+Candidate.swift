internal import GRDB

extension Hit {
  /// What is shown of a candidate.
  init(
    _ candidate: Candidate, _ filter: AppearanceFilter, _ highlights: inout Highlights
  ) throws {
    let query = highlights.query
    defer { highlights.query = query }
    highlights.query = query.corrected(candidate.corrections)
    self.init(
      kind: candidate.kind, key: candidate.key, name: candidate.name,
      context: try filter.isEmpty
        ? candidate.context
        : Contexts(db: highlights.db)
          .line(candidate.kind, candidate.subject, meeting: filter),
      highlights: try highlights.texts(candidate),
      corrections: candidate.corrections.isEmpty ? nil : candidate.corrections,
      appearances: candidate.appearances, last: candidate.last.text)
  }
}
