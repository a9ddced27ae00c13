internal import GRDB

/// What data and people state of an organisation beside its names, and which statement counts: by
/// hand before data, the newest before older ones. To say the same again is nothing new.
struct OrganisationFacts {
  enum Property: String {
    /// The name that is shown.
    case name
    /// The key of the body that it is part of.
    case parent
    case classification, country
  }

  let db: Database
  let source: Int64

  /// States `value`, or takes back what the source stated before.
  ///
  /// - Returns: false where the value cannot be: a body would be inside itself.
  @discardableResult
  func state(
    _ property: Property, _ value: String?, of organisation: Int64,
    replacing replaced: String? = nil,
    _ hierarchy: inout OrganisationHierarchy
  ) throws -> Bool {
    let known: String? = try db.one(
      """
      SELECT value FROM organisationFact WHERE organisation = ? AND property = ? AND source = ?
      """, [organisation, property.rawValue, source])
    if known == value {
      if value == nil { return true }
    } else {
      try db.run(
        "DELETE FROM organisationFact WHERE organisation = ? AND property = ? AND source = ?",
        [organisation, property.rawValue, source])
      if let value {
        try db.run(
          """
          INSERT INTO organisationFact (organisation, property, value, source, replaced)
          VALUES (?, ?, ?, ?, ?)
          """, [organisation, property.rawValue, value, source, replaced])
      }
    }
    return try Self.settle(property, of: organisation, &hierarchy, db)
  }

  /// Brings the organisation's own columns to what counts, where anything is stated.
  static func settle(
    of organisation: Int64, _ hierarchy: inout OrganisationHierarchy, _ db: Database
  ) throws {
    let stated: [String] = try db.all(
      "SELECT DISTINCT property FROM organisationFact WHERE organisation = ? ORDER BY property",
      [organisation])
    for property in stated.compactMap(Property.init) {
      _ = try settle(property, of: organisation, &hierarchy, db)
    }
  }

  /// Brings one column to what counts.
  private static func settle(
    _ property: Property, of organisation: Int64, _ hierarchy: inout OrganisationHierarchy,
    _ db: Database
  ) throws -> Bool {
    let stated: String? = try db.one(
      """
      SELECT value FROM organisationFact JOIN source ON source.id = source
      WHERE organisation = ? AND property = ? ORDER BY byHand DESC, organisationFact.id DESC LIMIT 1
      """, [organisation, property.rawValue])
    let value = stated.flatMap { $0.isEmpty ? nil : $0 }
    switch property {
    case .name:
      guard let value else { return true }
      try db.run(
        "UPDATE organisation SET name = ?1 WHERE id = ?2 AND name <> ?1", [value, organisation])
    case .classification:
      try db.run(
        """
        UPDATE organisation SET classification = ?1 WHERE id = ?2 AND classification IS NOT ?1
        """, [value, organisation])
    case .country:
      try db.run(
        "UPDATE organisation SET country = ?1 WHERE id = ?2 AND country IS NOT ?1",
        [value, organisation])
    case .parent:
      let parent = try value.flatMap { try ExactNames(db: db).byKey(.organisation, $0) }
      return try hierarchy.set(parent, for: organisation)
    }
    return true
  }
}
