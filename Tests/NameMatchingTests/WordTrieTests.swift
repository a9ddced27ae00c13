import Foundation
import NameMatching
import Testing

@Suite struct WordTrieTests {
  static let words = [
    "ann", "anna", "antonio", "kramer", "marek", "maria", "przeor", "prze", "zora", "日本",
  ].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }

  let trie = WordTrie(sorted: words)

  @Test("words and their beginnings are told from others")
  func wordsAndTheirBeginningsAreToldFromOthers() {
    for word in Self.words { #expect(trie.contains(word)) }
    for word in ["an", "annab", "", "kram", "x"] { #expect(!trie.contains(word)) }
    #expect(trie.contains(beginning: "kra"))
    #expect(trie.contains(beginning: ""))
    #expect(!trie.contains(beginning: "krx"))
  }

  @Test(
    "near words are found, the first letter too",
    arguments: [
      ("prezor", 1, ["przeor"]), ("rpzeor", 1, ["przeor"]), ("kramre", 1, ["kramer"]),
      ("cramer", 1, ["kramer"]), ("mare", 1, ["marek"]), ("maria", 0, ["maria"]),
      ("ana", 1, ["ann", "anna"]), ("xyz", 1, []), ("", 1, []), ("pzreorx", 2, ["przeor"]),
    ])
  func nearWordsAreFound(word: String, limit: Double, near: [String]) {
    #expect(trie.words(near: word, atMost: limit).map(\.word).sorted() == near.sorted())
  }

  @Test("beginnings with an error are found, as short as they can be")
  func beginningsWithAnErrorAreFound() {
    #expect(trie.beginnings(near: "krma", atMost: 1).map(\.word) == ["kra"])
    #expect(trie.beginnings(near: "przwo", atMost: 1).map(\.word) == ["przeo"])
  }

  @Test("it finds what a comparison with every word finds", arguments: ["abcd", "abcdefghkl"])
  func itFindsWhatAComparisonWithEveryWordFinds(alphabet: String) {
    var random = SystemRandomNumberGenerator()
    let letters = Array(alphabet)
    func word() -> String {
      String(
        (0..<Int.random(in: 1...7, using: &random)).map { _ in letters.randomElement() ?? "a" })
    }
    let words = Set((0..<400).map { _ in word() }).sorted()
    let trie = WordTrie(sorted: words)
    for round in 0..<200 {
      // Half of them are words with something changed.
      var known = Array(words[round % words.count])
      known.insert(letters[round % letters.count], at: round % (known.count + 1))
      if known.count > 3 { known.swapAt(1, 2 + round % 2) }
      let asked = round.isMultiple(of: 2) ? word() : String(known)
      for (likeness, limit) in [(Likeness.slips, 0.0), (.slips, 2), (.typing, 1), (.sound, 1.5)] {
        var walk = LikenessWalk(asked, likeness, atMost: limit)
        let expected = words.filter { walk.cost($0) != nil }
        let found = trie.words(near: asked, by: likeness, atMost: limit)
        #expect(found.map(\.word).sorted() == expected, "\(asked)")
      }
    }
  }

  @Test("it is read back from its bytes, and damaged bytes are none")
  func itIsReadBackFromItsBytes() throws {
    let again = try #require(WordTrie(trie.data))
    #expect(again.contains("przeor"))
    #expect(again.words(near: "prezor", atMost: 1).map(\.word) == ["przeor"])
    #expect(WordTrie(Data()) == nil)
    #expect(WordTrie(Data([1, 2, 3])) == nil)
    #expect(WordTrie(Data(repeating: 0x0F, count: 50)) == nil)
    #expect(WordTrie(sorted: []).words(near: "a", atMost: 2).isEmpty)
  }
}
