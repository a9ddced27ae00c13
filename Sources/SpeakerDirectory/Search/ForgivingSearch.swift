internal import GRDB
internal import NameMatching

/// Finds what a query may mean where nothing has its words: looks for words near to them, in stages
/// from what is most likely meant, and stops at the first stage that finds something.
struct ForgivingSearch {
  let db: Database
  let kinds: Set<Kind>
  let spelling: Spelling

  /// More candidates than these are not looked at; where a word is left out, many have the others.
  private static let most = 400
  private static let mostWithout = 600

  /// The candidates, the nearest first.
  func find(_ terms: SearchTerms) throws -> [Candidate] {
    let ways = terms.expansions
    if ways.count == 1 { return try find(ways[0]) }
    let found = try ways.flatMap { try find($0) }.sorted(by: Self.isBefore)
    var known: Set<Int64> = []
    return found.filter { known.insert($0.position).inserted }
  }

  private func find(_ terms: [SearchTerms.Phrase]) throws -> [Candidate] {
    for stage in stages(terms) {
      let named = try candidates(stage, in: "entryName")
        .compactMap { NameAlignment(stage).inNames($0) }
      if !named.isEmpty { return named.sorted(by: Self.isBefore) }
      // A word left out says nothing where there is no name to compare it with.
      guard stage.allSatisfy({ !$0.alternatives.isEmpty }) else { continue }
      let found = try candidates(stage, in: "entryText")
        .compactMap { NameAlignment(stage).inTexts($0) }
      if !found.isEmpty { return found.sorted(by: Self.isBefore) }
    }
    return []
  }

