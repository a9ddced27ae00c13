internal import GRDB

/// An entry of the search index that may answer a query.
struct Candidate {
  var kind: Kind
  var subject: Int64
  var position: Int64
  var appearances: Int
  var last: Day
  var names: String
  var organisations: String
  var roles: String
  /// Whether a name, or the key, is the whole query.
  var isExact = false

  /// The columns of `entry` in the order of ``init(_:)``. What matched in none of them matched in
  /// the events, whose texts are long and need not be read.
  static let columns = """
    position, kind, subject, appearances, last, entry.names, entry.organisations, entry.roles
    """

  init?(_ row: Row) {
    guard let kind = Kind(rawValue: row[1]) else { return nil }
    self.kind = kind
    position = row[0]
    subject = row[2]
    appearances = row[3]
    last = Day(number: row[4])
    names = row[5]
    organisations = row[6]
    roles = row[7]
  }
}
