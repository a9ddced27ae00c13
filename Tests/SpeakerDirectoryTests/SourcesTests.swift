import EventData
import SpeakerDirectory
import Testing

/// What happens where several sources speak of one event.
@Suite struct SourcesTests {
  let directory: Directory

  init() throws {
    directory = try .inMemory()
    try directory.seed(.recap, from: "page.txt")
  }

  @Test("a second source fills what is empty and overwrites nothing")
  func aSecondSourceFillsWhatIsEmptyAndOverwritesNothing() throws {
    var other = EventRecord.recap
    other.location = "Somewhere else"
    other.address = "Rue de la Loi 200"
    other.url = nil
    let report = try directory.seed(other, from: "list.csv")
    #expect(report.events.changed == 1)
    let event = try #require(try directory.event("recap").profile)
    #expect(event.location == "Online")
    #expect(event.address == "Rue de la Loi 200")
    #expect(event.url == "https://example.org/talks/recap")
    #expect(event.sources.map(\.location) == ["page.txt", "list.csv"])
  }

  @Test("what both sources say counts once") func whatBothSourcesSayCountsOnce() throws {
    var other = EventRecord.recap
    other.speakers.append(SpeakerRecord(name: "Eva Nowak"))
    let report = try directory.seed(other, from: "list.csv")
    #expect(report.speakersAdded == 1)
    #expect(try directory.statistics().appearances == 3)
    #expect(try directory.speaker("przeor").profile?.appearances.count == 1)
    #expect(try directory.event("recap").profile?.appearances.count == 3)
    #expect(try directory.organisation("DG GROW").profile?.appearanceCount == 1)
    #expect(try directory.search("przeor").hits.first?.appearances == 1)
  }

  @Test("the fuller statement is shown") func theFullerStatementIsShown() throws {
    var fuller = EventRecord.recap
    fuller.speakers[1].affiliations = [
      Affiliation(role: "Head of Office", organisations: ["Prognos", "Prognos Group"])
    ]
    try directory.seed(fuller, from: "list.csv")
    let kramer = try #require(try directory.speaker("kramer").profile)
    #expect(kramer.appearances.map(\.source.location) == ["list.csv"])
    #expect(kramer.affiliations.first?.affiliation.role == "Head of Office")
  }

  @Test("a source that takes its word back leaves the other's")
  func aSourceThatTakesItsWordBackLeavesTheOthers() throws {
    try directory.seed(.recap, from: "list.csv")
    var shorter = EventRecord.recap
    shorter.speakers.removeFirst()
    try directory.seed(shorter, from: "page.txt")
    let przeor = try #require(try directory.speaker("przeor").profile)
    #expect(przeor.appearances.map(\.source.location) == ["list.csv"])
    try directory.seed(shorter, from: "list.csv")
    #expect(try directory.speaker("przeor").profile == nil)
    #expect(try directory.search("przeor").hits.isEmpty)
  }

  @Test("two sessions are two appearances, however many sources name them")
  func twoSessionsAreTwoAppearancesHoweverManySourcesNameThem() throws {
    var sessions = EventRecord.recap
    sessions.speakers = ["Opening", "Closing"].map {
      SpeakerRecord(name: "Marek Przeor", session: $0)
    }
    try directory.seed(sessions, from: "agenda.html")
    try directory.seed(sessions, from: "copy.html")
    #expect(try directory.speaker("przeor").profile?.appearances.count == 2)
  }

  @Test("a line printed twice on one page counts once") func aLinePrintedTwiceOnOnePageCountsOnce()
    throws
  {
    var twice = EventRecord.skills
    twice.speakers.append(twice.speakers[1])
    try directory.seed(twice, from: "skills.txt")
    #expect(try directory.speaker("Lucja Blonska").profile?.appearances.count == 1)
  }

  @Test("the first source corrects, and the other's facts stay")
  func theFirstSourceCorrectsAndTheOthersFactsStay() throws {
    var other = EventRecord.recap
    other.address = "Rue de la Loi 200"
    try directory.seed(other, from: "list.csv")
    var corrected = EventRecord.recap
    corrected.location = "Brussels"
    try directory.seed(corrected, from: "page.txt")
    let event = try #require(try directory.event("recap").profile)
    #expect(event.location == "Brussels")
    #expect(event.address == "Rue de la Loi 200")
  }
}
