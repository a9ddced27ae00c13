internal import Foundation
internal import GRDB
internal import NameMatching
internal import Synchronization

/// The words that a directory knows, to find those that a misspelt one may mean.
struct Spelling: Sendable {
  /// What a word may mean, and how far it is from it.
  struct Alternative: Sendable, Equatable {
    var word: String
    /// Edits, or what a rule counts as such.
    var cost: Double
    var reason: Correction.Reason
  }

  private let tries: [WordTrie]

  init(tries: [WordTrie]) {
    self.tries = tries
  }

  func knows(_ word: String) -> Bool { tries.contains { $0.contains(word) } }

  func knows(beginning: String) -> Bool { tries.contains { $0.contains(beginning: beginning) } }

  /// The known words that begin so; nil where these are many.
  func completions(of beginning: String) -> [String]? {
    var words: [String] = []
    for trie in tries {
      guard let more = trie.words(beginning: beginning, atMost: Self.mostCompletions) else {
        return nil
      }
      words += more
    }
    return words
  }

  private static let mostCompletions = 64

  /// The known words near to `word`, the nearest first: one edit away from three letters on, two
  /// from five.
  func alternatives(to word: String, atMost edits: Int) -> [Alternative] {
    let limit = min(edits, Self.allowed(word))
    guard limit > 0 else { return [] }
    return alternatives(
      to: word, by: limit > 1 ? .slips : .typing, atMost: Double(limit), most: Self.most)
  }

  /// The known words that may be the same name in another orthography or language, or by ear.
  ///
  /// - Parameter isRomanised: whether it was romanised by one custom of several.
  func alternatives(soundingLike word: String, isRomanised: Bool) -> [Alternative] {
    let letters = word.utf8.count
    if letters > Self.mostLettersBySound { return [] }
    let quarters = letters < 3 ? letters : min(isRomanised ? 6 : 5, max(4, letters))
    return alternatives(
      to: word, by: .sound, atMost: Double(quarters) / 4, most: Self.mostBySound)
  }

  private func alternatives(
    to word: String, by likeness: Likeness, atMost limit: Double, most: Int
  ) -> [Alternative] {
    let found = tries.flatMap { $0.words(near: word, by: likeness, atMost: limit) }
    return found.filter { $0.cost > 0 }.sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
      .prefix(most)
      .map {
        Alternative(
          word: $0.word, cost: $0.cost, reason: .init(word, $0.word, bySound: likeness.isBySound))
      }
  }

  /// The beginnings of known words near to `beginning`. Words go on in many ways: two edits away
  /// from one of few letters are words that have nothing to do with it.
  func beginnings(near beginning: String, atMost edits: Int) -> [Alternative] {
    let limit = min(edits, Self.allowed(beginning), beginning.utf8.count < 8 ? 1 : 2)
    guard limit > 0 else { return [] }
    return tries.flatMap { $0.beginnings(near: beginning, atMost: Double(limit)) }
      .filter { $0.word.utf8.count >= 3 }.prefix(Self.most)
      .map {
        Alternative(
          word: $0.word, cost: max(1, $0.cost), reason: .init(beginning, $0.word, bySound: false))
      }
  }

  /// Two or three known words that `word` is made of, the longest first.
  func parts(of word: String, most: Int = 3) -> [String]? {
    guard most > 1, word.utf8.count > 4 else { return nil }
    for length in (2...(word.utf8.count - 2)).reversed() {
      let place = word.utf8.index(word.startIndex, offsetBy: length)
      let (first, rest) = (String(word[..<place]), String(word[place...]))
      guard knows(first) else { continue }
      if knows(rest) { return [first, rest] }
      if let parts = parts(of: rest, most: most - 1) { return [first] + parts }
    }
    return nil
  }

  static func allowed(_ word: String) -> Int {
    switch word.utf8.count {
    case ..<3: 0
    case 3..<5: 1
    default: 2
    }
  }

  private static let most = 120
  private static let mostBySound = 50
  /// Longer words are no names, and cost much.
  private static let mostLettersBySound = 24
}

/// The words of a directory in memory, read when they are first needed and again when they change.
final class SpellingCache: Sendable {
  private struct State {
    var stamp: [Int]
    var spelling: Spelling
  }

  private let state = Mutex<State?>(nil)

  func spelling(_ db: Database) throws -> Spelling {
    let stamp = try stamp(db)
    if let known = state.withLock({ $0 }), known.stamp == stamp { return known.spelling }
    let spelling = try read(db)
    state.withLock { $0 = State(stamp: stamp, spelling: spelling) }
    return spelling
  }

  /// The words as far as they are in memory; nil where they are not, or are no longer all.
  func known(_ db: Database) throws -> Spelling? {
    guard let known = state.withLock({ $0 }) else { return nil }
    return try known.stamp == stamp(db) ? known.spelling : nil
  }

  /// Tells one state of the words from another.
  private func stamp(_ db: Database) throws -> [Int] {
    try db.row(
      """
      SELECT words, length(trie), (SELECT coalesce(max(id), 0) FROM newWord) FROM dictionary
      """
    ).map { [$0[0], $0[1], $0[2]] } ?? []
  }

  private func read(_ db: Database) throws -> Spelling {
    let data: Data? = try db.one("SELECT trie FROM dictionary")
    let new: [String] = try db.all("SELECT word FROM newWord ORDER BY word")
    let all = try data.map { data in
      guard let trie = WordTrie(data) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the dictionary is damaged")
      }
      return trie
    }
    return Spelling(tries: [all, new.isEmpty ? nil : WordTrie(sorted: new)].compactMap(\.self))
  }
}
