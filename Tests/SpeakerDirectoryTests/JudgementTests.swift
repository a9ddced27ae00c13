import EventData
import Foundation
import SpeakerDirectory
import Testing

/// Who is who, as people decide.
@Suite struct JudgementTests {
  let folder: TemporaryFolder
  let directory: Directory

  init() throws {
    folder = try TemporaryFolder()
    directory = try Directory(at: folder.file("talks.sqlite"))
    try Self.seed(directory)
  }

  private static func seed(_ directory: Directory) throws {
    try directory.seed(.recap, .skills, .greece)
    try directory.seed(.prognos, from: "prognos.json")
  }

  private func content() throws -> [String] {
    try Shell.content(of: folder.file("talks.sqlite"))
  }

  private func merge() throws {
    try directory.merge(
      ["jan-philippe-kramer"], into: "jan-philipp-kramer", by: "Ada", because: "a typing error")
  }

  @Test("the loser's statements are the winner's, and the loser's key and names lead there")
  func theLosersStatementsAreTheWinners() throws {
    try merge()
    for name in ["jan-philippe-kramer", "Jan-Philippe Kramer", "kramer jan philipp"] {
      let profile = try #require(try directory.speaker(name).profile, "\(name)")
      #expect(profile.key == "jan-philipp-kramer")
      #expect(profile.name == "Jan-Philipp Kramer")
      #expect(profile.otherNames == ["Jan-Philippe Kramer"])
      #expect(profile.appearances.count == 3)
    }
    let hits = try directory.search("kramer", kinds: [.speaker]).hits
    #expect(hits.map(\.key) == ["jan-philipp-kramer"])
    #expect(hits.first?.appearances == 3)
    #expect(try directory.organisation("Prognos").profile?.peopleCount == 1)
    try Shell.run(
      "INSERT INTO entryText(entryText) VALUES ('integrity-check'); PRAGMA foreign_key_check",
      in: folder.file("talks.sqlite"))
  }

  @Test("what was merged, seeded again and taken back is what it was, to the last row")
  func whatWasMergedAndTakenBackIsWhatItWas() throws {
    let before = try content()
    try merge()
    #expect(try content() != before)
    try Self.seed(directory)
    let undone = try directory.undoJudgement()
    #expect(undone.verdict == .same && undone.reason == "a typing error")
    #expect(try content() == before)
    #expect(throws: JudgementError.nothingToUndo) { try directory.undoJudgement() }
  }

  @Test("what came in under the loser's name after a merge is the loser's when it is taken back")
  func whatCameInLaterIsTheLosers() throws {
    try merge()
    var talk = EventRecord.greece
    talk.title = "Late talk"
    talk.speakers[0].name = "Dr. KRAMER, Jan-Philippe"
    try directory.seed(talk, from: "late.json")
    #expect(try directory.speaker("jan-philipp-kramer").profile?.appearances.count == 4)
    try directory.undoJudgement()
    #expect(try directory.speaker("jan-philipp-kramer").profile?.appearances.count == 1)
    #expect(try directory.speaker("jan-philippe-kramer").profile?.appearances.count == 3)
  }

