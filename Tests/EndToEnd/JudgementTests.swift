import Testing

/// Who is who, from the command line.
struct JudgementTests {
  /// A directory in which one person has two spellings.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace.withEvents()
    try workspace.write(
      "name,company\nŁucja Wrobell,Harbour Cluster\nŁucja Wróbel,Quay\n", to: "list.csv")
    let run = try workspace.speakers("seed", "list.csv", "--event", "Quay Day", "--date", "2020")
    #expect(run.code == 0)
    return workspace
  }

  @Test("a merge is told, leads old keys to the one that stays, and is taken back")
  func aMergeIsTaken() throws {
    let workspace = try workspace()
    let merge = try workspace.speakers(
      "merge", "lucja-wrobell", "lucja-wrobel", "--because", "a typing error", "--by", "Ada")
    #expect(merge.code == 0)
    #expect(merge.output.contains("same") && merge.output.contains("a typing error"))
    #expect(try workspace.speakers("speaker", "lucja-wrobell").lines.first == "Łucja Wróbel")
    let history = try workspace.speakers("history", "lucja-wrobel")
    #expect(history.output.contains("Earlier keys  lucja-wrobell"))
    #expect(history.output.contains("list.csv:2"))
    #expect(history.output.contains("Ada"))
    #expect(try workspace.speakers("undo").code == 0)
    #expect(try workspace.speakers("speaker", "lucja-wrobell").lines.first == "Łucja Wrobell")
    let nothing = try workspace.speakers("undo")
    #expect(nothing.code == 1)
    #expect(nothing.errors.contains("no judgement"))
  }

  @Test("organisations are judged by the same commands")
  func organisationsAreJudgedByTheSameCommands() throws {
    let workspace = try workspace()
    let merge = try workspace.speakers("merge", "--organisations", "quay", "Harbour Cluster")
    #expect(merge.code == 0)
    #expect(merge.output.contains("same organisation"))
    #expect(try workspace.speakers("organisation", "quay").lines.first == "Harbour Cluster")
    #expect(try workspace.speakers("undo").output.contains("same organisation"))
    #expect(try workspace.speakers("organisation", "quay").lines.first == "Quay")
    let different = try workspace.speakers(
      "different", "--organisations", "quay", "harbour-cluster", "--format", "csv")
    #expect(different.lines.last?.hasPrefix("different,organisation,Quay,Harbour Cluster,") == true)
    let unknown = try workspace.speakers("different", "--organisations", "quay", "zebra")
    #expect(unknown.code == 1)
    #expect(unknown.errors.contains("no organisation is called"))
  }

  @Test("judgements go from one directory to another")
  func judgementsGoFromOneDirectoryToAnother() throws {
    let workspace = try workspace()
    _ = try workspace.speakers("merge", "lucja-wrobell", "lucja-wrobel")
    let exported = try workspace.speakers("judgements", "export")
    try workspace.write(exported.output, to: "judgements.json")
    let other = try self.workspace()
    try other.write(exported.output, to: "judgements.json")
    for outcome in ["done", "known"] {
      let run = try other.speakers("judgements", "import", "judgements.json", "--format", "csv")
      #expect(run.lines.last?.hasPrefix("\(outcome),same,") == true)
    }
    #expect(try other.speakers("speaker", "lucja-wrobell").lines.first == "Łucja Wróbel")
    try other.write("[1]", to: "wrong.json")
    #expect(try other.speakers("judgements", "import", "wrong.json").code == 65)
    #expect(try other.speakers("judgements", "import", "missing.json").code == 66)
  }

  @Test(
    "what cannot be decided is refused with what to do",
    arguments: [
      (["merge", "lucja-wrobel"], 64, "Name two"),
      (["merge", "lucja-wrobel", "Wróbel Łucja"], 65, "one speaker already"),
      (["merge", "zebra", "lucja-wrobel"], 1, "nobody is called"),
      (["different", "lucja-wrobel", "zebra"], 1, "nobody is called"),
      (["split", "lucja-wrobel"], 64, "--event"),
      (["split", "lucja-wrobel", "--event", "zebra"], 1, "there is no event"),
    ])
  func whatCannotBeDecidedIsRefused(arguments: [String], code: Int32, said: String) throws {
    let workspace = try workspace()
    let run = try workspace.run(BuiltCommand.file(), arguments)
    #expect(run.code == code)
    #expect(run.errors.contains(said))
  }
}
