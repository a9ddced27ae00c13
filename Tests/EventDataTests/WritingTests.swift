import EventData
import Foundation
import Testing

struct WritingTests {
  @Test("what is not printed is written as null") func whatIsNotPrintedIsWrittenAsNull() throws {
    let event = EventRecord(
      title: "Talk",
      speakers: [SpeakerRecord(name: "Ann", affiliations: [Affiliation()], line: 7)])
    let json = String(decoding: try JSONEncoder.eventData().encode(event), as: UTF8.self)
    #expect(
      json == #"{"address":null,"end":null,"location":null,"series":null,"sessions":[],"speakers":"#
        + #"[{"affiliations":[{"organisations":[],"role":null}],"attribution":null,"#
        + #""capacity":"speaker","honorific":null,"name":"Ann","place":null,"session":null}],"#
        + #""start":null,"timezone":null,"title":"Talk","url":null}"#)
  }

  @Test("what is written is read back") func whatIsWrittenIsReadBack() throws {
    let event = EventRecord(
      title: "Talk “A”", series: "S", start: "2023-12-13T08:30", end: "2023-12", timezone: "CET",
      location: "Łódź", address: "a/b\\c\n", url: "https://x.eu/",
      sessions: [
        SessionRecord(title: "One", start: "2023-12-13T08:30", end: "2023-12-13T09:00"),
        SessionRecord(title: "Two"),
      ],
      speakers: [
        SpeakerRecord(
          name: "Ann", honorific: "Dr", capacity: .chair, session: "One",
          affiliations: [Affiliation(role: "Head", organisations: ["U", "B"])], place: "P",
          attribution: "Ann, Head")
      ])
    let organisation = OrganisationRecord(
      name: "B",
      names: [
        OrganisationName(name: "b", kind: .former, language: "pl", since: "1990", until: "2000")
      ],
      parent: "C", classification: "agency", country: "PL")
    let encoder = JSONEncoder.eventData(isPretty: true)
    let text = try [encoder.encode(event), encoder.encode(organisation)]
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    var reading = try Reading(text)
    #expect(reading.refusals == [])
    reading.events[0].speakers[0].line = nil
    var trimmed = event
    trimmed.address = "a/b\\c"
    #expect(reading.events == [trimmed])
    #expect(reading.organisations == [organisation])
    #expect(try JSONDecoder().decode(EventRecord.self, from: encoder.encode(event)) == event)
  }
}
