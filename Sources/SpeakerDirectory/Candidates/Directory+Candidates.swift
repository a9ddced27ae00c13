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
      let names = try NameTable(
        db, sql: "SELECT speaker, name FROM speakerName WHERE kind <> 'given' ORDER BY speaker")
      let bodies = try SharedBodies(db)
      let search = PairSearch(
        names: names, keys: { BlockingKeys.person($0) }, form: { PersonNameForm($0) },
        score: { NameComparison($0, $1).score }, weight: bodies.weight, least: least,
        count: Self.considered(limit))
      let different = try JudgementStore(db: db).differentSpeakers()
      let evidence = SpeakerEvidence(db: db)
      let found = try search.find { different.contains([$0.subject, $0.other]) }
        .compactMap { found -> IdentityCandidate? in
          let (left, right) = (names.name(found.names.0), names.name(found.names.1))
          return try IdentityCandidate(
            .speaker, found.pair.subject, found.pair.other, [left, right],
            NameComparison(PersonNameForm(left), PersonNameForm(right)),
            evidence.evidence(found.pair.subject, found.pair.other, nameScore: found.nameScore), db)
        }
      return found.best(limit)
    }
  }

  /// Pairs of organisations that may be one body, best first, without those of which it was decided
  /// that they are not. Two that data describes are two, and so are a body and what it is part of.
  /// Those of which no rule was sure when a page was read are among them, however far their names are.
  ///
  /// - Parameters:
  ///   - limit: the most pairs.
  ///   - least: the least score of the names.
  public func organisationCandidates(
    limit: Int = 50, least: Double = NameComparison.threshold
  ) throws -> [IdentityCandidate] {
    try store.read { db in
      let names = try NameTable(
        db,
        sql: """
          SELECT organisation, organisationName.name FROM organisationName
          JOIN organisation ON organisation.id = organisation
          WHERE kind NOT IN ('acronym', 'translation') OR organisationName.name = organisation.name
          ORDER BY organisation
          """)
      let search = PairSearch(
        names: names, keys: { BlockingKeys.organisation($0) }, form: { OrganisationNameForm($0) },
        score: { NameComparison($0, $1).score }, weight: { _ in 0 }, least: least,
        count: Self.considered(limit))
      let evidence = OrganisationEvidence(db: db)
      let (described, inside) = try (evidence.described(), evidence.inside())
      let different = try JudgementStore(db: db).differentOrganisations()
      func isDecided(_ pair: SubjectPair) -> Bool {
        let both: Set = [pair.subject, pair.other]
        return described.isSuperset(of: both) || inside.contains(both) || different.contains(both)
      }
      let doubts = try evidence.doubts().filter { !isDecided($0.key) }
      let near = search.find(isDecided)
      let far = search.nearest(among: Set(doubts.keys).subtracting(near.map(\.pair)))
      let found = try (near + far).compactMap { found -> IdentityCandidate? in
        let (left, right) = (names.name(found.names.0), names.name(found.names.1))
        let doubt = doubts[found.pair]
          .map { IdentityCandidate.Evidence(kind: .link, text: $0, speaksFor: true, weight: 0.5) }
        let others = try evidence.evidence(found.pair.subject, found.pair.other)
        // "Ministry of Economy" may be that of any country.
        let isGeneral = [left, right].contains { OrganisationForm($0).isGeneric }
        if isGeneral, doubt == nil, !others.contains(where: \.speaksFor),
          OrganisationForm.normal(left) != OrganisationForm.normal(right)
        {
          return nil
        }
        return try IdentityCandidate(
          .organisation, found.pair.subject, found.pair.other, [left, right],
          NameComparison(OrganisationNameForm(left), OrganisationNameForm(right)),
          [doubt].compactMap(\.self) + others, db)
      }
      return found.best(limit)
    }
  }

  /// More than are shown, since evidence changes their order.
  private static func considered(_ limit: Int) -> Int { min(max(0, limit), 10_000) * 4 }
}

extension IdentityCandidate {
  fileprivate init?(
    _ kind: Kind, _ subject: Int64, _ other: Int64, _ names: [String],
    _ comparison: NameComparison, _ evidence: [Evidence], _ db: Database
  ) throws {
    guard let first = try Candidate.of(kind, subject, db),
      let second = try Candidate.of(kind, other, db)
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
