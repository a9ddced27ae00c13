internal import NameMatching

/// How well the words of a query fit the words of a name, whatever their order.
struct NameAlignment {
  private let words: ForgivingSearch.Stage

  /// A word of the name that nothing in the query stands for.
  private static let extraWord = 0.4

  init(_ words: ForgivingSearch.Stage) {
    self.words = words
  }

  struct Fit {
    var cost = 0.0
    var corrections: [Correction] = []
  }

  /// The candidate with what was corrected and what that costs; nil where a word of the query is
  /// like nothing in any of its names.
  func inNames(_ candidate: Candidate) -> Candidate? {
    let names = candidate.names.split(separator: " | ").map { $0.split(separator: " ") }
    return candidate.forgiven(names.compactMap(align).min { $0.cost < $1.cost })
  }

  /// The same where the words were found in any text of the entry.
  func inTexts(_ candidate: Candidate) -> Candidate? {
    let known = [candidate.names, candidate.organisations, candidate.roles]
      .flatMap { $0.split(separator: " ") }
    var fit = Fit()
    for word in words {
      // What is in none of these is in the events.
      guard let choice = best(word, known) ?? word.alternatives.first.map({ (0, $0, $0.word) })
      else { return nil }
      fit.add(word, choice.alternative, meant: choice.meant)
    }
    return candidate.forgiven(fit)
  }

  private func align(_ name: [Substring]) -> Fit? {
    var free = name
    var fit = Fit()
    // Words that fit best choose first.
    let order = words.map { (word: $0, cost: best($0, name)?.alternative.cost ?? .infinity) }
      .sorted { $0.cost < $1.cost }
    var unmatched: [ForgivingSearch.QueryWord] = []
    for (word, _) in order {
      guard let choice = best(word, free) ?? far(word, free) else {
        unmatched.append(word)
        continue
      }
      free.remove(at: choice.place)
      fit.add(word, choice.alternative, meant: choice.meant)
    }
    guard unmatched.isEmpty || mayBeMore(unmatched, than: name, unnamed: free) else { return nil }
    for word in unmatched { fit.leaveOut(word) }
    fit.cost += Double(free.count) * Self.extraWord
    return fit
  }

  /// Whether the query has a name in full of which the directory knows two words: all that the name
  /// has is in the query.
  private func mayBeMore(
    _ unmatched: [ForgivingSearch.QueryWord], than name: [Substring], unnamed free: [Substring]
  ) -> Bool {
    free.isEmpty && name.count > 1 && unmatched.count < name.count
      && unmatched.allSatisfy { $0.alternatives.isEmpty }
  }

  typealias Choice = (place: Int, alternative: Spelling.Alternative, meant: String)

  private func best(_ word: ForgivingSearch.QueryWord, _ name: [Substring]) -> Choice? {
    var best: Choice?
    for (place, part) in name.enumerated() {
      for alternative in word.alternatives where alternative.cost < best?.1.cost ?? .infinity {
        if part == alternative.word || word.isPrefix && part.hasPrefix(alternative.word) {
          best = (place, alternative, String(part))
        }
      }
    }
    return best
  }

  /// A word that was left out may be one of the name's, misspelt badly, shortened, or an initial
  /// there.
  private func far(_ word: ForgivingSearch.QueryWord, _ name: [Substring]) -> Choice? {
    guard word.alternatives.isEmpty else { return nil }
    let limit = max(2, word.typed.utf8.count / 3)
    return name.enumerated().compactMap { place, part -> Choice? in
      let (cost, reason): (Double, Correction.Reason)
      if part.utf8.count == 1 {
        guard word.typed.hasPrefix(part) else { return nil }
        (cost, reason) = (0.3, .initial)
      } else if part.utf8.count > 2, word.typed.utf8.count > 2,
        part.hasPrefix(word.typed) || word.typed.hasPrefix(part)
      {
        (cost, reason) = (0.6, .sameName)
      } else {
        guard let edits = EditDistance.between(word.typed, part, atMost: limit) else { return nil }
        (cost, reason) = (Double(edits), .several)
      }
      return (
        place, Spelling.Alternative(word: String(part), cost: cost, reason: reason), String(part)
      )
    }.min { $0.1.cost < $1.1.cost }
  }
}

extension NameAlignment.Fit {
  /// A word of the query for which the name has none.
  fileprivate mutating func leaveOut(_ word: ForgivingSearch.QueryWord) {
    cost += 2
    corrections.append(Correction(typed: word.typed, meant: "", reason: .leftOut))
  }

  fileprivate mutating func add(
    _ word: ForgivingSearch.QueryWord, _ alternative: Spelling.Alternative, meant: String
  ) {
    cost += alternative.cost
    if alternative.cost > 0 {
      corrections.append(
        Correction(typed: word.typed, meant: meant, reason: alternative.reason))
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
