internal import GRDB

/// Writes the line that tells what somebody or something is.
struct Contexts {
  let db: Database

  /// A speaker's latest role and organisations, an organisation's parent or else what kind of body
  /// it is, an event's date and place.
  func line(_ kind: Kind, _ subject: Int64) throws -> String? {
    switch kind {
    case .speaker: try speaker(subject)
    case .organisation: try organisation(subject)
    case .event: try event(subject)
    }
  }

  /// Of a speaker, the latest role and organisations that meet the filter.
  func line(_ kind: Kind, _ subject: Int64, meeting filter: AppearanceFilter) throws -> String? {
    guard kind == .speaker, !filter.isEmpty else { return try line(kind, subject) }
    let sql = """
      WITH held(day, role, chain) AS (
        SELECT day, role, chain FROM appearance
        WHERE speaker = :subject AND \(filter.holdsForAppearance)
        UNION ALL
        SELECT day, further.role, further.chain
        FROM appearance JOIN furtherAffiliation AS further ON further.appearance = appearance.id
        WHERE speaker = :subject AND \(filter.holdsForAppearance))
      SELECT role.name, (SELECT group_concat(value, ', ') FROM json_each(chain.printed))
      FROM held LEFT JOIN role ON role.id = held.role LEFT JOIN chain ON chain.id = held.chain
      WHERE \(filter.holds(chain: "held.chain", role: "held.role"))
      ORDER BY day DESC LIMIT 1
      """
    let row = try db.row(sql, filter.arguments(for: sql, ["subject": subject]))
    return joined([row?[0], row?[1]], ", ")
  }

  func choice(_ kind: Kind, _ subject: Int64) throws -> Choice? {
    guard let (key, name) = try title(kind, subject) else { return nil }
    return Choice(kind: kind, key: key, name: name, context: try line(kind, subject))
  }

  func title(_ kind: Kind, _ subject: Int64) throws -> (key: String, name: String)? {
    let row =
      switch kind {
      case .speaker: try db.row("SELECT key, name FROM speaker WHERE id = ?", [subject])
      case .organisation: try db.row("SELECT key, name FROM organisation WHERE id = ?", [subject])
      case .event: try db.row("SELECT key, title FROM event WHERE id = ?", [subject])
      }
    return row.map { ($0[0], $0[1]) }
  }

  private func speaker(_ id: Int64) throws -> String? {
    let row = try db.row(
      """
      SELECT role.name, (SELECT group_concat(value, ', ') FROM json_each(chain.printed))
      FROM appearance
      LEFT JOIN role ON role.id = role LEFT JOIN chain ON chain.id = chain
      WHERE speaker = ? AND restates = 0 AND (role IS NOT NULL OR chain IS NOT NULL)
      ORDER BY day DESC LIMIT 1
      """, [id])
    return joined([row?[0], row?[1]], ", ")
  }

  private func organisation(_ id: Int64) throws -> String? {
    let row = try db.row(
      """
      SELECT parent.name, organisation.classification, organisation.country
      FROM organisation LEFT JOIN organisation AS parent ON parent.id = organisation.parent
      WHERE organisation.id = ?
      """, [id])
    if let parent: String = row?[0] { return parent }
    return joined([row?[1], row?[2]], ", ")
  }

  private func event(_ id: Int64) throws -> String? {
    let row = try db.row("SELECT day, location FROM event WHERE id = ?", [id])
    return joined([Day(number: row?[0] ?? 0).text, row?[1]], ", ")
  }

  private func joined(_ parts: [String?], _ separator: String) -> String? {
    let parts = parts.compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }
}
