import Foundation
import Testing

struct SeedTests {
  @Test("the same input twice changes nothing") func theSameInputTwiceChangesNothing() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.events, to: "events.json")
    let first = try workspace.seed("events.json", "--empty")
    #expect(first.map(\.events) == [.init(added: 3, changed: 0, unchanged: 0)])
    #expect(first.map(\.appearancesAdded) == [6])
    let second = try workspace.seed("events.json")
    #expect(second.map(\.events) == [.init(added: 0, changed: 0, unchanged: 3)])
    #expect(second.map(\.appearancesAdded) == [0])
    let table = try workspace.speakers("seed", "events.json")
    #expect(table.output.contains("3 unchanged"))
    #expect(!table.output.contains("added"))
  }

  @Test("a corrected input updates its event") func aCorrectedInputUpdatesItsEvent() throws {
    let workspace = try Workspace.withEvents()
    let corrected = Fixtures.events.replacing("Policy Officer", with: "Policy Assistant")
    try workspace.write(corrected, to: "events.json")
    let report = try workspace.seed("events.json")
    #expect(report.map(\.events) == [.init(added: 0, changed: 1, unchanged: 2)])
    let run = try workspace.speakers("speaker", "lucja-wrobel")
    #expect(run.output.contains("Policy Assistant"))
    #expect(!run.output.contains("Policy Officer"))
  }

  @Test("files, folders and standard input go in, each on its own")
  func filesFoldersAndStandardInputGoInEachOnItsOwn() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.page, to: "pages/b/talk.txt")
    try workspace.write("not an event", to: "pages/picture.png")
    try workspace.write("not an event", to: "pages/.hidden.txt")
    try workspace.write(Fixtures.events, to: "events.json")
    let record =
      #"{"title": "From a pipe", "start": "2024-01-01", "speakers": [{"name": "Ann Poe"}]}"#
    let run = try workspace.speakers(
      "seed", "pages", "events.json", "-", "--empty", "--format", "json", input: record)
    let reports = try run.decode([DecodedReport].self)
    #expect(reports.map(\.input) == ["pages/b/talk.txt", "events.json", "-"])
    #expect(reports.map(\.events.added) == [1, 3, 1])
  }

  @Test("an input that is missing keeps no other one out")
  func anInputThatIsMissingKeepsNoOtherOneOut() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.events, to: "events.json")
    let run = try workspace.speakers(
      "seed", "missing.json", "events.json", "--empty", "--format", "json")
    #expect(run.code == 66)
    #expect(run.errors.contains("missing.json"))
    #expect(try run.decode([DecodedReport].self).map(\.events.added) == [3])
  }

  @Test("where nothing can be read no directory is made")
  func whereNothingCanBeReadNoDirectoryIsMade() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: workspace.path("empty"), withIntermediateDirectories: true)
    let run = try workspace.speakers("seed", "missing.json", "empty")
    #expect(run.code == 66)
    #expect(run.errorLines.count == 2)
    #expect(!workspace.exists(".local"))
  }

  @Test("what is refused is reported with file and line")
  func whatIsRefusedIsReportedWithFileAndLine() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.list, to: "list.csv")
    let run = try workspace.speakers(
      "seed", "list.csv", "--event", "Day", "--date", "2024-05-02", "--empty", "--format", "json")
    #expect(run.code == 0)
    #expect(run.errors.contains("list.csv:3"))
    #expect(
      try run.decode([DecodedReport].self).flatMap(\.refused) == [.init(input: "list.csv", line: 3)]
    )
  }

  @Test("nothing that can be used is bad data") func nothingThatCanBeUsedIsBadData() throws {
    let workspace = try Workspace()
    try workspace.write("{\"title\": ", to: "broken.json")
    #expect(try workspace.speakers("seed", "broken.json", "--empty").code == 65)
  }

  @Test("a new directory begins with the built-in seed unless it is to be empty")
  func aNewDirectoryBeginsWithTheBuiltInSeedUnlessItIsToBeEmpty() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.events, to: "events.json")
    let seeded = try workspace.speakers("seed", "events.json", "--database", "seeded.sqlite")
    #expect(seeded.errors.contains("built-in seed"))
    #expect(
      try workspace.speakers("speaker", "Marek Przeor", "--database", "seeded.sqlite").code == 0)
    let empty = try workspace.speakers(
      "seed", "events.json", "--database", "empty.sqlite", "--empty")
    #expect(empty.errorLines.count == 1)
    #expect(
      try workspace.speakers("speaker", "Marek Przeor", "--database", "empty.sqlite").code == 1)
  }
}

extension Workspace {
  fileprivate func seed(_ arguments: String...) throws -> [DecodedReport] {
    try run(BuiltCommand.file(), ["seed", "--format", "json"] + arguments)
      .decode([DecodedReport].self)
  }
}
