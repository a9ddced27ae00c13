internal import EventData
internal import GRDB
internal import NameMatching

/// Gives what repeats an id: roles, chains of organisations, series, sessions, capacities.
struct Interning {
  let db: Database
  var linking: OrganisationLinking
  private var roles = BoundedCache<String, Int64>(capacity: 20_000)
  private var chains = BoundedCache<PlacedChain, Int64>(capacity: 50_000)
  private var series = BoundedCache<String, Int64>(capacity: 20_000)
  private var capacities: [Capacity: Int64] = [:]

  init(db: Database, linking: OrganisationLinking) {
    self.db = db
    self.linking = linking
  }

  mutating func role(_ name: String?) throws -> Int64? {
    guard let name, !name.isEmpty else { return nil }
    if let id = roles[name] { return id }
    let id: Int64 =
      try db.one("SELECT id FROM role WHERE name = ?", [name])
      ?? db.insert(
        "INSERT INTO role (name, folded) VALUES (?, ?)", [name, Folding.fold(name)])
    roles[name] = id
    return id
  }

  /// The chain of these printed names; the first time, its organisations are found or made.
  ///
  /// - Parameter place: printed behind them.
  mutating func chain(_ names: [String], place: String?) throws -> Int64? {
    let names = names.filter { !$0.isEmpty }
    if names.isEmpty { return nil }
    let chain = PlacedChain(names, place: place)
    if let id = chains[chain] { return id }
    let printed = try JSONArray.encode(names)
    let known: Int64? = try db.one(
      "SELECT id FROM chain WHERE printed = ? AND place = ?", [printed, chain.place])
    let id = try known ?? makeChain(names, printed: printed, chain: chain, place: place)
    chains[chain] = id
    return id
  }

  mutating func capacity(_ capacity: Capacity) throws -> Int64 {
    if let id = capacities[capacity] { return id }
    let id: Int64 =
      try db.one("SELECT id FROM capacity WHERE name = ?", [capacity.rawValue])
      ?? db.insert("INSERT INTO capacity (name) VALUES (?)", [capacity.rawValue])
    capacities[capacity] = id
    return id
  }

  mutating func series(_ name: String?) throws -> Int64? {
    guard let name, !name.isEmpty else { return nil }
    if let id = series[name] { return id }
    let folded = Folding.fold(name)
    let id: Int64 =
      try db.one("SELECT id FROM series WHERE folded = ?", [folded])
      ?? db.insert("INSERT INTO series (name, folded) VALUES (?, ?)", [name, folded])
    series[name] = id
    return id
  }

  /// The ordinal of a session of `event`.
  func session(_ title: String?, of event: Int64) throws -> Int64? {
    guard let title, !title.isEmpty else { return nil }
    let known: Int64? = try db.one(
      "SELECT ordinal FROM session WHERE event = ? AND title = ?", [event, title])
    if let known { return known }
    let last: Int64 =
      try db.one("SELECT max(ordinal) FROM session WHERE event = ?", [event]) ?? 0
    try db.run(
      "INSERT INTO session (event, ordinal, title) VALUES (?, ?, ?)", [event, last + 1, title])
    return last + 1
  }

  /// Takes the times of sessions of `event` back of which no source gives any more, unless others speak
  /// of the event too.
  func untime(_ titles: Set<String>, of event: Int64) throws {
    for title in titles {
      try db.run(
        """
        UPDATE session SET start = NULL, "end" = NULL WHERE event = ?1 AND title = ?2
        AND coalesce(start, "end") IS NOT NULL
        AND (SELECT count(DISTINCT source) FROM reading WHERE event = ?1) = 1
        """, [event, title])
    }
  }

  /// Notes when sessions of `event` took place, as far as anybody stood there.
  func time(_ sessions: [SessionRecord], of event: Int64) throws {
    for session in sessions where session.start != nil || session.end != nil {
      try db.run(
        """
        UPDATE session SET start = ?3, "end" = ?4
        WHERE event = ?1 AND title = ?2 AND (start, "end") IS NOT (?3, ?4)
        """, [event, session.title, session.start, session.end])
    }
  }

  /// After organisations or chains have gone.
  mutating func forget() {
    chains.removeAll()
  }

  private mutating func makeChain(
    _ names: [String], printed: String, chain: PlacedChain, place: String?
  ) throws -> Int64 {
    let id = try db.insert(
      "INSERT INTO chain (printed, place, folded) VALUES (?, ?, ?)",
      [printed, chain.place, names.map { Folding.fold($0) }.joined(separator: " ")])
    for member in try linking.link(names, place: place) {
      try db.run(
        "INSERT INTO chainMember (chain, ordinal, organisation) VALUES (?, ?, ?)",
        [id, member.ordinal, member.organisation])
    }
    return id
  }
}
