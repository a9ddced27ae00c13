internal import Foundation
internal import GRDB
internal import NameMatching

/// Keeps the judgements that have been made.
struct JudgementStore {
  let db: Database

  enum Side: String {
    case name, other
  }

  /// All, in the order in which they were made.
  func all() throws -> [(id: Int64, judgement: Judgement)] {
    try db.rows("SELECT id FROM judgement ORDER BY id").compactMap { row in
      try judgement(row[0]).map { (row[0], $0) }
    }
  }

  func last() throws -> (id: Int64, judgement: Judgement)? {
    let id: Int64? = try db.one("SELECT max(id) FROM judgement")
    return try id.flatMap { id in try judgement(id).map { (id, $0) } }
  }

  /// Those about a speaker of these identities.
  func about(_ identities: [String]) throws -> [Judgement] {
    let ids: [Int64] = try db.all(
      """
      SELECT DISTINCT judgement FROM judgedName
      WHERE identity IN (SELECT value FROM json_each(?)) ORDER BY judgement
      """, [JSONArray.encode(identities)])
    return try ids.compactMap(judgement)
  }

  func judgement(_ id: Int64) throws -> Judgement? {
    guard
      let row = try db.row(
        "SELECT verdict, isFormer, reason, madeBy, madeAt FROM judgement WHERE id = ?", [id]),
      let verdict = Judgement.Verdict(rawValue: row[0])
    else { return nil }
    let events: [String] = try db.all(
      "SELECT event FROM judgedEvent WHERE judgement = ? ORDER BY event", [id])
    return Judgement(
      verdict: verdict, names: try names(id, .name), otherNames: try names(id, .other),
      events: events.isEmpty ? nil : events, isFormer: row[1] ? true : nil, reason: row[2],
      madeBy: row[3], madeAt: row[4])
  }

  private func names(_ id: Int64, _ side: Side) throws -> [String] {
    try db.all(
      "SELECT name FROM judgedName WHERE judgement = ? AND side = ? ORDER BY ordinal",
      [id, side.rawValue])
  }

  /// Pairs of speakers who are different, as was decided.
  func different() throws -> Set<Set<Int64>> {
    let rows = try db.rows(
      """
      SELECT DISTINCT mine.speaker, theirs.speaker FROM judgement
      JOIN judgedName AS name ON name.judgement = judgement.id AND name.side = 'name'
      JOIN judgedName AS other ON other.judgement = judgement.id AND other.side = 'other'
      JOIN speakerName AS mine ON mine.identity = name.identity
      JOIN speakerName AS theirs ON theirs.identity = other.identity
      WHERE verdict IN ('different', 'split')
      """)
    return Set(rows.map { [$0[0], $0[1]] })
  }

  /// Whether one with the same verdict on the same names is there already.
  func knows(_ judgement: Judgement) throws -> Bool {
    try about(judgement.names.map { PersonName.identity($0) }).contains {
      $0.verdict == judgement.verdict && $0.events == judgement.events
        && Self.identities($0.names) == Self.identities(judgement.names)
        && Self.identities($0.otherNames) == Self.identities(judgement.otherNames)
    }
  }

  private static func identities(_ names: [String]) -> Set<String> {
    Set(names.map { PersonName.identity($0) })
  }

  /// - Parameter before: what is needed to take it back; nil while it waits.
  @discardableResult
  func add(_ judgement: Judgement, before: (some Encodable)?) throws -> Int64 {
    let id = try db.insert(
      """
      INSERT INTO judgement (verdict, name, other, isFormer, reason, madeBy, madeAt, before)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        judgement.verdict.rawValue, judgement.names.first ?? "", judgement.otherNames.first ?? "",
        judgement.isFormer ?? false, judgement.reason, judgement.madeBy, judgement.madeAt,
        before.map { try Self.encode($0) },
      ])
    try add(judgement.names, .name, to: id)
    try add(judgement.otherNames, .other, to: id)
    for event in Set(judgement.events ?? []).sorted() {
      try db.run("INSERT INTO judgedEvent (judgement, event) VALUES (?, ?)", [id, event])
    }
    return id
  }

  private func add(_ names: [String], _ side: Side, to judgement: Int64) throws {
    for (ordinal, name) in names.enumerated() {
      try db.run(
        """
        INSERT INTO judgedName (judgement, side, ordinal, name, identity) VALUES (?, ?, ?, ?, ?)
        """, [judgement, side.rawValue, ordinal, name, PersonName.identity(name)])
    }
  }

  func before<Before: Decodable>(_ id: Int64) throws -> Before? {
    let text: String? = try db.one("SELECT before FROM judgement WHERE id = ?", [id])
    return try text.map { try JSONDecoder().decode(Before.self, from: Data($0.utf8)) }
  }

  func remove(_ id: Int64) throws {
    try db.run("DELETE FROM judgement WHERE id = ?", [id])
  }

  private static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
