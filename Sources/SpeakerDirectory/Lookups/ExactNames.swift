internal import GRDB
internal import NameMatching

/// Finds what bears exactly a name or key.
struct ExactNames {
  let db: Database

  /// Ids of all of one kind whose name or key `text` is, the best first.
  func subjects(_ kind: Kind, _ text: String, limit: Int = 50) throws -> [Int64] {
    let named = try named(kind, text, limit: limit)
    guard let keyed = try byKey(kind, text) else { return named }
    return [keyed] + named.filter { $0 != keyed }
  }

  func byKey(_ kind: Kind, _ text: String) throws -> Int64? {
    let key = text.lowercased()
    let now: Int64? =
      switch kind {
      case .speaker: try db.one("SELECT id FROM speaker WHERE key = ?", [key])
      case .organisation: try db.one("SELECT id FROM organisation WHERE key = ?", [key])
      case .event: try db.one("SELECT id FROM event WHERE key = ?", [key])
      }
    return try now
      ?? db.one("SELECT subject FROM formerKey WHERE kind = ? AND key = ?", [kind.rawValue, key])
  }

  /// Ids of all of one kind whose name `text` is.
  func named(_ kind: Kind, _ text: String, limit: Int) throws -> [Int64] {
    switch kind {
    case .speaker:
      try db.all(
        "SELECT DISTINCT speaker FROM speakerName WHERE identity = ? ORDER BY speaker LIMIT ?",
        [PersonName.identity(text), limit])
    case .organisation:
      try organisations(OrganisationForm.normal(text), limit: limit)
    case .event:
      try db.all(
        "SELECT id FROM event WHERE folded = ? ORDER BY day DESC, id LIMIT ?",
        [Folding.fold(text), limit])
    }
  }

  /// A former name means its bearer only where nobody bears it today; a name that data gives to one
  /// body means that, whatever pages have called so.
  private func organisations(_ form: String, limit: Int) throws -> [Int64] {
    let bearers = try db.rows(
      """
      SELECT organisation, max(organisationName.kind <> 'former'), described
      FROM organisationName JOIN organisation ON organisation.id = organisation
      WHERE form = ? GROUP BY organisation ORDER BY organisation LIMIT ?
      """, [form, limit])
    let today = bearers.filter { $0[1] }
    let named = today.isEmpty ? bearers : today
    let described = named.filter { $0[2] }
    return (described.count == 1 ? described : named).map { $0[0] }
  }
}
