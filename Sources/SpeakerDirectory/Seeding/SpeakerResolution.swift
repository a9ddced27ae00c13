internal import GRDB
internal import NameMatching

/// Tells which speaker a printed name means: the one who bears a name of the same identity, or of
/// whom that was decided, or a new one.
struct SpeakerResolution {
  /// A speaker, and under which of the known spellings.
  struct Spelling {
    var speaker: Int64
    var ordinal: Int64
  }

  let db: Database
  private(set) var added = 0
  private var cache = BoundedCache<String, Spelling>(capacity: 200_000)
  private let judged: JudgedNames

  init(db: Database) throws {
    self.db = db
    judged = try JudgedNames(db: db)
  }

  mutating func resolve(_ name: String, at event: Int64) throws -> Spelling {
    if let given = try judged.given(PersonName.identity(name), at: event) {
      let speaker = try SpeakerSplit(db: db).other(given)
      return Spelling(speaker: speaker, ordinal: try ordinal(name, .spelling, of: speaker))
    }
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
    // A namesake who was told apart is meant at the events of that decision alone.
    let bearers = try db.rows(
      """
      SELECT speaker, ordinal, name, kind FROM speakerName WHERE identity = ?1
      AND NOT EXISTS (
        SELECT 1 FROM speakerName AS given
        WHERE given.speaker = speakerName.speaker AND given.kind = 'given')
      ORDER BY speaker, ordinal
      """, [identity])
    if let same = bearers.first(where: { $0[2] == name }) {
      return Spelling(speaker: same[0], ordinal: same[1])
    }
    if let bearer = bearers.first {
      let kind = SpeakerNames.Kind(rawValue: bearer[3]) ?? .spelling
      return try spelling(name, kind, of: bearer[0])
    }
    guard let same = try judged.same(identity) else { return try add(name) }
    if same.kind == .spelling { try makeOwn(name, of: same.speaker) }
    try keepKey(of: name, leadingTo: same.speaker)
    return try spelling(name, same.kind, of: same.speaker)
  }

  private func spelling(
    _ name: String, _ kind: SpeakerNames.Kind, of speaker: Int64
  ) throws -> Spelling {
    let spelling = Spelling(speaker: speaker, ordinal: try ordinal(name, kind, of: speaker))
    try Self.choosePreferredName(of: speaker, db)
    return spelling
  }

  private func ordinal(
    _ name: String, _ kind: SpeakerNames.Kind, of speaker: Int64
  ) throws -> Int64 {
    try SpeakerNames(db: db).ordinal(of: .init(ordinal: 0, name: name, kind: kind), for: speaker)
  }

  private mutating func add(_ name: String) throws -> Spelling {
    added += 1
    let speaker = try db.insert(
      "INSERT INTO speaker (key, name) VALUES (?, ?)",
      [try Keys(db: db).free([Self.slug(name)], for: .speaker), name])
    try db.run(
      """
      INSERT INTO speakerName (speaker, ordinal, name, folded, identity) VALUES (?, 1, ?, ?, ?)
      """, [speaker, name, Folding.fold(name), PersonName.identity(name)])
    return Spelling(speaker: speaker, ordinal: 1)
  }

  static func slug(_ name: String) -> String {
    Keys.slug(Honorifics.strip(Folding.words(name)))
  }

  // MARK: - Names that were decided about before they came in

  /// The names that the speaker has are those of others who went into the bearer of this one.
  private func makeOwn(_ name: String, of speaker: Int64) throws {
    let known = try SpeakerNames(db: db).names(of: speaker).map { name in
      (ordinal: name.ordinal, kind: try judged.kind(PersonName.identity(name.name)))
    }
    guard known.allSatisfy({ $0.kind != .spelling }),
      let old: String = try db.one("SELECT key FROM speaker WHERE id = ?", [speaker])
    else { return }
    for (ordinal, kind) in known {
      try db.run(
        "UPDATE speakerName SET kind = ? WHERE speaker = ? AND ordinal = ?",
        [kind.rawValue, speaker, ordinal])
    }
    let key = try Keys(db: db).free([Self.slug(name)], for: .speaker)
    try db.run("UPDATE speaker SET key = ? WHERE id = ?", [key, speaker])
    try db.run(
      "INSERT INTO formerKey (kind, key, subject) VALUES ('speaker', ?, ?)", [old, speaker])
  }

  /// The key that the name would have had leads to its bearer.
  private func keepKey(of name: String, leadingTo speaker: Int64) throws {
    try db.run(
      """
      INSERT OR IGNORE INTO formerKey (kind, key, subject)
      SELECT 'speaker', ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM speaker WHERE key = ?1)
      """, [Self.slug(name), speaker])
  }

  /// Shows the name that was given by hand, else the best of the speaker's own spellings: the one
  /// without titles, not in capitals, with most accents; among equals the one met first. Names of
  /// others who are the same, and of the past, are shown only where there is no other.
  static func choosePreferredName(of speaker: Int64, _ db: Database) throws {
    let names: [String] = try db.all(
      """
      WITH best AS (
        SELECT name, ordinal, rank() OVER (ORDER BY CASE kind
          WHEN 'given' THEN 0 WHEN 'spelling' THEN 1 WHEN 'other' THEN 2 ELSE 3 END) AS rank
        FROM speakerName WHERE speaker = ?)
      SELECT name FROM best WHERE rank = 1 ORDER BY ordinal DESC
      """, [speaker])
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
