internal import GRDB
internal import NameMatching

/// Erases what was decided about people who are forgotten.
struct JudgementErasure {
  let db: Database
  let identities: Set<String>
  /// Those that nobody else bears.
  let own: Set<String>

  /// A split by which somebody who stays is told from the forgotten stays, without what belongs to
  /// them alone; it cannot be taken back then.
  func perform() throws {
    let all = try JSONArray.encode(identities.sorted())
    let concerned = try db.rows(
      """
      SELECT DISTINCT id, verdict FROM judgedName JOIN judgement ON judgement.id = judgement
      WHERE identity IN (SELECT value FROM json_each(?)) AND kind = 'speaker'
      """, [all])
    for row in concerned {
      let (id, verdict) = (row[0] as Int64, row[1] as String)
      if try verdict == Judgement.Verdict.split.rawValue && tellsSomebodyElse(id) {
        try strip(id)
      } else {
        try JudgementStore(db: db).remove(id)
      }
    }
  }

  /// Whether the one split off stays, and bears a name of the forgotten.
  private func tellsSomebodyElse(_ judgement: Int64) throws -> Bool {
    let given: [String] = try db.all(
      "SELECT name FROM judgedName WHERE judgement = ? AND side = 'other'", [judgement])
    return try given.contains { name in
      try !own.contains(PersonName.identity(name))
        && db.one(
          """
          SELECT 1 FROM speakerName JOIN speaker ON speaker.id = speaker
          WHERE speakerName.name = ? AND speakerName.kind = 'given' LIMIT 1
          """, [name]) ?? false
    }
  }

  private func strip(_ judgement: Int64) throws {
    try db.run(
      """
      DELETE FROM judgedName
      WHERE judgement = ? AND identity IN (SELECT value FROM json_each(?))
      """, [judgement, JSONArray.encode(own.sorted())])
    try db.run(
      """
      UPDATE judgement SET before = NULL, name = coalesce(
        (SELECT name FROM judgedName WHERE judgement = judgement.id AND side = 'name'
          ORDER BY ordinal LIMIT 1), '')
      WHERE id = ?
      """, [judgement])
  }
}
