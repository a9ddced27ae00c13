import Foundation
import Testing

/// Every command that answers, in every format.
struct FormatTests {
  static let commands = [
    ["search", "harbour"], ["speaker", "lucja-wrobel"], ["organisation", "DG MARE"],
    ["organisation", "European Commission", "--tree"], ["event", "Harbour Day"],
    ["list", "organisations"], ["list", "organisations", "--facets"],
    ["compare", "Jan de Vries", "J. DeVries"], ["stats"], ["read", "events.json"],
    ["seed", "events.json"],
  ]

  @Test(
    "every command answers in every format", arguments: commands,
    ["table", "json", "ndjson", "csv"])
  func everyCommandAnswersInEveryFormat(command: [String], format: String) throws {
    let run = try Workspace.withEvents()
      .run(BuiltCommand.file(), command + ["--format", format])
    #expect(run.code == 0, "\(run.errors)")
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
  }

  @Test("JSON is one document and NDJSON one a line", arguments: commands)
  func jSONIsOneDocumentAndNDJSONOneALine(command: [String]) throws {
    let workspace = try Workspace.withEvents()
    let json = try workspace.run(BuiltCommand.file(), command + ["--format", "json"])
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
    let ndjson = try workspace.run(BuiltCommand.file(), command + ["--format", "ndjson"])
    #expect(!ndjson.lines.isEmpty)
    for line in ndjson.lines {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test("CSV has a header and rows as long as it", arguments: commands)
  func cSVHasAHeaderAndRowsAsLongAsIt(command: [String]) throws {
    let run = try Workspace.withEvents().run(BuiltCommand.file(), command + ["--format", "csv"])
    let rows = run.output.split(separator: "\r\n").map { CSVRow(String($0)).fields }
    #expect(rows.count > 1)
    #expect(Set(rows.map(\.count)).count == 1)
  }

  @Test("the help tells every key of JSON", arguments: commands, ["json", "ndjson"])
  func theHelpTellsEveryKeyOfJSON(command: [String], format: String) throws {
    let workspace = try Workspace.withEvents()
    let run = try workspace.run(BuiltCommand.file(), command + ["--format", format])
    // Appearances are told in the help of `speaker`.
    let nested = command[0] == "list"
    let help = try [Array(command.prefix(nested ? 2 : 1)), ["speaker"]].map {
      try workspace.run(BuiltCommand.file(), ["help"] + $0).output
    }.joined()
    for key in Set(run.output.matches(of: /"(\w+)" ?:/).map(\.output.1)) {
      #expect(help.contains(try Regex("\\b\(key)\\b")), "\(key)")
    }
  }

  @Test("keys stand in the order of the alphabet") func keysStandInTheOrderOfTheAlphabet() throws {
    let stats = try Workspace.withEvents().speakers("stats", "--format", "ndjson")
    let keys = stats.output.matches(of: /"(\w+)":/).map(\.output.1)
    #expect(keys == keys.sorted())
  }

  @Test("appearances printed as CSV can be put in elsewhere")
  func appearancesPrintedAsCSVCanBePutInElsewhere() throws {
    let workspace = try Workspace.withEvents()
    let csv = try workspace.speakers("speaker", "Jan de Vries", "--format", "csv").output
    try workspace.write(csv, to: "jan.csv")
    let other = ["--database", "other.sqlite", "--format", "json"]
    let seeded = try workspace.run(
      BuiltCommand.file(), ["seed", "jan.csv", "--empty"] + other)
    #expect(try seeded.decode([DecodedReport].self).first?.appearancesAdded == 2)
    let run = try workspace.run(BuiltCommand.file(), ["speaker", "Jan de Vries"] + other)
    let appearances = try run.decode(DecodedProfile.self).appearances
    #expect(appearances.map(\.event.title).sorted() == ["Autumn Meeting", "Harbour Day"])
    #expect(appearances.allSatisfy { $0.affiliations.first?.role == "Director" })
  }

  @Test("nothing found is an empty list in the formats for programs")
  func nothingFoundIsAnEmptyListInTheFormatsForPrograms() throws {
    let workspace = try Workspace.withEvents()
    let json = try workspace.speakers("search", "zzyzx", "--format", "json")
    #expect(json.code == 1)
    #expect(try json.decode(DecodedSearch.self).hits.isEmpty)
    let csv = try workspace.speakers("search", "zzyzx", "--format", "csv")
    #expect(csv.output.hasPrefix("kind,key,name"))
  }
}

/// The fields of one row, as RFC 4180 has it.
private struct CSVRow {
  var fields: [String] = [""]

  init(_ row: String) {
    var isQuoted = false
    for character in row {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
  }
}