  private static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    (left.cost, left.position) < (right.cost, right.position)
  }

  // MARK: - Stages

  /// For each word of the query the words that it may stand for.
  typealias Stage = [QueryWord]

  struct QueryWord {
    var typed: String
    var isPrefix: Bool
    var alternatives: [Spelling.Alternative]
    /// Whether it is looked for in the index; an initial is only compared with names.
    var isIndexed = true
  }

  /// Lazily, since most queries are answered by the first.
  private func stages(_ terms: [SearchTerms.Phrase]) -> some Sequence<Stage> {
    let makers: [() -> [Stage]] = [
      { withoutTitles(terms) },
      { withInitials(terms) },
      { otherForms(terms) },
      { writtenOtherwise(terms).map { $0.map(itself) } },
      { [unknownCorrected(terms, edits: 1)].compactMap(\.self) },
      { writtenOtherwise(terms).compactMap { unknownCorrected($0, edits: 1) } },
      { [allCorrected(terms, edits: 1)] },
      { [unknownCorrected(terms, edits: 2)].compactMap(\.self) },
      { [allCorrected(terms, edits: 2)] },
      { leftOut(terms) },
    ]
    return makers.lazy.flatMap { $0() }
  }

  /// "Dr. Matusiak" is no name with a word "Dr".
  private func withoutTitles(_ terms: [SearchTerms.Phrase]) -> [Stage] {
    let rest = terms.filter { !($0.words.count == 1 && Honorifics.contains($0.words[0])) }
    return rest.isEmpty || rest.count == terms.count ? [] : [rest.map(itself)]
  }

  /// "J. Kramer": single letters are the first of a name's words.
  private func withInitials(_ terms: [SearchTerms.Phrase]) -> [Stage] {
    let words = terms.map { term -> QueryWord in
      guard term.words.count == 1, let letter = term.words.first, letter.utf8.count == 1 else {
        return itself(term)
      }
      return QueryWord(
        typed: letter, isPrefix: true,
        alternatives: [.init(word: letter, cost: Self.initial, reason: .initial)], isIndexed: false)
    }
    let indexed = words.filter(\.isIndexed)
    return indexed.isEmpty || indexed.count == words.count ? [] : [words]
  }

  /// "Monica" is Monika, "Joe" Giuseppe, where the rest of the name is the same.
  private func otherForms(_ terms: [SearchTerms.Phrase]) -> [Stage] {
    guard terms.count > 1 else { return [] }
    let words = terms.map { term -> QueryWord in
      var word = itself(term)
      guard term.words.count == 1, let name = term.words.first else { return word }
      word.alternatives += Nicknames.forms(of: name).filter { spelling.knows($0) }.sorted()
        .map { .init(word: $0, cost: Self.otherForm, reason: .sameName) }
      return word
    }
    return words.contains { $0.alternatives.count > 1 } ? [words] : []
  }

  private static let initial = 0.3
  private static let otherForm = 0.5

  /// The terms with two of them written together ("van der" "o leary"), or one written apart
  /// ("vandermeer").
  private func writtenOtherwise(_ terms: [SearchTerms.Phrase]) -> [[SearchTerms.Phrase]] {
    let joined = terms.indices.dropLast().compactMap { index -> [SearchTerms.Phrase]? in
      guard terms[index].words.count == 1, terms[index + 1].words.count == 1 else { return nil }
      var others = terms
      others[index].words = [terms[index].words[0] + terms[index + 1].words[0]]
      others[index].isPrefix = terms[index + 1].isPrefix
      others.remove(at: index + 1)
      return others
    }
    let apart = terms.indices.compactMap { index -> [SearchTerms.Phrase]? in
      guard terms[index].words.count == 1, let word = terms[index].words.first,
        !isKnown(terms[index]), let parts = spelling.parts(of: word)
      else { return nil }
      var others = terms
      others.replaceSubrange(
        index...index,
        with: parts.map { SearchTerms.Phrase(words: [$0]) })
      return others
    }
    return joined + apart
  }

  /// Words that nothing has are corrected; nil where there are none, or one is like no other.
  private func unknownCorrected(_ terms: [SearchTerms.Phrase], edits: Int) -> Stage? {
    let words = terms.map { term -> QueryWord in
      guard term.words.count == 1, let word = term.words.first, !isKnown(term) else {
        return itself(term)
      }
      return corrected(word, isPrefix: term.isPrefix, edits: edits)
    }
    let isAny = words.contains { $0.alternatives.contains { $0.cost > 0 } }
    return isAny && words.allSatisfy { !$0.alternatives.isEmpty } ? words : nil
  }

  private func allCorrected(_ terms: [SearchTerms.Phrase], edits: Int) -> Stage {
    terms.map { term in
      guard term.words.count == 1, let word = term.words.first else { return itself(term) }
      var corrected = corrected(word, isPrefix: term.isPrefix, edits: edits)
      if isKnown(term) { corrected.alternatives += itself(term).alternatives }
      return corrected
    }
  }

  /// Each word in turn is left out, the others may be misspelt; then all but the longest are.
  private func leftOut(_ terms: [SearchTerms.Phrase]) -> [Stage] {
    guard terms.count > 1 else { return [] }
    let all = allCorrected(terms, edits: 1)
    func without(_ isLeftOut: (Int) -> Bool) -> Stage {
      var words = all
      for index in words.indices where isLeftOut(index) { words[index].alternatives = [] }
      return words
    }
    var stages = all.indices.map { index in without { $0 == index } }
    let longest = terms.indices.filter { isKnown(terms[$0]) }
      .max { all[$0].typed.utf8.count < all[$1].typed.utf8.count }
    if terms.count > 2, let longest, all[longest].typed.utf8.count > 3 {
      var stage = without { $0 != longest }
      stage[longest] = itself(terms[longest])
      stages.append(stage)
    }
    return stages
  }

  private func isKnown(_ term: SearchTerms.Phrase) -> Bool {
    term.words.allSatisfy {
      spelling.knows($0) || term.isPrefix && spelling.knows(beginning: $0)
    }
  }

  private func itself(_ term: SearchTerms.Phrase) -> QueryWord {
    let word = term.words.joined(separator: " ")
    return QueryWord(
      typed: word, isPrefix: term.isPrefix,
      alternatives: [.init(word: word, cost: 0, reason: .other)])
  }

  private func corrected(_ word: String, isPrefix: Bool, edits: Int) -> QueryWord {
    var alternatives = spelling.alternatives(to: word, atMost: edits)
    if alternatives.isEmpty, isPrefix {
      alternatives = spelling.beginnings(near: word, atMost: edits)
      return QueryWord(typed: word, isPrefix: true, alternatives: alternatives)
    }
    return QueryWord(typed: word, isPrefix: false, alternatives: alternatives)
  }

  // MARK: - Candidates

  private func candidates(_ stage: Stage, in table: String) throws -> [Candidate] {
    let pattern = Self.pattern(stage)
    if pattern.isEmpty { return [] }
    let isComplete = stage.allSatisfy { !$0.alternatives.isEmpty }
    return try kinds.flatMap {
      try Candidate.matching(
        pattern, in: table, $0, limit: isComplete ? Self.most : Self.mostWithout, db)
    }
  }

  private static func pattern(_ stage: Stage) -> String {
    stage.filter { $0.isIndexed && !$0.alternatives.isEmpty }.map { word in
      let words = word.alternatives.map {
        SearchTerms.Phrase(words: [$0.word], isPrefix: word.isPrefix).pattern
      }
      return words.count == 1 ? words[0] : "(" + words.joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }
}
