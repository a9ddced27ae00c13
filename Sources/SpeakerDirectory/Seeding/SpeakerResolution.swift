internal import GRDB
internal import NameMatching

/// Tells which speaker a printed name means: the one who bears a name of the same identity, or a
/// new one.
struct SpeakerResolution {
  /// A speaker, and under which of the known spellings.
  struct Spelling {
    var speaker: Int64
    var ordinal: Int64
  }

  let db: Database
  private(set) var added = 0
  private var cache = BoundedCache<String, Spelling>(capacity: 200_000)

  init(db: Database) {
    self.db = db
  }

  mutating func resolve(_ name: String) throws -> Spelling {
    if let known = cache[name] { return known }
    let spelling = try find(name)
    cache[name] = spelling
    return spelling
  }

  /// After speakers or names have gone.
  mutating func forget() {
    cache.removeAll()
  }

  private mutating func find(_ name: String) throws -> Spelling {
    let identity = PersonName.identity(name)
    let bearers = try db.rows(
      "SELECT speaker, ordinal, name FROM speakerName WHERE identity = ? ORDER BY speaker, ordinal",
      [identity])
    if let same = bearers.first(where: { $0[2] == name }) {
      return Spelling(speaker: same[0], ordinal: same[1])
    }
    guard let speaker: Int64 = bearers.first?[0] else { return try add(name, identity) }
    let last: Int64 =
      try db.one("SELECT max(ordinal) FROM speakerName WHERE speaker = ?", [speaker]) ?? 0
    let spelling = Spelling(speaker: speaker, ordinal: last + 1)
    try add(spelling, name, identity)
    try Self.choosePreferredName(of: speaker, db)
    return spelling
  }

  private func add(_ spelling: Spelling, _ name: String, _ identity: String) throws {
    try db.run(
      """
      INSERT INTO speakerName (speaker, ordinal, name, folded, identity) VALUES (?, ?, ?, ?, ?)
      """, [spelling.speaker, spelling.ordinal, name, Folding.fold(name), identity])
  }

  private mutating func add(_ name: String, _ identity: String) throws -> Spelling {
    added += 1
    let slug = Keys.slug(Honorifics.strip(Folding.words(name)))
    let speaker = try db.insert(
      "INSERT INTO speaker (key, name) VALUES (?, ?)",
      [try Keys(db: db).free([slug], for: .speaker), name])
    let spelling = Spelling(speaker: speaker, ordinal: 1)
    try add(spelling, name, identity)
    return spelling
  }

  /// Shows the best of all spellings: the one without titles, not in capitals, with most accents;
  /// among equals the one met first.
  static func choosePreferredName(of speaker: Int64, _ db: Database) throws {
    let names: [String] = try db.all(
      "SELECT name FROM speakerName WHERE speaker = ? ORDER BY ordinal DESC", [speaker])
    guard let best = names.max(by: { !isBetter($0, than: $1) }) else { return }
    try db.run(
      "UPDATE speaker SET name = ? WHERE id = ? AND name <> ?", [best, speaker, best])
  }

  private static func isBetter(_ left: String, than right: String) -> Bool {
    let (left, right) = (quality(left), quality(right))
    return left > right
  }

  private static func quality(_ name: String) -> (Int, Int, Int) {
    let words = name.split(whereSeparator: \.isWhitespace)
    let titles = words.count { Honorifics.contains($0) }
    let capitals = words.count { $0.count > 2 && $0 == $0.uppercased() }
    let accents = name.unicodeScalars.count { !$0.isASCII && $0.properties.isAlphabetic }
    return (-titles, -capitals, accents)
  }
}
