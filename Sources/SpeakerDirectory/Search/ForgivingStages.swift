internal import NameMatching

/// What the words of a query may stand for, in the order in which it is tried.
struct ForgivingStages {
  let terms: [SearchTerms.Phrase]
  /// Whether the terms were romanised by one custom of several.
  let isRomanised: Bool
  let spelling: Spelling
  private let near: NearWords

  init(terms: [SearchTerms.Phrase], isRomanised: Bool, spelling: Spelling) {
    self.terms = terms
    self.isRomanised = isRomanised
    self.spelling = spelling
    near = NearWords(spelling, isRomanised: isRomanised)
  }

  /// More words than these are no name.
  private static let mostOfName = 8
  private static let initial = 0.3
  private static let otherForm = 0.5
  private static let shortForm = 0.6
  private static let writtenOtherwise = 0.3
  /// What it costs to leave out words that say little of who is meant.
  private static let title = 0.1
  private static let particle = 0.3
  private static let needlessInitial = 0.4
  private static let patronymic = 0.4

  /// Each with the least that its answers cost when they are better than those before; made only
  /// when they are needed, since most queries are answered by the first.
  var all: [Tier] {
    let forms = [
      Tier(least: 0) { otherForms },
      Tier(least: 0.3) {
        writtenOtherwise.map { Stage(words: $0.map(itself), cost: Self.writtenOtherwise) }
      },
      Tier(least: 0.5) { stage(unknownCorrected(terms, edits: 1)) },
    ]
    let shortened = [
      Tier(least: 1) { initials },
      Tier(least: Self.shortForm) { shortForms(known: true) },
    ]
    let sounds = [
      Tier(least: isRomanised ? 1 : 2) { stage(unknownSounds) },
      Tier(least: isRomanised ? 1 : 2) { stage(allSounds(mayMiss: 0), mayBeText: false) },
    ]
    // Beside a word that nothing has, another one is seldom wrong too.
    let isMisspelt = !terms.allSatisfy(isKnown)
    let edits = [
      Tier(least: 2) { stage(unknownCorrected(terms, edits: 2)) },
      Tier(least: 2) { joinedShort },
      Tier(least: isMisspelt ? 2 : 1) { writtenOtherwise.flatMap(correctedToo) },
      Tier(least: isMisspelt ? 2 : 1) { stage(allCorrected(edits: 1, mayMiss: 0)) },
    ]
    if terms.count > Self.mostOfName { return forms + edits }
    let order = isRomanised ? sounds + shortened + edits : shortened + edits + sounds
    return forms + order + [
      Tier(least: 2) { stage(allCorrected(edits: 2, mayMiss: 0)) },
      Tier(least: 2) { shortForms(known: false) },
      Tier(least: 2) { leftOut },
      Tier(least: 2) { anyTwo },
    ]
  }

  struct Tier {
    var least: Double
    var stages: () -> [Stage]
  }

  private func correctedToo(_ terms: [SearchTerms.Phrase]) -> [Stage] {
    stage(unknownCorrected(terms, edits: 1), cost: Self.writtenOtherwise)
  }

  /// None where a word is like no other.
  private func stage(_ words: [QueryWord]?, cost: Double = 0, mayBeText: Bool = true) -> [Stage] {
    guard let words, words.allSatisfy({ !$0.alternatives.isEmpty }) else { return [] }
    return [Stage(words: words, cost: cost, mayBeText: mayBeText)]
  }

  // MARK: - Forms of names

  /// "Monica" is Monika, "Joe" Giuseppe, "J." any of them; "Dr" is no part of the name, and "de" is
  /// easily left out.
  private var otherForms: [Stage] {
    let words = terms.indices.flatMap(otherForms)
    let isOther = words.contains { $0.alternatives.count > 1 || !$0.isIndexed }
    guard isOther, words.contains(where: \.isIndexed) else { return [] }
    let mayBeText = words.allSatisfy { $0.isIndexed || $0.leftOut == Self.title }
    return [Stage(words: words, mayBeText: mayBeText)]
  }

  private func otherForms(_ index: Int) -> [QueryWord] {
    let term = terms[index]
    guard terms.count > 1, term.words.count == 1, let word = term.words.first else {
      return [itself(term)]
    }
    if word.utf8.count == 1 { return [initial(word)] }
    var other = itself(term)
    if Honorifics.contains(word) || NameParticles.contains(word) {
      other.isIndexed = false
      other.leftOut = NameParticles.contains(word) ? Self.particle : Self.title
      return [other]
    }
    if isPatronymic(index) {
      other.isIndexed = false
      other.leftOut = Self.patronymic
      return [other]
    }
    if word.utf8.count <= 3, !isKnown(term) {
      // "JP": all of them are initials, or none.
      return word.map { letter in
        var initial = initial(String(letter))
        initial.leftOut = nil
        return initial
      }
    }
    other = withForms(other)
    let letter = String(word.prefix(1))
    if !other.isPrefix, spelling.knows(word), spelling.knows(letter) {
      other.alternatives.append(.init(word: letter, cost: Self.initial, reason: .initial))
    }
    return [other]
  }

