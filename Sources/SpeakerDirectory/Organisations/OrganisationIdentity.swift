internal import EventData
internal import GRDB
internal import NameMatching

/// Tells which known bodies a record of an organisation describes.
struct OrganisationIdentity {
  private struct Bearer {
    var id: Int64
    var isDescribed: Bool
    var country: String?
    var form: String
    var kind: String
  }

  let db: Database

  /// The body that data has described under one of the record's full names, then those that only
  /// pages have named by any of its names.
  ///
  /// An acronym, a former name or a country that differs never makes two described bodies one; nor
  /// does a name that two described bodies share say which of them a page meant.
  func bodies(of record: OrganisationRecord) throws -> [Int64] {
    let forms = Set(([record.name] + record.names.map(\.name)).map { OrganisationForm.normal($0) })
    let bearers = try forms.sorted().flatMap { try self.bearers(of: $0) }
    let described = described(bearers, record)
    let others = Set(bearers.filter { $0.isDescribed && $0.id != described }.map(\.form))
    let named = Set(bearers.filter { !$0.isDescribed && !others.contains($0.form) }.map(\.id))
    return (described.map { [$0] } ?? []) + named.sorted()
  }

  private func described(_ bearers: [Bearer], _ record: OrganisationRecord) -> Int64? {
    let fullNames = Set(
      ([record.name] + record.names.filter { $0.kind.isFull }.map(\.name))
        .map { OrganisationForm.normal($0) })
    let same = bearers.filter { bearer in
      bearer.isDescribed && fullNames.contains(bearer.form)
        && OrganisationName.Kind(rawValue: bearer.kind)?.isFull == true
        && (bearer.country == nil || record.country == nil || bearer.country == record.country)
    }
    let main = OrganisationForm.normal(record.name)
    return (same.first { $0.form == main } ?? same.first)?.id
  }

  private func bearers(of form: String) throws -> [Bearer] {
    try db.rows(
      """
      SELECT organisation.id, described, country, form, kind
      FROM organisationName JOIN organisation ON organisation.id = organisation
      WHERE form = ? ORDER BY organisation.id
      """, [form]
    ).map { Bearer(id: $0[0], isDescribed: $0[1], country: $0[2], form: $0[3], kind: $0[4]) }
  }
}

extension OrganisationName.Kind {
  /// Whether a name of this kind tells one body from all others.
  fileprivate var isFull: Bool { self == .official || self == .alias || self == .translation }
}
