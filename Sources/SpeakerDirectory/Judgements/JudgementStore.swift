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

  /// Those about one of these identities.
  func about(_ kind: Kind, _ identities: [String]) throws -> [Judgement] {
    let ids: [Int64] = try db.all(
      """
      SELECT DISTINCT judgement.id FROM judgedName JOIN judgement ON judgement.id = judgement
      WHERE identity IN (SELECT value FROM json_each(?)) AND kind = ? ORDER BY judgement.id
      """, [JSONArray.encode(identities), kind.rawValue])
    return try ids.compactMap(judgement)
  }

  /// Those that two are the same: of speakers the ones that have not found both yet, since a name may be
  /// another's by a later judgement.
  func merges() throws -> [(id: Int64, judgement: Judgement)] {
    let ids: [Int64] = try db.all(
      """
      SELECT id FROM judgement
      WHERE verdict = 'same' AND (kind = 'organisation' OR before IS NULL) ORDER BY id
      """)
    return try ids.compactMap { id in try judgement(id).map { (id, $0) } }
  }

  func judgement(_ id: Int64) throws -> Judgement? {
    guard
      let row = try db.row(
        "SELECT verdict, isFormer, reason, madeBy, madeAt, kind FROM judgement WHERE id = ?", [id]),
      let verdict = Judgement.Verdict(rawValue: row[0]), let kind = Kind(rawValue: row[5])
    else { return nil }
    let events: [String] = try db.all(
      "SELECT event FROM judgedEvent WHERE judgement = ? ORDER BY event", [id])
    return Judgement(
      verdict: verdict, kind: kind, names: try names(id, .name),
      otherNames: try names(id, .other), events: events.isEmpty ? nil : events,
      isFormer: row[1] ? true : nil, reason: row[2], madeBy: row[3], madeAt: row[4])
  }

  private func names(_ id: Int64, _ side: Side) throws -> [String] {
    try db.all(
      "SELECT name FROM judgedName WHERE judgement = ? AND side = ? ORDER BY ordinal",
      [id, side.rawValue])
  }

  /// Pairs of speakers who are different, as was decided.
  func differentSpeakers() throws -> Set<Set<Int64>> {
    try pairs(
      """
      SELECT DISTINCT mine.speaker, theirs.speaker FROM judgement
      JOIN judgedName AS name ON name.judgement = judgement.id AND name.side = 'name'
      JOIN judgedName AS other ON other.judgement = judgement.id AND other.side = 'other'
      JOIN speakerName AS mine ON mine.identity = name.identity
      JOIN speakerName AS theirs ON theirs.identity = other.identity
      WHERE judgement.kind = 'speaker' AND verdict IN ('different', 'split')
      """)
  }

  /// Pairs of organisations that are different, as was decided. An acronym that one of them has is
  /// others' too, unless the body is shown by it.
  func differentOrganisations() throws -> Set<Set<Int64>> {
    try pairs(
      """
      WITH telling AS (
        SELECT organisation, form FROM organisationName
        JOIN organisation ON organisation.id = organisation
        WHERE kind <> 'acronym' OR organisationName.name = organisation.name)
      SELECT DISTINCT mine.organisation, theirs.organisation FROM judgement
      JOIN judgedName AS name ON name.judgement = judgement.id AND name.side = 'name'
      JOIN judgedName AS other ON other.judgement = judgement.id AND other.side = 'other'
      JOIN telling AS mine ON mine.form = name.identity
      JOIN telling AS theirs ON theirs.form = other.identity
      WHERE judgement.kind = 'organisation' AND verdict = 'different'
      """)
  }

  private func pairs(_ sql: String) throws -> Set<Set<Int64>> {
    Set(try db.rows(sql).map { [$0[0], $0[1]] })
  }

  /// Whether one with the same verdict on the same names is there already.
  func knows(_ judgement: Judgement) throws -> Bool {
    try about(judgement.kind, judgement.kind.identities(judgement.names)).contains {
      $0.verdict == judgement.verdict && $0.events == judgement.events
        && ($0.sides == judgement.sides
          || $0.verdict == .different && $0.sides == judgement.sides.reversed())
    }
  }

  /// - Parameter before: what is needed to take it back; nil while it waits.
  @discardableResult
  func add(_ judgement: Judgement, before: (some Encodable)?) throws -> Int64 {
    let id = try db.insert(
      """
      INSERT INTO judgement (verdict, kind, name, other, isFormer, reason, madeBy, madeAt, before)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        judgement.verdict.rawValue, judgement.kind.rawValue, judgement.names.first ?? "",
        judgement.otherNames.first ?? "", judgement.isFormer ?? false, judgement.reason,
        judgement.madeBy, judgement.madeAt, before.map { try Self.encode($0) },
      ])
    try add(judgement.names, .name, to: id, judgement.kind)
    try add(judgement.otherNames, .other, to: id, judgement.kind)
    for event in Set(judgement.events ?? []).sorted() {
      try db.run("INSERT INTO judgedEvent (judgement, event) VALUES (?, ?)", [id, event])
    }
    return id
  }

  private func add(
    _ names: [String], _ side: Side, to judgement: Int64, _ kind: Kind
  ) throws {
    for (ordinal, name) in names.enumerated() {
      try db.run(
        """
        INSERT INTO judgedName (judgement, side, ordinal, name, identity) VALUES (?, ?, ?, ?, ?)
        """, [judgement, side.rawValue, ordinal, name, kind.identity(name)])
    }
  }

  /// What a judgement that has waited needs to be taken back, now that it is done.
  func complete(_ id: Int64, before: some Encodable) throws {
    try db.run("UPDATE judgement SET before = ? WHERE id = ?", [try Self.encode(before), id])
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

extension Judgement {
  /// The identities of the names on both sides.
  fileprivate var sides: [Set<String>] {
    [Set(kind.identities(names)), Set(kind.identities(otherNames))]
  }
}

extension Kind {
  /// What is equal for all ways to write one name.
  func identity(_ name: String) -> String {
    self == .organisation ? OrganisationForm.normal(name) : PersonName.identity(name)
  }

  func identities(_ names: [String]) -> [String] { names.map(identity) }
}
