internal import EventData
internal import GRDB

/// Reads appearances as answers show them.
struct AppearanceEntries {
  let db: Database
  private var chains: [Int64: [Reference]] = [:]

  init(db: Database) {
    self.db = db
  }

  mutating func entries(_ ids: some Sequence<Int64>) throws -> [AppearanceEntry] {
    try ids.compactMap { try entry($0) }
  }

  mutating func entry(_ id: Int64) throws -> AppearanceEntry? {
    let row = try db.row(
      """
      SELECT event.key, event.title, series.name, event.start, speaker.key, speaker.name,
        capacity.name, session.title, role.name, chain, place, attribution, source.location,
        coalesce(appearance.line, reading.line)
      FROM appearance
      JOIN event ON event.id = appearance.event
      JOIN speaker ON speaker.id = appearance.speaker
      JOIN capacity ON capacity.id = appearance.capacity
      JOIN reading ON reading.id = appearance.reading
      JOIN source ON source.id = reading.source
      LEFT JOIN series ON series.id = event.series
      LEFT JOIN session
        ON session.event = appearance.event AND session.ordinal = appearance.session
      LEFT JOIN role ON role.id = appearance.role
      WHERE appearance.id = ?
      """, [id])
    guard let row else { return nil }
    return AppearanceEntry(
      event: EventReference(key: row[0], title: row[1], series: row[2], start: row[3]),
      speaker: Reference(key: row[4], name: row[5]),
      capacity: Capacity(rawValue: row[6]) ?? .speaker, session: row[7],
      affiliations: try affiliations(id, role: row[8], chain: row[9]), place: row[10],
      attribution: row[11], source: SourceReference(location: row[12], line: row[13]))
  }

  private mutating func affiliations(
    _ appearance: Int64, role: String?, chain: Int64?
  ) throws -> [AffiliationEntry] {
    let further = try db.rows(
      """
      SELECT role.name, chain FROM furtherAffiliation LEFT JOIN role ON role.id = role
      WHERE appearance = ? ORDER BY ordinal
      """, [appearance])
    var entries: [AffiliationEntry] = []
    for (role, chain) in [(role, chain)] + further.map({ ($0[0] as String?, $0[1] as Int64?) })
    where role != nil || chain != nil {
      entries.append(AffiliationEntry(role: role, organisations: try organisations(chain)))
    }
    return entries
  }

  private mutating func organisations(_ chain: Int64?) throws -> [Reference] {
    guard let chain else { return [] }
    if let known = chains[chain] { return known }
    let members = try db.rows(
      """
      SELECT organisation.key, json_extract(printed, '$[' || ordinal || ']')
      FROM chain JOIN chainMember ON chain = chain.id
      JOIN organisation ON organisation.id = organisation
      WHERE chain.id = ? ORDER BY ordinal
      """, [chain]
    ).map { Reference(key: $0[0], name: $0[1]) }
    chains[chain] = members
    return members
  }
}
