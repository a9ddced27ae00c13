internal import GRDB

extension Directory {
  /// What looks wrong with organisations: bodies that may be one, shared acronyms, parents on which
  /// sources disagree, names that differ by a legal form, orphans.
  public func checkOrganisations() throws -> [OrganisationFinding] {
    try store.read { try OrganisationCheck(db: $0).findings() }
  }

  /// Organisations that a filter lets through, most appearances first, with facets over all of them.
  ///
  /// - Parameter limit: the most organisations; nil for all.
  public func organisations(
    _ filter: OrganisationFilter = OrganisationFilter(), limit: Int? = nil
  ) throws -> Lookup<OrganisationList> {
    try store.read { db in
      guard let body = filter.inside else {
        return .found(try OrganisationList(filter, inside: nil, limit: limit, db))
      }
      return try NameLookup(db: db, kind: .organisation).find(body) {
        try OrganisationList(filter, inside: $0, limit: limit, db)
      }
    }
  }
}

extension OrganisationList {
  fileprivate init(
    _ filter: OrganisationFilter, inside body: Int64?, limit: Int?, _ db: Database
  ) throws {
    // Every word of a classification that is asked begins one of the body's: "cluster" is
    // "cluster organisation" and "cluster network".
    let condition = """
      (?1 IS NULL OR instr(' ' || lower(classification), ' ' || lower(?1)))
      AND (?2 IS NULL OR country = upper(?2))
      AND (?3 IS NULL OR id IN (
        SELECT organisation FROM ancestry WHERE ancestor = ?3 AND height > 0))
      """
    let arguments: StatementArguments = [filter.classification, filter.country, body]
    let rows = try db.rows(
      """
      SELECT key, name, classification, country,
        (SELECT name FROM organisation AS above WHERE above.id = organisation.parent),
        people, appearances, last
      FROM organisation WHERE \(condition) ORDER BY appearances DESC, name, id LIMIT ?4
      """, arguments + [limit ?? -1])
    func facet(_ column: String) throws -> [Facet] {
      try db.rows(
        """
        SELECT \(column), count(*) FROM organisation WHERE \(condition) AND \(column) IS NOT NULL
        GROUP BY 1 ORDER BY 2 DESC, 1
        """, arguments
      ).map { Facet(value: $0[0], count: $0[1]) }
    }
    self.init(
      organisations: rows.map { row in
        Entry(
          key: row[0], name: row[1], classification: row[2], country: row[3], parent: row[4],
          people: row[5], appearances: row[6], last: Day(number: row[7]).text)
      },
      count: try db.one("SELECT count(*) FROM organisation WHERE \(condition)", arguments) ?? 0,
      classifications: try facet("classification"), countries: try facet("country"))
  }
}
