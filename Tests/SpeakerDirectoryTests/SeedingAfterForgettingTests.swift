import EventData
import SpeakerDirectory
import Testing

/// The same sources, after people of whom they speak are forgotten.
@Suite struct SeedingAfterForgettingTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
    #expect(try directory.forget("Marek Przeor").profile != nil)
  }

  @Test("what is left of them is not new") func whatIsLeftIsNotNew() throws {
    let statistics = try directory.statistics()
    for _ in 1...2 {
      let report = try directory.seed(.recap, .skills, .greece)
      #expect(report.events == .init(added: 0, changed: 0, unchanged: 3))
      #expect(report.appearancesAdded == 0 && report.appearancesRemoved == 0)
      #expect(report.suppressed == 2)
    }
    #expect(try directory.statistics() == statistics)
  }

  @Test(
    "what they say new is",
    arguments: [
      { (talk: inout EventRecord) in talk.location = "Gdynia" },
      { $0.end = "2023-12-13T11:00" },
      { $0.speakers[1].attribution = "Jan-Philipp Kramer, Poland" },
      { $0.speakers[1].honorific = "Prof." }, { $0.speakers[1].name = "KRAMER, Jan-Philipp" },
      { $0.speakers[1].affiliations = [] }, { $0.speakers.append(SpeakerRecord(name: "Ann Poe")) },
      { $0.speakers.removeLast() },
    ] as [@Sendable (inout EventRecord) -> Void])
  func whatTheySayNewIs(change: @Sendable (inout EventRecord) -> Void) throws {
    var talk = EventRecord.recap
    change(&talk)
    let report = try directory.seed(talk, .skills, .greece)
    #expect(report.events == .init(added: 0, changed: 1, unchanged: 2))
    #expect(try directory.seed(talk, .skills, .greece).events.unchanged == 3)
  }
}
