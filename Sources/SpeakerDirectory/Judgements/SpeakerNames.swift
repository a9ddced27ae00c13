internal import GRDB
internal import NameMatching

/// The names of a speaker, and what moves with them from one speaker to another.
struct SpeakerNames {
  let db: Database

  /// What a name is to its bearer.
  typealias Kind = SpeakerHistory.Name.Kind

  struct Name: Codable, Equatable {
    var ordinal: Int64
    var name: String
    var kind: Kind
  }

  func names(of speaker: Int64) throws -> [Name] {
    try db.rows(
      "SELECT ordinal, name, kind FROM speakerName WHERE speaker = ? ORDER BY ordinal", [speaker]
    ).map { Name(ordinal: $0[0], name: $0[1], kind: Kind(rawValue: $0[2]) ?? .spelling) }
  }

  /// Every spelling, the shown one first.
  func texts(of speaker: Int64) throws -> [String] {
    try db.all(
      """
      SELECT speakerName.name FROM speakerName JOIN speaker ON speaker.id = speaker
      WHERE speaker.id = ? ORDER BY speakerName.name <> speaker.name, ordinal
      """, [speaker])
  }

  /// The ordinal of a name, which is added where the speaker does not have it.
  func ordinal(of name: Name, for speaker: Int64, wished: Int64? = nil) throws -> Int64 {
    let known: Int64? = try db.one(
      "SELECT ordinal FROM speakerName WHERE speaker = ? AND name = ?", [speaker, name.name])
    if let known { return known }
    let taken: [Int64] = try db.all(
      "SELECT ordinal FROM speakerName WHERE speaker = ?", [speaker])
    let free = wished.flatMap { taken.contains($0) ? nil : $0 } ?? (taken.max() ?? 0) + 1
    try db.run(
      """
      INSERT INTO speakerName (speaker, ordinal, name, folded, identity, kind)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        speaker, free, name.name, Folding.fold(name.name), PersonName.identity(name.name),
        name.kind.rawValue,
      ])
    return free
  }

  /// Moves a name with the statements that print it.
  func move(
    _ name: Name, from speaker: Int64, to other: Int64, as kind: Kind, wished: Int64? = nil
  ) throws {
    var moved = name
    moved.kind = kind
    let ordinal = try ordinal(of: moved, for: other, wished: wished)
    try db.run(
      "UPDATE appearance SET speaker = ?1, name = ?2 WHERE speaker = ?3 AND name = ?4",
      [other, ordinal, speaker, name.ordinal])
    try db.run(
      "DELETE FROM speakerName WHERE speaker = ? AND ordinal = ?", [speaker, name.ordinal])
  }

  /// Moves names back to whom they were taken from, as they were there; those that came in since go
  /// along as spellings.
  func moveBack(
    _ names: [Name], from speaker: Int64, to other: Int64, as before: [Name]
  ) throws {
    let known = Dictionary(before.map { ($0.name, $0) }) { first, _ in first }
    for name in names {
      let was = known[name.name]
      try move(name, from: speaker, to: other, as: was?.kind ?? .spelling, wished: was?.ordinal)
    }
  }

  func key(of speaker: Int64) throws -> String {
    try db.one("SELECT key FROM speaker WHERE id = ?", [speaker]) ?? ""
  }

  /// Keys that lead to a speaker too.
  func formerKeys(of speaker: Int64) throws -> [String] {
    try db.all(
      "SELECT key FROM formerKey WHERE kind = 'speaker' AND subject = ? ORDER BY key", [speaker])
  }

  /// The events at which a speaker stood.
  func events(of speaker: Int64) throws -> [Int64] {
    try db.all("SELECT DISTINCT event FROM appearance WHERE speaker = ?", [speaker])
  }

  /// Brings what is derived up to date, after statements have moved between speakers.
  func renew(_ speakers: [Int64], at events: [Int64], _ index: inout EntryIndex) throws {
    for speaker in speakers { try SpeakerResolution.choosePreferredName(of: speaker, db) }
    for event in events {
      try Restating(db: db).mark(event)
      try index.mark(event: event)
    }
    for speaker in speakers { try index.mark(speaker: speaker) }
    try index.update()
  }
}
