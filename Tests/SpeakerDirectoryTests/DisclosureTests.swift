import EventData
import SpeakerDirectory
import Testing

@Suite struct DisclosureTests {
  @Test("everything that is held on a person is told") func everythingIsTold() throws {
    let directory = try Directory.withTalks()
    var copy = EventRecord.recap
    copy.title = "Recap with Marek Przeor"
    copy.url = nil
    copy.speakers[0].honorific = "Dr"
    copy.speakers[1].attribution = "Jan-Philipp Kramer, colleague of PRZEOR, Marek"
    try directory.seed(copy, from: "copy.json")
    try directory.seed(.recap, from: "restated.json")
    let held = try #require(try directory.disclosure(of: "przeor").profile)
    #expect(held.key == "marek-przeor" && held.name == "Marek Przeor")
    #expect(held.names.map(\.name) == ["Marek Przeor", "PRZEOR Marek"])
    #expect(held.names.allSatisfy { $0.source != nil && $0.readAt != nil })
    #expect(held.statements.count == 4)
    #expect(held.statements.count { !$0.stands } == 1)
    #expect(held.statements.compactMap(\.honorific) == ["Dr"])
    let sources = held.statements.map(\.appearance.source.location)
    #expect(Set(sources) == ["talks.json", "copy.json", "restated.json"])
    #expect(
      held.standings.map(\.organisation.key) == ["dg-grow", "european-commission", "skills-board"])
    #expect(held.index?.names == "marek przeor | przeor marek")
    #expect(held.index?.roles.contains("team leader") == true)
    #expect(
      Dictionary(grouping: held.mentions, by: \.kind).mapValues { $0.map(\.text) } == [
        .title: ["Recap with Marek Przeor"], .key: ["recap-with-marek-przeor"],
        .attribution: ["Jan-Philipp Kramer, colleague of PRZEOR, Marek"],
      ])
    #expect(
      held.mentions.first?.withoutName == "Jan-Philipp Kramer, colleague of …")
  }

  @Test("nothing is told of nobody") func nothingIsToldOfNobody() throws {
    #expect(try Directory.withTalks().disclosure(of: "Zoe Zimmer").profile == nil)
  }
}
