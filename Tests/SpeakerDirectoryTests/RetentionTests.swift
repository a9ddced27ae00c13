import EventData
import Foundation
import SpeakerDirectory
import Testing

@Suite struct RetentionTests {
  let directory: Directory

  init() throws {
    directory = try .inMemory()
    try directory.seed(
      talk("2010-03-05", "Ann Old"), talk("2014-06-14", "Ben Edge"), talk("2014-06-15", "Cem Edge"),
      talk("2014", "Dan Year"), talk("2014-05", "Eva Month"), talk(nil, "Fay Undated"),
      talk("2023-01-01", "Ann Old Too"), talk("2011-01-01", "Gus Back"),
      talk("2022-01-01", "Gus Back"))
  }

  private func talk(_ start: String?, _ name: String) -> EventRecord {
    EventRecord(
      title: "Talk of \(start ?? "long ago") with others", start: start,
      speakers: [SpeakerRecord(name: name)])
  }

  private var day: Date { Date(timeIntervalSince1970: 1_718_409_600) }  // 2024-06-15

  @Test(
    "people are listed whose last appearance lies longer back",
    arguments: [
      ("10y", ["ann-old", "eva-month", "ben-edge"], "2014-06-15"),
      ("120m", ["ann-old", "eva-month", "ben-edge"], "2014-06-15"),
      ("14y", ["ann-old"], "2010-06-15"), ("15y", [], "2009-06-15"),
      ("3652d", ["ann-old", "eva-month", "ben-edge", "cem-edge"], "2014-06-16"),
      (
        "12m",
        ["ann-old", "eva-month", "ben-edge", "cem-edge", "dan-year", "gus-back", "ann-old-too"],
        "2023-06-15"
      ),
    ])
  func peopleAreListed(period: String, keys: [String], keptFrom: String) throws {
    let list = try directory.retention(
      olderThan: try #require(RetentionPeriod(period)), asOf: day)
    #expect(list.people.map(\.key) == keys)
    #expect(list.keptFrom == keptFrom)
    #expect(list.undated.map(\.key) == ["fay-undated"])
    #expect(list.people.allSatisfy { $0.last != nil && $0.appearances > 0 })
  }

  @Test("all of them are forgotten at once; those without a date stay")
  func allOfThemAreForgotten() throws {
    let period = RetentionPeriod(10, .years)
    let told = try directory.forget(unseenFor: period, asOf: day, dryRun: true)
    #expect(told.people.map(\.key) == ["ann-old", "eva-month", "ben-edge"])
    #expect(try directory.statistics().speakers == 8)
    let report = try directory.forget(unseenFor: period, asOf: day)
    #expect(report.people == told.people)
    #expect(report.proof?.isClean == true)
    #expect(try directory.statistics().speakers == 5)
    #expect(try directory.speaker("Fay Undated").profile != nil)
    #expect(try directory.retention(olderThan: period, asOf: day).people.isEmpty)
    #expect(try directory.forget(unseenFor: period, asOf: day).people.isEmpty)
  }

  @Test("a name around another one is cut out with it") func aNameAroundAnotherOne() throws {
    let speaker = SpeakerRecord(name: "Zoe New", attribution: "Zoe New, for Eva Ben Edge Month")
    let talk = EventRecord(title: "Now", start: "2024-01-01", speakers: [speaker])
    try directory.seed(talk, from: "now.json")
    let report = try directory.forget(unseenFor: RetentionPeriod(10, .years), asOf: day)
    #expect(report.proof?.isClean == true)
    let zoe = try #require(try directory.speaker("Zoe New").profile)
    #expect(zoe.appearances.map(\.attribution) == ["Zoe New, for …"])
  }

  @Test(
    "what is no length of time is refused",
    arguments: [
      "", "10", "y", "-1y", "0d", "1.5y", "10 y", "1w", "٣y", "9999999999999999999y", "2000y",
    ])
  func whatIsNoLengthOfTimeIsRefused(text: String) {
    #expect(RetentionPeriod(text) == nil)
  }

  @Test("a length of time is written as it is read", arguments: ["10y", "6m", "90d"])
  func aLengthOfTimeIsWrittenAsItIsRead(text: String) {
    #expect(RetentionPeriod(text)?.description == text)
  }
}
