internal import EventData
internal import GRDB
internal import NameMatching

/// Tells which known bodies a record of an organisation describes.
struct OrganisationIdentity {
  let db: Database
  let judged: JudgedOrganisations

  /// The body that data has described under one of the record's full names, then those that only
  /// pages have named, by any of its names or another way to write one.
  ///
  /// An acronym, a former name or a country that differs never makes two described bodies one; nor
  /// does a name that two described bodies share say which of them a page meant.
  func bodies(of record: OrganisationRecord) throws -> [Int64] {
    let names = [record.name] + record.names.map(\.name)
    let forms = Set(names.map { OrganisationForm.normal($0) })
    let bearers = try forms.sorted().flatMap { try NameBearers(db: db).ofForm($0) }
    let described = try described(bearers, record)
    let others = Set(bearers.filter { $0.isDescribed && $0.body != described }.map(\.form))
    let named = try Set(
      bearers.filter { bearer in
        guard !bearer.isDescribed, !others.contains(bearer.form) else { return false }
        // An acronym that a page prints elsewhere may be another body's.
        if bearer.kind == .acronym, let country = bearer.country,
          country != record.country
        {
          return false
        }
        return try !forms.contains("dg \(bearer.form)") || isInside(record.parent, bearer.body)
      }.map(\.body))
    let alike = try names.reduce(into: Set<Int64>()) { try $0.formUnion(pageBodies(like: $1)) }
    let pages = try named.union(alike)
      .filter { body in
        try isPossible(body, record) && !isInDoubt(body, described)
          && !names.contains { try judged.isOther($0, than: body) }
      }
    return (described.map { [$0] } ?? []) + pages.sorted()
  }

  /// Whether a body stands where the record's does: the code of a directorate-general, such as
  /// "GROW", means it only there.
  private func isInside(_ parent: String?, _ body: Int64) throws -> Bool {
    guard let parent else { return false }
    let inside: Bool? = try db.one(
      """
      SELECT 1 FROM ancestry JOIN organisationName ON organisationName.organisation = ancestor
      WHERE ancestry.organisation = ? AND height > 0 AND form = ? LIMIT 1
      """, [body, OrganisationForm.normal(parent)])
    return inside != nil
  }

  /// Bodies that only pages name, by one name that differs in how it is written.
  private func pageBodies(like name: String) throws -> Set<Int64> {
    let form = OrganisationForm(name)
    if form.isGeneric || OrganisationGloss.isAcronym(name) { return [] }
    let bearers = NameBearers(db: db)
    let sameLetters = try bearers.ofCore(form.core).filter {
      !form.differsByLegalForm(from: OrganisationForm($0.name))
    }
    let found = try sameLetters + bearers.ofSense(of: form) + bearers.near(form)
    return Set(found.filter { !$0.isDescribed }.map(\.body))
  }

  /// Whether it was not sure that the page meant the body: then that is for a person to decide.
  private func isInDoubt(_ body: Int64, _ described: Int64?) throws -> Bool {
    let doubt: Bool? = try db.one(
      "SELECT 1 FROM mergeCandidate WHERE organisation = ? AND other = ?", [body, described])
    return doubt != nil
  }

  /// Whether a page's body is not known to be elsewhere.
  private func isPossible(_ body: Int64, _ record: OrganisationRecord) throws -> Bool {
    let country: String? = try db.one(
      "SELECT country FROM organisation WHERE id = ? AND country IS NOT NULL", [body])
    guard let country, let stated = record.country else { return true }
    return Country.agree(country, stated)
  }

  private func described(_ bearers: [NameBearer], _ record: OrganisationRecord) throws -> Int64? {
    let fullNames = Set(
      ([record.name] + record.names.filter { $0.kind.isFull }.map(\.name))
        .map { OrganisationForm.normal($0) })
    let same = try bearers.filter { bearer in
      try bearer.isDescribed && fullNames.contains(bearer.form)
        && bearer.kind.isFull
        && isWhere(record, bearer.body, bearer.country)
    }
    let main = OrganisationForm.normal(record.name)
    return (same.first { $0.form == main } ?? same.first)?.body
  }

  /// Whether the record does not put the body where nobody else has: a country that a person decided
  /// on does not make another body of what data describes.
  private func isWhere(
    _ record: OrganisationRecord, _ body: Int64, _ country: String?
  ) throws -> Bool {
    guard let stated = record.country, let country, stated != country else { return true }
    let isStated: Bool? = try db.one(
      """
      SELECT 1 FROM organisationFact WHERE organisation = ? AND property = 'country' AND value = ?
      LIMIT 1
      """, [body, stated])
    return isStated != nil
  }
}

extension OrganisationName.Kind {
  /// Whether a name of this kind tells one body from all others.
  fileprivate var isFull: Bool { self == .official || self == .alias || self == .translation }
}
