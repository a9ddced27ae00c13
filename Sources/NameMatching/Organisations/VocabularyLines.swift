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

  /// Splits bytes, not characters: there are forty thousand words.
  init(_ text: String) {
    entries = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { return nil }
      let keys = line[..<colon].prefix { $0 != UInt8(ascii: "(") }
        .split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      if keys.isEmpty { return nil }
      let words = line[line.index(after: colon)...].split(separator: UInt8(ascii: " "))
        .flatMap(Self.expanded)
      return Entry(
        keys: keys, phrases: words.map { Folding.words($0) }.filter { !$0.isEmpty })
    }
  }

  func makeIterator() -> IndexingIterator<[Entry]> { entries.makeIterator() }

  /// "klinik{,en,um}" as "klinik", "kliniken", "klinikum".
  private static func expanded(_ word: Substring.UTF8View) -> [Substring] {
    guard word.last == UInt8(ascii: "}"), let open = word.firstIndex(of: UInt8(ascii: "{")) else {
      return [Substring(word)]
    }
    let stem = Substring(word[..<open])
    return word[word.index(after: open)...].dropLast()
      .split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { stem + Substring($0) }
  }
}
