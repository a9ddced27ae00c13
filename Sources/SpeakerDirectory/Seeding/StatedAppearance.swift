internal import GRDB

/// What one source says of one speaker at an event, to be compared with what it said before.
struct StatedAppearance: Equatable {
  var id: Int64
  var reading: Int64
  var speaker: Int64
  var session: Int64?
  var capacity: Int64
  var place: String?
  /// Roles and chains of all affiliations.
  var affiliations: [Int64?]

  static func == (left: StatedAppearance, right: StatedAppearance) -> Bool {
    left.reading == right.reading && left.saysTheSame(as: right)
  }

  func saysTheSame(as other: StatedAppearance) -> Bool {
    speaker == other.speaker && session == other.session && capacity == other.capacity
      && place == other.place && affiliations == other.affiliations
  }

  /// How much is said.
  var fullness: Int {
    affiliations.count { $0 != nil } + (session == nil ? 0 : 1) + (place == nil ? 0 : 1)
  }

  /// All of an event, in the order in which they were made.
  static func of(_ event: Int64, _ db: Database) throws -> [StatedAppearance] {
    let further = try db.rows(
      """
      SELECT appearance, furtherAffiliation.role, furtherAffiliation.chain
      FROM appearance JOIN furtherAffiliation ON appearance = appearance.id
      WHERE event = ? ORDER BY appearance, ordinal
      """, [event])
    let furtherOf = Dictionary(grouping: further) { $0[0] as Int64 }
    return try db.rows(
      """
      SELECT id, reading, speaker, session, capacity, place, role, chain
      FROM appearance WHERE event = ? ORDER BY reading, id
      """, [event]
    ).map { row in
      StatedAppearance(
        id: row[0], reading: row[1], speaker: row[2], session: row[3], capacity: row[4],
        place: row[5],
        affiliations: [row[6], row[7]] + (furtherOf[row[0]] ?? []).flatMap { [$0[1], $0[2]] })
    }
  }
}
