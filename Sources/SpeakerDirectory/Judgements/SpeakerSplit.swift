internal import GRDB
internal import NameMatching

/// Makes somebody else of a speaker at some events: a namesake, taken for one person since the names
/// are the same.
struct SpeakerSplit {
  let db: Database

  /// What joins the two again.
  struct Before: Codable {
    var speaker: Int64
    var key: String
    var names: [SpeakerNames.Name]
    /// Of the one that was split off.
    var other: String
  }

  /// - Parameter given: the name by which the other is shown.
  func perform(_ speaker: Int64, at events: [Int64], as given: String) throws -> Before {
    let names = SpeakerNames(db: db)
    var index = EntryIndex(db: db, isBulk: false)
    try index.mark(speaker: speaker)
    let known = try names.names(of: speaker)
    let other = try self.other(given)
    for event in events {
      for name in known { try move(name, from: speaker, to: other, at: event) }
    }
    _ = try Pruning(db: db).removeUnusedNames(of: speaker)
    try names.renew([speaker, other], at: events, &index)
    return Before(
      speaker: speaker, key: try names.key(of: speaker), names: known,
      other: try names.key(of: other))
  }

  func undo(_ before: Before) throws {
    let exact = ExactNames(db: db)
    let names = SpeakerNames(db: db)
    guard let other = try exact.byKey(.speaker, before.other) else { return }
    // No source may print the speaker any more but at the events of the other.
    let speaker =
      try exact.byKey(.speaker, before.key)
      ?? db.insert(
        "INSERT INTO speaker (key, name) VALUES (?, ?)",
        [Keys(db: db).free([before.key], for: .speaker), before.names.first?.name ?? before.key])
    if other == speaker { return }
    var index = EntryIndex(db: db, isBulk: false)
    try index.mark(speaker: other)
    let events = try names.events(of: other)
    try names.moveBack(
      names.names(of: other).filter { $0.kind != .given }, from: other, to: speaker,
      as: before.names)
    try db.run("DELETE FROM speakerName WHERE speaker = ?", [other])
    try db.run("DELETE FROM formerKey WHERE kind = 'speaker' AND subject = ?", [other])
    try db.run("DELETE FROM speaker WHERE id = ?", [other])
    try Pruning(db: db).removeIfAbsent(speaker: speaker)
    try names.renew([speaker], at: events, &index)
  }

  /// The one that was given this name, now or before.
  func other(_ given: String) throws -> Int64 {
    let known: Int64? = try db.one(
      "SELECT speaker FROM speakerName WHERE identity = ? AND name = ? AND kind <> 'spelling'",
      [PersonName.identity(given), given])
    if let known { return known }
    let key = try Keys(db: db).free([Keys.slug(Folding.words(given))], for: .speaker)
    let other = try db.insert("INSERT INTO speaker (key, name) VALUES (?, ?)", [key, given])
    _ = try SpeakerNames(db: db)
      .ordinal(of: .init(ordinal: 0, name: given, kind: .given), for: other)
    return other
  }

  private func move(
    _ name: SpeakerNames.Name, from speaker: Int64, to other: Int64, at event: Int64
  ) throws {
    let isPrinted: Bool? = try db.one(
      "SELECT 1 FROM appearance WHERE event = ? AND speaker = ? AND name = ? LIMIT 1",
      [event, speaker, name.ordinal])
    if isPrinted == nil { return }
    var spelling = name
    spelling.kind = .spelling
    let ordinal = try SpeakerNames(db: db).ordinal(of: spelling, for: other)
    try db.run(
      """
      UPDATE appearance SET speaker = ?1, name = ?2
      WHERE event = ?3 AND speaker = ?4 AND name = ?5
      """, [other, ordinal, event, speaker, name.ordinal])
  }
}