  @Test("judgements are taken back one by one, the last first")
  func judgementsAreTakenBackOneByOne() throws {
    let first = try content()
    try merge()
    let second = try content()
    try directory.merge(["jan-philipp-kramer"], into: "lucja-blonska", by: "Ada")
    #expect(
      try directory.speaker("jan-philippe-kramer").profile?.key == "lucja-blonska")
    try directory.tellApart("marek-przeor", "lucja-blonska", by: "Ada")
    #expect(try directory.undoJudgement().verdict == .different)
    try directory.undoJudgement()
    #expect(try content() == second)
    try directory.undoJudgement()
    #expect(try content() == first)
  }

  @Test("names of the past are found, and shown only if wished")
  func namesOfThePastAreFound() throws {
    try directory.merge(
      ["jan-philippe-kramer"], into: "jan-philipp-kramer", isFormer: true, by: "Ada")
    let profile = try directory.speaker("Jan-Philippe Kramer").profile
    #expect(profile?.otherNames == [])
    #expect(profile?.formerNames == nil)
    #expect(
      try directory.speaker("Jan-Philippe Kramer", formerNames: true).profile?.formerNames == [
        "Jan-Philippe Kramer"
      ])
  }

  @Test("a split that is taken back leaves nothing of it")
  func aSplitThatIsTakenBackLeavesNothingOfIt() throws {
    let before = try content()
    let judgement = try directory.split("marek-przeor", at: ["Skills for clusters"], by: "Ada")
    #expect(judgement.otherNames == ["Marek Przeor (2)"])
    #expect(try directory.speaker("marek-przeor-2").profile?.name == "Marek Przeor (2)")
    try directory.undoJudgement()
    #expect(try content() == before)
  }

  @Test("a namesake is told apart at an event, also when that is put in again, and joined again")
  func aNamesakeIsToldApart() throws {
    let before = try content()
    try directory.split(
      "marek-przeor", at: ["skills-for-clusters"], as: "Marek Przeor (PL)", by: "Ada")
    #expect(try directory.speaker("marek-przeor").profile?.appearances.count == 1)
    let other = try directory.speaker("Marek Przeor (PL)").profile
    #expect(other?.key == "marek-przeor-pl")
    #expect(other?.appearances.map(\.event.key) == ["skills-for-clusters"])
    #expect(try directory.speaker("Marek Przeor").choices.count == 2)
    var again = EventRecord.skills
    again.location = "Warsaw"
    try directory.seed(.recap, again, .greece)
    #expect(try directory.speaker("Marek Przeor (PL)").profile?.appearances.count == 1)
    #expect(try directory.speaker("marek-przeor").profile?.appearances.count == 1)
    try directory.seed(.recap, .skills, .greece)
    try directory.undoJudgement()
    #expect(try directory.speaker("marek-przeor").profile?.appearances.count == 2)
    #expect(
      Set(try content()).symmetricDifference(before).filter { !$0.hasPrefix("appearance|") }
        .filter { !$0.hasPrefix("furtherAffiliation|") }.filter { !$0.hasPrefix("source|") }
        .filter { !$0.hasPrefix("session|") }.isEmpty)
  }

  @Test("decisions survive a directory that is made anew, before or after its data")
  func decisionsSurviveADirectoryThatIsMadeAnew() throws {
    try merge()
    try directory.split(
      "marek-przeor", at: ["skills-for-clusters"], as: "Marek Przeor (PL)", by: "Ada")
    try directory.tellApart("lucja-blonska", "giorgos-papadopoulos", by: "Ada")
    let written = try JSONEncoder().encode(directory.judgements())
    let judgements = try JSONDecoder().decode([Judgement].self, from: written)
    let expected = try keys(directory)

    let after = try Directory.inMemory()
    try Self.seed(after)
    #expect(try after.take(judgements).entries.map(\.outcome) == [.done, .done, .done])
    #expect(try keys(after) == expected)
    #expect(try after.take(judgements).entries.map(\.outcome) == [.known, .known, .known])

    let before = try Directory.inMemory()
    #expect(try before.take(judgements).entries.map(\.outcome) == [.waits, .waits, .done])
    // The loser's name comes first.
    try before.seed(.prognos, from: "prognos.json")
    try before.seed(.recap, .skills, .greece)
    #expect(try keys(before) == expected)
    #expect(try before.speaker("jan-philippe-kramer").profile?.name == "Jan-Philipp Kramer")
  }

  private func keys(_ directory: Directory) throws -> [String] {
    try directory.search("2020..2030", kinds: [.speaker], limit: 100, order: .name).hits
      .map { "\($0.key) \($0.appearances)" }.sorted()
  }

  @Test("a merge that waits for several is done with each that comes in")
  func aMergeThatWaitsForSeveral() throws {
    let directory = try Directory.inMemory()
    func seed(_ name: String) throws {
      try directory.seed(
        EventRecord(title: "Day of \(name)", speakers: [SpeakerRecord(name: name)]),
        from: "\(name).json")
    }
    try seed("Bob Quist")
    try seed("Carl Zwick")
    try directory.take(
      ["Bob Quist", "Carl Zwick"].map {
        Judgement(
          verdict: .same, names: ["Adam Berg"], otherNames: [$0], madeBy: "Ada", madeAt: "")
      })
    try seed("Adam Berg")
    for name in ["Adam Berg", "Bob Quist", "Carl Zwick"] {
      #expect(try directory.speaker(name).profile?.appearances.count == 3, "\(name)")
    }
  }

  @Test("a split that came in under its judgement is taken back")
  func aSplitThatCameInIsTakenBack() throws {
    let split = try directory.split(
      "marek-przeor", at: ["skills-for-clusters"], as: "Marek Przeor (PL)", by: "Ada")
    let other = try Directory.inMemory()
    try other.take([split])
    try Self.seed(other)
    #expect(try other.speaker("marek-przeor").profile?.appearances.count == 1)
    try other.undoJudgement()
    #expect(try other.speaker("marek-przeor").profile?.appearances.count == 2)
    #expect(try other.speaker("Marek Przeor (PL)").profile == nil)
  }

  @Test("a split of all events of somebody waits until there are others")
  func aSplitOfAllEventsWaits() throws {
    let split = Judgement(
      verdict: .split, names: ["Łucja Błońska"], otherNames: ["Łucja Błońska (2)"],
      events: ["skills-for-clusters"], madeBy: "Ada", madeAt: "")
    #expect(try directory.take([split]).entries.map(\.outcome) == [.waits])
  }

  @Test("every fact has its source, and what several state is explained")
  func everyFactHasItsSource() throws {
    var copy = EventRecord.recap
    copy.speakers[0].affiliations = [Affiliation(organisations: ["DG GROW"])]
    try directory.seed(copy, from: "copy.html")
    try merge()
    let history = try #require(try directory.history(of: "marek przeor").profile)
    #expect(history.statements.count == 3)
    #expect(history.statements.filter(\.stands).count == 2)
    let recap = history.statements.filter { $0.appearance.event.title.contains("Recap") }
    #expect(recap.map(\.stands) == [true, false])
    #expect(recap.map(\.appearance.source.location) == ["talks.json", "copy.html"])
    #expect(recap.allSatisfy { $0.because != nil && $0.readAt.hasSuffix("Z") })
    #expect(history.names.map(\.name) == ["Marek Przeor", "PRZEOR Marek"])
    #expect(history.names.allSatisfy { $0.source?.line != nil })
    let kramer = try #require(try directory.history(of: "jan-philipp-kramer").profile)
    #expect(kramer.formerKeys == ["jan-philippe-kramer"])
    #expect(kramer.judgements.map(\.madeBy) == ["Ada"])
    #expect(kramer.names.map(\.kind) == [.spelling, .other])
  }

  @Test("what cannot be is refused, and changes nothing")
  func whatCannotBeIsRefused() throws {
    let before = try content()
    #expect(throws: JudgementError.isOne(.speaker, "Przeor Marek")) {
      try directory.merge(["Przeor Marek"], into: "marek-przeor", by: "Ada")
    }
    #expect(throws: JudgementError.self) {
      try directory.merge(["lucja-blonska", "nobody"], into: "marek-przeor", by: "Ada")
    }
    #expect(throws: JudgementError.eventNotFound("nowhere")) {
      try directory.split("marek-przeor", at: ["nowhere"], by: "Ada")
    }
    #expect(
      throws: JudgementError.notAtEvent(speaker: "Marek Przeor", event: "athens-cluster-days")
    ) {
      try directory.split("marek-przeor", at: ["athens-cluster-days"], by: "Ada")
    }
    #expect(throws: JudgementError.allEvents(speaker: "Łucja Błońska")) {
      try directory.split("lucja-blonska", at: ["skills-for-clusters"], by: "Ada")
    }
    #expect(throws: JudgementError.noNames) {
      try directory.take([
        Judgement(verdict: .same, names: [], otherNames: ["x"], madeBy: "Ada", madeAt: "")
      ])
    }
    #expect(try content() == before)
  }
}

extension EventRecord {
  fileprivate static let prognos = EventRecord(
    title: "Foresight Day", start: "2021-06-01",
    speakers: [
      SpeakerRecord(
        name: "Jan-Philippe Kramer", session: "Opening",
        affiliations: [Affiliation(role: "Director", organisations: ["Prognos"])], line: 1),
      SpeakerRecord(
        name: "Jan-Philippe Kramer", session: "Closing",
        affiliations: [Affiliation(role: "Director", organisations: ["Prognos"])], line: 2),
    ])
}
