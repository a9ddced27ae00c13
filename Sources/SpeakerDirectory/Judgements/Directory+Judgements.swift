internal import Foundation
internal import GRDB

extension Directory {
  /// Decides that speakers are the same person as another: their names and statements become that
  /// one's, and their keys lead there. What comes in later under their names is that one's too.
  ///
  /// - Parameters:
  ///   - others: by key or any name.
  ///   - isFormer: whether their names are names of the past, found but not shown.
  ///   - judge: who decides.
  /// - Throws: ``JudgementError``; nothing changes then.
  @discardableResult
  public func merge(
    _ others: [String], into name: String, isFormer: Bool = false, by judge: String,
    because reason: String? = nil
  ) throws -> [Judgement] {
    try store.write { db in
      let winner = try Self.speaker(name, db)
      return try others.map { other in
        let loser = try Self.speaker(other, db)
        if loser == winner { throw JudgementError.sameSpeaker(other) }
        return try Judge(db: db).merge(
          loser, into: winner,
          Self.judgement(.same, isFormer: isFormer, by: judge, because: reason))
      }
    }
  }

  /// Decides that two speakers are not the same person, so that they are not proposed again.
  @discardableResult
  public func tellApart(
    _ name: String, _ other: String, by judge: String, because reason: String? = nil
  ) throws -> Judgement {
    try store.write { db in
      let (speaker, second) = (try Self.speaker(name, db), try Self.speaker(other, db))
      if speaker == second { throw JudgementError.sameSpeaker(other) }
      return try Judge(db: db).tellApart(
        speaker, second, Self.judgement(.different, by: judge, because: reason))
    }
  }

  /// Decides that a speaker is somebody else at some events.
  ///
  /// - Parameters:
  ///   - events: by key or title.
  ///   - given: the name by which the other is shown; the speaker's with a number unless given.
  @discardableResult
  public func split(
    _ name: String, at events: [String], as given: String? = nil, by judge: String,
    because reason: String? = nil
  ) throws -> Judgement {
    try store.write { db in
      let speaker = try Self.speaker(name, db)
      let shown: String = try db.one("SELECT name FROM speaker WHERE id = ?", [speaker]) ?? name
      let judging = Judge(db: db)
      let ids = try events.map { event in
        let found = try NameLookup(db: db, kind: .event).subjects(event)
        let there = try found.filter { try judging.isThere(speaker, at: $0) }
        guard let id = there.first, there.count == 1 else {
          throw found.isEmpty
            ? JudgementError.eventNotFound(event)
            : .notAtEvent(speaker: shown, event: event)
        }
        return id
      }
      if try Set(judging.names.events(of: speaker)).isSubset(of: ids) {
        throw JudgementError.allEvents(speaker: shown)
      }
      var judgement = Self.judgement(.split, by: judge, because: reason)
      judgement.events = try ids.compactMap {
        try db.one("SELECT key FROM event WHERE id = ?", [$0])
      }
      let free = try given ?? Self.numbered(shown, db)
      return try judging.split(speaker, at: ids, as: free, judgement)
    }
  }

  /// Takes the last judgement back, and brings back exactly what was.
  @discardableResult
  public func undoJudgement() throws -> Judgement {
    try store.write { db in
      guard let judgement = try Judge(db: db).undo() else { throw JudgementError.nothingToUndo }
      return judgement
    }
  }

  /// All that have been made and not taken back, the first first.
  public func judgements() throws -> [Judgement] {
    try store.read { db in try JudgementStore(db: db).all().map(\.judgement) }
  }

  /// Makes judgements of another directory here too. Those whose names are not here yet wait for
  /// them.
  @discardableResult
  public func take(_ judgements: [Judgement]) throws -> JudgementImport {
    try store.write { db in
      let judge = Judge(db: db)
      return JudgementImport(
        entries: try judgements.map { .init(judgement: $0, outcome: try judge.take($0)) })
    }
  }

  // MARK: -

  private static func judgement(
    _ verdict: Judgement.Verdict, isFormer: Bool = false, by judge: String, because reason: String?
  ) -> Judgement {
    Judgement(
      verdict: verdict, names: [], otherNames: [], isFormer: isFormer ? true : nil,
      reason: reason, madeBy: judge, madeAt: Date.now.formatted(.iso8601))
  }

  private static func speaker(_ name: String, _ db: Database) throws -> Int64 {
    let lookup = NameLookup(db: db, kind: .speaker)
    let found = try lookup.subjects(name)
    if let only = found.first, found.count == 1 { return only }
    if found.isEmpty {
      throw JudgementError.speakerNotFound(name, nearest: try lookup.nearestNames(name))
    }
    throw JudgementError.ambiguous(
      name,
      keys: try found.map { try SpeakerNames(db: db).key(of: $0) })
  }

  /// "Marek Przeor (2)"
  private static func numbered(_ name: String, _ db: Database) throws -> String {
    var number = 2
    while try db.row("SELECT 1 FROM speakerName WHERE name = ?", ["\(name) (\(number))"]) != nil {
      number += 1
    }
    return "\(name) (\(number))"
  }
}