  /// "Sergeyevich" behind a given name, where others are beside it, and "Mammad" in "Mammad oglu".
  private func isPatronymic(_ index: Int) -> Bool {
    func ends(_ index: Int) -> Bool {
      terms[index].words.last.map { word in Self.patronymics.contains { word.hasSuffix($0) } }
        ?? false
    }
    guard terms.count > 2, index > 0 else { return false }
    if index + 1 < terms.count, let next = terms[index + 1].words.first,
      ["oglu", "ogly", "ogli", "oghlu", "kyzy", "qizi", "kizi", "gyzy"].contains(next)
    {
      return true
    }
    return ends(index) && !(1..<index).contains(where: ends)
  }

  private static let patronymics = [
    "ovich", "evich", "ovna", "evna", "ovych", "evych", "ivna", "ichna", "ovic", "evic", "owitsch",
    "ewitsch", "ovitch", "evitch", "owna", "ewna", "vitj",
  ]

  /// A single letter is the first of a word of the name.
  private func initial(_ letter: String) -> QueryWord {
    QueryWord(
      typed: letter, isPrefix: true,
      alternatives: [.init(word: letter, cost: Self.initial, reason: .initial)], isIndexed: false,
      leftOut: Self.needlessInitial)
  }

  /// "Donald Raymond Rasmijn" is "D. R. Rasmijn", whether or not anybody is named Raymond.
  private var initials: [Stage] {
    let words = terms.map { term in
      var word = itself(term)
      if term.words.count == 1, !term.isPrefix {
        let letter = String(word.typed.prefix(1))
        word.alternatives.append(.init(word: letter, cost: Self.initial, reason: .initial))
      }
      return word
    }
    return terms.count > 1 && !terms.allSatisfy(isKnown)
      ? [Stage(words: words, mayBeText: false)] : []
  }

  /// One of the words is the beginning of a name's, or a name's word the beginning of it. The
  /// others are as they were typed.
  private func shortForms(known: Bool) -> [Stage] {
    guard terms.count > 1 else { return [] }
    return terms.indices.compactMap { index in
      guard terms[index].words.count == 1, let word = terms[index].words.first,
        word.utf8.count >= 3, spelling.knows(word) == known,
        terms.indices.allSatisfy({ $0 == index || isKnown(terms[$0]) })
      else { return nil }
      var words = terms.map(itself)
      words[index].isPrefix = false
      words[index].alternatives = [.init(word: word, cost: Self.shortForm, reason: .short)]
      for length in 3..<max(3, word.utf8.count) {
        let short = String(word.prefix(length))
        guard spelling.knows(short) else { continue }
        words[index].alternatives.append(
          .init(word: short, cost: Self.shortForm, reason: .sameName))
      }
      return Stage(words: words, mayBeText: false)
    }
  }

  // MARK: - Together or apart

  /// The terms with two of them written together ("van der" "o leary"), or one written apart
  /// ("vandermeer").
  private var writtenOtherwise: [[SearchTerms.Phrase]] {
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
    return joined + apart + elided
  }

  /// "Connor" for O'Connor, "Angelo" for D'Angelo: what stands before the apostrophe was left out.
  private var elided: [[SearchTerms.Phrase]] {
    terms.indices.flatMap { index -> [[SearchTerms.Phrase]] in
      guard terms[index].words.count == 1, let word = terms[index].words.first,
        word.utf8.count > 2
      else { return [] }
      return ["o", "d", "l"].compactMap { letter in
        var others = terms
        others[index].words = [letter + word]
        return isKnown(others[index]) ? others : nil
      }
    }
  }

  /// "o leray", of O'Leary: nobody has an "o" to be found by.
  private var joinedShort: [Stage] {
    terms.indices.dropLast().flatMap { index -> [Stage] in
      guard terms[index].words.count == 1, terms[index + 1].words.count == 1,
        terms[index].words[0].utf8.count <= 2, !isKnown(terms[index + 1])
      else { return [] }
      var others = terms
      others[index].words = [terms[index].words[0] + terms[index + 1].words[0]]
      others.remove(at: index + 1)
      return stage(unknownCorrected(others, edits: 2), cost: Self.writtenOtherwise)
    }
  }

  // MARK: - Corrected words

  /// Words that nothing has are corrected; nil where there are none.
  private func unknownCorrected(_ terms: [SearchTerms.Phrase], edits: Int) -> [QueryWord]? {
    if terms.allSatisfy(isKnown) { return nil }
    return terms.map { term in
      guard term.words.count == 1, let word = term.words.first, !isKnown(term) else {
        return itself(term)
      }
      return corrected(word, isPrefix: term.isPrefix, edits: edits)
    }
  }

  private func allCorrected(edits: Int, mayMiss: Int) -> [QueryWord]? {
    words(mayMiss: mayMiss) { index in
      let term = terms[index]
      guard term.words.count == 1, let word = term.words.first else { return itself(term) }
      var corrected = corrected(word, isPrefix: term.isPrefix, edits: edits)
      if isKnown(term) { corrected.alternatives += itself(term).alternatives }
      return corrected
    }
  }

