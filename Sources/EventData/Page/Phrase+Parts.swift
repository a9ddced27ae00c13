/// Stretches of a phrase that are read by themselves.
extension Phrase {
  /// Without "the", "la", "der" in small letters before a name.
  var withoutArticle: Phrase {
    guard let first, tokens.count > 1,
      Self.articles.contains(first.folded) || first.folded == "de" && language == .dutch
    else { return self }
    // "The European Digital Innovation Hub" may bear its article as printed; "The President" does not.
    guard
      first.shape == .lower
        || self[startIndex + 1].kinds.contains(.roleHead) && first.folded.count > 1
    else {
      return self
    }
    return from(startIndex + 1).withoutArticle
  }

  /// The words outside brackets.
  var outsideBrackets: [Token] {
    var depth = 0
    return tokens.filter { token in
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth = max(0, depth - 1) }
      return depth == 0 && token.isWord
    }
  }

  /// The tokens before the first connective outside brackets or, where none stands, before the first
  /// bracket: the noun phrase that says what it is.
  var head: Phrase {
    let connective = indexes { self[$0].isConnective && $0 > startIndex }.first
    return connective.map(upTo) ?? untilBracket
  }

  static let articles: Set<String> = Set(
    words: """
      the a an la le les el los las il lo gli der die das dem den des o os as l een het its
      their our su son
      """)

  /// The tokens before the first bracket.
  var untilBracket: Phrase { tokens.firstIndex { $0.isMark("(") }.map(upTo) ?? self }

  /// The tokens before the first word such as "at".
  var untilStrongConnective: Phrase {
    let link = indexes { $0 > startIndex && self[$0].isStrongConnective }.first
    return link.map(upTo) ?? self
  }

  /// Without "(TBC)", "(to be confirmed)", "(video message)" at the end.
  var withoutStatus: Phrase {
    if let open = tokens.lastIndex(where: { $0.isMark("(") }), open > startIndex {
      let bracket = bracket(at: open)
      if bracket.end == endIndex, self[bracket.inside].isAwardOrMode { return upTo(open).trimmed() }
    }
    return self
  }
}
