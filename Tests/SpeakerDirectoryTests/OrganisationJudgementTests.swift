import EventData
import Foundation
import SpeakerDirectory
import Testing

/// Which organisations are one body, as people decide.
@Suite(.enabled(if: Shell.isThere)) struct OrganisationJudgementTests {
  let folder: TemporaryFolder
  let file: URL
  let directory: Directory

  init() throws {
    folder = try TemporaryFolder()
    file = folder.file("talks.sqlite")
    directory = try Directory(at: file)
    try Self.seed(directory)
  }

  private static func seed(_ directory: Directory) throws {
    try seedData(directory)
    try seedPages(directory)
  }

  private static func seedData(_ directory: Directory) throws {
    try directory.seed(
      organisations: OrganisationRecord(
        name: "Harbour Innovation Agency",
        names: [OrganisationName(name: "HIA", kind: .acronym)], classification: "agency",
        country: "PT"),
      OrganisationRecord(
        name: "Lisbon Port Laboratory",
        names: [OrganisationName(name: "LPL", kind: .acronym)], parent: "Ministry of Seas",
        classification: "research organisation", country: "PT"),
      OrganisationRecord(name: "Ministry of Seas", classification: "ministry", country: "PT"))
  }

  private static func seedPages(_ directory: Directory) throws {
    try directory.seed(
      EventRecord(
        title: "Quay Day", start: "2023-05-04",
        speakers: [
          speaker("Ana Brito", "Harbour Innovation Agency"),
          speaker("Rui Faria", "Sensor Unit", "Lisbon Port Laboratory"),
          speaker("Eva Lopes", "Ostrava Tide Office"),
        ]),
      EventRecord(
        title: "Quay Night", start: "2024-05-04",
        speakers: [
          speaker("Ana Brito", "LPL"), speaker("Tom Quist", "Tide Bureau of Ostrava"),
        ]), from: "quay.json")
  }

  private static func speaker(_ name: String, _ organisations: String...) -> SpeakerRecord {
    SpeakerRecord(name: name, affiliations: [Affiliation(role: nil, organisations: organisations)])
  }

  private func content() throws -> [String] { try Shell.content(of: file) }

  private func expectNoChanges(
    since before: [String], _ place: SourceLocation = #_sourceLocation
  ) throws {
    let changes = try Shell.changes(of: file, since: before)
    #expect(changes == [], sourceLocation: place)
  }

  @Test("names, units and appearances go along, and what data says of the winner counts")
  func namesUnitsAndAppearancesGoAlong() throws {
    try directory.merge(
      organisations: ["LPL"], into: "harbour-innovation-agency", by: "Ada", because: "renamed")
    for name in ["Lisbon Port Laboratory", "lisbon-port-laboratory", "HIA"] {
      let body = try #require(try directory.organisation(name).profile, "\(name)")
      #expect(body.name == "Harbour Innovation Agency")
      #expect(body.classification == "agency")
      #expect(body.units.map(\.name) == ["Sensor Unit"])
      #expect(body.peopleCount == 2 && body.appearanceCount == 3)
      #expect(!body.names.contains { $0.kind == .official && $0.name != body.name })
    }
    #expect(try directory.organisation("Ministry of Seas").profile?.peopleCount == 2)
    #expect(try directory.search("org:LPL", kinds: [.speaker]).hits.count == 2)
    try Shell.run(
      "INSERT INTO entryText(entryText) VALUES ('integrity-check'); PRAGMA foreign_key_check",
      in: file)
  }

  @Test(
    "what was merged, seeded again and taken back is what it was, to the last row",
    arguments: [
      (["lisbon-port-laboratory"], "harbour-innovation-agency"),
      (["harbour-innovation-agency"], "lisbon-port-laboratory"),
      // A body into its own unit, and the other way round.
      (["ministry-of-seas"], "lisbon-port-laboratory"),
      (["lisbon-port-laboratory"], "ministry-of-seas"),
      // Bodies that only pages name.
      (["ostrava-tide-office"], "tide-bureau-of-ostrava"),
      (["ostrava-tide-office"], "harbour-innovation-agency"),
      (["harbour-innovation-agency"], "ostrava-tide-office"),
    ], [false, true])
  func whatWasMergedAndTakenBackIsWhatItWas(
    merge: (losers: [String], winner: String), isFormer: Bool
  ) throws {
    let before = try content()
    try directory.merge(
      organisations: merge.losers, into: merge.winner, isFormer: isFormer, by: "Ada")
    let merged = try content()
    #expect(merged != before)
    try Self.seed(directory)
    try expectNoChanges(since: merged)
    #expect(try directory.undoJudgement().kind == .organisation)
    try expectNoChanges(since: before)
    try Self.seed(directory)
    try expectNoChanges(since: before)
  }

  @Test("what was decided by hand of the loser counts, and goes with it")
  func whatWasDecidedByHandGoesAlong() throws {
    _ = try directory.edit(organisation: "LPL", OrganisationEdit(country: "ES"))
    let before = try content()
    try directory.merge(organisations: ["LPL"], into: "HIA", by: "Ada")
    #expect(try directory.organisation("HIA").profile?.country == "ES")
    try Self.seed(directory)
    #expect(try directory.organisation("HIA").profile?.country == "ES")
    try directory.undoJudgement()
    try expectNoChanges(since: before)
  }

  @Test("what came in under the loser's name after a merge is the loser's when it is taken back")
  func whatCameInLaterIsTheLosers() throws {
    try directory.merge(organisations: ["LPL"], into: "HIA", by: "Ada")
    try directory.seed(
      EventRecord(
        title: "Late Day", start: "2025-01-02",
        speakers: [
          Self.speaker("Ivo Reis", "LISBON PORT LABORATORY", "Ministry of Seas"),
          Self.speaker("Ida Reis", "Harbour Innovation Agency"),
        ]), from: "late.json")
    #expect(try directory.organisation("HIA").profile?.peopleCount == 4)
    try directory.undoJudgement()
    #expect(
      try directory.organisation("HIA").profile?.people.map(\.name).contains("Ivo Reis") == false)
    #expect(
      Set(try #require(try directory.organisation("LPL").profile).people.map(\.name)) == [
        "Rui Faria", "Ana Brito", "Ivo Reis",
      ])
  }

  @Test("decisions survive a directory that is made anew, before or after its data")
  func decisionsSurvive() throws {
    try directory.merge(organisations: ["LPL"], into: "HIA", by: "Ada")
    try directory.merge(
      organisations: ["ostrava-tide-office"], into: "tide-bureau-of-ostrava", by: "Ada")
    try directory.tellApart(organisations: "HIA", "Ministry of Seas", by: "Ada")
    let written = try JSONEncoder().encode(directory.judgements())
    let judgements = try JSONDecoder().decode([Judgement].self, from: written)

    let after = try Directory.inMemory()
    try Self.seed(after)
    #expect(try after.take(judgements).entries.map(\.outcome) == [.done, .done, .done])
    #expect(try after.take(judgements).entries.map(\.outcome) == [.known, .known, .known])
    let before = try Directory.inMemory()
    #expect(try before.take(judgements).entries.map(\.outcome) == [.waits, .waits, .done])
    try Self.seedPages(before)
    try Self.seedData(before)
    for directory in [after, before] {
      let agency = try #require(try directory.organisation("LPL").profile)
      #expect(agency.name == "Harbour Innovation Agency" && agency.appearanceCount == 3)
      let tide = try #require(try directory.organisation("ostrava-tide-office").profile)
      #expect(tide.name == "Tide Bureau of Ostrava" && tide.peopleCount == 2)
    }
    try before.undoJudgement()
    try before.undoJudgement()
    #expect(try before.organisation("ostrava-tide-office").profile?.peopleCount == 1)
  }

  @Test("two that are not one are not proposed, and no rule takes a name of one for the other")
  func twoThatAreNotOne() throws {
    try directory.seed(
      EventRecord(
        title: "Optics Day", start: "2024-06-01",
        speakers: [
          Self.speaker("Ulla Zwick", "Lightmirror Photonics Centre"),
          Self.speaker("Jo Quist", "Ligthmirrors Photonics Center"),
        ]), from: "optics.json")
    let one = Set(["Lightmirror Photonics Centre", "Ligthmirrors Photonics Center"])
    func proposed() throws -> Bool {
      try directory.organisationCandidates().contains {
        Set([$0.first.name, $0.second.name]) == one
      }
    }
    try #require(try proposed())
    try directory.tellApart(
      organisations: "Lightmirror Photonics Centre", "ligthmirrors-photonics-center", by: "Ada")
    #expect(try !proposed())
    #expect(
      try !directory.checkOrganisations().contains { Set($0.organisations.map(\.name)) == one })
    try directory.undoJudgement()
    #expect(try proposed())
  }

  @Test("an acronym that two share is no finding once somebody told them apart")
  func anAcronymThatTwoShareIsNoFinding() throws {
    try directory.seed(
      organisations: OrganisationRecord(
        name: "Hydrographic Institute of Azores",
        names: [OrganisationName(name: "HIA", kind: .acronym)], country: "PT"),
      from: "azores.json")
    func found() throws -> Bool {
      try directory.checkOrganisations().contains { $0.kind == .sharedAcronym }
    }
    #expect(try found())
    try directory.tellApart(
      organisations: "harbour-innovation-agency", "hydrographic-institute-of-azores", by: "Ada")
    #expect(try !found())
  }

  @Test("what was decided by hand after a merge stays when that is taken back")
  func whatWasDecidedByHandAfterAMergeStays() throws {
    try directory.merge(organisations: ["LPL"], into: "HIA", by: "Ada")
    _ = try directory.edit(organisation: "HIA", OrganisationEdit(country: "ES"))
    try directory.undoJudgement()
    try directory.seed(
      organisations: OrganisationRecord(
        name: "Harbour Innovation Agency", classification: "authority", country: "PT"))
    #expect(try directory.organisation("harbour-innovation-agency").profile?.country == "ES")
  }

  @Test("a rule that would take a name for a body is overruled")
  func aRuleIsOverruled() throws {
    let names = ["Tidewater Analytics", "Tidewater Analytics Ltd"]
    let judgement = Judgement(
      verdict: .different, kind: .organisation, names: [names[0]], otherNames: [names[1]],
      madeBy: "Ada", madeAt: "2024-01-01T00:00:00Z")
    let told = try Directory.inMemory()
    try told.take([judgement])
    let untold = try Directory.inMemory()
    for directory in [told, untold] {
      try directory.seed(
        EventRecord(
          title: "Tide Day", start: "2024-06-01",
          speakers: [Self.speaker("Ulla Zwick", names[0]), Self.speaker("Jo Quist", names[1])]))
    }
    #expect(try told.organisation(names[0]).profile?.peopleCount == 1)
    #expect(try untold.organisation(names[0]).profile?.peopleCount == 2)
  }

  @Test("what cannot be is refused, and changes nothing")
  func whatCannotBeIsRefused() throws {
    let before = try content()
    #expect(throws: JudgementError.isOne(.organisation, "LPL")) {
      try directory.merge(organisations: ["LPL"], into: "lisbon-port-laboratory", by: "Ada")
    }
    #expect(throws: JudgementError.self) {
      try directory.merge(organisations: ["HIA", "nothing at all"], into: "LPL", by: "Ada")
    }
    for (verdict, kind) in [(Judgement.Verdict.split, Kind.organisation), (.same, .event)] {
      #expect(throws: JudgementError.notJudged(verdict, kind)) {
        try directory.take([
          Judgement(
            verdict: verdict, kind: kind, names: ["a"], otherNames: ["b"], madeBy: "Ada", madeAt: ""
          )
        ])
      }
    }
    try expectNoChanges(since: before)
  }
}
