internal import GRDB
internal import NameMatching

/// Pairs of speakers that may be one person, by their names and by what else two people share.
struct SpeakerCandidates {
  let db: Database
  private let names: NameTable
  private let bodies: SharedBodies
  private let namesakes: Namesakes

  typealias Evidence = IdentityCandidate.Evidence

  init(_ db: Database) throws {
    self.db = db
    names = try NameTable(
      db, sql: "SELECT speaker, name FROM speakerName WHERE kind <> 'given' ORDER BY speaker")
    bodies = try SharedBodies(db)
    namesakes = Namesakes(names)
  }

  func find(count: Int, least: Double) throws -> [IdentityCandidate] {
    let search = PairSearch(
      names: names, keys: { BlockingKeys.person($0) }, form: { PersonNameForm($0) },
      compare: { NameComparison($0, $1) }, rank: rank, least: least, count: count)
    let different = try JudgementStore(db: db).differentSpeakers()
    let evidence = SpeakerEvidence(db: db)
    return try search.find { different.contains([$0.subject, $0.other]) }.compactMap { found in
      let (pair, comparison) = (found.pair, search.comparison(found))
      var all = try evidence.evidence(pair.subject, pair.other, nameScore: comparison.score)
      if let doubt = doubt(pair, comparison) { all.append(doubt) }
      return try IdentityCandidate(.speaker, pair, search.texts(found), comparison, all, db)
    }
  }

  /// The score with what can be told without a look at the tables; what is below `least` need not be
  /// told exactly.
  private func rank(_ pair: SubjectPair, _ comparison: NameComparison, least: Double) -> Double {
    let people = bodies.people(sharedBy: pair)
    let most = 1 - (1 - comparison.score) * (1 - (people.map(SharedBodies.weight) ?? 0))
    if most < least { return most }
    return most * (1 - weight(of: expected(comparison, sharing: people)))
  }

  /// How many others may be called so, among the people who stood for the body that both stood for.
  private func expected(_ comparison: NameComparison, sharing people: Int?) -> Double {
    let all = namesakes.expected(comparison.explanation)
    guard let people else { return all }
    return all * Double(people) / Double(max(1, names.count))
  }

  /// With as many others as the pair itself, it is as likely that these are two.
  private func weight(of expected: Double) -> Double { expected / (1 + expected) }

  private func doubt(_ pair: SubjectPair, _ comparison: NameComparison) -> Evidence? {
    let expected = expected(comparison, sharing: bodies.people(sharedBy: pair))
    if expected < 0.05 { return nil }
    let text = expected < 1 ? "perhaps another" : "about \(Int(expected.rounded()))"
    return Evidence(
      kind: .namesakes, text: text, speaksFor: false, weight: weight(of: expected))
  }
}
