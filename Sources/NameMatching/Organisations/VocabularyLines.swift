/// Lists of words by what they mean, one meaning a line:
///
///     research centre: forschungszentr{um,ums,en}
///     CZ: czech_republic czechia česko
///     vienna AT: wien vienna vienne
///
/// Before the colon stands the meaning, behind a town's name its country; in round brackets what is
/// for the reader alone. Braces hold the endings of words that begin alike, `_` joins the words of
/// a phrase, `#` begins a comment.
struct VocabularyLines: Sequence {
  struct Entry {
    /// At least one.
    var keys: [String]
    /// Folded words, several in a phrase.
    var phrases: [[Substring]]
  }

  private let entries: [Entry]

  init(_ text: String) {
    entries = text.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return nil }
      let keys = line[..<colon].prefix { $0 != "(" }.split(separator: " ").map(String.init)
      if keys.isEmpty { return nil }
      let words = line[colon...].dropFirst().split(separator: " ").flatMap(Self.expanded)
      return Entry(
        keys: keys, phrases: words.map { Folding.words($0) }.filter { !$0.isEmpty })
    }
  }

  func makeIterator() -> IndexingIterator<[Entry]> { entries.makeIterator() }

  /// "klinik{,en,um}" as "klinik", "kliniken", "klinikum".
  private static func expanded(_ word: Substring) -> [String] {
    guard word.last == "}", let open = word.firstIndex(of: "{") else { return [String(word)] }
    let endings = word[word.index(after: open)...].dropLast()
      .split(separator: ",", omittingEmptySubsequences: false)
    return endings.map { String(word[..<open] + $0) }
  }
}
