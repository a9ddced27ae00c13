internal import GRDB

/// Whole rows of the tables about organisations, kept to bring back what was.
enum OrganisationRows {
  struct Body: Codable, Equatable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "organisation"

    var id: Int64
    var key: String
    var name: String
    var parent: Int64?
    var classification: String?
    var country: String?
    var described: Bool

    static func of(_ id: Int64, _ db: Database) throws -> Body? {
      try fetchOne(db, sql: "SELECT * FROM organisation WHERE id = ?", arguments: [id])
    }
  }

  struct Name: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "organisationName"

    var id: Int64
    var organisation: Int64
    var name: String
    var kind: String
    var language: String?
    var since: String?
    var until: String?
    var folded: String
    var form: String
    var core: String
    var sense: String
    var source: Int64
    var because: String?

    static func of(_ body: Int64, _ db: Database) throws -> [Name] {
      try fetchAll(
        db, sql: "SELECT * FROM organisationName WHERE organisation = ? ORDER BY id",
        arguments: [body])
    }
  }

  struct Fact: Codable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "organisationFact"

    var id: Int64
    var organisation: Int64
    var property: String
    var value: String
    var source: Int64
    var replaced: String?

    static func of(_ body: Int64, _ db: Database) throws -> [Fact] {
      try fetchAll(
        db, sql: "SELECT * FROM organisationFact WHERE organisation = ? ORDER BY id",
        arguments: [body])
    }
  }

  struct Proposal: Codable, Hashable, FetchableRecord, PersistableRecord {
    static let databaseTableName = "mergeCandidate"

    var organisation: Int64
    var other: Int64
    var reason: String

    static func of(_ body: Int64, _ db: Database) throws -> [Proposal] {
      try fetchAll(
        db, sql: "SELECT * FROM mergeCandidate WHERE ?1 IN (organisation, other)",
        arguments: [body])
    }
  }

  /// Where a printed name means the body.
  struct Member: Codable, FetchableRecord {
    var chain: Int64
    var ordinal: Int64
    var printed: String

    static func of(_ body: Int64, _ db: Database) throws -> [Member] {
      try fetchAll(
        db,
        sql: """
          SELECT chain, ordinal, json_extract(printed, '$[' || ordinal || ']') AS printed
          FROM chainMember JOIN chain ON chain.id = chain WHERE organisation = ?
          ORDER BY chain, ordinal
          """,
        arguments: [body])
    }
  }
}
