internal import GRDB

/// Who stood for an organisation or any unit below it, and at which appearances.
struct StoodFor {
  struct Person {
    var speaker: Int64
    /// Latest first.
    var roles: [Int64] = []
    var first = Day.unknown
    var last = Day.unknown
    var appearances = 0
  }

  /// Ids, newest first, each once however many ways lead up.
  private(set) var appearances: [Int64] = []
  /// Most appearances first, then the latest.
  private(set) var people: [Person] = []

  init(_ organisation: Int64, _ db: Database) throws {
    var places: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: Self.sql), arguments: [organisation])
    while let row = try rows.next() {
      let (appearance, speaker) = (row[0] as Int64, row[1] as Int64)
      let place = places[speaker] ?? people.count
      if place == people.count {
        places[speaker] = place
        people.append(Person(speaker: speaker))
      }
      // Affiliations of one appearance follow each other.
      if appearances.last != appearance {
        appearances.append(appearance)
        people[place].add(Day(number: row[2]))
      }
      if let role: Int64 = row[3], !people[place].roles.contains(role) {
        people[place].roles.append(role)
      }
    }
    people.sort {
      ($1.appearances, $1.last, $0.speaker) < ($0.appearances, $0.last, $1.speaker)
    }
  }

  private static let sql = """
    WITH RECURSIVE
      body(id) AS (
        VALUES (?1)
        UNION SELECT organisation.id FROM organisation JOIN body ON parent = body.id),
      here(chain) AS (
        SELECT DISTINCT chain FROM chainMember WHERE organisation IN (SELECT id FROM body))
    SELECT id, speaker, day, role FROM appearance WHERE chain IN here AND restates = 0
    UNION ALL
    SELECT id, speaker, day, further.role
    FROM furtherAffiliation AS further JOIN appearance ON id = appearance
    WHERE further.chain IN here AND restates = 0
    ORDER BY day DESC, id
    """
}

extension StoodFor.Person {
  /// Newest first.
  fileprivate mutating func add(_ day: Day) {
    appearances += 1
    if last == .unknown { last = day }
    if day != .unknown { first = day }
  }
}
