internal import GRDB
internal import NameMatching

/// Pairs of organisations that may be one body. Two that data describes are two, and so are a body and
/// what it is part of.
struct OrganisationCandidates {
  let db: Database
  private let names: NameTable
  private let evidence: OrganisationEvidence

  init(_ db: Database) throws {
    self.db = db
    names = try NameTable(
      db,
      sql: """
        SELECT organisation, organisationName.name FROM organisationName
        JOIN organisation ON organisation.id = organisation
        WHERE kind NOT IN ('acronym', 'translation') OR organisationName.name = organisation.name
        ORDER BY organisation
        """)
    evidence = OrganisationEvidence(db: db)
  }

  /// Those of which no rule was sure when a page was read are among them, however far their names are.
  func find(count: Int, least: Double) throws -> [IdentityCandidate] {
    let search = PairSearch(
      names: names, keys: { BlockingKeys.organisation($0) }, form: { OrganisationNameForm($0) },
      compare: { NameComparison($0, $1) }, rank: { _, comparison, _ in comparison.score },
      least: least, count: count)
    let (described, inside) = try (evidence.described(), evidence.inside())
    let different = try JudgementStore(db: db).differentOrganisations()
    func isDecided(_ pair: SubjectPair) -> Bool {
      let both: Set = [pair.subject, pair.other]
      return described.isSuperset(of: both) || inside.contains(both) || different.contains(both)
    }
    let doubts = try evidence.doubts().filter { !isDecided($0.key) }
    let near = search.find(isDecided)
    let far = search.nearest(among: Set(doubts.keys).subtracting(near.map(\.pair)))
    return try (near + far).compactMap { found in
      let names = search.texts(found)
      var all = try evidence.evidence(found.pair.subject, found.pair.other)
      if let doubt = doubts[found.pair] {
        all.insert(.init(kind: .link, text: doubt, speaksFor: true, weight: 0.5), at: 0)
      }
      if isGeneral(names), !all.contains(where: \.speaksFor) { return nil }
      return try IdentityCandidate(
        .organisation, found.pair, names, search.comparison(found), all, db)
    }
  }

  /// "Ministry of Economy" may be that of any country.
  private func isGeneral(_ names: [String]) -> Bool {
    names.contains { OrganisationForm($0).isGeneric }
      && Set(names.map { OrganisationForm.normal($0) }).count > 1
  }
}
