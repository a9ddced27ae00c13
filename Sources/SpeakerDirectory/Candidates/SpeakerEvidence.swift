internal import GRDB

/// What else than their names speaks for or against that two speakers are one.
struct SpeakerEvidence {
  let db: Database

  typealias Evidence = IdentityCandidate.Evidence

  func evidence(_ speaker: Int64, _ other: Int64, nameScore: Double) throws -> [Evidence] {
    let ids: StatementArguments = [speaker, other]
    let organisations = try db.rows(
      """
      SELECT name, directPeople FROM standing AS mine JOIN standing AS theirs USING (organisation)
      JOIN organisation ON organisation.id = organisation
      WHERE mine.speaker = ?1 AND theirs.speaker = ?2 AND mine.direct > 0 AND theirs.direct > 0
      ORDER BY directPeople, name LIMIT 3
      """, ids)
    let roles: [String] = try db.all(
      """
      SELECT DISTINCT role.name FROM appearance AS mine JOIN role ON role.id = mine.role
      WHERE mine.speaker = ?1 AND role.folded IN (
        SELECT folded FROM appearance AS theirs JOIN role ON role.id = theirs.role
        WHERE theirs.speaker = ?2)
      LIMIT 3
      """, ids)
    let series: [String] = try db.all(
      """
      SELECT DISTINCT series.name FROM appearance AS mine JOIN event ON event.id = mine.event
      JOIN series ON series.id = event.series
      WHERE mine.speaker = ?1 AND event.series IN (
        SELECT series FROM appearance AS theirs JOIN event ON event.id = theirs.event
        WHERE theirs.speaker = ?2)
      LIMIT 3
      """, ids)
    return organisations.map { row in
      Evidence(
        kind: .organisation, text: row[0], speaksFor: true,
        weight: SharedBodies.weight(people: row[1]))
    }
      + roles.map { Evidence(kind: .role, text: $0, speaksFor: true, weight: 0.2) }
      + series.map { Evidence(kind: .series, text: $0, speaksFor: true, weight: 0.1) }
      + [try sessions(ids) ?? event(ids, nameScore)].compactMap(\.self)
  }

  /// Nobody stands in two sessions at one time.
  private func sessions(_ ids: StatementArguments) throws -> Evidence? {
    let row = try db.row(
      """
      SELECT here.title, there.title, here.start
      FROM appearance AS mine
      JOIN appearance AS theirs ON theirs.event = mine.event AND theirs.session <> mine.session
      JOIN session AS here ON here.event = mine.event AND here.ordinal = mine.session
      JOIN session AS there ON there.event = theirs.event AND there.ordinal = theirs.session
      WHERE mine.speaker = ?1 AND theirs.speaker = ?2
      AND length(here.start) > 10 AND length(there.start) > 10
      AND (here.start = there.start
        OR here.start < coalesce(there."end", there.start)
        AND there.start < coalesce(here."end", here.start))
      LIMIT 1
      """, ids)
    return row.map {
      Evidence(
        kind: .session, text: "“\($0[0] as String)” and “\($0[1] as String)”, \($0[2] as String)",
        speaksFor: false, weight: 0.5)
    }
  }

  /// Who stands twice on one list is printed wrong once where the names are nearly the same; else
  /// these are two people.
  private func event(_ ids: StatementArguments, _ nameScore: Double) throws -> Evidence? {
    let title: String? = try db.one(
      """
      SELECT event.title FROM appearance AS mine
      JOIN appearance AS theirs ON theirs.event = mine.event AND theirs.reading = mine.reading
      JOIN event ON event.id = mine.event
      WHERE mine.speaker = ?1 AND theirs.speaker = ?2 LIMIT 1
      """, ids)
    let isError = nameScore >= Self.nearlySame
    return title.map {
      Evidence(kind: .event, text: $0, speaksFor: isError, weight: isError ? 0.1 : 0.3)
    }
  }

  private static let nearlySame = 0.85
}
