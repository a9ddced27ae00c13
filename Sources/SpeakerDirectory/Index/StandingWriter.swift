internal import GRDB

/// Writes who stood for which body, from what the tables say, and the sums of it.
struct StandingWriter {
  let db: Database

  /// Of these speakers anew, then the sums of these organisations.
  func write(speakers: Set<Int64>, organisations: Set<Int64>) throws {
    try inTemporaryTables {
      try mark(speakers)
      try db.execute(
        sql: """
          \(Self.chainBodies(of: """
            SELECT chain FROM temp.marked JOIN appearance ON speaker = subject
            UNION
            SELECT further.chain FROM temp.marked JOIN appearance ON speaker = subject
            JOIN furtherAffiliation AS further ON further.appearance = appearance.id
            """));
          DELETE FROM standing WHERE speaker IN (SELECT subject FROM temp.marked);
          \(Self.standings);
          DELETE FROM temp.marked;
          """)
      try mark(organisations)
      try db.execute(sql: Self.sums)
    }
  }

  func writeAll() throws {
    let definitions = try BulkLoad.drop(Self.indexes, type: "index", in: db)
    try inTemporaryTables {
      try db.execute(
        sql: """
          \(Self.chainBodies(of: "SELECT id AS chain FROM chain"));
          INSERT INTO temp.marked SELECT id FROM speaker;
          DELETE FROM standing;
          \(Self.standings);
          """)
      for sql in definitions { try db.execute(sql: sql) }
      try db.execute(
        sql: """
          DELETE FROM temp.marked;
          INSERT INTO temp.marked SELECT id FROM organisation;
          \(Self.sums);
          """)
    }
  }

  private static let indexes = ["standingProminence", "standingRecency"]

  private func mark(_ subjects: Set<Int64>) throws {
    for subject in subjects { try db.run("INSERT INTO temp.marked VALUES (?)", [subject]) }
  }

  private func inTemporaryTables(_ body: () throws -> Void) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE marked (subject INTEGER PRIMARY KEY);
        CREATE TEMP TABLE chainBody (
          chain INTEGER, organisation INTEGER, direct INTEGER, PRIMARY KEY (chain, organisation)
        ) WITHOUT ROWID;
        """)
    try body()
    try db.execute(sql: "DROP TABLE temp.marked; DROP TABLE temp.chainBody")
  }

  /// The bodies that chains lead to, and whether they are the most specific printed.
  private static func chainBodies(of chains: String) -> String {
    """
    INSERT INTO temp.chainBody
    SELECT chain, ancestor, max(height = 0 AND ordinal = (
      SELECT min(ordinal) FROM chainMember AS member WHERE member.chain = chainMember.chain))
    FROM (\(chains)) JOIN chainMember USING (chain) JOIN ancestry USING (organisation)
    GROUP BY chain, ancestor
    """
  }

  /// Of the speakers in `marked`. An affiliation beside the main one counts only for bodies that
  /// the main one does not lead to. CROSS JOIN keeps the order of the loops.
  private static let standings = """
    INSERT INTO standing (speaker, organisation, appearances, direct, first, last)
    SELECT speaker, organisation, sum(counts), sum(direct), coalesce(min(nullif(day, 0)), 0),
      max(day)
    FROM (
      SELECT speaker, organisation, day, 1 AS counts, direct
      FROM temp.marked CROSS JOIN appearance ON speaker = subject AND restates = 0
      CROSS JOIN temp.chainBody ON chainBody.chain = appearance.chain
      UNION ALL
      SELECT speaker, further.organisation, day, main.chain IS NULL,
        further.direct AND main.direct IS NOT 1
      FROM (
        SELECT appearance.id, speaker, appearance.chain, day, organisation, max(direct) AS direct
        FROM temp.marked CROSS JOIN appearance ON speaker = subject AND restates = 0
        CROSS JOIN furtherAffiliation ON appearance = appearance.id
        CROSS JOIN temp.chainBody ON chainBody.chain = furtherAffiliation.chain
        GROUP BY appearance.id, organisation
      ) AS further
      LEFT JOIN temp.chainBody AS main
        ON main.chain = further.chain AND main.organisation = further.organisation)
    GROUP BY speaker, organisation
    """

  /// Of the organisations in `marked`.
  private static let sums = """
    UPDATE organisation
    SET (people, appearances, directPeople, directAppearances, first, last) = (
      SELECT count(*), coalesce(sum(appearances), 0), coalesce(sum(direct > 0), 0),
        coalesce(sum(direct), 0), coalesce(min(nullif(first, 0)), 0), coalesce(max(last), 0)
      FROM standing WHERE standing.organisation = organisation.id)
    WHERE id IN (SELECT subject FROM temp.marked)
    """
}
