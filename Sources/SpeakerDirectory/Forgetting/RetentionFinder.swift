internal import Foundation
internal import GRDB

/// Finds people who have not been seen for long.
struct RetentionFinder {
  let db: Database
  let period: RetentionPeriod
  let day: Date

  func list() throws -> RetentionList {
    let kept = period.before(day)
    return RetentionList(
      keptFrom: kept.text ?? "", people: try people(from: 1, before: kept.number),
      undated: try people(from: 0, before: 1))
  }

  func speakers() throws -> [Int64] {
    try rows(from: 1, before: period.before(day).number).map { $0[0] }
  }

  private func people(from first: Int, before end: Int) throws -> [RetentionList.Person] {
    try rows(from: first, before: end).map { row in
      RetentionList.Person(
        key: row[1], name: row[2], last: Day(number: row[3]).text, appearances: row[4])
    }
  }

  /// A year or month alone may have been its last day.
  private func rows(from first: Int, before end: Int) throws -> [Row] {
    try db.rows(
      """
      SELECT speaker.id, key, speaker.name, coalesce(max(day), 0), count(*) FILTER (WHERE restates = 0),
        coalesce(max(CASE
          WHEN day = 0 THEN 0 WHEN day % 10000 = 0 THEN day + 1231
          WHEN day % 100 = 0 THEN day + 31 ELSE day END), 0) AS latest
      FROM speaker LEFT JOIN appearance ON speaker = speaker.id
      GROUP BY speaker.id HAVING latest >= ? AND latest < ? ORDER BY latest, key
      """, [first, end])
  }
}
