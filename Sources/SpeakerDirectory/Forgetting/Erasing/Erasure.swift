internal import Foundation
internal import GRDB
internal import NameMatching

/// Erases people, within the transaction it is given: what is theirs goes, what is others' loses their
/// names, what is derived is made true, and they are left out from now on.
struct Erasure {
  let db: Database
  let plan: ForgetPlan
  private var index: EntryIndex

  init(_ plan: ForgetPlan) {
    self.plan = plan
    db = plan.db
    index = EntryIndex(db: plan.db, isBulk: false)
  }

  mutating func perform() throws {
    let hasManyRoles = plan.roles.count + plan.mentions.count > Self.fewRoles
    if hasManyRoles { try db.execute(sql: Self.roleIndexes) }
    let speakers = try JSONArray.encode(plan.speakers)
    let events = try db.rows(
      """
      SELECT DISTINCT event, identity, speaker
      FROM appearance JOIN speakerName USING (speaker)
      WHERE speaker IN (SELECT value FROM json_each(?))
      """, [speakers])
    let ids = Set(events.map { $0[0] as Int64 })
    for event in ids { try index.mark(attendanceOf: event) }
    for speaker in plan.speakers { try index.mark(speaker: speaker) }
    try removeStatements(of: speakers)
    try JudgementErasure(db: db, identities: plan.identities, own: plan.own).perform()
    try removeSpeakers(speakers)
    try prune(ids)
    var cutter = MentionCutter(db: db)
    for found in plan.mentions { try cutter.cut(found) }
    if hasManyRoles { try db.execute(sql: "DROP INDEX roleHolder; DROP INDEX furtherRoleHolder") }
    try removeFormerEventKeys()
    for event in cutter.events { try index.mark(event: event) }
    try index.renew()
    try Suppressions.add(suppressed(events), db)
    try db.run(
      "INSERT OR REPLACE INTO unfinishedForgetting (id, since) VALUES (1, ?)",
      [Date.now.formatted(.iso8601)])
  }

  /// Who holds a role is asked when it goes or loses a name, and seldom else: so many times all
  /// appearances are looked through before it is worth an index.
  private static let fewRoles = 10
  private static let roleIndexes = """
    CREATE INDEX roleHolder ON appearance(role);
    CREATE INDEX furtherRoleHolder ON furtherAffiliation(role);
    """

  /// What was read is told apart from what is read next by a digest over names too.
  private func removeStatements(of speakers: String) throws {
    try db.run(
      """
      UPDATE reading SET digest = 0 WHERE id IN (
        SELECT reading FROM appearance WHERE speaker IN (SELECT value FROM json_each(?)))
      """, [speakers])
    try db.run(
      "DELETE FROM appearance WHERE speaker IN (SELECT value FROM json_each(?))", [speakers])
    for role in plan.roles { try db.run("DELETE FROM role WHERE id = ?", [role]) }
  }

  private func removeSpeakers(_ speakers: String) throws {
    for sql in [
      "DELETE FROM speakerName WHERE speaker IN (SELECT value FROM json_each(?))",
      """
      DELETE FROM formerKey
      WHERE kind = 'speaker' AND subject IN (SELECT value FROM json_each(?))
      """,
      "DELETE FROM speaker WHERE id IN (SELECT value FROM json_each(?))",
    ] {
      try db.run(sql, [speakers])
    }
  }

  private func prune(_ events: Set<Int64>) throws {
    var traces = Pruning.Traces(speakers: [], chains: plan.chains)
    for event in events {
      _ = try Pruning(db: db).removeUnused(traces, event: event)
      traces.chains = []
    }
  }

  /// A key of the past is of no use but to be recognised, and so goes whole.
  private func removeFormerEventKeys() throws {
    let finder = NameFinder(identities: plan.own)
    let keys: [String] = try db.all("SELECT key FROM formerKey WHERE kind = 'event'")
    for key in keys where try finder.finds(in: key) {
      try db.run("DELETE FROM formerKey WHERE kind = 'event' AND key = ?", [key])
    }
  }

  /// A name that somebody else bears is left out only at the events at which the forgotten stood.
  private func suppressed(_ events: [Row]) throws -> Set<Suppressions.Entry> {
    var entries = Set(plan.own.map { Suppressions.Entry(identity: $0) })
    for row in events where !plan.own.contains(row[1]) {
      let event = try db.row("SELECT folded, day FROM event WHERE id = ?", [row[0] as Int64])
      guard let event else { continue }
      entries.insert(
        Suppressions.Entry(identity: row[1], event: event[0], day: Day(number: event[1])))
    }
    return entries
  }
}
