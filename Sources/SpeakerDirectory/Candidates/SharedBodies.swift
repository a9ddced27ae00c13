internal import Foundation
internal import GRDB

/// For which bodies people stood, in little memory, to look at what two of them share.
struct SharedBodies {
  /// Where the bodies of each speaker begin, by id.
  private var starts: [UInt32]
  private var bodies: [Int32] = []
  /// Who stood for each body, by id.
  private var people: [Int32]

  init(_ db: Database) throws {
    let speakers: Int64 = try db.one("SELECT max(id) FROM speaker") ?? 0
    let organisations: Int64 = try db.one("SELECT max(id) FROM organisation") ?? 0
    starts = [UInt32](repeating: 0, count: Int(speakers) + 2)
    people = [Int32](repeating: 0, count: Int(organisations) + 1)
    let counts = try Row.fetchCursor(db, sql: "SELECT id, directPeople FROM organisation")
    while let row = try counts.next() { people[row[0]] = row[1] }
    let standings = try Row.fetchCursor(
      db,
      sql:
        "SELECT speaker, organisation FROM standing WHERE direct > 0 ORDER BY speaker, organisation"
    )
    while let row = try standings.next() {
      bodies.append(row[1])
      starts[(row[0] as Int) + 1] = UInt32(bodies.count)
    }
    for speaker in starts.indices.dropFirst() {
      starts[speaker] = max(starts[speaker], starts[speaker - 1])
    }
  }

  /// How many stood for the smallest body for which both did; nil where there is none.
  func people(sharedBy pair: SubjectPair) -> Int? {
    let (mine, theirs) = (bodies(of: pair.subject), bodies(of: pair.other))
    var (left, right) = (mine.startIndex, theirs.startIndex)
    var fewest: Int32?
    while left < mine.endIndex, right < theirs.endIndex {
      if mine[left] == theirs[right] {
        fewest = min(fewest ?? .max, people[Int(mine[left])])
      }
      if mine[left] <= theirs[right] { left += 1 } else { right += 1 }
    }
    return fewest.map(Int.init)
  }

  private func bodies(of speaker: Int64) -> ArraySlice<Int32> {
    bodies[Int(starts[Int(speaker)])..<Int(starts[Int(speaker) + 1])]
  }

  /// What it says that two people stood for one body: from 0.6 where up to ten do, to 0.1 where
  /// thousands do.
  static func weight(people: Int) -> Double {
    min(0.6, max(0.1, 0.8 - 0.2 * log10(Double(max(1, people)))))
  }
}
