import Foundation
import Testing

/// What a person may ask: to see all that is held, and to be forgotten.
struct ForgettingTests {
  @Test("all that is held on a person is shown, in every form") func allThatIsHeldIsShown() throws {
    let workspace = try Workspace.withEvents()
    let table = try workspace.speakers("disclose", "Lucja Wrobel")
    #expect(table.lines.first == "Łucja Wróbel")
    for text in ["Names (1)", "Statements (2)", "events.json:", "Search index", "lucja wrobel"] {
      #expect(table.output.contains(text), "\(text)")
    }
    let csv = try workspace.speakers("disclose", "lucja-wrobel", "--format", "csv")
    #expect(csv.lines.count == 3)
    #expect(csv.lines.first?.hasSuffix("printed_name,honorific,read_at,stands") == true)
    struct Held: Decodable {
      struct Statement: Decodable {
        var name: String
        var stands: Bool
      }
      var key: String
      var statements: [Statement]
    }
    let held = try workspace.speakers("disclose", "lucja-wrobel", "--format", "json")
      .decode(Held.self)
    #expect(held.key == "lucja-wrobel")
    #expect(held.statements.map(\.name) == ["Łucja Wróbel", "Łucja Wróbel"])
  }

  @Test("a forgotten person is gone, is not found, and does not come back")
  func aForgottenPersonIsGone() throws {
    let workspace = try Workspace.withEvents()
    let dry = try workspace.speakers("forget", "Lucja Wrobel", "--dry-run")
    #expect(dry.lines.first == "One person would be forgotten.")
    #expect(try workspace.speakers("speaker", "lucja-wrobel").code == 0)
    let run = try workspace.speakers("forget", "Lucja", "Wrobel")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.first == "One person is forgotten.")
    #expect(run.output.contains("None is left."))
    let bytes = try Data(contentsOf: workspace.directory)
    for text in ["Wróbel", "wrobel", "lucja"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
    }
    let held = try workspace.speakers("disclose", "lucja-wrobel")
    #expect(held.code == 1)
    #expect(held.errors.contains("nothing found"))
    let seeded = try workspace.speakers("seed", "events.json")
    #expect(seeded.output.contains("2 left out"))
    #expect(try workspace.speakers("speaker", "lucja-wrobel").code == 1)
    let again = try workspace.speakers("forget", "Lucja Wrobel")
    #expect(again.code == 0)
    #expect(again.lines.first == "Nobody was left to be forgotten.")
  }

  @Test("part of a name is not enough") func partOfANameIsNotEnough() throws {
    let workspace = try Workspace.withEvents()
    let run = try workspace.speakers("forget", "wrobel")
    #expect(run.code == 1)
    #expect(run.errors.contains("nothing found for “wrobel”; nearest: “Łucja Wróbel”"))
    #expect(try workspace.speakers("speaker", "lucja-wrobel").code == 0)
  }

  @Test("people who have not been seen for long are listed, and forgotten together")
  func peopleNotSeenForLong() throws {
    let workspace = try Workspace.withEvents()
    let arguments = ["retention", "--older-than", "1y", "--as-of", "2024-06-01"]
    let list = try workspace.run(BuiltCommand.file(), arguments)
    #expect(list.output.contains("Seen last before 2023-06-01 (2)"))
    #expect(list.output.contains("山田 太郎"))
    let dry = try workspace.run(BuiltCommand.file(), arguments + ["--forget", "--dry-run"])
    #expect(dry.lines.first == "2 people would be forgotten.")
    let run = try workspace.run(BuiltCommand.file(), arguments + ["--forget", "--format", "csv"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.count == 3)
    let bytes = try Data(contentsOf: workspace.directory)
    for text in ["Wróbel", "山田", "shan-tian"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
    }
    let none = try workspace.run(BuiltCommand.file(), arguments)
    #expect(none.code == 0)
    #expect(none.lines == ["Nobody was seen last before 2023-06-01."])
  }
}
