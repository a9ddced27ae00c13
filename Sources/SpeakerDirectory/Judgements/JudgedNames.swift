internal import GRDB
internal import NameMatching

/// What has been decided about the names of people that come in.
struct JudgedNames {
  let db: Database
  /// Whether there is any judgement; most directories have none, and look no further.
  private let isAny: Bool
  private let hasSplits: Bool

  init(db: Database) throws {
    self.db = db
    isAny = try db.one("SELECT 1 FROM judgement WHERE kind = 'speaker' LIMIT 1") ?? false
    hasSplits = try db.one("SELECT 1 FROM judgedEvent LIMIT 1") ?? false
  }

  /// The name given to who bears `identity` at an event, where that is not who bears it elsewhere.
  func given(_ identity: String, at event: Int64) throws -> String? {
    guard hasSplits else { return nil }
    return try db.one(
      """
      SELECT other FROM event
      JOIN judgedEvent ON judgedEvent.event = event.key
      JOIN judgement ON judgement.id = judgedEvent.judgement
      JOIN judgedName ON judgedName.judgement = judgement.id AND side = 'name' AND identity = ?
      WHERE event.id = ? ORDER BY judgement.id DESC LIMIT 1
      """, [identity, event])
  }

  struct Same {
    var speaker: Int64
    /// What the name is to the speaker.
    var kind: SpeakerNames.Kind
  }

  /// The speaker who bears a name that is that of the same person, where nobody bears `identity`
  /// itself.
  func same(_ identity: String) throws -> Same? {
    guard isAny else { return nil }
    let speaker: Int64? = try db.one(
      """
      WITH RECURSIVE same(identity) AS (
        SELECT ?1
        UNION
        SELECT theirs.identity FROM same
        JOIN judgedName AS mine ON mine.identity = same.identity
        JOIN judgement ON judgement.id = mine.judgement AND verdict = 'same'
          AND judgement.kind = 'speaker'
        JOIN judgedName AS theirs ON theirs.judgement = judgement.id)
      SELECT speaker FROM same JOIN speakerName USING (identity)
      ORDER BY kind <> 'spelling', speaker LIMIT 1
      """, [identity])
    return try speaker.map { Same(speaker: $0, kind: try kind(identity)) }
  }

  /// What a name of `identity` is to a speaker who is the same as its bearer.
  func kind(_ identity: String) throws -> SpeakerNames.Kind {
    let isFormer: Bool? = try db.one(
      """
      SELECT isFormer FROM judgedName JOIN judgement ON judgement.id = judgement
      WHERE identity = ? AND side = 'other' AND verdict = 'same' AND kind = 'speaker'
      ORDER BY judgement.id DESC LIMIT 1
      """, [identity])
    return isFormer.map { $0 ? .former : .other } ?? .spelling
  }
}
