internal import NameMatching

/// Finds names of people in texts, however they are written there: in any order, case and script,
/// with any signs between their words.
struct NameFinder {
  /// What stands where a name was.
  static let gap = "…"

  /// How many words the names have, the longest first.
  private let sizes: [Int]
  /// All words of the names, where these are known: most texts have none of them.
  private let words: Set<String>?
  private let isName: (String) throws -> Bool
  /// Identities of people whose names stay, though a part of them may be such a name.
  private var others: Set<String> = []

  init(sizes: [Int], isName: @escaping (String) throws -> Bool) {
    self.sizes = sizes
    words = nil
    self.isName = isName
  }

  /// Finds names of these identities.
  init(identities: Set<String>) {
    sizes = Set(identities.map(Self.size)).sorted(by: >)
    words = Set(identities.flatMap { $0.split(separator: " ").map(String.init) })
    isName = { identities.contains($0) }
  }

  /// The number of words of an identity.
  static func size(of identity: String) -> Int {
    identity.utf8.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) }
  }

  /// "Anna Maria Kos" keeps her name where Maria Kos loses hers.
  func sparing(_ others: Set<String>) throws -> NameFinder {
    var finder = self
    finder.others = try others.filter { try !isName($0) }
    return finder
  }

  func finds(in text: String) throws -> Bool { try !ranges(in: text).isEmpty }

  /// The text with a gap in place of each name; nil where it has none.
  func cut(_ text: String) throws -> String? {
    var cut: String?
    // What stood before and behind a name may be one too.
    while let shorter = try cutOnce(cut ?? text) { cut = shorter }
    return cut
  }

  private func cutOnce(_ text: String) throws -> String? {
    let ranges = try ranges(in: text)
    if ranges.isEmpty { return nil }
    var cut = ""
    var place = 0
    let characters = Array(text)
    for range in ranges {
      cut += String(characters[place..<range.lowerBound]) + Self.gap
      place = range.upperBound
    }
    return cut + String(characters[place...])
  }

  /// Offsets in characters, in their order.
  func ranges(in text: String) throws -> [Range<Int>] {
    guard mayHaveName(text) else { return [] }
    let units = units(of: text)
    var found = try windows(of: units.map { $0.mayBeOfName ? $0 : nil }, sizes) { try isName($0) }
    if found.isEmpty { return [] }
    if !others.isEmpty {
      let spared = try windows(of: units, Set(others.map(Self.size)).sorted(by: >)) {
        others.contains($0)
      }
      found.removeAll { name in
        spared.contains {
          $0.count > name.count && $0.contains(name.lowerBound) && $0.contains(name.upperBound - 1)
        }
      }
    }
    return found.map {
      units[$0.lowerBound].range.lowerBound..<units[$0.upperBound - 1].range.upperBound
    }
  }

  /// Whether as many words of names follow one another as the shortest name has.
  private func mayHaveName(_ text: String) -> Bool {
    guard let words, let least = sizes.last else { return !sizes.isEmpty }
    var count = 0
    for word in Folding.words(text) {
      count = words.contains(String(word)) ? count + 1 : 0
      if count >= least { return true }
    }
    return false
  }

  // MARK: - Words

  /// A word of a text; where words are not parted by blanks it folds to several.
  private struct Unit {
    var range: Range<Int>
    var folded: [Substring]
    /// Alone a name only where it is written as one: a person called Will is not in "clusters will".
    var mayStandAlone: Bool
    var mayBeOfName: Bool
  }

  private func units(of text: String) -> [Unit] {
    let characters = Array(text)
    return FoldedWord.words(in: text).map { word in
      let folded = word.folded.split(separator: " ")
      return Unit(
        range: word.range, folded: folded,
        mayStandAlone: !characters[word.range.lowerBound].isLowercase,
        mayBeOfName: words.map { words in folded.allSatisfy { words.contains(String($0)) } }
          ?? true)
    }
  }

  /// Ranges of units that are names of as many words, none within another.
  ///
  /// - Parameter units: nil for those that are of no name.
  private func windows(
    of units: [Unit?], _ sizes: [Int], _ isName: (String) throws -> Bool
  ) throws -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < units.count {
      var end: Int?
      for size in sizes where end == nil {
        end = try Self.end(of: units, from: start, size: size, isName)
      }
      if let end { found.append(start..<end) }
      start = end ?? start + 1
    }
    return found
  }

  private static func end(
    of units: [Unit?], from start: Int, size: Int, _ isName: (String) throws -> Bool
  ) throws -> Int? {
    var words: [Substring] = []
    var end = start
    while end < units.count, words.count < size {
      guard let unit = units[end], size > 1 || unit.mayStandAlone else { return nil }
      words += unit.folded
      end += 1
    }
    guard words.count == size else { return nil }
    return try isName(words.sorted().joined(separator: " ")) ? end : nil
  }
}
