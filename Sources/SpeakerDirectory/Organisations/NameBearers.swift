internal import EventData
internal import GRDB
internal import NameMatching

/// A body that bears a name, and how.
struct NameBearer {
  var body: Int64
  var name: String
  /// See ``OrganisationForm/normal(_:)``.
  var form: String
  var kind: OrganisationName.Kind
  /// Whether data describes the body; else only pages name it.
  var isDescribed: Bool
  var country: String?
  var classification: String?
}

/// Finds the bodies that bear a name, by each of its forms.
struct NameBearers {
  let db: Database

  private static let columns = """
    SELECT organisation, organisationName.name, form, kind, described, country, classification
    FROM organisationName JOIN organisation ON organisation.id = organisation
    """

  /// A form or word that more names have than these tells no body from others.
  private static let most = 60

  func ofForm(_ form: String) throws -> [NameBearer] {
    try bearers("\(Self.columns) WHERE form = ? ORDER BY organisation.id", form)
  }

  /// Names that go on behind `form` with another word.
  func ofForm(beginning form: String) throws -> [NameBearer] {
    // "!" is the character behind the blank.
    try db.rows(
      "\(Self.columns) WHERE form > ?1 || ' ' AND form < ?1 || '!' ORDER BY organisation.id LIMIT ?2",
      [form, Self.most]
    ).map(bearer)
  }

  func ofCore(_ core: String) throws -> [NameBearer] {
    if core.isEmpty { return [] }
    return try bearers(
      "\(Self.columns) WHERE core = ? AND core <> '' ORDER BY organisation.id LIMIT \(Self.most)",
      core)
  }

  /// Names that mean the same as `form`, or what `sense` says, and may be translations of it.
  func ofSense(of form: OrganisationForm, _ sense: String? = nil) throws -> [NameBearer] {
    let sense = sense ?? form.sense
    if sense.isEmpty { return [] }
    return try bearers(
      "\(Self.columns) WHERE sense = ? AND sense <> '' ORDER BY organisation.id LIMIT \(Self.most)",
      sense
    ).filter { form.mayTranslate(OrganisationForm($0.name)) }
  }

  /// Bodies with a name near to it, among those that share a rare word with it.
  func near(_ form: OrganisationForm) throws -> [NameBearer] {
    guard form.meanings.count > 1 else { return [] }
    let names = try Set(form.distinctive).reduce(into: Set<Int64>()) { names, word in
      let known: [Int64] = try db.all(
        "SELECT name FROM organisationWord WHERE word = ? LIMIT ?", [word, Self.most + 1])
      if known.count <= Self.most { names.formUnion(known) }
    }
    return try names.sorted().flatMap { name in
      try bearers("\(Self.columns) WHERE organisationName.id = ?", name)
    }.filter { OrganisationNearness.areNear(form, OrganisationForm($0.name)) }
  }

  private func bearers(
    _ sql: String, _ argument: some DatabaseValueConvertible
  ) throws -> [NameBearer] {
    try db.rows(sql, [argument]).map(bearer)
  }

  private func bearer(_ row: Row) -> NameBearer {
    NameBearer(
      body: row[0], name: row[1], form: row[2],
      kind: OrganisationName.Kind(rawValue: row[3]) ?? .spelling, isDescribed: row[4],
      country: row[5], classification: row[6])
  }
}
