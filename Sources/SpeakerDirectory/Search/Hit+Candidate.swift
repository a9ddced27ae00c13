internal import GRDB

extension Hit {
  /// What is shown of a candidate.
  init(
    _ candidate: Candidate, _ filter: AppearanceFilter, _ highlights: inout Highlights
  ) throws {
    self.init(
      kind: candidate.kind, key: candidate.key, name: candidate.name,
      context: try filter.isEmpty || candidate.kind != .speaker
        ? candidate.context
        : Self.context(of: candidate.subject, meeting: filter, highlights.db),
      highlights: try highlights.texts(candidate),
      corrections: candidate.corrections.isEmpty ? nil : candidate.corrections,
      appearances: candidate.appearances, last: candidate.last.text)
  }

  /// The latest role and organisations of a speaker that meet the filter.
  private static func context(
    of speaker: Int64, meeting filter: AppearanceFilter, _ db: Database
  ) throws -> String? {
    let sql = """
      WITH held(day, role, chain) AS (
        SELECT day, role, chain FROM appearance
        WHERE speaker = :subject AND \(filter.holdsForAppearance(of: .speaker))
        UNION ALL
        SELECT day, further.role, further.chain
        FROM appearance JOIN furtherAffiliation AS further ON further.appearance = appearance.id
        WHERE speaker = :subject AND \(filter.holdsForAppearance(of: .speaker)))
      SELECT role.name, (SELECT group_concat(value, ', ') FROM json_each(chain.printed))
      FROM held LEFT JOIN role ON role.id = held.role LEFT JOIN chain ON chain.id = held.chain
      WHERE \(filter.holds(chain: "held.chain", role: "held.role"))
      ORDER BY day DESC LIMIT 1
      """
    let row = try db.row(sql, filter.arguments(for: sql, ["subject": speaker]))
    let parts = [row?[0] as String?, row?[1]].compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
