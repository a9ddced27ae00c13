internal import GRDB
internal import NameMatching

/// Makes two speakers one: all that sources say of the loser is said of the winner, and the loser's
/// key leads there. Nothing is blended: every statement stays as it is, with its source.
struct SpeakerMerge {
  let db: Database

  /// What brings the loser back.
  struct Before: Codable {
    var speaker: Int64
    var key: String
    var formerKeys: [String]
    var names: [SpeakerNames.Name]
    /// Of the winner.
    var into: String
    /// Events at which the loser, a namesake of the winner, stood under a name that both have.
    var namesake: [SharedName]?
  }

  struct SharedName: Codable {
    var name: String
    var events: [Int64]
  }

  func perform(_ loser: Int64, into winner: Int64, isFormer: Bool) throws -> Before {
    let names = SpeakerNames(db: db)
    var index = EntryIndex(db: db, isBulk: false)
    let before = Before(
      speaker: loser, key: try names.key(of: loser), formerKeys: try names.formerKeys(of: loser),
      names: try names.names(of: loser), into: try names.key(of: winner),
      namesake: try shared(loser, winner))
    try index.mark(speaker: loser)
    let events = try names.events(of: loser)
    for name in before.names {
      try names.move(name, from: loser, to: winner, as: isFormer ? .former : .other)
    }
    try db.run(
      "UPDATE formerKey SET subject = ?1 WHERE kind = 'speaker' AND subject = ?2",
      [winner, loser])
    try db.run("DELETE FROM speaker WHERE id = ?", [loser])
    try db.run(
      "INSERT INTO formerKey (kind, key, subject) VALUES ('speaker', ?, ?)", [before.key, winner])
    try names.renew([winner], at: events, &index)
    return before
  }

  private func shared(_ loser: Int64, _ winner: Int64) throws -> [SharedName]? {
    let names: [String] = try db.all(
      """
      SELECT name FROM speakerName WHERE speaker = ?1
      INTERSECT SELECT name FROM speakerName WHERE speaker = ?2
      """, [loser, winner])
    if names.isEmpty { return nil }
    return try names.map { name in
      SharedName(
        name: name,
        events: try db.all(
          """
          SELECT DISTINCT event FROM appearance
          JOIN speakerName ON speakerName.speaker = appearance.speaker
            AND speakerName.ordinal = appearance.name
          WHERE appearance.speaker = ? AND speakerName.name = ? ORDER BY event
          """, [loser, name]))
    }
  }

  /// Takes it back: what is under the loser's names now, be it new, is the loser's again.
  func undo(_ before: Before, identities: Set<String>) throws {
    let names = SpeakerNames(db: db)
    guard let winner = try ExactNames(db: db).byKey(.speaker, before.into) else { return }
    var index = EntryIndex(db: db, isBulk: false)
    try index.mark(speaker: winner)
    let moving = try names.names(of: winner).filter {
      $0.kind != .spelling && $0.kind != .given && identities.contains(PersonName.identity($0.name))
    }
    let events = try names.events(of: winner)
    try db.run("DELETE FROM formerKey WHERE kind = 'speaker' AND key = ?", [before.key])
    let loser = try bringBack(before)
    try names.moveBack(moving, from: winner, to: loser, as: before.names)
    for shared in before.namesake ?? [] {
      guard var name = before.names.first(where: { $0.name == shared.name }),
        let known = try names.names(of: winner).first(where: { $0.name == shared.name })
      else { continue }
      name.ordinal = try names.ordinal(of: name, for: loser, wished: name.ordinal)
      for event in shared.events {
        try db.run(
          """
          UPDATE appearance SET speaker = ?1, name = ?2
          WHERE event = ?3 AND speaker = ?4 AND name = ?5
          """, [loser, name.ordinal, event, winner, known.ordinal])
      }
    }
    for key in before.formerKeys {
      try db.run(
        "UPDATE formerKey SET subject = ? WHERE kind = 'speaker' AND key = ?", [loser, key])
    }
    // What sources printed them may have been corrected since.
    for speaker in [winner, loser] { try Pruning(db: db).removeIfAbsent(speaker: speaker) }
    try names.renew([winner, loser], at: events, &index)
  }

  /// Under the old id where that is free still.
  private func bringBack(_ before: Before) throws -> Int64 {
    let taken: Bool? = try db.one("SELECT 1 FROM speaker WHERE id = ?", [before.speaker])
    let name = before.names.first?.name ?? before.key
    let key = try Keys(db: db).free([before.key], for: .speaker)
    return try taken == nil && before.speaker > 0
      ? db.insert(
        "INSERT INTO speaker (id, key, name) VALUES (?, ?, ?)", [before.speaker, key, name])
      : db.insert("INSERT INTO speaker (key, name) VALUES (?, ?)", [key, name])
  }
}
