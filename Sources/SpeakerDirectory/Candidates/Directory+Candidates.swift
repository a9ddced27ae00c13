internal import GRDB
public import NameMatching

extension Directory {
  /// Pairs of speakers that may be one person, best first, without those of which it was decided
  /// that they are not.
  ///
  /// - Parameters:
  ///   - limit: the most pairs.
  ///   - least: the least score of the names; ``NameComparison/threshold`` is where two names are
  ///     taken for the same. Of two who stood for one body it may be a little less.
  public func candidates(
    limit: Int = 50, least: Double = NameComparison.threshold
  ) throws -> [IdentityCandidate] {
    try store.read { db in
      try SpeakerCandidates(db).find(count: Self.considered(limit), least: least).best(limit)
    }
  }

  /// Pairs of organisations that may be one body, best first, without those of which it was decided
  /// that they are not.
  ///
  /// - Parameters:
  ///   - limit: the most pairs.
  ///   - least: the least score of the names, but for pairs of which no rule was sure when a page was
  ///     read.
  public func organisationCandidates(
    limit: Int = 50, least: Double = NameComparison.threshold
  ) throws -> [IdentityCandidate] {
    try store.read { db in
      try OrganisationCandidates(db).find(count: Self.considered(limit), least: least).best(limit)
    }
  }

  /// More than are shown, since evidence changes their order.
  private static func considered(_ limit: Int) -> Int { min(max(0, limit), 10_000) * 4 }
}

extension IdentityCandidate {
  init?(
    _ kind: Kind, _ pair: SubjectPair, _ names: [String], _ comparison: NameComparison,
    _ evidence: [Evidence], _ db: Database
  ) throws {
    guard let first = try Candidate.of(kind, pair.subject, db),
      let second = try Candidate.of(kind, pair.other, db)
    else { return nil }
    self.init(
      first: Choice(first), second: Choice(second), names: names, nameScore: comparison.score,
      score: evidence.applied(to: comparison.score),
      explanation: comparison.explanation, evidence: evidence)
  }
}

extension Choice {
  fileprivate init(_ candidate: Candidate) {
    self.init(
      kind: candidate.kind, key: candidate.key, name: candidate.name, context: candidate.context)
  }
}

extension [IdentityCandidate] {
  fileprivate func best(_ limit: Int) -> [IdentityCandidate] {
    Array(
      sorted {
        ($1.score, $1.nameScore, $0.first.key, $0.second.key)
          < ($0.score, $0.nameScore, $1.first.key, $1.second.key)
      }.prefix(Swift.max(0, limit)))
  }
}
