internal import GRDB
internal import NameMatching

/// Finds the texts that are not a person's own and contain the person's name.
struct MentionFinder {
  /// A mention, and the row in which it stands.
  struct Found {
    var mention: Mention
    var row: Int64
    /// Of a session.
    var ordinal: Int64 = 0
  }

  let db: Database
  let finder: NameFinder
  /// The people whose names these are; their own statements are not looked at.
  let speakers: Set<Int64>

  func all() throws -> [Found] {
    try appearances() + roles() + events() + sessions()
      + named("SELECT id, name FROM series", .series)
      + named("SELECT id, location FROM source WHERE byHand = 0", .source)
      + named("SELECT id, reason FROM judgement WHERE reason IS NOT NULL", .reason)
  }

  private func named(_ sql: String, _ kind: Mention.Kind) throws -> [Found] {
    try found(sql, kind) { (finder, nil) }
  }

  /// - Parameter sql: selects rows of id and text.
  private func found(
    _ sql: String, _ kind: Mention.Kind, _ place: () throws -> (NameFinder, event: String?)
  ) throws -> [Found] {
    try db.map(sql) { row in try found(row[1], kind, in: row[0]) { try place() } }
  }

  /// Looks at names that are to stay only where there is something to be found.
  private func found(
    _ text: String?, _ kind: Mention.Kind, in row: Int64,
    _ place: () throws -> (NameFinder, event: String?)
  ) throws -> Found? {
    guard let text, try finder.finds(in: text) else { return nil }
    let (finder, event) = try place()
    let cut = try kind == .title ? finder.cutTitle(text) : finder.cut(text)
    guard let cut, cut != text else { return nil }
    return Found(
      mention: Mention(kind: kind, text: text, withoutName: cut, event: event), row: row)
  }

  private func appearances() throws -> [Found] {
    try db.map(
      """
      SELECT id, attribution, place, speaker, event FROM appearance
      WHERE attribution IS NOT NULL OR place IS NOT NULL
      """
    ) { row -> [Found]? in
      let (id, speaker, event) = (row[0] as Int64, row[3] as Int64, row[4] as Int64)
      if speakers.contains(speaker) { return nil }
      let mentions = try [(row[1] as String?, Mention.Kind.attribution), (row[2], .place)]
        .compactMap {
          try found($0, $1, in: id) {
            try (finder.sparing(identities(at: event)), key(of: event))
          }
        }
      return mentions.isEmpty ? nil : mentions
    }.flatMap(\.self)
  }

  /// Of others: the roles that nobody else had go with the person.
  private func roles() throws -> [Found] {
    let found = try named("SELECT id, name FROM role", .role)
    if found.isEmpty { return [] }
    let ofOthers: Set<Int64> = Set(
      try db.all(
        """
        WITH held AS (
          SELECT role, speaker FROM appearance
          UNION ALL
          SELECT further.role, speaker FROM furtherAffiliation AS further
          JOIN appearance ON appearance.id = further.appearance)
        SELECT DISTINCT role FROM held
        WHERE role IN (SELECT value FROM json_each(?))
          AND speaker NOT IN (SELECT value FROM json_each(?))
        """, [JSONArray.encode(found.map(\.row)), JSONArray.encode(speakers.sorted())]))
    return found.filter { ofOthers.contains($0.row) }
  }

  private func events() throws -> [Found] {
    let columns: [Mention.Kind] = [.key, .title, .location, .address, .url]
    return try db.map("SELECT id, key, title, location, address, url FROM event") {
      row -> [Found]? in
      let event: Int64 = row[0]
      let mentions = try columns.enumerated().compactMap { index, kind in
        try found(row[index + 1], kind, in: event) {
          try (finder.sparing(identities(at: event)), key(of: event))
        }
      }
      return mentions.isEmpty ? nil : mentions
    }.flatMap(\.self)
  }

  private func sessions() throws -> [Found] {
    try db.map("SELECT event, title, ordinal FROM session") { row in
      let event: Int64 = row[0]
      var session = try found(row[1], .session, in: event) {
        try (finder.sparing(identities(at: event)), key(of: event))
      }
      session?.ordinal = row[2]
      return session
    }
  }

  /// Of those who stay.
  private func identities(at event: Int64) throws -> Set<String> {
    let rows = try db.rows(
      """
      SELECT DISTINCT speaker, identity FROM appearance JOIN speakerName USING (speaker)
      WHERE event = ?
      """, [event])
    return Set(rows.filter { !speakers.contains($0[0]) }.map { $0[1] })
  }

  private func key(of event: Int64) throws -> String? {
    try db.one("SELECT key FROM event WHERE id = ?", [event])
  }
}
