import EventData
import Foundation
import SpeakerDirectory
import Testing

/// The file is an ordinary database: every program that knows SQLite can use it.
@Suite(.enabled(if: Shell.isThere)) struct SchemaTests {
  let folder: TemporaryFolder
  let file: URL
  let directory: Directory

  init() throws {
    folder = try TemporaryFolder()
    file = folder.file("talks.sqlite")
    directory = try Directory(at: file)
    try directory.seed(.recap, .skills, .greece)
    // Rows that came one at a time, moved and went.
    try directory.seed(.recap, from: "copy.txt")
    var corrected = EventRecord.recap
    corrected.speakers[0].name = "Marek Przeór"
    try directory.seed(corrected, from: "copy.txt")
  }

  @Test("the stock shell can read every table and view")
  func theStockShellCanReadEveryTableAndView() throws {
    let names = try Shell.run(
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name", in: file)
    let tables = names.split(separator: "\n")
    #expect(tables.contains("appearanceLine"))
    for table in tables {
      try Shell.run("SELECT * FROM \"\(table)\" LIMIT 100", in: file)
    }
  }

  @Test(
    "the search index agrees with the tables, and can be made anew",
    arguments: ["entryName", "entryText"])
  func theSearchIndexAgreesWithTheTablesAndCanBeMadeAnew(table: String) throws {
    try Shell.run("INSERT INTO \(table)(\(table)) VALUES ('integrity-check')", in: file)
    try Shell.run("INSERT INTO \(table)(\(table)) VALUES ('rebuild')", in: file)
    try Shell.run("INSERT INTO \(table)(\(table)) VALUES ('integrity-check')", in: file)
    #expect(try directory.search("przeor").hits.first?.key == "marek-przeor")
  }

  @Test("the database is sound") func theDatabaseIsSound() throws {
    #expect(try Shell.run("PRAGMA integrity_check; PRAGMA foreign_key_check", in: file) == "ok")
    #expect(try Shell.run("PRAGMA application_id", in: file) == "1397771090")
  }

  @Test("the stock shell can search") func theStockShellCanSearch() throws {
    let found = try Shell.run(
      """
      SELECT kind || ' ' || names FROM entry WHERE position IN
        (SELECT rowid FROM entryText WHERE entryText MATCH 'blonska defis' ORDER BY rowid LIMIT 20)
      """, in: file)
    #expect(found == "speaker lucja blonska")
  }

  @Test("the index stays true whoever writes") func theIndexStaysTrueWhoeverWrites() throws {
    try Shell.run("UPDATE entry SET names = names || ' zebra' WHERE names LIKE 'lucja%'", in: file)
    #expect(try directory.search("zebra").hits.map(\.key) == ["lucja-blonska"])
    try Shell.run("DELETE FROM entry WHERE names LIKE 'lucja%'", in: file)
    #expect(try directory.search("zebra").hits.isEmpty)
    try Shell.run("INSERT INTO entryText(entryText) VALUES ('integrity-check')", in: file)
  }

  @Test("views say what happened in words") func viewsSayWhatHappenedInWords() throws {
    let line = try Shell.run(
      """
      SELECT speaker, capacity, role, organisations, source FROM appearanceLine
      WHERE event LIKE 'Skills%' AND session = 'Opening'
      """, in: file)
    #expect(
      line == "Marek Przeór|keynote|Policy Officer|DG GROW, European Commission|talks.json")
  }

  @Test(
    "questions that grow with the directory have an index",
    arguments: [
      "SELECT 1 FROM appearance WHERE speaker = 1 AND restates = 0 ORDER BY day DESC",
      "SELECT 1 FROM appearance WHERE event = 1", "SELECT 1 FROM appearance WHERE chain = 1",
      "SELECT 1 FROM speakerName WHERE identity = 'a'",
      "SELECT 1 FROM organisationName WHERE form = 'a'", "SELECT 1 FROM reading WHERE event = 1",
      "SELECT 1 FROM event WHERE folded = 'a' AND day = 1",
    ])
  func questionsThatGrowWithTheDirectoryHaveAnIndex(sql: String) throws {
    let plan = try Shell.run("EXPLAIN QUERY PLAN \(sql)", in: file)
    #expect(plan.contains("SEARCH"))
    #expect(!plan.contains("SCAN"))
    #expect(!plan.contains("TEMP B-TREE"))
  }
}
