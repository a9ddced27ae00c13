import EventData
import SpeakerDirectory
import Testing

@Suite struct SeedingTests {
  let directory: Directory

  init() throws {
    directory = try .inMemory()
  }

  @Test("a first seeding adds everything") func aFirstSeedingAddsEverything() throws {
    let report = try directory.seed(.recap, .skills, .greece)
    #expect(report.events == SeedReport.Counts(added: 3, changed: 0, unchanged: 0))
    #expect(report.speakersAdded == 4)
    #expect(report.appearancesAdded == 5)
    #expect(report.refused.isEmpty)
    let held = try directory.statistics()
    #expect(held.events == 3)
    #expect(held.speakers == 4)
    #expect(held.appearances == 5)
    #expect(held.series == 1)
    #expect(held.sessions == 1)
    #expect(held.sources == 1)
    #expect(held.first == "2022-05-04")
    #expect(held.last == "2024-03")
  }

  @Test("the same input twice changes nothing") func theSameInputTwiceChangesNothing() throws {
    try directory.seed(.recap, .skills, .greece)
    let before = try directory.content()
    let report = try directory.seed(.recap, .skills, .greece)
    #expect(report.events == SeedReport.Counts(added: 0, changed: 0, unchanged: 3))
    #expect(report.speakersAdded == 0)
    #expect(report.appearancesAdded == 0)
    #expect(report.appearancesRemoved == 0)
    #expect(try directory.content() == before)
  }

  @Test("one input described in two goes is what it is in one")
  func oneInputDescribedInTwoGoesIsWhatItIsInOne() throws {
    try directory.seed(.recap)
    try directory.seed(.recap, .skills, .greece)
    let atOnce = try Directory.withTalks()
    #expect(try directory.search("marek").hits == atOnce.search("marek").hits)
    #expect(try directory.speaker("przeor").profile == atOnce.speaker("przeor").profile)
  }

  @Test("lines that move are no change, but are noted") func linesThatMoveAreNoChangeButAreNoted()
    throws
  {
    try directory.seed(.recap)
    let report = try directory.seed(named: "talks.json") { try $0(.event(.recap, line: 11)) }
    #expect(report.events.unchanged == 1)
    let event = try #require(try directory.event("recap").profile)
    #expect(event.sources.first?.line == 11)
    #expect(event.appearances.first?.source.line == 11)
  }

  @Test("another title on another day is another event")
  func anotherTitleOnAnotherDayIsAnotherEvent() throws {
    try directory.seed(.recap)
    var other = EventRecord.recap
    other.title = "EU Clusters Talks: Recap on policies"
    other.start = "2023-12-14"
    let report = try directory.seed(other)
    #expect(report.events == SeedReport.Counts(added: 1))
  }

