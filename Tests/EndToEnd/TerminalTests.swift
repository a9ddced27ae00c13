import Testing

/// What reaches a terminal, and what a pipe.
struct TerminalTests {
  private static let escape = "\u{1B}["

  @Test(
    "tables fit the terminal's width", arguments: [30, 44, 60, 80, 120, 300] as [UInt16],
    FormatTests.commands.dropLast())
  func tablesFitTheTerminalsWidth(columns: UInt16, command: [String]) throws {
    let run = try Workspace.withEvents()
      .onTerminal(columns: columns, command, environment: ["NO_COLOR": "1"])
    #expect(run.code == 0)
    #expect(!run.lines.isEmpty)
    // Addresses and paths stay whole, to be copied.
    for line in run.lines where !line.contains(/\w\/\w/) {
      #expect(columnsTaken(by: line) <= Int(columns), "\(line)")
    }
  }

  @Test("nothing is cut in a pipe") func nothingIsCutInAPipe() throws {
    let run = try Workspace.withEvents().speakers("speaker", "lucja-wrobel")
    #expect(run.output.contains("Head of Unit, DG MARE, European Commission"))
    #expect(!run.output.contains("…"))
  }

  @Test(
    "a terminal gets colour unless it does not want it",
    arguments: [
      ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["TERM": "dumb"], false),
    ])
  func aTerminalGetsColourUnlessItDoesNotWantIt(
    environment: [String: String], expected: Bool
  ) throws {
    let workspace = try Workspace.withEvents()
    let run = try workspace.onTerminal(columns: 80, ["search", "wrobel"], environment: environment)
    #expect(run.output.contains(Self.escape) == expected)
  }

  @Test("a pipe gets no colour") func aPipeGetsNoColour() throws {
    let run = try Workspace.withEvents().speakers("search", "wrobel")
    #expect(!run.output.contains(Self.escape))
  }

  @Test("what matched is bold") func whatMatchedIsBold() throws {
    let run = try Workspace.withEvents().onTerminal(columns: 100, ["search", "wrobel"])
    #expect(run.output.contains("\u{1B}[0;1mWróbel\u{1B}[0m"))
  }

  @Test(
    "control characters in data never reach a terminal",
    arguments: ["table", "json", "ndjson", "csv"])
  func controlCharactersInDataNeverReachATerminal(format: String) throws {
    let run = try Workspace.withEvents().onTerminal(
      columns: 100, ["search", "alert", "--format", format], environment: ["NO_COLOR": "1"])
    #expect(run.code == 0)
    let controls = run.output.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r"
    }
    #expect(controls.isEmpty)
  }

  @Test(
    "a reader that has seen enough is no error",
    arguments: [
      "search harbour", "speaker lucja-wrobel --format csv", "stats", "read events.json",
      "help", "read --format json many.ndjson",
    ])
  func aReaderThatHasSeenEnoughIsNoError(command: String) throws {
    let workspace = try Workspace.withEvents()
    let record = #"{"title": "Day", "start": "2024-01-01", "speakers": [{"name": "Ann Poe"}]}"#
    try workspace.write(String(repeating: record + "\n", count: 5000), to: "many.ndjson")
    let run = try workspace.shell("set -o pipefail; speakers \(command) | head -n 1")
    #expect(run.code == 0)
    #expect(run.lines.count == 1)
    #expect(run.errors.isEmpty)
  }

  /// Every wide character of the fixtures stands in these blocks.
  private func columnsTaken(by line: String) -> Int {
    line.reduce(0) { sum, character in
      let first = character.unicodeScalars.first?.value ?? 0
      return sum + ((0x3000...0x9FFF).contains(first) ? 2 : 1)
    }
  }
}
