import Foundation
import Testing

struct CompareTests {
  private struct Decoded: Decodable {
    struct Part: Decodable {
      var kind: String
      var left: String
      var right: String
    }

    var score: Double
    var threshold: Double
    var same: Bool
    var explanation: [Part]
  }

  @Test(
    "two names are compared without a directory, and any verdict is an answer",
    arguments: [
      (["Jan-Philipp Kramer", "Jan-Philippe Kramer"], true),
      (["Иван Иванов", "Ivan Ivanov"], true),
      (["Kaspar Nielsen", "Merete Nielsen"], false),
      (["--organisations", "Kestrel AG", "KestrelAG"], true),
      (["--organisations", "Kestrel AG", "Kestrel GmbH"], false),
    ])
  func twoNamesAreCompared(arguments: [String], same: Bool) throws {
    let workspace = try Workspace()
    let run = try workspace.run(
      BuiltCommand.file(), ["compare", "--format", "json"] + arguments)
    #expect(run.code == 0)
    let verdict = try run.decode(Decoded.self)
    #expect(verdict.same == same)
    #expect((verdict.score >= verdict.threshold) == same)
    #expect(!verdict.explanation.isEmpty)
    #expect(!workspace.exists(".local"))
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let keys = try #require(object as? [String: any Sendable]).keys.sorted()
    #expect(keys == ["explanation", "same", "score", "threshold"])
  }

  @Test("a verdict for people says why") func aVerdictForPeopleSaysWhy() throws {
    let run = try Workspace().run(BuiltCommand.file(), ["compare", "Bob Kramer", "Robert Krämer"])
    for line in [/Verdict +the same/, /nickname +Bob +Robert/, /accent +Kramer +Krämer/] {
      #expect(run.output.contains(line))
    }
  }
}
