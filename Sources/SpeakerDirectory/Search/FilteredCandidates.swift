internal import GRDB

/// Finds the entries that meet the conditions of a query and have its words.
struct FilteredCandidates {
  let db: Database
  let kinds: Set<Kind>
  let filter: AppearanceFilter
  let terms: SearchTerms
  /// How many answers of each kind are wanted; -1 for all.
  let count: Int
  /// The last of the page before.
  var last: HitPlace?

  /// Speakers first. Conditions alone are a question for people and bodies: events are looked
  /// through only where there are words too, or nothing else is asked for.
  func find() throws -> [Candidate] {
    if filter.isImpossible { return [] }
    return try askedKinds.flatMap { kind in
      try rows(Candidate.columns, kind).compactMap { row in
        Candidate(row)?.placed(
          HitPlace(stage: .conditions, key: [kind.number] + Self.key(of: row)))
      }
    }
  }

  /// Where those that ``find()`` gives stand in the index.
  func positions() throws -> [Int64] {
    if filter.isImpossible { return [] }
    return try askedKinds.flatMap { try rows("position", $0).map { $0[0] } }
  }

  /// Those of `candidates` that meet the conditions, whatever their words.
  func meeting(_ candidates: [Candidate]) throws -> [Candidate] {
    if filter.isImpossible { return [] }
    let positions = try JSONArray.encode(candidates.map(\.position))
    let met = try Set(
      kinds.flatMap { kind -> [Int64] in
        guard let condition = condition(kind) else { return [] }
        let sql = """
          SELECT position FROM json_each(:positions) AS found CROSS JOIN entry
          ON position = found.value WHERE kind = '\(kind.rawValue)' AND \(condition)
          """
        return try db.all(sql, filter.arguments(for: sql, ["positions": positions]))
      })
    return candidates.filter { met.contains($0.position) }
  }

  /// With the page before, those behind its end.
  private var askedKinds: [Kind] {
    Kind.allCases.filter { kind in
      let isAsked = kind != .event || !terms.terms.isEmpty || kinds == [.event]
      return kinds.contains(kind) && isAsked && kind.number >= last?.key.first ?? 0
    }
  }

  /// What a row was ordered by: the columns behind those of the candidate.
  private static func key(of row: Row) -> [Int64] {
    (Candidate.columnCount..<row.count).map { row[$0] }
  }

  private func rows(_ columns: String, _ kind: Kind) throws -> [Row] {
    guard let condition = condition(kind) else { return [] }
    let source = source(kind)
    let positions = Prominence.positions(of: kind)
    let key = last.flatMap { $0.key.first == kind.number ? Array($0.key.dropFirst()) : nil }
    let page = key == nil ? "" : " AND \(Self.isBehind(source.order[...], 0))"
    let sql = """
      SELECT \(columns), \(source.order.map(\.column).joined(separator: ", ")) FROM \(source.from)
      WHERE position BETWEEN :first AND :last AND \(condition)\(page)
      ORDER BY \(source.order.map(\.term).joined(separator: ", ")) LIMIT :count
      """
    var arguments: [String: (any DatabaseValueConvertible)?] = [
      "first": positions.lowerBound, "last": positions.upperBound, "count": count,
      "pattern": pattern, "body": filter.bodies.first,
      "companions": try JSONArray.encode(filter.companions),
    ]
    for (number, value) in (key ?? []).enumerated() { arguments["key\(number)"] = value }
    return try db.rows(sql, filter.arguments(for: sql, arguments))
  }

  /// What a row of `entry` must meet; nil where nothing of this kind can.
  private func condition(_ kind: Kind) -> String? {
    switch kind {
    case .speaker:
      return """
        EXISTS (SELECT 1 FROM appearance
          WHERE appearance.speaker = entry.subject AND \(filter.holdsForAppearance(of: kind)))
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
          WHERE appearance.event = entry.subject AND \(filter.holdsForAppearance(of: kind)))
        """
    }
  }

  // MARK: - Where to look

  private struct Column {
    var column: String
    var isDescending = false

    var term: String { isDescending ? "\(column) DESC" : column }
  }

  /// SQL for "this row stands behind the key", column by column.
  private static func isBehind(_ order: ArraySlice<Column>, _ number: Int) -> String {
    guard let first = order.first else { return "0" }
    let argument = ":key\(number)"
    let isBehind = "\(first.column) \(first.isDescending ? "<" : ">") \(argument)"
    if order.count == 1 { return isBehind }
    return """
      (\(isBehind) OR \(first.column) = \(argument) AND \(Self.isBehind(order.dropFirst(), number + 1)))
      """
  }

  /// Where to look, the most important first: so the first that meet the conditions are enough.
  private func source(_ kind: Kind) -> (from: String, order: [Column]) {
    if kind == .speaker, !filter.companions.isEmpty, terms.terms.isEmpty {
      return (
        """
        (SELECT other.speaker, count(DISTINCT other.event) AS shared FROM appearance AS companion
          CROSS JOIN appearance AS other ON other.event = companion.event
          WHERE companion.speaker IN (SELECT value FROM json_each(:companions))
          GROUP BY other.speaker)
        CROSS JOIN entry ON entry.kind = 'speaker' AND subject = speaker
        """, [Column(column: "shared", isDescending: true), Column(column: "position")]
      )
    }
    if kind == .speaker, filter.bodies.count == 1, terms.terms.isEmpty {
      return (
        """
        (SELECT speaker, appearances AS stood, last AS latest FROM standing
          WHERE organisation = :body)
        CROSS JOIN entry ON entry.kind = 'speaker' AND subject = speaker
        """,
        [
          Column(column: "stood", isDescending: true), Column(column: "latest", isDescending: true),
          Column(column: "speaker"),
        ]
      )
    }
    if !terms.terms.isEmpty || (kind == .speaker && !filter.roleWords.isEmpty) {
      return (
        """
        (SELECT rowid FROM entryText
          WHERE entryText MATCH :pattern AND rowid BETWEEN :first AND :last ORDER BY rowid) AS text
        CROSS JOIN entry ON position = text.rowid
        """, [Column(column: "text.rowid")]
      )
    }
    return ("entry", [Column(column: "position")])
  }

  private var pattern: String {
    let roles = filter.roleWords.map {
      "roles : \(SearchTerms.Phrase(words: [$0], isPrefix: true).pattern)"
    }
    return (terms.terms.isEmpty ? roles : [terms.pattern()]).joined(separator: " AND ")
  }
}

extension Kind {
  /// Its place in the order of kinds.
  fileprivate var number: Int64 { Int64(Self.allCases.firstIndex(of: self) ?? 0) }
}
