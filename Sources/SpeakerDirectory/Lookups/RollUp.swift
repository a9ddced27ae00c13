internal import GRDB

/// Who stood for an organisation, and at which appearances: with all units below it, or for itself
/// alone.
struct RollUp {
  struct Person {
    var speaker: Int64
    var appearances: Int
    var first: Day
    var last: Day
  }

  enum Scope {
    /// The units' appearances count too; answered from sums, however many there are.
    case withUnits
    /// Those for which it is the most specific body printed; counted when asked.
    case direct
  }

  let db: Database
  let organisation: Int64
  let scope: Scope

  func counts() throws -> (people: Int, appearances: Int) {
    let row = try db.row(
      """
      SELECT people, appearances, directPeople, directAppearances FROM organisation WHERE id = ?
      """, [organisation])
    return scope == .withUnits ? (row?[0] ?? 0, row?[1] ?? 0) : (row?[2] ?? 0, row?[3] ?? 0)
  }

  /// Most appearances first, then the latest.
  func people(limit: Int) throws -> [Person] {
    let rows =
      switch scope {
      case .withUnits:
        try db.rows(
          """
          SELECT speaker, appearances, first, last FROM standing WHERE organisation = ?
          ORDER BY appearances DESC, last DESC, speaker LIMIT ?
          """, [organisation, limit])
      case .direct:
        try db.rows(
          """
          SELECT speaker, count(*), coalesce(min(nullif(day, 0)), 0), max(day)
          FROM appearance WHERE restates = 0 AND id IN (\(Self.directly))
          GROUP BY speaker ORDER BY 2 DESC, 4 DESC, speaker LIMIT ?
          """, [organisation, limit])
      }
    return rows.map {
      Person(
        speaker: $0[0], appearances: $0[1], first: Day(number: $0[2]), last: Day(number: $0[3]))
    }
  }

  /// Ids, newest first.
  func appearances(limit: Int) throws -> [Int64] {
    switch scope {
    case .withUnits: try newest(limit)
    case .direct:
      try db.all(
        """
        SELECT id FROM appearance WHERE restates = 0 AND id IN (\(Self.directly))
        ORDER BY day DESC, id LIMIT ?
        """, [organisation, limit])
    }
  }

  /// The newest appearances are among those of as many speakers, the latest seen: each of these has
  /// one that is as new as any of the others'.
  private func newest(_ limit: Int) throws -> [Int64] {
    try db.all(
      """
      WITH latest AS MATERIALIZED (
        SELECT speaker, last FROM standing WHERE organisation = ?1
        ORDER BY last DESC, speaker LIMIT ?2)
      SELECT id FROM (
        SELECT id, day, event FROM latest CROSS JOIN appearance USING (speaker)
        WHERE restates = 0
          AND day >= iif((SELECT count(*) FROM latest) < ?2, 0, (SELECT min(last) FROM latest))
          AND (\(Self.leads("appearance.chain", toBody: "= ?1"))
            OR id IN (
              SELECT appearance FROM furtherAffiliation AS further
              WHERE further.appearance = appearance.id
              AND \(Self.leads("further.chain", toBody: "= ?1"))))
        ORDER BY day DESC, speaker, id LIMIT ?2)
      ORDER BY day DESC, event, id
      """, [organisation, limit])
  }

  /// SQL for "a chain leads to a body", by what is printed and what that is part of; `body` is a
  /// comparison: "= ?1".
  static func leads(_ chain: String, toBody body: String) -> String {
    """
    EXISTS (
      SELECT 1 FROM chainMember JOIN ancestry USING (organisation)
      WHERE chainMember.chain = \(chain) AND ancestor \(body))
    """
  }

  /// Ids of appearances with an affiliation whose most specific body it is.
  private static let directly = """
    WITH here(chain) AS (
      SELECT chain FROM chainMember AS member WHERE organisation = ?1 AND NOT EXISTS (
        SELECT 1 FROM chainMember AS inner
        WHERE inner.chain = member.chain AND inner.ordinal < member.ordinal))
    SELECT id FROM appearance WHERE chain IN here
    UNION SELECT appearance FROM furtherAffiliation WHERE chain IN here
    """
}
