import EventData
import Foundation
import Testing

struct SchemaTests {
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  let schema: JSONSchema

  init() throws {
    let url = Self.package.appending(path: "schema/event-data.schema.json")
    schema = JSONSchema(root: try JSONValue(Data(contentsOf: url)))
  }

  @Test("the schema uses no keyword that these tests pass over")
  func theSchemaUsesNoKeywordThatTheseTestsPassOver() {
    #expect(schema.keywords().subtracting(JSONSchema.annotations) == JSONSchema.assertions)
  }

  @Test("its references lead somewhere") func itsReferencesLeadSomewhere() throws {
    let text = try String(
      contentsOf: Self.package.appending(path: "schema/event-data.schema.json"), encoding: .utf8)
    let names = text.matches(of: /"\$ref": "#\/\$defs\/(\w+)"/).map { String($0.1) }
    #expect(!names.isEmpty)
    #expect(Set(names) == Set(schema.root["$defs"]?.members.keys.map { $0 } ?? []))
  }

  @Test("its own examples are valid, and are read") func itsOwnExamplesAreValidAndAreRead() throws {
    let examples = schema.root["examples"]?.elements ?? []
    #expect(examples.count == 3)
    for example in examples { #expect(try schema.accepts(example)) }
  }

  @Test(
    "what the reader refuses the schema refuses",
    arguments: [
      "7", "{}", "[7]", #"{"title":1}"#, #"{"title":"A","start":"13 December"}"#,
      #"{"speakers":[{}]}"#,
      #"{"speakers":[{"name":""}]}"#, #"{"speakers":[{"name":"A","capacity":"x"}]}"#,
      #"{"name":null}"#,
      #"{"name":"A","names":[{"name":"B","kind":"x"}]}"#, #"{"events":[{}]}"#, #"{"speakers":{}}"#,
      #"{"speakers":[{"name":"A","affiliations":[{"role":[]}]}]}"#,
      #"{"title":"A","end":"2023-1-1"}"#, #"{"title":"A","sessions":[{"start":"2023"}]}"#,
      #"{"title":"A","sessions":[{"title":"B","start":"noon"}]}"#,
    ])
  func whatTheReaderRefusesTheSchemaRefuses(json: String) throws {
    #expect(try !schema.accepts(JSONValue(Data(json.utf8))))
    #expect(try Reading(json, name: "x.json").refusals.count == 1)
  }

  @Test("what is written is valid") func whatIsWrittenIsValid() throws {
    let event = EventRecord(
      title: "A", start: "2023-12-13T08:30",
      sessions: [SessionRecord(title: "D", start: "2023-12-13T08:45")],
      speakers: [SpeakerRecord(name: "B", affiliations: [Affiliation(organisations: ["C"])])])
    let organisation = OrganisationRecord(
      name: "C", names: [OrganisationName(name: "D", kind: .former, until: "2014")])
    for data in [
      try JSONEncoder.eventData().encode(event),
      try JSONEncoder.eventData().encode([event, event]),
      try JSONEncoder.eventData().encode(organisation),
    ] {
      #expect(try schema.accepts(JSONValue(data)))
    }
  }

  @Test("what the seed holds is valid, and is read") func whatTheSeedHoldsIsValidAndIsRead() throws
  {
    let inputs = try EventInput.inputs(at: Self.package.appending(path: "seed").path)
      .filter { $0.name.hasSuffix(".json") }
    #expect(!inputs.isEmpty)
    for input in inputs {
      let data = try Data(contentsOf: URL(fileURLWithPath: input.name))
      #expect(try schema.accepts(JSONValue(data)), "\(input.name)")
      let reading = try Reading(input)
      #expect(reading.refusals == [])
    }
  }

  @Test("examples of the README are valid") func examplesOfTheREADMEAreValid() throws {
    let readme = try String(contentsOf: Self.package.appending(path: "README.md"), encoding: .utf8)
    for block in readme.matches(of: /```json\n([\s\S]*?)```/) {
      #expect(try schema.accepts(JSONValue(Data(block.1.utf8))), "\(block.1)")
    }
  }
}
