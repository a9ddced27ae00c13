import Testing

struct HelpTests {
  static let commands = ["search", "speaker", "organisation", "event", "read", "seed", "stats"]

  @Test("the help of every command shows examples of it", arguments: commands)
  func theHelpOfEveryCommandShowsExamplesOfIt(command: String) throws {
    let workspace = try Workspace()
    for arguments in [["help", command], [command, "--help"]] {
      let run = try workspace.run(BuiltCommand.file(), arguments)
      #expect(run.code == 0)
      #expect(run.errors.isEmpty)
      #expect(run.output.contains(/EXAMPLES\n  .*speakers/))
      #expect(run.output.contains("speakers \(command) "))
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
    for command in Self.commands {
      let text = try Workspace().speakers("help", command).output
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
      ["speaker", " "], ["stats", "--colour"], ["seed"],
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
