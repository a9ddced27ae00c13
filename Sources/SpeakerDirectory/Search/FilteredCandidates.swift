internal import GRDB
internal import NameMatching

/// Finds the entries that meet the conditions of a query and have its words.
struct FilteredCandidates {
  let db: Database
  let kinds: Set<Kind>
  let filter: AppearanceFilter
  /// How many answers of each kind are wanted; -1 for all.
  let count: Int

  /// Speakers first. Conditions alone are a question for people and bodies: events are looked
  /// through only where there are words too, or nothing else is asked for.
  func find(_ query: SearchQuery) throws -> [Candidate] {
    try rows(Candidate.columns, query).compactMap { Candidate($0) }
  }

  /// Where those that ``find(_:)`` gives stand in the index.
  func positions(_ query: SearchQuery) throws -> [Int64] {
    try rows("position", query).map { $0[0] }
  }

  private func rows(_ columns: String, _ query: SearchQuery) throws -> [Row] {
    if filter.isImpossible { return [] }
    return try Kind.allCases.flatMap { kind in
      let isAsked = kind != .event || !query.terms.isEmpty || kinds == [.event]
      return try kinds.contains(kind) && isAsked ? rows(columns, kind, query) : []
    }
  }

  private func rows(_ columns: String, _ kind: Kind, _ query: SearchQuery) throws -> [Row] {
    guard let condition = condition(kind) else { return [] }
    let (from, order) = source(kind, query)
    let positions = Prominence.positions(of: kind)
    let sql = """
      SELECT \(columns) FROM \(from)
      WHERE position BETWEEN :first AND :last AND \(condition) ORDER BY \(order) LIMIT :count
      """
    let arguments = try filter.arguments(
      for: sql,
      [
        "first": positions.lowerBound, "last": positions.upperBound, "count": count,
        "pattern": pattern(query), "body": filter.bodies.first,
        "companions": JSONArray.encode(filter.companions),
      ])
    return try db.rows(sql, arguments)
  }

  /// What a row of `entry` must meet; nil where nothing of this kind can.
  private func condition(_ kind: Kind) -> String? {
    switch kind {
    case .speaker:
      return """
        EXISTS (SELECT 1 FROM appearance
          WHERE appearance.speaker = entry.subject AND \(filter.holdsForAppearance))
        """
    case .organisation:
      if !filter.isAboutOrganisations { return nil }
      return """
        EXISTS (SELECT 1 FROM organisation
          WHERE organisation.id = entry.subject AND \(filter.holdsForOrganisation))
        """
    case .event:
      return """
        EXISTS (SELECT 1 FROM appearance
          WHERE appearance.event = entry.subject AND \(filter.holdsForAppearance))
        """
    }
  }

  /// Where to look, the most important first: so the first that meet the conditions are enough.
  private func source(_ kind: Kind, _ query: SearchQuery) -> (from: String, order: String) {
    if kind == .speaker, !filter.companions.isEmpty, query.terms.isEmpty {
      return (
        """
        (SELECT other.speaker, count(DISTINCT other.event) AS shared FROM appearance AS companion
          CROSS JOIN appearance AS other ON other.event = companion.event
          WHERE companion.speaker IN (SELECT value FROM json_each(:companions))
          GROUP BY other.speaker)
        CROSS JOIN entry ON entry.kind = 'speaker' AND subject = speaker
        """, "shared DESC, position"
      )
    }
    if kind == .speaker, filter.bodies.count == 1, query.terms.isEmpty {
      return (
        """
        (SELECT speaker, appearances AS stood, last AS latest FROM standing
          WHERE organisation = :body)
        CROSS JOIN entry ON entry.kind = 'speaker' AND subject = speaker
        """, "stood DESC, latest DESC, speaker"
      )
    }
    if !query.terms.isEmpty || (kind == .speaker && filter.hasRole) {
      return (
        """
        (SELECT rowid FROM entryText
          WHERE entryText MATCH :pattern AND rowid BETWEEN :first AND :last ORDER BY rowid) AS text
        CROSS JOIN entry ON position = text.rowid
        """, "text.rowid"
      )
    }
    return ("entry", "position")
  }

  private func pattern(_ query: SearchQuery) -> String {
    let roles = filter.roleWords.map {
      "roles : \(SearchQuery.Term(words: [$0], isPrefix: true).pattern)"
    }
    return (query.terms.isEmpty ? roles : [query.pattern()]).joined(separator: " AND ")
  }
}
