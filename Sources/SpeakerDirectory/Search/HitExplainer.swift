/// Says of hits why they stand where they stand.
struct HitExplainer {
  let terms: SearchTerms
  let order: SearchOrder

  /// Of hits in their order.
  func explanations(_ candidates: [Candidate]) -> [Explanation] {
    var above: [Explanation.Finding]?
    return candidates.map { candidate in
      let findings = findings(candidate)
      defer { above = findings }
      return Explanation(findings: findings, decides: above.flatMap { Self.decides($0, findings) })
    }
  }

  private static func decides(
    _ above: [Explanation.Finding], _ below: [Explanation.Finding]
  ) -> Explanation.Rule? {
    zip(above, below).first { $0.value != $1.value || $0.rule != $1.rule }?.1.rule
  }

  private func findings(_ candidate: Candidate) -> [Explanation.Finding] {
    guard let place = candidate.place else { return [] }
    switch place.stage {
    case .ordered: return [ordered(candidate), typing(candidate)] + standing(candidate)
    case .conditions: return conditions(candidate, place.key)
    case .near: return [wholeName(false), typing(candidate)] + standing(candidate)
    case .exact, .names, .nameBeginnings, .texts, .textBeginnings:
      let ranking = Ranking(candidate, terms, isInNames: place.stage < .texts)
      let inTexts =
        place.key.count < 6
        ? []
        : [group(place.key), place.stage < .texts ? furtherWords(ranking) : self.place(ranking)]
      return [wholeName(place.stage == .exact), typing(candidate), inNames(place.stage)] + inTexts
        + [wholeWords(ranking)] + standing(candidate)
    }
  }

  // MARK: - Rules

  private func wholeName(_ isWhole: Bool) -> Explanation.Finding {
    .init(
      rule: .wholeName,
      text: isWhole ? "the query is its name or key" : "the query is not its whole name",
      value: isWhole ? 0 : 1)
  }

  private func typing(_ candidate: Candidate) -> Explanation.Finding {
    let taken = candidate.corrections.map(\.sentence)
    return .init(
      rule: .typing, text: taken.isEmpty ? "as typed" : taken.joined(separator: "; "),
      value: candidate.cost)
  }

  /// Names with all words stand before texts that have them.
  private func inNames(_ stage: HitPlace.Stage) -> Explanation.Finding {
    let isName = stage < .texts
    return .init(
      rule: .names, text: isName ? "all words in its names" : "not all words in its names",
      value: isName ? 0 : 1)
  }

  private func furtherWords(_ ranking: Ranking) -> Explanation.Finding {
    let count = ranking.furtherWords
    return .init(
      rule: .place, text: "the name has \(count) word\(count == 1 ? "" : "s") more",
      value: Double(count))
  }

  private func place(_ ranking: Ranking) -> Explanation.Finding {
    let places = zip(terms.terms, ranking.fields).map { term, field in
      "\(term.shown) in \(Self.fields[min(field, Self.fields.count - 1)])"
    }
    return .init(
      rule: .place, text: places.joined(separator: ", "), value: Double(ranking.places))
  }

  private static let fields = ["names", "organisations", "roles", "events"]

  private func wholeWords(_ ranking: Ranking) -> Explanation.Finding {
    .init(
      rule: .wholeWords,
      text: ranking.beginnings == 0
        ? "whole words" : "the last word is the beginning of a longer one",
      value: Double(ranking.beginnings))
  }

  private func group(_ key: [Int64]) -> Explanation.Finding {
    let start = Prominence.told(by: max(0, key[4])).weight
    return .init(
      rule: .group,
      text: key[4] < 0 ? "among the most prominent" : "below step \(start) of prominence",
      value: Double(key[4]))
  }

  private func standing(_ candidate: Candidate) -> [Explanation.Finding] {
    let told = Prominence.told(by: candidate.position)
    let count = candidate.appearances
    return [
      .init(
        rule: .prominence,
        text: candidate.kind == .event
          ? "an event, step \(told.weight)"
          : "\(count) appearance\(count == 1 ? "" : "s"), step \(told.weight)",
        value: Double(-told.weight)),
      .init(
        rule: .recency, text: told.year.map { "last in \($0)" } ?? "no date",
        value: Double(-(told.year ?? 0))),
      age(candidate),
    ]
  }

  private func age(_ candidate: Candidate) -> Explanation.Finding {
    .init(
      rule: .age, text: "came in as number \(candidate.subject) of its kind",
      value: Double(candidate.subject))
  }

  private func conditions(_ candidate: Candidate, _ key: [Int64]) -> [Explanation.Finding] {
    let kind = Explanation.Finding(
      rule: .kind, text: candidate.kind.rawValue, value: Double(key.first ?? 0))
    switch key.count {
    case 3:
      let events = "\(key[1]) event\(key[1] == 1 ? "" : "s") together"
      return [kind, .init(rule: .shared, text: events, value: Double(-key[1]))]
        + standing(candidate)
    case 4:
      let times = "\(key[1]) appearance\(key[1] == 1 ? "" : "s") for it"
      let last = Day(number: Int(key[2])).text.map { ", last on \($0)" } ?? ""
      // Days have eight digits.
      let value = -Double(key[1]) * 1e8 - Double(key[2])
      return [
        kind, .init(rule: .standing, text: times + last, value: value),
        age(candidate),
      ]
    default: return [kind] + standing(candidate)
    }
  }

  private func ordered(_ candidate: Candidate) -> Explanation.Finding {
    switch order {
    case .relevance: .init(rule: .order, text: "relevance", value: 0)
    case .recent:
      .init(
        rule: .order, text: candidate.last.text.map { "last on \($0)" } ?? "no date",
        value: Double(-candidate.last.number))
    case .name: .init(rule: .order, text: "“\(candidate.name)” in the alphabet", value: 0)
    case .appearances:
      .init(
        rule: .order, text: "\(candidate.appearances) appearances",
        value: Double(-candidate.appearances))
    }
  }
}

extension SearchTerms.Term {
  /// "“prz…” or “kramer”"
  fileprivate var shown: String {
    choices.map { "“\($0.words.joined(separator: " "))\($0.isPrefix ? "…" : "")”" }
      .joined(separator: " or ")
  }
}
