import Foundation
import GRDB
import GRDBSQLite
import NameMatching
import SpeakerDirectory

/// What SQLite alone takes for the candidates of a query: one statement, prepared once, on a
/// connection of its own to the same file.
struct Floor {
  private let db: Database
  private let names: Statement
  private let texts: Statement
  private let newest: Statement

  /// Opens a connection for as long as `body` runs.
  static func open(_ file: URL, _ body: (Floor) throws -> Void) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      // As much as a directory gives its readers.
      try db.execute(sql: "PRAGMA cache_size = -65536")
    }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    try queue.unsafeRead { try body(Floor(db: $0)) }
  }

  private init(db: Database) throws {
    self.db = db
    let last = try Int64.fetchOne(db, sql: "SELECT max(position) FROM entry WHERE kind = 'speaker'")
    names = try db.makeStatement(sql: Self.matching("entryName", upTo: last ?? 0))
    texts = try db.makeStatement(sql: Self.matching("entryText", upTo: last ?? 0))
    newest = try db.makeStatement(sql: Self.newestAppearances)
  }

  /// The first ten speakers, with what a hit shows; speakers are the first kind of entries.
  private static func matching(_ table: String, upTo last: Int64) -> String {
    """
    SELECT entry.position, key, name, context, appearances, last
    FROM \(table) CROSS JOIN entry ON position = \(table).rowid
    WHERE \(table) MATCH ? AND \(table).rowid BETWEEN 0 AND \(last)
    ORDER BY \(table).rowid LIMIT 10
    """
  }

  /// The newest twenty appearances for a body and its units, with what is shown of them.
  private static let newestAppearances = """
    WITH latest AS MATERIALIZED (
      SELECT speaker, last FROM standing WHERE organisation = ?1
      ORDER BY last DESC, speaker LIMIT 20),
    newest AS MATERIALIZED (
      SELECT id, day FROM latest CROSS JOIN appearance USING (speaker)
      WHERE restates = 0 AND EXISTS (
        SELECT 1 FROM chainMember JOIN ancestry USING (organisation)
        WHERE chainMember.chain = appearance.chain AND ancestor = ?1)
      ORDER BY day DESC LIMIT 20)
    SELECT event.title, event.start, speaker.name, role.name, chain.printed
    FROM newest CROSS JOIN appearance ON appearance.id = newest.id
    JOIN event ON event.id = event JOIN speaker ON speaker.id = speaker
    LEFT JOIN role ON role.id = role LEFT JOIN chain ON chain.id = chain
    ORDER BY newest.day DESC
    """

  // MARK: - One query

  /// The statement with what it needs, ready to run; nil where a query has no floor.
  func candidates(of question: Question, in directory: Directory) throws -> Candidates? {
    if question.appearances != nil {
      guard case .found(let body) = try directory.organisation(question.query, limit: 1),
        let id = try Int64.fetchOne(
          db, sql: "SELECT id FROM organisation WHERE key = ?", arguments: [body.key])
      else { return nil }
      return try Candidates(newest, id)
    }
    guard let pattern = Self.pattern(of: question) else { return nil }
    return try Candidates(question.isOfTexts ? texts : names, pattern)
  }

  /// Of mistyped names that of what is meant: finding that out is what SQLite does not do.
  private static func pattern(of question: Question) -> String? {
    let text = question.isMistyped ? question.speakers?.first : question.query
    let words = Folding.words(text ?? question.query).map { "\"\($0)\"" }
    if words.isEmpty { return nil }
    return words.joined(separator: " AND ") + (question.isUnfinished ? " *" : "")
  }

  /// A statement with its arguments.
  struct Candidates {
    private let statement: Statement

    init(_ statement: Statement, _ argument: some DatabaseValueConvertible) throws {
      self.statement = statement
      try statement.setArguments([argument])
    }

    /// Reads all rows.
    func step() throws {
      let handle = statement.sqliteStatement
      var code = sqlite3_step(handle)
      while code == SQLITE_ROW {
        for column in 0..<sqlite3_column_count(handle) { _ = sqlite3_column_text(handle, column) }
        code = sqlite3_step(handle)
      }
      sqlite3_reset(handle)
      guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
  }
}
