internal import GRDB

/// What else than their names speaks for or against that two organisations are one.
struct OrganisationEvidence {
  let db: Database

  func described() throws -> Set<Int64> {
    Set(try db.all("SELECT id FROM organisation WHERE described = 1"))
  }

  /// Bodies with those that they are part of.
  func inside() throws -> Set<Set<Int64>> {
    Set(
      try db.rows("SELECT organisation, ancestor FROM ancestry WHERE height > 0")
        .map { [$0[0], $0[1]] })
  }

  /// Pairs of which no rule was sure when a page was read, with what spoke for them.
  func doubts() throws -> [SubjectPair: String] {
    let rows = try db.rows("SELECT organisation, other, reason FROM mergeCandidate")
    return Dictionary(rows.map { (SubjectPair($0[0], $0[1]), $0[2]) }) { first, _ in first }
  }

  func evidence(_ organisation: Int64, _ other: Int64) throws -> [IdentityCandidate.Evidence] {
    let speakers: [String] = try db.all(
      """
      SELECT name FROM standing AS mine JOIN standing AS theirs USING (speaker)
      JOIN speaker ON speaker.id = speaker
      WHERE mine.organisation = ?1 AND theirs.organisation = ?2
      AND mine.direct > 0 AND theirs.direct > 0
      ORDER BY mine.appearances + theirs.appearances DESC, name LIMIT 3
      """, [organisation, other])
    return try speakers.map { .init(kind: .speaker, text: $0, speaksFor: true, weight: 0.4) }
      + place(organisation, other)
  }

  private func place(
    _ organisation: Int64, _ other: Int64
  ) throws -> [IdentityCandidate.Evidence] {
    let row = try db.row(
      """
      SELECT mine.country, theirs.country, parent.name, mine.parent = theirs.parent
      FROM organisation AS mine JOIN organisation AS theirs ON theirs.id = ?2
      LEFT JOIN organisation AS parent ON parent.id = mine.parent
      WHERE mine.id = ?1
      """, [organisation, other])
    guard let row else { return [] }
    var evidence: [IdentityCandidate.Evidence] = []
    if let country: String = row[0], let theirs: String = row[1] {
      evidence.append(
        .init(
          kind: .country, text: country == theirs ? country : "\(country), \(theirs)",
          speaksFor: country == theirs, weight: 0.2))
    }
    if row[3] as Bool? == true, let parent: String = row[2] {
      evidence.append(.init(kind: .parent, text: parent, speaksFor: true, weight: 0.1))
    }
    return evidence
  }
}
