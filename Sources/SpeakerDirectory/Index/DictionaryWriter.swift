internal import Foundation
internal import GRDB
internal import NameMatching

/// Keeps the words of the search index for the search of near ones.
struct DictionaryWriter {
  let db: Database

  /// When so many of all words are new, all are laid out anew.
  private static let mostNew = 0.05
  private static let fewNew = 2_000

  /// Lays all words out anew.
  func renew() throws {
    let words: [String] = try db.all("SELECT term FROM entryWord")
    try db.run("DELETE FROM newWord")
    try db.run(
      "INSERT OR REPLACE INTO dictionary (id, words, trie) VALUES (1, ?, ?)",
      [words.count, WordTrie(sorted: words).data])
  }

  /// Adds the words of entries of the subjects in `marked`. The events of speakers are entries
  /// themselves.
  func add(wordsOf kind: Kind) throws {
    let texts = try Row.fetchCursor(
      db,
      sql: """
        SELECT names, organisations, roles, iif(kind = 'event', events, '') FROM temp.marked
        CROSS JOIN entry ON kind = ? AND entry.subject = marked.subject
        """, arguments: [kind.rawValue])
    while let row = try texts.next() {
      for column in 0..<4 {
        for word in (row[column] as String).split(separator: " ") where word != "|" {
          try db.run("INSERT OR IGNORE INTO newWord (word) VALUES (?)", [String(word)])
        }
      }
    }
    let new: Int = try db.one("SELECT count(*) FROM newWord") ?? 0
    let known: Int = try db.one("SELECT words FROM dictionary") ?? 0
    if new > Self.fewNew, Double(new) > Double(known) * Self.mostNew { try renew() }
  }
}
