internal import GRDB
internal import NameMatching

/// Cuts names out of texts of others and of events, with what is made of these texts.
struct MentionCutter {
  let db: Database
  /// Events of which something changed.
  private(set) var events: Set<Int64> = []
  /// The last one given to sources of this name.
  private var sourceNumbers: [String: Int] = [:]

  init(db: Database) {
    self.db = db
  }

  mutating func cut(_ found: MentionFinder.Found) throws {
    let (row, text) = (found.row, found.mention.withoutName)
    switch found.mention.kind {
    case .attribution: try write("UPDATE appearance SET attribution = ?2 WHERE id = ?1", row, text)
    case .place: try write("UPDATE appearance SET place = ?2 WHERE id = ?1", row, text)
    case .reason: try write("UPDATE judgement SET reason = ?2 WHERE id = ?1", row, text)
    case .session:
      try db.run(
        "UPDATE session SET title = ? WHERE event = ? AND ordinal = ?", [text, row, found.ordinal])
    case .role: try renameRole(row, text)
    case .series: try renameSeries(row, text)
    case .source: try renameSource(row, text)
    case .title: try change(row) { $0.title = text }
    case .location: try change(row) { $0.location = text }
    case .address: try change(row) { $0.address = text }
    case .url: try change(row) { $0.url = text }
    case .key: try change(row) { _ in }
    }
    if [.title, .key].contains(found.mention.kind) { try renewKey(of: row) }
  }

  private func write(_ sql: String, _ row: Int64, _ text: String) throws {
    try db.run(sql, [row, text])
  }

  // MARK: - Events

  private mutating func change(_ event: Int64, _ change: (inout EventFields) -> Void) throws {
    var fields = try EventFields(event, db)
    change(&fields)
    try fields.update(event, db)
    try note(event)
  }

  /// What was read of it is told from what is read next by a digest over its title too.
  private mutating func note(_ event: Int64) throws {
    events.insert(event)
    try db.run("UPDATE reading SET digest = 0 WHERE event = ?", [event])
  }

  /// From the title as it is now. The old keys hold the name, and so lead nowhere.
  private func renewKey(of event: Int64) throws {
    guard let old: String = try db.one("SELECT key FROM event WHERE id = ?", [event]) else {
      return
    }
    let fields = try EventFields(event, db)
    // Its own key is not in its way.
    try db.run("UPDATE event SET key = '' WHERE id = ?", [event])
    try db.run("DELETE FROM formerKey WHERE kind = 'event' AND subject = ?", [event])
    let key = try fields.freeKey(db)
    try db.run("UPDATE event SET key = ? WHERE id = ?", [key, event])
    try db.run("UPDATE judgedEvent SET event = ? WHERE event = ?", [key, old])
  }

  // MARK: - What many share

  private mutating func renameRole(_ role: Int64, _ name: String) throws {
    for event: Int64 in try db.all(
      """
      SELECT event FROM appearance WHERE role = ?1
      UNION
      SELECT event FROM furtherAffiliation JOIN appearance ON appearance.id = appearance
      WHERE furtherAffiliation.role = ?1
      """, [role])
    {
      try note(event)
    }
    guard let same: Int64 = try db.one("SELECT id FROM role WHERE name = ?", [name]) else {
      return try db.run(
        "UPDATE role SET name = ?, folded = ? WHERE id = ?", [name, Folding.fold(name), role])
    }
    try db.run("UPDATE appearance SET role = ? WHERE role = ?", [same, role])
    try db.run("UPDATE furtherAffiliation SET role = ? WHERE role = ?", [same, role])
    try db.run("DELETE FROM role WHERE id = ?", [role])
  }

  private mutating func renameSeries(_ series: Int64, _ name: String) throws {
    for event: Int64 in try db.all("SELECT id FROM event WHERE series = ?", [series]) {
      try note(event)
    }
    let folded = Folding.fold(name)
    guard
      let same: Int64 = try db.one(
        "SELECT id FROM series WHERE folded = ? AND id <> ?", [folded, series])
    else {
      return try db.run(
        "UPDATE series SET name = ?, folded = ? WHERE id = ?", [name, folded, series])
    }
    try db.run("UPDATE event SET series = ? WHERE series = ?", [same, series])
    try db.run("DELETE FROM series WHERE id = ?", [series])
  }

  /// Sources stay two, though their names be one now.
  private mutating func renameSource(_ source: Int64, _ location: String) throws {
    var (free, number) = (location, sourceNumbers[location, default: 1])
    while try db.row("SELECT 1 FROM source WHERE location = ?", [free]) != nil {
      number += 1
      free = "\(location) (\(number))"
    }
    sourceNumbers[location] = number
    try db.run("UPDATE source SET location = ? WHERE id = ?", [free, source])
  }
}