  @Test(
    "a page that corrects one thing stays one event",
    arguments: [
      { $0.title = "Recap on key policies" }, { $0.start = "2023-12-20" }, { $0.end = nil },
      { $0.url = "https://example.org/other" }, { $0.location = "Brussels" },
      { $0.title = "Entirely renamed" },
    ] as [@Sendable (inout EventRecord) -> Void])
  func aPageThatCorrectsOneThingStaysOneEvent(
    correct: @Sendable (inout EventRecord) -> Void
  ) throws {
    try directory.seed(.recap, from: "page.txt")
    var corrected = EventRecord.recap
    correct(&corrected)
    let report = try directory.seed(corrected, from: "page.txt")
    #expect(report.events == SeedReport.Counts(added: 0, changed: 1, unchanged: 0))
    #expect(report.appearancesAdded == 0)
    #expect(report.appearancesRemoved == 0)
    let event = try #require(
      try directory.event("eu-clusters-talks-special-recap-on-key-policies-and-takeaways").profile)
    #expect(event.title == corrected.title)
    #expect(event.start == corrected.start)
    #expect(event.end == corrected.end)
    #expect(event.url == corrected.url)
    #expect(event.location == corrected.location)
    #expect(try directory.statistics().events == 1)
    #expect(
      try directory.search("przeor").hits.first?.last
        == corrected.start.map { String($0.prefix(10)) })
  }

  @Test("a file that is used again for another event keeps both")
  func aFileThatIsUsedAgainForAnotherEventKeepsBoth() throws {
    try directory.seed(.recap, from: "page.txt")
    #expect(try directory.seed(.greece, from: "page.txt").events.added == 1)
    #expect(try directory.statistics().events == 2)
  }

  @Test("standard input is never a correction by itself")
  func standardInputIsNeverACorrectionByItself() throws {
    var undated = EventRecord(title: "Cluster meeting in Rome")
    try directory.seed(undated, from: "-")
    undated.title = "Cluster meeting in Ghent"
    #expect(try directory.seed(undated, from: "-").events.added == 1)
  }

  @Test("a corrected name leaves no trace of the wrong one")
  func aCorrectedNameLeavesNoTraceOfTheWrongOne() throws {
    var wrong = EventRecord.recap
    wrong.speakers[0].name = "Marek Przeorr"
    wrong.speakers[0].affiliations = [Affiliation(role: "Leader", organisations: ["DG GROWW"])]
    try directory.seed(wrong)
    let report = try directory.seed(.recap)
    #expect(report.events.changed == 1)
    #expect(report.speakersAdded == 1)
    #expect(report.appearancesAdded == 1)
    #expect(report.appearancesRemoved == 1)
    #expect(try directory.search("przeorr").hits.allSatisfy { $0.corrections != nil })
    #expect(try directory.search("groww").hits.allSatisfy { $0.corrections != nil })
    #expect(try directory.statistics().speakers == 2)
    #expect(try directory.organisation("DG GROWW").profile == nil)
  }

  @Test("records that cannot be used are refused with line and reason")
  func recordsThatCannotBeUsedAreRefusedWithLineAndReason() throws {
    let report = try directory.seed(
      EventRecord(start: "2024"), EventRecord(title: "…"),
      EventRecord(
        title: "Good", speakers: [SpeakerRecord(name: "???", line: 7), SpeakerRecord(name: "Eva")]))
    #expect(report.refused.map(\.line) == [1, 2, 7])
    #expect(report.refused.allSatisfy { $0.input == "talks.json" && !$0.reason.isEmpty })
    #expect(report.events.added == 1)
    #expect(report.appearancesAdded == 1)
  }

  @Test("an input that fails half way leaves nothing behind")
  func anInputThatFailsHalfWayLeavesNothingBehind() throws {
    struct Broken: Error {}
    #expect(throws: Broken.self) {
      try directory.seed(named: "broken.json") { take in
        try take(.event(.recap, line: 1))
        try take(.event(.skills, line: 2))
        throw Broken()
      }
    }
    #expect(try directory.statistics().events == 0)
    #expect(try directory.search("przeor").hits.isEmpty)
  }

  @Test("events of one title on several days get dated keys")
  func eventsOfOneTitleOnSeveralDaysGetDatedKeys() throws {
    for day in ["2024-01-10", "2024-02-14"] {
      try directory.seed(EventRecord(title: "Monthly talk", start: day), from: "\(day).txt")
    }
    try directory.seed(EventRecord(title: "Monthly talk"), from: "other.json")
    #expect(try directory.event("monthly-talk").profile?.start == "2024-01-10")
    #expect(try directory.event("monthly-talk-2024-02-14").profile?.start == "2024-02-14")
    #expect(try directory.event("monthly-talk-2").profile?.start == nil)
    #expect(try directory.event("Monthly Talk").choices.count == 3)
  }

  @Test("titles of one address on other days are other events")
  func titlesOfOneAddressOnOtherDaysAreOtherEvents() throws {
    let report = try directory.seed(
      EventRecord(title: "Day one", start: "2024-01-10", url: "https://example.org"),
      EventRecord(title: "Day two", start: "2024-01-11", url: "https://example.org"))
    #expect(report.events.added == 2)
  }

  @Test("an event twice in one input is one event") func anEventTwiceInOneInputIsOneEvent() throws {
    var second = EventRecord.recap
    second.speakers = [SpeakerRecord(name: "Eva Nowak")]
    try directory.seed(.recap, second)
    #expect(try directory.statistics().events == 1)
    #expect(try directory.event("recap").profile?.appearances.count == 3)
    let again = try directory.seed(.recap, second)
    #expect(again.events.unchanged == 2)
    second.speakers[0].name = "Eva Novak"
    let corrected = try directory.seed(.recap, second)
    #expect(corrected.events == SeedReport.Counts(added: 0, changed: 1, unchanged: 1))
    #expect(try directory.event("recap").profile?.appearances.count == 3)
  }
}
