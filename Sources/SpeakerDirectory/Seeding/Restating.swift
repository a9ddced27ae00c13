internal import GRDB

/// Tells which appearances of an event are stated more than once, and marks all but one.
///
/// Every source keeps what it says. The same speaker in the same session, or where one of the two
/// sources names no session, is one appearance: the fullest statement stands for it, among equals
/// the first. One source says the same twice only where it repeats itself to the letter.
struct Restating {
  let db: Database

  func mark(_ event: Int64) throws {
    let statements = try StatedAppearance.of(event, db)
    for (_, ofSpeaker) in Dictionary(grouping: statements, by: \.speaker) {
      for group in groups(ofSpeaker) {
        let main = group.max { ($0.fullness, -$0.id) < ($1.fullness, -$1.id) }
        for statement in group {
          try db.run(
            "UPDATE appearance SET restates = ?1 WHERE id = ?2 AND restates <> ?1",
            [statement.id != main?.id, statement.id])
        }
      }
    }
  }

  private func groups(_ statements: [StatedAppearance]) -> [[StatedAppearance]] {
    var groups: [[StatedAppearance]] = []
    for statement in statements {
      if let index = groups.firstIndex(where: { belongs(statement, to: $0) }) {
        groups[index].append(statement)
      } else {
        groups.append([statement])
      }
    }
    return groups
  }

  private func belongs(_ statement: StatedAppearance, to group: [StatedAppearance]) -> Bool {
    group.allSatisfy { other in
      if other.reading == statement.reading { return other.saysTheSame(as: statement) }
      return other.session == nil || statement.session == nil || other.session == statement.session
    }
  }
}
