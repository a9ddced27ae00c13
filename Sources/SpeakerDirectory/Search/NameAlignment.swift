internal import NameMatching

/// How well the words of a query fit the words of a name, whatever their order.
struct NameAlignment {
  private let stage: Stage
  /// To compare words that were left out with those of a name.
  private var walks: [String: LikenessWalk] = [:]

  /// A word of the name that nothing in the query stands for.
  private static let extraWord = 0.4
  private static let extraInitial = 0.2
  private static let extraParticle = 0.1
  /// A word whose end was not typed.
  private static let unfinished = 0.3
  /// A word of the query for which the name has none.
  private static let leftOut = 2.1
  /// An initial of the name, for a word that was not looked for.
  private static let farInitial = 1.5

  init(_ stage: Stage) {
    self.stage = stage
    for word in stage.words where word.alternatives.isEmpty {
      walks[word.typed] = LikenessWalk(word.typed, .sound, atMost: Self.far(word.typed))
    }
  }

  struct Fit {
    var cost = 0.0
    var corrections: [Correction] = []
  }

  /// The candidate with what was corrected and what that costs; nil where a word of the query is
  /// like nothing in any of its names.
  mutating func inNames(_ candidate: Candidate) -> Candidate? {
    var best: Fit?
    for name in candidate.names.split(separator: " | ") {
      guard let fit = align(name.split(separator: " ")) else { continue }
      if fit.cost < best?.cost ?? .infinity { best = fit }
    }
    return candidate.forgiven(best)
  }

  /// The same where the words were found in any text of the entry.
  func inTexts(_ candidate: Candidate) -> Candidate? {
    let known = [candidate.names, candidate.organisations, candidate.roles]
      .flatMap { $0.split(separator: " ") }
    var fit = Fit()
    for word in stage.words where word.isIndexed {
      // What is in none of these is in the events.
      guard
        let choice = best(word, known)
          ?? word.alternatives.first.map({ Choice(place: 0, alternative: $0, meant: $0.word) })
      else { return nil }
      fit.add(word, choice)
    }
    return candidate.forgiven(fit)
  }

  private mutating func align(_ name: [Substring]) -> Fit? {
    var free = name
    var fit = Fit(cost: stage.cost)
    // Words that fit best choose first, and single letters from what is left.
    let order = stage.words.map { word in
      (word: word, cost: word.typed.utf8.count == 1 ? 100 : best(word, name)?.cost ?? 99)
    }.sorted { $0.cost < $1.cost }
    var unmatched: [QueryWord] = []
    var inFull = 0
    for (word, _) in order {
      guard let choice = best(word, free) ?? far(word, free) else {
        unmatched.append(word)
        continue
      }
      free.remove(at: choice.place)
      fit.add(word, choice)
      if choice.alternative.reason != .initial { inFull += 1 }
    }
    guard inFull > (stage.isAnyTwo ? 1 : 0), mayLeaveOut(unmatched, of: name, unnamed: free) else {
      return nil
    }
    for word in unmatched {
      fit.leaveOut(word, word.leftOut ?? (stage.isAnyTwo ? Self.leftOut / 2 : Self.leftOut))
    }
    fit.cost += free.reduce(0) { $0 + Self.extra($1) }
    return fit
  }

  private static func extra(_ word: Substring) -> Double {
    if NameParticles.contains(word) { return extraParticle }
    return word.utf8.count == 1 ? extraInitial : extraWord
  }

  /// Whether the query has a name in full of which the directory knows two words: all that the name
  /// has is in the query. Of words that say little, any may be left out where others remain.
  private func mayLeaveOut(
    _ unmatched: [QueryWord], of name: [Substring], unnamed free: [Substring]
  ) -> Bool {
    let matched = stage.words.count - unmatched.count
    let telling = unmatched.filter { $0.leftOut == nil }
    if telling.isEmpty {
      return matched > 1 || unmatched.allSatisfy(\.isNoInitial)
    }
    let isWhole = free.allSatisfy { NameParticles.contains($0) } && name.count > 1
    if stage.isAnyTwo { return isWhole && matched > 1 }
    return isWhole && matched > 1 && telling.count < name.count
      && telling.allSatisfy { $0.alternatives.isEmpty }
  }

  struct Choice {
    var place: Int
    var alternative: Spelling.Alternative
    var meant: String
    var isUnfinished = false

    var cost: Double { alternative.cost + (isUnfinished ? NameAlignment.unfinished : 0) }
  }

  private func best(_ word: QueryWord, _ name: [Substring]) -> Choice? {
    var best: Choice?
    for (place, part) in name.enumerated() {
      for alternative in word.alternatives where alternative.cost < best?.cost ?? .infinity {
        guard part.utf8.first == alternative.word.utf8.first else { continue }
        if part == alternative.word {
          best = Choice(place: place, alternative: alternative, meant: String(part))
        } else if word.isPrefix || alternative.reason == .short, part.hasPrefix(alternative.word) {
          let isLetter = alternative.reason == .initial || alternative.reason == .short
          let choice = Choice(
            place: place, alternative: alternative, meant: String(part), isUnfinished: !isLetter)
          if choice.cost < best?.cost ?? .infinity { best = choice }
        }
      }
    }
    return best
  }

  private static func far(_ word: String) -> Double { Double(max(2, word.utf8.count / 3)) }

  /// A word that was left out may be one of the name's, misspelt badly, shortened, or an initial
  /// there.
  private mutating func far(_ word: QueryWord, _ name: [Substring]) -> Choice? {
    guard word.alternatives.isEmpty else { return nil }
    var best: Choice?
    for (place, part) in name.enumerated() {
      guard let (cost, reason) = far(word.typed, part), cost < best?.cost ?? .infinity else {
        continue
      }
      best = Choice(
        place: place, alternative: .init(word: String(part), cost: cost, reason: reason),
        meant: String(part))
    }
    return best
  }

  private mutating func far(_ word: String, _ part: Substring) -> (Double, Correction.Reason)? {
    if part.utf8.count == 1 { return word.hasPrefix(part) ? (Self.farInitial, .initial) : nil }
    if part.utf8.count > 2, word.utf8.count > 2, part.hasPrefix(word) || word.hasPrefix(part) {
      return (0.6, .short)
    }
    guard let cost = walks[word]?.cost(part) else { return nil }
    return (cost, cost < 2 ? .sound : .several)
  }
}

extension NameAlignment.Fit {
  /// A word of the query for which the name has none.
  fileprivate mutating func leaveOut(_ word: QueryWord, _ cost: Double) {
    self.cost += cost
    corrections.append(Correction(typed: word.typed, meant: "", reason: .leftOut))
  }

  fileprivate mutating func add(_ word: QueryWord, _ choice: NameAlignment.Choice) {
    cost += choice.cost
    if choice.alternative.cost > 0 {
      corrections.append(
        Correction(
          typed: word.typed, meant: choice.meant, reason: choice.alternative.reason))
    }
  }
}

extension Candidate {
  fileprivate func forgiven(_ fit: NameAlignment.Fit?) -> Candidate? {
    guard let fit else { return nil }
    var candidate = self
    candidate.cost = fit.cost
    candidate.corrections = fit.corrections
    candidate.place = HitPlace(
      stage: .near, key: [Int64((fit.cost * 1_000).rounded()), candidate.position])
    return candidate
  }
}
