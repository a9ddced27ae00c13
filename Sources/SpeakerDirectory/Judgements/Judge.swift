internal import GRDB
internal import NameMatching

/// Makes judgements and takes them back, each within one transaction.
struct Judge {
  let db: Database
  let names: SpeakerNames
  private let store: JudgementStore

  init(db: Database) {
    self.db = db
    names = SpeakerNames(db: db)
    store = JudgementStore(db: db)
  }

  func merge(_ loser: Int64, into winner: Int64, _ judgement: Judgement) throws -> Judgement {
    let judgement = try naming(winner, loser, judgement)
    try store.add(judgement, before: perform(loser, into: winner, judgement))
    return judgement
  }

  func tellApart(_ subject: Int64, _ other: Int64, _ judgement: Judgement) throws -> Judgement {
    let judgement = try naming(subject, other, judgement)
    if try !store.knows(judgement) { try store.add(judgement, before: Before?.none) }
    return judgement
  }

  /// What is needed to take a judgement back.
  private enum Before: Encodable {
    case speaker(SpeakerMerge.Before)
    case organisation(JudgedOrganisationMerge.Before)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .speaker(let before): try before.encode(to: encoder)
      case .organisation(let before): try before.encode(to: encoder)
      }
    }
  }

  private func naming(
    _ subject: Int64, _ other: Int64, _ judgement: Judgement
  ) throws -> Judgement {
    var judgement = judgement
    judgement.names = try texts(judgement.kind, subject)
    judgement.otherNames = try texts(judgement.kind, other)
    return judgement
  }

  private func texts(_ kind: Kind, _ id: Int64) throws -> [String] {
    try kind == .organisation
      ? OrganisationNames.texts(of: id, db) : names.texts(of: id)
  }

  private func perform(
    _ loser: Int64, into winner: Int64, _ judgement: Judgement
  ) throws -> Before? {
    let isFormer = judgement.isFormer ?? false
    return try judgement.kind == .organisation
      ? JudgedOrganisationMerge(db: db).perform(loser, into: winner, isFormer: isFormer)
        .map(Before.organisation)
      : .speaker(SpeakerMerge(db: db).perform(loser, into: winner, isFormer: isFormer))
  }

  func split(
    _ speaker: Int64, at events: [Int64], as given: String, _ judgement: Judgement
  ) throws -> Judgement {
    var judgement = judgement
    judgement.names = try names.texts(of: speaker)
    judgement.otherNames = [given]
    let before = try SpeakerSplit(db: db).perform(speaker, at: events, as: given)
    try store.add(judgement, before: before)
    return judgement
  }

  /// Takes the last judgement back; nil where there is none.
  func undo() throws -> Judgement? {
    guard let (id, judgement) = try store.last() else { return nil }
    switch judgement.verdict {
    case .same where judgement.kind == .organisation:
      if let before: JudgedOrganisationMerge.Before = try store.before(id) {
        try JudgedOrganisationMerge(db: db).undo(before)
      }
    case .same: try undoMerge(id, judgement)
    case .split:
      let known: SpeakerSplit.Before? = try store.before(id)
      if let before = try known ?? cameApart(judgement) { try SpeakerSplit(db: db).undo(before) }
    case .different: break
    }
    try store.remove(id)
    return judgement
  }

  private func undoMerge(_ id: Int64, _ judgement: Judgement) throws {
    let identities = Set(judgement.otherNames.map { PersonName.identity($0) })
    let known: SpeakerMerge.Before? = try store.before(id)
    guard let before = try known ?? came(identities) else { return }
    try SpeakerMerge(db: db).undo(before, identities: identities)
  }

  /// What a merge would have kept if the names had not come in under the judgement.
  private func came(_ identities: Set<String>) throws -> SpeakerMerge.Before? {
    var found: Int64?
    for identity in identities where found == nil {
      found = try db.one(
        """
        SELECT speaker FROM speakerName WHERE identity = ? AND kind IN ('other', 'former') LIMIT 1
        """, [identity])
    }
    guard let speaker = found,
      let key: String = try db.one(
        "SELECT key FROM speaker WHERE id = ?", [speaker])
    else { return nil }
    let names = try names.names(of: speaker)
      .filter { identities.contains(PersonName.identity($0.name)) }
    guard let first = names.first, names.count < (try self.names.names(of: speaker).count) else {
      return nil
    }
    return SpeakerMerge.Before(
      speaker: 0, key: SpeakerResolution.slug(first.name), formerKeys: [],
      names: names.enumerated().map {
        .init(ordinal: Int64($0.offset + 1), name: $0.element.name, kind: .spelling)
      }, into: key)
  }

  /// What a split would have kept if its events had not come in under the judgement.
  private func cameApart(_ judgement: Judgement) throws -> SpeakerSplit.Before? {
    guard let given = judgement.otherNames.first,
      let other: Int64 = try db.one(
        "SELECT speaker FROM speakerName WHERE identity = ? AND name = ? AND kind = 'given'",
        [PersonName.identity(given), given]),
      let speaker = try bearer(judgement.names), speaker != other
    else { return nil }
    return SpeakerSplit.Before(
      speaker: speaker, key: try names.key(of: speaker), names: try names.names(of: speaker),
      other: try names.key(of: other))
  }

  // MARK: - Judgements of another directory

  func take(_ judgement: Judgement) throws -> JudgementImport.Outcome {
    guard !judgement.names.isEmpty, !judgement.otherNames.isEmpty else {
      throw JudgementError.noNames
    }
    if judgement.kind == .event || judgement.kind == .organisation && judgement.verdict == .split {
      throw JudgementError.notJudged(judgement.verdict, judgement.kind)
    }
    if try store.knows(judgement) { return .known }
    switch judgement.verdict {
    case .different:
      try store.add(judgement, before: Before?.none)
      return .done
    case .same:
      guard let (winner, loser) = try bearers(judgement) else { break }
      _ = try merge(loser, into: winner, judgement)
      return .done
    case .split:
      let events = try (judgement.events ?? []).compactMap {
        try ExactNames(db: db).byKey(.event, $0)
      }
      guard let speaker = try bearer(judgement.names), events.count == judgement.events?.count,
        try events.allSatisfy({ try isThere(speaker, at: $0) }),
        try !Set(names.events(of: speaker)).isSubset(of: events)
      else { break }
      _ = try split(speaker, at: events, as: judgement.otherNames[0], judgement)
      return .done
    }
    // What comes in later finds it.
    try store.add(judgement, before: Before?.none)
    return .waits
  }

  /// Merges those of whom that was decided, where they have come in since, or went and came again.
  func mergeDecided() throws {
    for (id, judgement) in try store.merges() {
      guard let (winner, loser) = try bearers(judgement),
        let before = try perform(loser, into: winner, judgement)
      else { continue }
      try store.complete(id, before: before)
    }
  }

  private func bearers(_ judgement: Judgement) throws -> (winner: Int64, loser: Int64)? {
    let bearer = judgement.kind == .organisation ? self.organisation : self.bearer
    guard let winner = try bearer(judgement.names), let loser = try bearer(judgement.otherNames),
      winner != loser
    else { return nil }
    return (winner, loser)
  }

  /// The one body that bears one of the names, the first of which is the shown one.
  private func organisation(_ names: [String]) throws -> Int64? {
    for name in names {
      let bodies = try ExactNames(db: db).named(.organisation, name, limit: 2)
      if let only = bodies.first, bodies.count == 1 { return only }
    }
    return nil
  }

  func isThere(_ speaker: Int64, at event: Int64) throws -> Bool {
    try db.one(
      "SELECT 1 FROM appearance WHERE event = ? AND speaker = ? LIMIT 1", [event, speaker]) ?? false
  }

  /// Who bears one of the names, and was not split off from somebody.
  private func bearer(_ names: [String]) throws -> Int64? {
    for name in names {
      let speaker: Int64? = try db.one(
        """
        SELECT speaker FROM speakerName WHERE identity = ?1 AND NOT EXISTS (
          SELECT 1 FROM speakerName AS given
          WHERE given.speaker = speakerName.speaker AND given.kind = 'given' AND given.name <> ?2)
        ORDER BY kind <> 'given', speaker LIMIT 1
        """, [PersonName.identity(name), name])
      if let speaker { return speaker }
    }
    return nil
  }
}
