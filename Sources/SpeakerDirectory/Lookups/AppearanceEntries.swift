internal import EventData
internal import GRDB

/// Reads appearances as answers show them: all together, in as few questions as there are kinds of
/// things.
struct AppearanceEntries {
  let db: Database

  /// Of these ids, in their order.
  func entries(_ ids: [Int64]) throws -> [AppearanceEntry] {
    let wanted = try JSONArray.encode(ids)
    let further = try further(wanted)
    let rows = try db.map(Self.appearances, [wanted]) { Appearance($0) }
    let used = rows.compactMap(\.main.chain) + further.values.joined().compactMap(\.chain)
    let organisations = try organisations(Set(used))
    return rows.map { row in
      var entry = row.entry
      entry.affiliations = ([row.main] + (further[row.id] ?? []))
        .filter { $0.role != nil || $0.chain != nil }
        .map { affiliation in
          AffiliationEntry(
            role: affiliation.role,
            organisations: affiliation.chain.flatMap { organisations[$0] } ?? [])
        }
      return entry
    }
  }

  private struct Held {
    var role: String?
    var chain: Int64?
  }

  /// A row of ``appearances``.
  private struct Appearance {
    var id: Int64
    var entry: AppearanceEntry
    var main: Held

    init(_ row: Row) {
      id = row[0]
      main = Held(role: row[1], chain: row[2])
      entry = AppearanceEntry(
        event: EventReference(key: row[3], title: row[4], series: row[5], start: row[6]),
        speaker: Reference(key: row[7], name: row[8]),
        capacity: Capacity(rawValue: row[9]) ?? .speaker, session: row[10], affiliations: [],
        place: row[11], attribution: row[12],
        source: SourceReference(location: row[13], line: row[14]))
    }
  }

  private static let appearances = """
    SELECT appearance.id, role.name, chain, event.key, event.title, series.name, event.start,
      speaker.key, speaker.name, capacity.name, session.title, place, attribution, source.location,
      coalesce(appearance.line, reading.line)
    FROM json_each(?) AS wanted
    CROSS JOIN appearance ON appearance.id = wanted.value
    JOIN event ON event.id = appearance.event
    JOIN speaker ON speaker.id = appearance.speaker
    JOIN capacity ON capacity.id = appearance.capacity
    JOIN reading ON reading.id = appearance.reading
    JOIN source ON source.id = reading.source
    LEFT JOIN series ON series.id = event.series
    LEFT JOIN session
      ON session.event = appearance.event AND session.ordinal = appearance.session
    LEFT JOIN role ON role.id = appearance.role
    ORDER BY wanted.id
    """

  /// Second and third affiliations, by appearance.
  private func further(_ wanted: String) throws -> [Int64: [Held]] {
    var further: [Int64: [Held]] = [:]
    let rows = try db.rows(
      """
      SELECT appearance, role.name, chain FROM json_each(?) AS wanted
      CROSS JOIN furtherAffiliation ON appearance = wanted.value LEFT JOIN role ON role.id = role
      ORDER BY appearance, ordinal
      """, [wanted])
    for row in rows { further[row[0], default: []].append(Held(role: row[1], chain: row[2])) }
    return further
  }

  private func organisations(_ chains: Set<Int64>) throws -> [Int64: [Reference]] {
    var organisations: [Int64: [Reference]] = [:]
    let rows = try db.rows(
      """
      SELECT chain.id, organisation.key, json_extract(printed, '$[' || ordinal || ']')
      FROM json_each(?) AS wanted
      CROSS JOIN chain ON chain.id = wanted.value
      CROSS JOIN chainMember ON chain = chain.id JOIN organisation ON organisation.id = organisation
      ORDER BY chain.id, ordinal
      """, [try JSONArray.encode(chains.sorted())])
    for row in rows {
      organisations[row[0], default: []].append(Reference(key: row[1], name: row[2]))
    }
    return organisations
  }
}
