import EventData
import Foundation
import SpeakerDirectory
import Testing

/// What is found in the bytes of the file after somebody is forgotten.
@Suite(.enabled(if: Shell.isThere)) struct ProofTests {
  let folder: TemporaryFolder
  let file: URL
  let directory: Directory

  init() throws {
    folder = try TemporaryFolder()
    file = folder.file("talks.sqlite")
    directory = try Directory(at: file)
  }

  private func seed(_ names: [String]) throws {
    let speakers = names.map {
      SpeakerRecord(name: $0, affiliations: [Affiliation(role: "Aide \($0)", organisations: [])])
    }
    try directory.seed(
      EventRecord(title: "Clusters", start: "2024-01-01", speakers: speakers), from: "talk.json")
  }

  private func traces(forgetting name: String) throws -> [ForgetProof.Trace] {
    let report = try #require(try directory.forget(name).profile)
    return try #require(report.proof).traces
  }

  @Test(
    "a name that anything else in the file has is found",
    arguments: [
      "'Marek Przeor'", "CAST('see marek-przeor' AS BLOB)", "hex(zeroblob(9000)) || 'MAREK PRZEOR'",
      "CAST('Marek' || ' Przeor' || zeroblob(90000) AS BLOB)",
    ])
  func aNameThatAnythingElseHas(value: String) throws {
    try seed(["Marek Przeor", "Ann Poe"])
    try Shell.run("CREATE TABLE note (a INTEGER, b BLOB, c); ", in: file)
    try Shell.run("INSERT INTO note VALUES (7, \(value), 'Poe')", in: file)
    #expect(try traces(forgetting: "Marek Przeor").map(\.reason) == [.unexplained])
    try Shell.run("DROP TABLE note", in: file)
    #expect(try traces(forgetting: "Marek Przeor").isEmpty)
  }

  @Test(
    "a name that two values make up side by side is nobody's",
    arguments: ["", String(repeating: "Long ", count: 900)])
  func aNameThatTwoValuesMakeUp(title: String) throws {
    // A key ends before the name: "fay-annaFay Anna".
    try seed(["Fay Anna", "Nafay"])
    try Shell.run(
      "CREATE TABLE note (a, b); INSERT INTO note VALUES ('\(title)anna', 'fay'), ('Poe', 1)",
      in: file)
    #expect(try traces(forgetting: "Nafay").map(\.reason) == [.sideBySide])
    // It is found all the same where it is one.
    try Shell.run("UPDATE note SET b = '\(title)nafay' WHERE b = 1", in: file)
    #expect(try traces(forgetting: "Nafay").map(\.reason) == [.unexplained])
  }

  @Test("a form of one letter is looked for in the tables") func aFormOfOneLetter() throws {
    try seed(["Q", "Ann Poe"])
    #expect(try directory.forget("Q").profile?.proof?.isClean == true)
    #expect(try directory.speaker("Q").profile == nil)
  }

  @Test("of many who are forgotten at once, each is looked for") func ofManyEachIsLookedFor() throws
  {
    let names = (0..<300).map { "Speaker\($0) Name\($0 * 7 % 300)" }
    try seed(names)
    try directory.seed(
      EventRecord(
        title: "Later", start: "2025-01-01",
        speakers: [SpeakerRecord(name: "Ann Speaker7 Name49")]), from: "later.json")
    try Shell.run("CREATE TABLE note (b BLOB); INSERT INTO note VALUES ('\(names[123])')", in: file)
    let report = try directory.forget(unseenFor: RetentionPeriod(1, .years), asOf: .distantFuture)
    #expect(report.people.count == 301)
    #expect(report.roles.count == 300)
    #expect(try Shell.run("SELECT count(*) FROM role", in: file) == "0")
    #expect(report.proof?.traces.map(\.reason) == [.unexplained])
  }
}
