internal import GRDB

/// Removes speakers, spellings, sessions and organisations that no source speaks of any more, after
/// a source has corrected itself.
struct Pruning {
  /// What appearances referred to before they were removed.
  struct Traces {
    var speakers: [Int64]
    var chains: [Int64]
  }

  let db: Database

  func traces(of event: Int64, reading: Int64) throws -> Traces {
    Traces(
      speakers: try db.all(
        "SELECT DISTINCT speaker FROM appearance WHERE event = ? AND reading = ?",
        [event, reading]),
      chains: try db.all(
        """
        SELECT chain FROM appearance WHERE event = ?1 AND reading = ?2 AND chain IS NOT NULL
        UNION
        SELECT furtherAffiliation.chain
        FROM appearance JOIN furtherAffiliation ON appearance = appearance.id
        WHERE event = ?1 AND reading = ?2 AND furtherAffiliation.chain IS NOT NULL
        """, [event, reading]))
  }

  /// Whether anything went.
  func removeUnused(_ traces: Traces, event: Int64) throws -> Bool {
    var removed = try removeSessions(of: event)
    for speaker in traces.speakers where try removeIfUnused(speaker: speaker) { removed = true }
    for chain in traces.chains where try removeIfUnused(chain: chain) { removed = true }
    return removed
  }

  private func removeSessions(of event: Int64) throws -> Bool {
    try db.run(
      """
      DELETE FROM session WHERE event = ?1 AND NOT EXISTS (
        SELECT 1 FROM appearance
        WHERE appearance.event = ?1 AND appearance.session = session.ordinal)
      """, [event])
    return db.changesCount > 0
  }

  /// Whether no source prints the speaker.
  @discardableResult
  func removeIfAbsent(speaker: Int64) throws -> Bool {
    let isPrinted: Bool? = try db.one(
      "SELECT 1 FROM appearance WHERE speaker = ? LIMIT 1", [speaker])
    if isPrinted != nil { return false }
    try db.run("DELETE FROM speakerName WHERE speaker = ?", [speaker])
    try db.run("DELETE FROM formerKey WHERE kind = 'speaker' AND subject = ?", [speaker])
    try db.run("DELETE FROM speaker WHERE id = ?", [speaker])
    return true
  }

  private func removeIfUnused(speaker: Int64) throws -> Bool {
    if try removeIfAbsent(speaker: speaker) { return true }
    if try !removeUnusedNames(of: speaker) { return false }
    try SpeakerResolution.choosePreferredName(of: speaker, db)
    return true
  }

  /// Whether there were any; a name by which a namesake was split off is printed nowhere.
  func removeUnusedNames(of speaker: Int64) throws -> Bool {
    try db.run(
      """
      DELETE FROM speakerName WHERE speaker = ?1 AND kind <> 'given' AND ordinal NOT IN (
        SELECT name FROM appearance WHERE speaker = ?1)
      AND NOT EXISTS (
        SELECT 1 FROM judgedName JOIN judgement ON judgement.id = judgement
        WHERE judgedName.identity = speakerName.identity AND judgedName.name = speakerName.name
        AND verdict = 'split' AND side = 'other')
      """, [speaker])
    return db.changesCount > 0
  }

  private func removeIfUnused(chain: Int64) throws -> Bool {
    let used: Bool? = try db.one(
      """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM appearance WHERE chain = ?1)
      OR EXISTS (SELECT 1 FROM furtherAffiliation WHERE chain = ?1)
      """, [chain])
    if used != nil { return false }
    let members: [Int64] = try db.all(
      "SELECT organisation FROM chainMember WHERE chain = ? ORDER BY ordinal", [chain])
    try db.run("DELETE FROM chainMember WHERE chain = ?", [chain])
    try db.run("DELETE FROM chain WHERE id = ?", [chain])
    for organisation in members { try removeIfUnused(organisation: organisation) }
    return true
  }

  /// Whether data describes a body, a page prints it or it has units.
  func isUsed(organisation: Int64) throws -> Bool {
    try db.one(
      """
      SELECT 1 FROM organisation WHERE id = ?1 AND (described = 1
        OR EXISTS (SELECT 1 FROM chainMember WHERE organisation = ?1)
        OR EXISTS (SELECT 1 FROM organisation AS unit WHERE unit.parent = ?1))
      """, [organisation]) ?? false
  }

  func removeIfUnused(organisation: Int64) throws {
    if try isUsed(organisation: organisation) { return }
    try db.run("DELETE FROM organisationName WHERE organisation = ?", [organisation])
    try db.run(
      "DELETE FROM formerKey WHERE kind = 'organisation' AND subject = ?", [organisation])
    try db.run("DELETE FROM organisation WHERE id = ?", [organisation])
  }
}
