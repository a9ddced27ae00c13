/// A word of a query with the words that it may stand for.
struct QueryWord {
  var typed: String
  var isPrefix = false
  var alternatives: [Spelling.Alternative]
  /// Whether it is looked for in the index; else it is only compared with names.
  var isIndexed = true
  /// What it costs that a name has nothing like it; nil where it must have.
  var leftOut: Double?

  /// Whether it is a title or a particle, where it may be left out.
  var isNoInitial: Bool { typed.utf8.count > 1 }

  /// Where words are looked for, what is left out has no alternatives.
  var isWanted: Bool { isIndexed && !alternatives.isEmpty }
}

/// Words that stand together for a query.
struct Stage {
  var words: [QueryWord]
  /// What it costs that two words are written together, or one apart.
  var cost = 0.0
  /// Whether the words may also stand in other texts than names.
  var mayBeText = true

  /// Whether names with any two of the words are looked at.
  var isAnyTwo = false

  /// The same where single letters are none of a name.
  var inTexts: Stage {
    var stage = self
    for index in stage.words.indices {
      stage.words[index].alternatives.removeAll { $0.reason == .initial && words[index].isIndexed }
    }
    return stage
  }

  /// For FTS5; nil where nothing in the index can match, which need not be asked.
  func pattern(_ spelling: Spelling) -> String? {
    let wanted = words.filter(\.isWanted)
    let patterns = wanted.compactMap { $0.pattern(spelling) }
    guard isAnyTwo else {
      return patterns.isEmpty || patterns.count < wanted.count
        ? nil : patterns.joined(separator: " AND ")
    }
    return patterns.count < 2
      ? nil
      : patterns.indices.flatMap { first in
        patterns[(first + 1)...].map { "(\(patterns[first]) AND \($0))" }
      }.joined(separator: " OR ")
  }
}

extension QueryWord {
  fileprivate func pattern(_ spelling: Spelling) -> String? {
    let patterns = alternatives.compactMap { alternative -> String? in
      let words = alternative.word.split(separator: " ").map(String.init)
      var phrase = SearchTerms.Phrase(
        words: words, isPrefix: isPrefix || alternative.reason == .short)
      guard phrase.isPrefix, words.count == 1 else {
        return words.allSatisfy { spelling.knows($0) } ? phrase.pattern : nil
      }
      guard spelling.knows(beginning: words[0]) else { return nil }
      if words[0].utf8.count > 3 {
        phrase.completions = spelling.completions(of: words[0]) ?? []
      }
      return phrase.pattern
    }
    return patterns.count < 2 ? patterns.first : "(" + patterns.joined(separator: " OR ") + ")"
  }
}
