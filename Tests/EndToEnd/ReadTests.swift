import Testing

struct ReadTests {
  @Test("a page is read without touching a directory") func aPageIsReadWithoutTouchingADirectory()
    throws
  {
    let workspace = try Workspace()
    try workspace.write(Fixtures.page, to: "page.txt")
    let run = try workspace.speakers("read", "page.txt")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains(/When +12 June 2024, 09:00–10:30 CET/))
    #expect(run.output.contains(/Jan de Vries +speaker +Director, Harbour Cluster/))
    #expect(!workspace.exists(".local"))
  }

  @Test("several inputs make one array") func severalInputsMakeOneArray() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.page, to: "pages/one.txt")
    try workspace.write(Fixtures.events, to: "events.json")
    let run = try workspace.speakers(
      "read", "--format", "json", "pages", "-", "events.json", input: #"{"title": "From a pipe"}"#)
    let events = try run.decode([DecodedEvent].self)
    #expect(
      events.map(\.start) == [
        "2024-06-12T09:00", nil, "2023-03-01T10:00", "2022-10-05", "2023-10-04",
      ])
    #expect(events.map(\.title).dropFirst().first == "From a pipe")
  }

  @Test("what is read can be read again") func whatIsReadCanBeReadAgain() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.events, to: "events.json")
    let once = try workspace.speakers("read", "--format", "ndjson", "events.json")
    let again = try workspace.speakers("read", "--format", "ndjson", "-", input: once.output)
    #expect(once.lines.count == 3)
    #expect(again.output == once.output)
  }

  @Test("what a list leaves out can be said") func whatAListLeavesOutCanBeSaid() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.list, to: "list.csv")
    let run = try workspace.speakers(
      "read", "list.csv", "--format", "json", "--event", "Cluster Day", "--date", "2024-05-02",
      "--series", "Cluster Days")
    let event = try #require(try run.decode([DecodedEvent].self).first)
    #expect(event.title == "Cluster Day")
    #expect(event.start == "2024-05-02")
    #expect(event.series == "Cluster Days")
    #expect(event.speakers.map(\.name) == ["Łucja Wróbel", "Jan de Vries"])
  }

  @Test("a record that cannot be used is named by file and line, and the rest is read")
  func aRecordThatCannotBeUsedIsNamedByFileAndLineAndTheRestIsRead() throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.list, to: "list.csv")
    let run = try workspace.speakers("read", "list.csv", "--event", "Day", "--format", "ndjson")
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("list.csv:3"))
    #expect(run.output.contains("Jan de Vries"))
  }

  @Test(
    "exit codes tell what could be read",
    arguments: [
      (["missing.txt"], 66, false), (["broken.json"], 65, false),
      (["broken.json", "page.txt"], 0, true), (["missing.txt", "page.txt"], 66, true),
      ([], 64, false),
      (["page.txt", "--date", "yesterday"], 64, false),
      (["page.txt", "--date", "٢٠٢٤-05-02"], 64, false),
    ] as [([String], Int32, Bool)])
  func exitCodesTellWhatCouldBeRead(
    arguments: [String], code: Int32, isPageRead: Bool
  ) throws {
    let workspace = try Workspace()
    try workspace.write(Fixtures.page, to: "page.txt")
    try workspace.write("{\"title\": ", to: "broken.json")
    let run = try workspace.run(BuiltCommand.file(), ["read", "--format", "json"] + arguments)
    #expect(run.code == code, "\(run.errors)")
    #expect(run.output.contains("Jan de Vries") == isPageRead)
    #expect(!run.errors.isEmpty)
  }
}
