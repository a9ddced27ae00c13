import Testing

struct HelpTests {
  static let commands = [
    "search", "speaker", "organisation", "event", "list", "read", "seed", "edit", "check", "stats",
    "merge", "different", "split", "undo", "judgements", "history", "compare", "candidates",
    "disclose", "forget", "retention",
  ]
  static let nested = [
    ["list", "organisations"], ["edit", "organisation"], ["check", "organisations"],
    ["judgements", "export"], ["judgements", "import"],
  ]

  @Test(
    "the help of every command shows examples of it", arguments: commands.map { [$0] } + nested)
  func theHelpOfEveryCommandShowsExamplesOfIt(command: [String]) throws {
    let workspace = try Workspace()
    for arguments in [["help"] + command, command + ["--help"]] {
      let run = try workspace.run(BuiltCommand.file(), arguments)
      #expect(run.code == 0)
      #expect(run.errors.isEmpty)
      #expect(run.output.contains(/EXAMPLES\n  .*speakers/))
      #expect(run.output.contains("speakers \(command.joined(separator: " "))"))
      #expect(run.output.contains("RECORD"))
    }
    #expect(!workspace.exists(".local"))
  }

  @Test("the help names every command and every exit code")
  func theHelpNamesEveryCommandAndEveryExitCode() throws {
    let run = try Workspace().speakers("--help")
    for command in Self.commands { #expect(run.output.contains("\n  \(command) ")) }
    for code in [0, 1, 64, 65, 66, 69, 70, 73, 74, 75, 77] {
      #expect(run.output.contains(try Regex("\n  \(code) +[a-z]")))
    }
  }

  @Test("lines of the help are no longer than a terminal is wide")
  func linesOfTheHelpAreNoLongerThanATerminalIsWide() throws {
    for command in Self.commands.map({ [$0] }) + Self.nested {
      let text = try Workspace().run(BuiltCommand.file(), ["help"] + command).output
      let discussion = text.prefix(upTo: text.firstRange(of: "USAGE")?.lowerBound ?? text.endIndex)
      for line in discussion.split(separator: "\n") { #expect(line.count <= 80) }
    }
  }

  @Test("the version is a number") func theVersionIsANumber() throws {
    #expect(try Workspace().speakers("--version").output.contains(/^\d+\.\d+\.\d+\n$/))
  }

  @Test(
    "wrong use is told with what would be right",
    arguments: [
      ["serch", "x"], ["search"], ["search", "x", "--format", "xml"],
      ["search", "x", "--limit", "0"],
      ["search", "x", "--limit", "many"], ["search", "x", "--kind", "place"], ["speaker"],
      ["speaker", " "], ["stats", "--colour"], ["seed"], ["list", "places"],
      ["organisation", "x", "--tree", "--direct"], ["edit", "organisation", "x"],
      ["edit", "organisation", "x", "--kind", "alias"],
      ["edit", "organisation", "x", "--add-name", "y", "--kind", "nickname"],
      ["edit", "organisation", "x", "--add-name", "y", "--until", "last year"],
      ["edit", "organisation", "x", "--add-name", "y", "--until", "٢٠١٤"],
      ["edit", "organisation", "x", "--add-name", "y", "--since", "2014", "--until", "2013"],
      ["check", "organisations", "--kind", "bad"], ["compare", "Ann Murphy"],
      ["compare", "Ann Murphy", " "], ["compare", "Ann", "Murphy", "Ann"],
      ["disclose"], ["forget"], ["forget", " "],
      ["retention"], ["retention", "--older-than", "10"], ["retention", "--older-than", "0y"],
      ["retention", "--older-than", "1y", "--dry-run"],
      ["retention", "--older-than", "1y", "--as-of", "2024-02-30"],
    ])
  func wrongUseIsToldWithWhatWouldBeRight(arguments: [String]) throws {
    let workspace = try Workspace()
    let run = try workspace.run(BuiltCommand.file(), arguments)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("speakers: "))
    #expect(run.errors.contains("Usage: speakers"))
    #expect(!workspace.exists(".local"))
  }
}
