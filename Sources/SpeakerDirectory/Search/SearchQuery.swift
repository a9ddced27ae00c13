internal import NameMatching

/// What a person typed, as the words to look for. Any text makes one; none is an error.
struct SearchQuery: Sendable, Equatable {
  /// A word, or the words of a phrase in quotes.
  struct Term: Sendable, Equatable {
    var words: [String]
    /// Whether longer words that begin so count too: true for the last word, which may still be
    /// in the typing.
    var isPrefix = false

    /// For FTS5: quoted, so that nothing in it is an operator.
    var pattern: String { "\"\(words.joined(separator: " "))\"\(isPrefix ? " *" : "")" }
  }

  private(set) var terms: [Term] = []
  /// `org:`, `role:` and their like.
  private(set) var conditions: [FieldedText.Condition] = []
  /// Words that no hit may have.
  private(set) var excluded: [Term] = []
  /// What looks like a condition and is none.
  private(set) var hints: [String] = []

  /// More words than these, or more characters, say nothing more.
  private static let mostWords = 16
  private static let mostCharacters = 1_000

  init(_ text: String) {
    let fielded = FieldedText(text.prefix(Self.mostCharacters))
    conditions = fielded.conditions
    hints = fielded.hints
    excluded = fielded.excluded.map { Term(words: Folding.words($0).map(String.init)) }
      .filter { !$0.words.isEmpty }
    let parts = fielded.words
      .split(omittingEmptySubsequences: false, whereSeparator: Self.isQuote)
    for (index, part) in parts.enumerated() {
      let words = Folding.words(part).map(String.init)
      // Every second part stands between two quotes; one that is never closed opens no phrase.
      let isPhrase = !index.isMultiple(of: 2) && index + 1 < parts.count
      if isPhrase {
        if !words.isEmpty { add(Term(words: words)) }
      } else {
        for word in words { add(Term(words: [word])) }
      }
      if let last = terms.indices.last, !words.isEmpty { terms[last].isPrefix = !isPhrase }
    }
  }

  /// The kinds that `kind:` lets through of these.
  func kinds(of kinds: Set<Kind>) -> Set<Kind> {
    let asked = conditions.filter { $0.field == .kind }.map {
      Kind(rawValue: $0.value.lowercased())
    }
    return asked.isEmpty ? kinds : kinds.intersection(asked.compactMap(\.self))
  }

  var isEmpty: Bool { terms.isEmpty && conditions.isEmpty }

  /// For FTS5, with the words in one column of the index or in any; what is excluded may stand in
  /// none.
  func pattern(in column: String? = nil) -> String {
    let words = terms.map(\.pattern).joined(separator: " AND ")
    let wanted = column.map { words.isEmpty ? words : "\($0) : (\(words))" } ?? words
    if excluded.isEmpty { return wanted }
    return
      ([wanted.isEmpty ? wanted : "(\(wanted))"]
      + excluded.map(\.pattern)).joined(separator: " NOT ")
  }

  /// Whether an entry has none of the words that it may not have, as far as its texts tell.
  func allows(_ candidate: Candidate) -> Bool {
    excluded.allSatisfy { term in
      [candidate.names, candidate.organisations, candidate.roles]
        .allSatisfy { term.match(in: $0) == nil }
    }
  }

  var hasPrefix: Bool { terms.contains(where: \.isPrefix) }

  /// The same without beginnings of words.
  var wholeWords: SearchQuery {
    var query = self
    for index in query.terms.indices { query.terms[index].isPrefix = false }
    return query
  }

  /// The same with every word also as the beginning of a longer one.
  func withBeginnings() -> SearchQuery {
    var query = self
    for index in query.terms.indices { query.terms[index].isPrefix = true }
    return query
  }

  /// The query with corrected words in place of the typed ones.
  func corrected(_ corrections: [Correction]) -> SearchQuery {
    var query = self
    for correction in corrections {
      for index in query.terms.indices where query.terms[index].words == [correction.typed] {
        query.terms[index] = Term(words: correction.meant.isEmpty ? [] : [correction.meant])
      }
    }
    query.terms.removeAll { $0.words.isEmpty }
    return query
  }

  private mutating func add(_ term: Term) {
    if let last = terms.indices.last { terms[last].isPrefix = false }
    let room = Self.mostWords - terms.reduce(0) { $0 + $1.words.count }
    if room > 0, !terms.contains(where: { $0.words == term.words }) {
      terms.append(Term(words: Array(term.words.prefix(room)), isPrefix: term.isPrefix))
    }
  }

  static func isQuote(_ character: Character) -> Bool {
    "\"“”„«»".contains(character)
  }
}

extension SearchQuery.Term {
  enum Match: Int, Comparable {
    case whole, prefix

    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  /// How the term occurs among the blank-separated words of the folded `text`.
  func match(in text: String) -> Match? {
    var text = text
    return text.withUTF8 { text in
      var phrase = words.count == 1 ? words[0] : words.joined(separator: " ")
      return phrase.withUTF8 { match(in: text, $0) }
    }
  }

  private func match(
    in text: UnsafeBufferPointer<UInt8>, _ phrase: UnsafeBufferPointer<UInt8>
  ) -> Match? {
    let blank = UInt8(ascii: " ")
    var best: Match?
    var start = 0
    while start + phrase.count <= text.count {
      let end = start + phrase.count
      if text[start..<end].elementsEqual(phrase) {
        if end == text.count || text[end] == blank { return .whole }
        if isPrefix { best = .prefix }
      }
      // On to the next word.
      while start < text.count, text[start] != blank { start += 1 }
      start += 1
    }
    return best
  }
}
