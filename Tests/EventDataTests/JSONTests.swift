import EventData
import Foundation
import Testing

struct JSONTests {
  static let talk = """
    {"title": "Recap", "series": "EU Clusters Talks", "start": "2023-12-13T08:30",
     "end": "2023-12-13T09:45", "timezone": "CET", "location": "Online", "address": null,
     "url": "https://example.eu/recap",
     "speakers": [
       {"name": "Marek Przeor", "honorific": "Dr", "capacity": "keynote", "session": "Opening",
        "affiliations": [{"role": "Team Leader", "organisations": ["DG GROW", "European Commission"]}],
        "place": "Brussels", "attribution": "Marek Przeor, DG GROW", "unknown": [1, {"a": null}]}]}
    """

  @Test("an event is read with all it says") func anEventIsReadWithAllItSays() throws {
    let reading = try Reading(Self.talk)
    #expect(reading.refusals == [])
    #expect(
      reading.events == [
        EventRecord(
          title: "Recap", series: "EU Clusters Talks", start: "2023-12-13T08:30",
          end: "2023-12-13T09:45", timezone: "CET", location: "Online",
          url: "https://example.eu/recap",
          speakers: [
            SpeakerRecord(
              name: "Marek Przeor", honorific: "Dr", capacity: .keynote, session: "Opening",
              affiliations: [
                Affiliation(role: "Team Leader", organisations: ["DG GROW", "European Commission"])
              ], place: "Brussels", attribution: "Marek Przeor, DG GROW", line: 5)
          ])
      ])
  }

  @Test(
    "one event in any wrapping is one event",
    arguments: [
      #"{"title":"A"}"#, #"[{"title":"A"}]"#, #"{"events":[{"title":"A"}]}"#,
      "\n\n  {\"title\":\"A\"}\r\n", #"{"x":[[[]],{"y":"}"}],"title":"A"}"#,
      #"{"events":[],"title":"A"}"#, #"{"licence":"x","events":[{"title":"A"}]}"#,
      #"{"organisations":[]} {"title":"A"}"#, #"{"title":"\u0041"}"#,
    ])
  func oneEventInAnyWrappingIsOneEvent(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.titles == ["A"])
    #expect(reading.refusals == [])
  }

  @Test(
    "several events come in any form",
    arguments: [
      "{\"title\":\"A\"}\n{\"title\":\"B\"}\n", #"{"title":"A"}{"title":"B"}"#,
      #"[{"title":"A"},{"title":"B"}]"#, #"[{"title":"A"}] [{"title":"B"}]"#,
      "{\n  \"title\": \"A\"\n}\n{\n  \"title\": \"B\"\n}",
      #"{"events":[{"title":"A"},{"title":"B"}]}"#,
      "{\"title\":\"A\"}\r\n\r\n{\"title\":\"B\"}",
    ])
  func severalEventsComeInAnyForm(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.titles == ["A", "B"])
    #expect(reading.refusals == [])
  }

  @Test(
    "a speaker may be written in short",
    arguments: [
      (#""Ann Lee""#, "Ann Lee | speaker"),
      (#"{"name":"Ann Lee"}"#, "Ann Lee | speaker"),
      (#"{"name":" Ann Lee\n"}"#, "Ann Lee | speaker"),
      (#"{"name":"Ann","role":"Head"}"#, "Ann | speaker | Head @ "),
      (#"{"name":"Ann","organisation":"ECCP"}"#, "Ann | speaker | – @ ECCP"),
      (
        #"{"name":"Ann","role":"Head","organisations":["Unit","Body"]}"#,
        "Ann | speaker | Head @ Unit > Body"
      ),
      (#"{"name":"Ann","organisations":"Body"}"#, "Ann | speaker | – @ Body"),
      (
        #"{"name":"Ann","role":"Head","affiliations":[{"role":"Chair","organisation":"X"}]}"#,
        "Ann | speaker | Head @  | Chair @ X"
      ),
      (#"{"name":"Ann","capacity":"Moderator"}"#, "Ann | moderator"),
      (#"{"name":"Ann","capacity":"keynote speaker"}"#, "Ann | keynote"),
      (#"{"name":"Ann","capacity":null,"affiliations":null}"#, "Ann | speaker"),
      (#"{"name":"J\u00f3zef \ud83d\ude00 \"Q\" \\ \/"}"#, "Józef 😀 \"Q\" \\ / | speaker"),
      (#"{"name":"\ud83d x"}"#, "\u{FFFD} x | speaker"),
    ])
  func aSpeakerMayBeWrittenInShort(json: String, person: String) throws {
    let reading = try Reading(#"{"title":"A","speakers":["# + json + "]}")
    #expect(reading.people == [person])
  }

  @Test(
    "dates are cut to the minute",
    arguments: [
      ("2023", "2023"), ("2023-12", "2023-12"), ("2023-12-13", "2023-12-13"),
      ("2023-12-13T08:30", "2023-12-13T08:30"), ("2023-12-13T08:30:15", "2023-12-13T08:30"),
      ("2023-12-13T08:30:15.250Z", "2023-12-13T08:30"), ("2024-02-29", "2024-02-29"),
      ("2023-12-13 08:30+01:00", "2023-12-13T08:30"), ("2023-12-13t08:30Z", "2023-12-13T08:30"),
    ])
  func datesAreCutToTheMinute(printed: String, date: String) throws {
    #expect(try Reading(#"{"title":"A","start":"\#(printed)"}"#).events.map(\.start) == [date])
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "13 December", "2023-13", "2023-00-10", "2023-02-30", "2023-02-29", "23-12-13", "2023-1-2",
      "2023-12-13T24:00", "2023-12-13T08:60", "2023-12-13T8:30", "2023-12-13T08:30x", "0000",
      "2023-",
      "2023-12-13T", "٢٠٢٣",
    ])
  func whatIsNoDateIsRefused(printed: String) throws {
    let reading = try Reading(#"{"title":"A","start":"\#(printed)"}"#)
    #expect(reading.events == [])
    #expect(
      reading.refusals == [
        "1:22: start is no date of the calendar: “\(printed)”. "
          + "Write yyyy, yyyy-MM, yyyy-MM-dd or yyyy-MM-ddTHH:mm."
      ])
  }

  @Test(
    "wrong content is refused with its place",
    arguments: [
      (
        #"{"title":"A","speakers":[{"name":"B","affiliations":[{"role":3}]}]}"#,
        "1:62: In speakers number 1, affiliations number 1: role should be text or null, "
          + "but is a number."
      ),
      ("{\"title\":\n  [1]}", "2:3: title should be text or null, but is a list."),
      (#"{"title":"A","speakers":{}}"#, "1:25: speakers should be a list, but is an object."),
      (
        #"{"speakers":[true]}"#,
        "1:14: speakers number 1 should be an object or a name, but is true or false."
      ),
      (#"{"speakers":["A",{"role":"x"}]}"#, "1:18: speakers number 2 has no name."),
      (#"{"speakers":[{"name":"  "}]}"#, "1:14: speakers number 1 has no name."),
      (
        #"{"speakers":[{"name":"A","capacity":"wizard"}]}"#,
        "1:37: In speakers number 1: capacity is “wizard”, which is none of speaker, keynote, "
          + "moderator, chair, host, welcome, discussant, rapporteur, participant."
      ),
      (
        #"{"summary":"A","dtstart":1}"#,
        "1:1: This record is neither an event (title, speakers) nor an organisation (name): "
          + "it has the keys summary, dtstart."
      ),
      (
        "{}",
        "1:1: This record is neither an event (title, speakers) nor an organisation (name): "
          + "it has no keys."
      ),
      (#"{"name":""}"#, "1:1: This record has an empty name."),
      (
        #"{"name":"A","names":[{"name":"B","kind":"nick"}]}"#,
        "1:41: In names number 1: kind is “nick”, which is none of official, acronym, alias, former, "
          + "translation, spelling."
      ),
    ])
  func wrongContentIsRefusedWithItsPlace(text: String, refusal: String) throws {
    let reading = try Reading(text)
    #expect(reading.refusals == [refusal])
    #expect(reading.events == [] && reading.organisations == [])
  }

  @Test("a list is read on after a wrong record") func aListIsReadOnAfterAWrongRecord() throws {
    let reading = try Reading(
      "[{\"title\":\"A\"},\n {\"title\":1},\n 7, {\"name\":\"O\"},\n{\"title\":\"B\"}]")
    #expect(reading.titles == ["A", "B"])
    #expect(reading.organisations.map(\.name) == ["O"])
    #expect(reading.lines == [1, 3, 4])
    #expect(
      reading.refusals == [
        "2:11: title should be text or null, but is a number.",
        "3:2: This record should be an object, but is a number.",
      ])
  }

  @Test(
    "the next line is read after a broken one",
    arguments: [
      ("{\"title\":\"A\"}\n{\"title\":}\n{\"title\":\"B\"}", ["A", "B"], ["2:10"]),
      ("{\"title\":\"A\"}\nnot json\n{\"title\":\"B\"}", ["A", "B"], ["2:1"]),
      ("{\"title\":\"A\"}\nno\nnever\n{\"title\":\"B\"}", ["A", "B"], ["2:1", "3:1"]),
      ("{\"title\":\"A\"}\n{\"title\":\"X\n{\"title\":\"B\"}", ["A", "B"], ["2:12"]),
      ("{\"title\":\"A\"}\n{\"title\":\"X\"\n{\"title\":\"B\"}", ["A", "B"], ["3:1"]),
      ("{\"title\":\"A\"}\n{\"title\":\"X\",}\n{\"title\":\"B\"}", ["A", "B"], ["2:14"]),
      ("{\"title\":\"A\"}\n{\"title\":\"X\"", ["A"], ["2:13"]),
      ("{\"title\":\"A\"} {\"title\":0x}\n{\"title\":\"B\"}", ["A", "B"], ["1:25"]),
    ])
  func theNextLineIsReadAfterABrokenOne(
    text: String, titles: [String], places: [String]
  ) throws {
    let reading = try Reading(text)
    #expect(reading.titles == titles)
    #expect(reading.refusals.map { String($0.prefix { $0 != " " }) } == places.map { "\($0):" })
    #expect(reading.refusals.allSatisfy { $0.contains("This is not valid JSON.") })
    #expect(!reading.refusals.contains { $0.contains("is not read") })
  }

  @Test(
    "where no line stands for itself the rest is refused",
    arguments: [
      ("[{\"title\":\"A\"},\n{\"title\" \"B\"},\n{\"title\":\"C\"}]", ["A"], "2:10: "),
      ("[{\"title\":\"A\"},]", ["A"], "1:16: "),
      ("[{\"title\":\"A\"} {\"title\":\"B\"}]", ["A"], "1:16: "),
      ("[{\"title\":\"A\"}", ["A"], "1:15: "),
      ("{\n \"title\": \"A\"\n \"series\": \"B\"\n}\n{\"title\":\"C\"}", [], "3:2: "),
    ])
  func whereNoLineStandsForItselfTheRestIsRefused(
    text: String, titles: [String], place: String
  ) throws {
    let reading = try Reading(text)
    #expect(reading.titles == titles)
    #expect(reading.refusals.count == 1)
    #expect(reading.refusals.first?.hasPrefix(place + "This is not valid JSON.") == true)
    #expect(reading.refusals.first?.hasSuffix("The rest of this input is not read.") == true)
  }

  @Test("nesting without end is refused") func nestingWithoutEndIsRefused() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(try Reading("{\"title\":\"A\",\"x\":" + deep).refusals.count == 1)
    #expect(
      try Reading("[{\"x\":" + String(repeating: "{\"x\":", count: 100_000)).refusals.count == 1)
  }

  @Test(
    "a speaker may be a line as it is printed",
    arguments: [
      (
        "Marek Przeor, DG GROW, European Commission",
        ["Marek Przeor | speaker | – @ DG GROW > European Commission"]
      ),
      (
        "Moderator: Dr Anna Kos, Team Leader, DG GROW",
        ["Dr Anna Kos | moderator | Team Leader @ DG GROW"]
      ),
      ("Anna Kos", ["Anna Kos | speaker"]), ("Dr. Madonna", ["Dr. Madonna | speaker"]),
      ("Anna Kos and Tom Hill", ["Anna Kos | speaker", "Tom Hill | speaker"]),
    ])
  func aSpeakerMayBeALineAsItIsPrinted(line: String, people: [String]) throws {
    let reading = try Reading("{\"speakers\":[\n\"\(line)\"]}")
    #expect(reading.people == people)
    let speakers = try #require(reading.events.first).speakers
    #expect(speakers.allSatisfy { $0.line == 2 })
    if speakers.count == 1 { #expect(speakers.map(\.attribution) == [line]) }
  }

  @Test("organisations are read with their names") func organisationsAreReadWithTheirNames() throws
  {
    let reading = try Reading(
      """
      {"organisations": [
        {"name": "DG GROW", "acronym": "GROW", "parent": "European Commission",
         "classification": "directorate-general", "country": "EU",
         "names": ["Growth", {"name": "DG Enterprise", "kind": "former", "until": "2014"},
                   {"name": "GD GROW", "kind": "translation", "language": "fr"}]},
        {"name": "European Commission"}]}
      """)
    #expect(reading.refusals == [])
    #expect(
      reading.organisations == [
        OrganisationRecord(
          name: "DG GROW",
          names: [
            OrganisationName(name: "GROW", kind: .acronym),
            OrganisationName(name: "Growth", kind: .alias),
            OrganisationName(name: "DG Enterprise", kind: .former, until: "2014"),
            OrganisationName(name: "GD GROW", kind: .translation, language: "fr"),
          ], parent: "European Commission", classification: "directorate-general", country: "EU"),
        OrganisationRecord(name: "European Commission"),
      ])
    #expect(reading.lines == [2, 6])
  }

  @Test("records longer than a chunk, and many, are read whole")
  func recordsLongerThanAChunkAndManyAreReadWhole() throws {
    let name = String(repeating: "ż", count: 400_000)
    let long = #"{"title":"long","speakers":["# + "\"\(name)\"" + "]}"
    let short = (1...20_000).map { "{\"title\":\"event \($0)\"}" }
    let lines = ([long] + short + [long]).joined(separator: "\n")
    let list = "[" + ([long] + short + [long]).joined(separator: ",\n") + "]"
    for text in [lines, list] {
      let reading = try Reading(text)
      #expect(reading.refusals == [])
      #expect(reading.events.count == 20_002)
      #expect(reading.events.first?.speakers.first?.name == name)
      #expect(reading.titles.last == "long")
      #expect(reading.lines == Array(1...20_002))
    }
  }

  @Test("an error of the caller ends the reading") func anErrorOfTheCallerEndsTheReading() {
    struct Enough: Error {}
    var count = 0
    #expect(throws: Enough.self) {
      try EventReader().read(.text("{\"title\":\"A\"}\n{\"title\":\"B\"}", name: "x")) { _ in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
  }
}
