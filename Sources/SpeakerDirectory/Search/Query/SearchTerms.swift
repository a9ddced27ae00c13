internal import NameMatching

/// The words of a query as they are looked for.
struct SearchTerms: Sendable, Equatable {
  /// Words side by side, mostly one.
  struct Phrase: Sendable, Equatable {
    var words: [String]
    /// Whether longer words that begin so count too: true for the last word, which may still be
    /// in the typing.
    var isPrefix = false
    /// All words of the index that begin so, where they are known and few.
    var completions: [String] = []

    /// For FTS5: quoted, so that nothing in it is an operator.
    var pattern: String {
      if isPrefix, !completions.isEmpty {
        let words = completions.map { "\"\($0)\"" }
        return words.count == 1 ? words[0] : "(\(words.joined(separator: " OR ")))"
      }
      return "\"\(words.joined(separator: " "))\"\(isPrefix ? " *" : "")"
    }
  }

  /// One of the choices is wanted; mostly there is one.
  struct Term: Sendable, Equatable {
    var choices: [Phrase]

    var pattern: String {
      let patterns = choices.map(\.pattern)
      return patterns.count == 1 ? patterns[0] : "(\(patterns.joined(separator: " OR ")))"
    }
  }

  private(set) var terms: [Term] = []
  /// Words that no hit may have.
  private(set) var excluded: [Phrase] = []

  /// More words than these say nothing more.
  private static let mostWords = 16

  /// The groups of a query that are nothing but words; those with conditions are of the filter.
  init(_ query: SearchQuery) {
    for group in query.wanted {
      let phrases = group.compactMap(Self.phrase)
      guard phrases.count == group.count else { continue }
      if case .word = group[0], group.count == 1 {
        for word in phrases[0].words { add(Term(choices: [Phrase(words: [word])])) }
      } else {
        add(Term(choices: phrases))
      }
      if let last = group.last, case .word = last { mayGoOn() }
    }
    excluded = query.excluded.compactMap(Self.phrase)
  }

  /// All words of a text, and no beginnings of words.
  init(words text: some StringProtocol) {
    for word in Folding.words(text) { add(Term(choices: [Phrase(words: [String(word)])])) }
  }

  /// The words of an item, folded; nil for a condition.
  static func phrase(_ item: SearchQuery.Item) -> Phrase? {
    switch item {
    case .word(let text), .phrase(let text):
      let words = Folding.words(text).prefix(mostWords).map(String.init)
      return words.isEmpty ? nil : Phrase(words: words)
    case .condition: return nil
    }
  }

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

  /// Puts the words that its beginnings may be in place of these. FTS5 gathers all entries with any
  /// word that begins so before it gives the first; those with one of some words it gives in their
  /// order at once. Beginnings of three letters have an index of their own.
  mutating func complete(_ completions: (String) -> [String]?) {
    for term in terms.indices {
      for choice in terms[term].choices.indices {
        let phrase = terms[term].choices[choice]
        guard phrase.isPrefix, phrase.words.count == 1, phrase.words[0].utf8.count > 3 else {
          continue
        }
        terms[term].choices[choice].completions = completions(phrase.words[0]) ?? []
      }
    }
  }

  // MARK: - Others made of it

  var hasPrefix: Bool { terms.contains { $0.choices.contains(where: \.isPrefix) } }

  /// The same without beginnings of words.
  var wholeWords: SearchTerms { mapped { Phrase(words: $0.words) } }

  /// The same with every word also as the beginning of a longer one.
  var beginnings: SearchTerms { mapped { Phrase(words: $0.words, isPrefix: true) } }

  /// One for each way to choose among the choices of the terms; some, where there are very many.
  var expansions: [[Phrase]] {
    terms.reduce([[]]) { expansions, term in
      expansions.flatMap { expansion in term.choices.map { expansion + [$0] } }
        .prefix(Self.mostExpansions).map(\.self)
    }
  }

  private static let mostExpansions = 8

  /// The terms with corrected words in place of the typed ones.
  func corrected(_ corrections: [Correction]) -> SearchTerms {
    if corrections.isEmpty { return self }
    return mapped { phrase in
      guard let correction = corrections.first(where: { phrase.words == [$0.typed] }) else {
        return phrase
      }
      return correction.meant.isEmpty ? nil : Phrase(words: [correction.meant])
    }
  }

  private func mapped(_ change: (Phrase) -> Phrase?) -> SearchTerms {
    var others = self
    others.terms = terms.map { Term(choices: $0.choices.compactMap(change)) }
      .filter { !$0.choices.isEmpty }
    return others
  }

  // MARK: - Making it

  private mutating func add(_ term: Term) {
    if let last = terms.indices.last { terms[last] = terms[last].wholeWords }
    let known = terms.reduce(0) { $0 + $1.choices.reduce(0) { $0 + $1.words.count } }
    if known < Self.mostWords, !terms.contains(where: { $0.choices == term.choices }) {
      terms.append(term)
    }
  }

  /// Its last word may be unfinished.
  private mutating func mayGoOn() {
    guard let term = terms.indices.last, let last = terms[term].choices.indices.last else { return }
    terms[term].choices[last].isPrefix = true
  }
}

extension SearchTerms.Term {
  fileprivate var wholeWords: Self {
    Self(choices: choices.map { SearchTerms.Phrase(words: $0.words) })
  }
}

// MARK: - Comparing with texts

extension SearchTerms {
  enum Match: Int, Comparable {
    case whole, prefix

    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }
}

extension SearchTerms.Term {
  /// How the term occurs among the blank-separated words of the folded `text`.
  func match(in text: String) -> SearchTerms.Match? {
    choices.count == 1
      ? choices[0].match(in: text) : choices.compactMap { $0.match(in: text) }.min()
  }

  /// The first part that has it of a text whose parts stand apart by " | ".
  func part(of text: String) -> String? {
    choices.lazy.compactMap { $0.part(of: text) }.first
  }
}

extension SearchTerms.Phrase {
  func match(in text: String) -> SearchTerms.Match? {
    var best: SearchTerms.Match?
    forEachMatch(in: text) { match, _, _ in
      best = match
      return match == .whole
    }
    return best
  }

  fileprivate func part(of text: String) -> String? {
    let bar = UInt8(ascii: "|")
    var part: String?
    forEachMatch(in: text) { _, place, text in
      let start = text[..<place].lastIndex(of: bar).map { $0 + 2 } ?? 0
      let end = text[place...].firstIndex(of: bar).map { $0 - 1 } ?? text.count
      part = String(decoding: text[start..<max(start, end)], as: UTF8.self)
      return true
    }
    return part
  }

  /// Goes through the words of `text` at which the phrase stands, until `isEnough`.
  private func forEachMatch(
    in text: String, _ isEnough: (SearchTerms.Match, Int, UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    var text = text
    var phrase = words.count == 1 ? words[0] : words.joined(separator: " ")
    let blank = UInt8(ascii: " ")
    text.withUTF8 { text in
      phrase.withUTF8 { phrase in
        var start = 0
        while start + phrase.count <= text.count {
          let end = start + phrase.count
          if text[start..<end].elementsEqual(phrase) {
            let isWhole = end == text.count || text[end] == blank
            if isWhole || isPrefix, isEnough(isWhole ? .whole : .prefix, start, text) { return }
          }
          // On to the next word.
          while start < text.count, text[start] != blank { start += 1 }
          start += 1
        }
      }
    }
  }
}
