internal import GRDB

/// Everything that answers a query, however much it is: for orders and counts that the first few
/// hits cannot give.
struct WholeResult {
  private let db: Database
  private let filter: AppearanceFilter
  /// Positions in `entry`, as a JSON array.
  private let positions: String
  /// Those of them that were found by other words than the typed ones, by position.
  private var corrected: [Int64: [Correction]] = [:]

  /// - Parameter nearest: what is found where nothing has the words.
  init(
    _ terms: SearchTerms, kinds: Set<Kind>, _ filter: AppearanceFilter, _ db: Database,
    nearest: () throws -> [Candidate]
  ) throws {
    self.db = db
    self.filter = filter
    var found =
      try filter.isEmpty
      ? Self.matches(terms, kinds, db)
      : FilteredCandidates(db: db, kinds: kinds, filter: filter, terms: terms, count: -1)
        .positions()
    if found.isEmpty {
      let near = try nearest()
      found = near.map(\.position)
      corrected = .init(near.map { ($0.position, $0.corrections) }) { first, _ in first }
    }
    positions = try JSONArray.encode(found)
  }

  /// The same tiers as ``CandidateFinder`` has: names, and where they are nobody's in full, texts.
  private static func matches(
    _ terms: SearchTerms, _ kinds: Set<Kind>, _ db: Database
  ) throws -> [Int64] {
    func having(_ terms: SearchTerms, column: String? = nil) throws -> [Int64] {
      try kinds.flatMap { kind in
        let positions = Prominence.positions(of: kind)
        return try db.rows(
          "SELECT rowid FROM entryText WHERE entryText MATCH ?1 AND rowid BETWEEN ?2 AND ?3",
          [terms.pattern(in: column), positions.lowerBound, positions.upperBound]
        ).map { $0[0] as Int64 }
      }
    }
    let named = try having(terms, column: "names")
    let speakers = Prominence.positions(of: .speaker)
    if terms.terms.count > 1, named.contains(where: speakers.contains) { return named }
    let all = Set(named).union(try having(terms.wholeWords))
    return try all.isEmpty ? having(terms) : all.sorted()
  }

  /// The first of an order other than that of relevance, behind the last of the page before.
  func candidates(_ order: SearchOrder, count: Int, behind last: HitPlace?) throws -> [Candidate] {
    let column = order.column
    let isBehind = """
      \(column.name) \(column.isDescending ? "<" : ">") :value
      OR \(column.name) = :value AND position > :position
      """
    let sql = """
      SELECT \(Candidate.columns) FROM json_each(:positions) AS found CROSS JOIN entry
      ON position = found.value WHERE \(last == nil ? "1" : isBehind)
      ORDER BY \(column.name) \(column.isDescending ? "DESC" : ""), position LIMIT :count
      """
    var arguments: StatementArguments = ["positions": positions, "count": count]
    if let last {
      let value = last.name?.databaseValue ?? last.key.first?.databaseValue
      arguments += ["value": value, "position": last.key.last]
    }
    return try db.rows(sql, arguments).compactMap { row in
      guard var candidate = Candidate(row) else { return nil }
      candidate.corrections = corrected[candidate.position] ?? []
      return candidate.placed(order.place(of: candidate))
    }
  }

  // MARK: - Facets

  /// The values of a field over the appearances of the speakers that were found, as far as these
  /// meet the conditions; each counts the speakers that it would leave. Of kinds, the hits.
  func facet(_ field: SearchFacet.Field) throws -> SearchFacet {
    let sql = """
      WITH met AS MATERIALIZED (
        SELECT appearance.* FROM json_each(:positions) AS found
        CROSS JOIN entry ON position = found.value AND kind = 'speaker'
        CROSS JOIN appearance ON appearance.speaker = entry.subject
        WHERE \(filter.holdsForAppearance(of: .speaker))),
      valued (value, counted) AS (\(Self.values(field)))
      SELECT value, count(DISTINCT counted) FROM valued WHERE value IS NOT NULL
      GROUP BY value ORDER BY 2 DESC, 1 LIMIT :most
      """
    let rows = try db.rows(
      sql, filter.arguments(for: sql, ["positions": positions, "most": SearchFacet.most]))
    return SearchFacet(field: field, values: rows.map { Facet(value: $0[0], count: $0[1]) })
  }

  /// What a field is, and what counts for it.
  private static func values(_ field: SearchFacet.Field) -> String {
    switch field {
    case .organisation: bodies("organisation.name")
    case .country: bodies("organisation.country")
    case .role:
      """
      SELECT role.name, speaker FROM (\(affiliations)) AS held JOIN role ON role.id = held.role
      """
    case .year: "SELECT CAST(day / 10000 AS TEXT), speaker FROM met WHERE day > 0"
    case .series:
      """
      SELECT series.name, speaker FROM met JOIN event ON event.id = met.event
      JOIN series ON series.id = event.series
      """
    case .capacity:
      "SELECT capacity.name, speaker FROM met JOIN capacity ON capacity.id = met.capacity"
    case .kind:
      """
      SELECT kind, position FROM json_each(:positions) AS found
      CROSS JOIN entry ON position = found.value
      """
    }
  }

  /// Of the bodies of an appearance and all that they are inside.
  private static func bodies(_ value: String) -> String {
    """
    SELECT \(value), speaker FROM (SELECT DISTINCT chain, speaker FROM (\(affiliations))) AS held
    JOIN chainMember ON chainMember.chain = held.chain
    JOIN ancestry USING (organisation) JOIN organisation ON organisation.id = ancestor
    """
  }

  private static let affiliations = """
    SELECT chain, role, speaker FROM met UNION ALL
    SELECT further.chain, further.role, met.speaker
    FROM met JOIN furtherAffiliation AS further ON further.appearance = met.id
    """
}

extension SearchOrder {
  fileprivate var column: (name: String, isDescending: Bool) {
    switch self {
    case .relevance: ("position", false)
    case .recent: ("last", true)
    case .name: ("name COLLATE NOCASE", false)
    case .appearances: ("appearances", true)
    }
  }

  fileprivate func place(of candidate: Candidate) -> HitPlace {
    switch self {
    case .relevance: HitPlace(stage: .ordered, key: [candidate.position, candidate.position])
    case .recent:
      HitPlace(stage: .ordered, key: [Int64(candidate.last.number), candidate.position])
    case .name: HitPlace(stage: .ordered, key: [candidate.position], name: candidate.name)
    case .appearances:
      HitPlace(stage: .ordered, key: [Int64(candidate.appearances), candidate.position])
    }
  }
}
