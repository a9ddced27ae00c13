internal import GRDB
internal import NameMatching

/// Keys that people can type: folded words with hyphens, unique among things of one kind.
struct Keys {
  let db: Database

  /// The first free one of `wishes`; else, or where they would mislead, the last wish with -2, -3, …
  /// behind it.
  func free(_ wishes: [String], for kind: Kind, numbered: Bool = false) throws -> String {
    if !numbered { for wish in wishes where try isFree(wish, for: kind) { return wish } }
    let stem = wishes.last ?? kind.rawValue
    var number = 2
    while try !isFree("\(stem)-\(number)", for: kind) { number += 1 }
    return "\(stem)-\(number)"
  }

  /// The words of `text` as a key of at most sixty-odd characters.
  static func slug(_ words: some Sequence<Substring>) -> String {
    var key = ""
    for word in words {
      if !key.isEmpty && key.utf8.count + word.utf8.count > 64 { break }
      key += key.isEmpty ? word.prefix(64) : "-" + word
    }
    return key
  }

  private func isFree(_ key: String, for kind: Kind) throws -> Bool {
    guard !key.isEmpty else { return false }
    // Each kind has a table of its name.
    let taken: Bool? = try db.one(
      """
      SELECT 1 FROM \(kind.rawValue) WHERE key = ?1
      UNION ALL SELECT 1 FROM formerKey WHERE kind = '\(kind.rawValue)' AND key = ?1
      """, [key])
    return taken == nil
  }
}