  /// A word for each term; nil as soon as more of them are like nothing than may be.
  private func words(mayMiss: Int, _ make: (Int) -> QueryWord) -> [QueryWord]? {
    var words: [QueryWord] = []
    var missed = 0
    for index in terms.indices {
      words.append(make(index))
      if words[index].alternatives.isEmpty { missed += 1 }
      if missed > mayMiss { return nil }
    }
    return words
  }

  private var unknownSounds: [QueryWord]? {
    if terms.allSatisfy(isKnown) { return nil }
    return words(mayMiss: 0) { index in
      guard terms[index].words.count == 1, let word = terms[index].words.first,
        !isKnown(terms[index])
      else { return itself(terms[index]) }
      return QueryWord(typed: word, alternatives: near.alternatives(soundingLike: word))
    }
  }

  private func allSounds(mayMiss: Int) -> [QueryWord]? {
    // A given name that is like nothing may yet have a form that is known.
    if terms.count == 1 { return sounds(mayMiss: mayMiss) }
    guard let like = sounds(mayMiss: mayMiss + 1) else { return nil }
    return words(mayMiss: mayMiss) { withForms(soundingLike: like[$0]) }
  }

  private func sounds(mayMiss: Int) -> [QueryWord]? {
    words(mayMiss: mayMiss) { index in
      let term = terms[index]
      var like = itself(term)
      guard term.words.count == 1, let word = term.words.first else { return like }
      if word.utf8.count == 1 { return initial(word) }
      if terms.count > 1, NameParticles.contains(word) {
        like.isIndexed = false
        like.leftOut = Self.particle
        return like
      }
      if isPatronymic(index) {
        like.isIndexed = false
        like.leftOut = Self.patronymic
      }
      if !isKnown(term) { like.alternatives = [] }
      like.isPrefix = false
      like.alternatives += near.alternatives(soundingLike: word)
      return like
    }
  }

  private func withForms(soundingLike word: QueryWord) -> QueryWord {
    guard word.isIndexed else { return word }
    var word = word
    for (name, cost) in Nicknames.forms(soundingLike: word.typed)
    where spelling.knows(name) && !word.alternatives.contains(where: { $0.word == name }) {
      word.alternatives.append(.init(word: name, cost: Self.otherForm + cost, reason: .sameName))
    }
    return word
  }

  /// Each word in turn is left out, the others may be misspelt; then all but the longest are.
  private var leftOut: [Stage] {
    guard terms.count > 1 else { return [] }
    let found =
      isRomanised
      ? allSounds(mayMiss: 1) : allCorrected(edits: 1, mayMiss: 1)?.map { withForms($0) }
    guard let all = found else { return [] }
    func without(_ isLeftOut: (Int) -> Bool) -> Stage? {
      var words = all
      for index in words.indices where isLeftOut(index) { words[index].alternatives = [] }
      for index in words.indices where !isLeftOut(index) && words[index].alternatives.isEmpty {
        return nil
      }
      return Stage(words: words, mayBeText: false)
    }
    var stages = all.indices.compactMap { index in without { $0 == index } }
    let longest = terms.indices.filter { isKnown(terms[$0]) }
      .max { all[$0].typed.utf8.count < all[$1].typed.utf8.count }
    if terms.count > 2, let longest, all[longest].typed.utf8.count > 3,
      var stage = without({ $0 != longest })
    {
      stage.words[longest] = itself(terms[longest])
      stages.append(stage)
    }
    return stages
  }

  /// The query has a whole name, and more: "John Taylor, Baron Kilclooney".
  private var anyTwo: [Stage] {
    guard terms.count > 2 else { return [] }
    let words = terms.indices.map { index -> QueryWord in
      var word = itself(terms[index])
      word.isIndexed =
        word.typed.utf8.count > 1 && !NameParticles.contains(word.typed)
        && index < Self.mostOfAnyTwo
      if !word.isIndexed { word.leftOut = Self.particle }
      return word
    }
    return [Stage(words: words, mayBeText: false, isAnyTwo: true)]
  }

  private static let mostOfAnyTwo = 6

  /// With other forms of a given name.
  private func withForms(_ word: QueryWord) -> QueryWord {
    var word = word
    for name in Nicknames.forms(of: word.typed).sorted()
    where spelling.knows(name) && !word.alternatives.contains(where: { $0.word == name }) {
      word.alternatives.append(.init(word: name, cost: Self.otherForm, reason: .sameName))
    }
    return word
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
    var alternatives = near.alternatives(to: word, atMost: edits)
    if alternatives.isEmpty, isPrefix {
      alternatives = near.beginnings(near: word, atMost: edits)
      return QueryWord(typed: word, isPrefix: true, alternatives: alternatives)
    }
    return QueryWord(typed: word, alternatives: alternatives)
  }
}
