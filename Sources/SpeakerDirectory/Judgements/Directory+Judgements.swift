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
    try merge(
      others, into: name, Self.judgement(.same, isFormer: isFormer, by: judge, because: reason))
  }

  /// Decides that organisations are the same body as another: their names, units and appearances
  /// become that one's, and their keys lead there. What is stated of that one counts before what is
  /// stated of them, now and later.
  ///
  /// - Parameters:
  ///   - others: by key or any name.
  ///   - isFormer: whether their names are former ones.
  ///   - judge: who decides.
  /// - Throws: ``JudgementError``; nothing changes then.
  @discardableResult
  public func merge(
    organisations others: [String], into name: String, isFormer: Bool = false, by judge: String,
    because reason: String? = nil
  ) throws -> [Judgement] {
    try merge(
      others, into: name,
      Self.judgement(.same, .organisation, isFormer: isFormer, by: judge, because: reason))
  }

  private func merge(
    _ others: [String], into name: String, _ judgement: Judgement
  ) throws -> [Judgement] {
    try store.write { db in
      let winner = try Self.subject(judgement.kind, name, db)
      return try others.map { other in
        let loser = try Self.subject(judgement.kind, other, db)
        if loser == winner { throw JudgementError.isOne(judgement.kind, other) }
        return try Judge(db: db).merge(loser, into: winner, judgement)
      }
    }
  }

  /// Decides that two speakers are not the same person, so that they are not proposed again.
  @discardableResult
  public func tellApart(
    _ name: String, _ other: String, by judge: String, because reason: String? = nil
  ) throws -> Judgement {
    try tellApart(name, other, Self.judgement(.different, by: judge, because: reason))
  }

  /// Decides that two organisations are not the same body: they are not proposed again, and no rule
  /// takes the name of one for the other.
  @discardableResult
  public func tellApart(
    organisations name: String, _ other: String, by judge: String, because reason: String? = nil
  ) throws -> Judgement {
    try tellApart(
      name, other, Self.judgement(.different, .organisation, by: judge, because: reason))
  }

  private func tellApart(
    _ name: String, _ other: String, _ judgement: Judgement
  ) throws -> Judgement {
    try store.write { db in
      let subject = try Self.subject(judgement.kind, name, db)
      let second = try Self.subject(judgement.kind, other, db)
      if subject == second { throw JudgementError.isOne(judgement.kind, other) }
      return try Judge(db: db).tellApart(subject, second, judgement)
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
      let speaker = try Self.subject(.speaker, name, db)
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
    _ verdict: Judgement.Verdict, _ kind: Kind = .speaker, isFormer: Bool = false,
    by judge: String, because reason: String?
  ) -> Judgement {
    Judgement(
      verdict: verdict, kind: kind, names: [], otherNames: [], isFormer: isFormer ? true : nil,
      reason: reason, madeBy: judge, madeAt: Date.now.formatted(.iso8601))
  }

  /// The one that is meant by a name or key.
  private static func subject(_ kind: Kind, _ name: String, _ db: Database) throws -> Int64 {
    let lookup = NameLookup(db: db, kind: kind)
    let found = try lookup.subjects(name)
    if let only = found.first, found.count == 1 { return only }
    if found.isEmpty {
      throw JudgementError.notFound(kind, name, nearest: try lookup.nearestNames(name))
    }
    throw JudgementError.ambiguous(name, keys: try lookup.choices(found).map(\.key))
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
