import EventData
import SpeakerDirectory
import Testing

@Suite struct OrganisationTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
  }

  private static let grow = OrganisationRecord(
    name: "Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs",
    names: [
      OrganisationName(name: "DG GROW", kind: .acronym),
      OrganisationName(name: "GROW", kind: .acronym),
      OrganisationName(name: "DG Enterprise", kind: .former, until: "2015"),
    ], parent: "European Commission", classification: "directorate-general", country: "EU")

  @Test(
    "an organisation is found however its name is written",
    arguments: [
      "DG GROW", "dg grow", "DG-GROW", "grow", "Directorate-General GROW",
      "Directorate-General for GROW",
    ])
  func anOrganisationIsFoundHoweverItsNameIsWritten(name: String) throws {
    #expect(try directory.organisation(name).profile?.key == "dg-grow")
  }

  @Test("a chain makes the parent known") func aChainMakesTheParentKnown() throws {
    let grow = try #require(try directory.organisation("DG GROW").profile)
    #expect(grow.ancestors.map(\.name) == ["European Commission"])
    let commission = try #require(try directory.organisation("European Commission").profile)
    #expect(commission.units.map(\.key) == ["dg-grow", "dg-defis"])
    #expect(commission.ancestors.isEmpty)
  }

  @Test("a parent counts the appearances of its units, each once, newest first")
  func aParentCountsTheAppearancesOfItsUnitsEachOnceNewestFirst() throws {
    let commission = try #require(try directory.organisation("European Commission").profile)
    #expect(
      commission.appearances.map(\.event.start) == [
        "2023-12-13T08:30", "2022-05-04T08:30", "2022-05-04T08:30",
      ])
    #expect(commission.people.map(\.key) == ["marek-przeor", "lucja-blonska"])
    let przeor = try #require(commission.people.first)
    #expect(przeor.roles == ["Team Leader", "Policy Officer"])
    #expect(przeor.first == "2022-05-04")
    #expect(przeor.last == "2023-12-13")
    #expect(przeor.appearances == 2)
  }

  @Test("a unit whose page names no parent counts for the parent all the same")
  func aUnitWhosePageNamesNoParentCountsForTheParentAllTheSame() throws {
    try directory.seed(
      EventRecord(
        title: "Late talk", start: "2024-06-01",
        speakers: [
          SpeakerRecord(name: "Eva Nowak", affiliations: [Affiliation(organisations: ["DG GROW"])])
        ]), from: "late.txt")
    let commission = try #require(try directory.organisation("European Commission").profile)
    #expect(commission.appearances.first?.speaker.key == "eva-nowak")
    #expect(commission.appearanceCount == 4)
  }

  @Test("second affiliations count") func secondAffiliationsCount() throws {
    let board = try #require(try directory.organisation("Skills Board").profile)
    #expect(board.people.map(\.roles) == [["Chair"]])
    #expect(board.appearances.first?.affiliations.count == 2)
    #expect(try directory.search("skills board").hits.contains { $0.key == "marek-przeor" })
  }

  @Test("a limit cuts the lists, not the counts") func aLimitCutsTheListsNotTheCounts() throws {
    let commission = try #require(
      try directory.organisation("European Commission", limit: 1).profile)
    #expect(commission.people.count == 1)
    #expect(commission.peopleCount == 2)
    #expect(commission.appearances.count == 1)
    #expect(commission.appearanceCount == 3)
  }

  @Test("a circle of parents is refused") func aCircleOfParentsIsRefused() throws {
    try directory.seed(
      EventRecord(
        title: "Circle",
        speakers: [
          SpeakerRecord(
            name: "Eva Nowak",
            affiliations: [
              Affiliation(organisations: ["European Commission", "DG GROW"]),
              Affiliation(organisations: ["DG GROW", "dg-grow", "European Commission"]),
            ])
        ]), from: "circle.txt")
    #expect(try directory.organisation("European Commission").profile?.ancestors == [])
    #expect(try directory.organisation("DG GROW").profile?.ancestors.count == 1)
  }

  @Test("a glossed form teaches the acronym") func aGlossedFormTeachesTheAcronym() throws {
    try directory.seed(
      .standing("A", for: "Council of European BioRegions (CEBR)"), .standing("B", for: "CEBR"),
      .standing("C", for: "Council of European Bioregions"), from: "gloss.json")
    let cebr = try #require(try directory.organisation("cebr").profile)
    #expect(cebr.name == "Council of European BioRegions")
    #expect(cebr.appearanceCount == 3)
    #expect(cebr.names.contains { $0.name == "CEBR" && $0.kind == .acronym })
  }

  @Test("an acronym met first is joined by its gloss") func anAcronymMetFirstIsJoinedByItsGloss()
    throws
  {
    try directory.seed(
      .standing("A", for: "EURADA"),
      .standing("B", for: "European Association of Development Agencies (EURADA)"),
      from: "gloss.json")
    let body = try #require(try directory.organisation("EURADA").profile)
    #expect(body.appearanceCount == 2)
    #expect(body.name == "European Association of Development Agencies")
  }

  @Test("departments of one name belong to the body they stand in")
  func departmentsOfOneNameBelongToTheBodyTheyStandIn() throws {
    try directory.seed(
      .standing("A", for: "Finance Department", "City of Ghent"),
      .standing("B", for: "Finance Department", "City of Turin"),
      .standing("C", for: "Finance Department", "City of Turin"), from: "units.json")
    #expect(try directory.organisation("City of Turin").profile?.appearanceCount == 2)
    #expect(try directory.organisation("Finance Department").choices.count == 2)
  }

  @Test("data that comes later takes over the bodies that pages brought")
  func dataThatComesLaterTakesOverTheBodiesThatPagesBrought() throws {
    try directory.seed(.standing("A", for: "GROW", "European Commission"), from: "code.txt")
    let report = try directory.seed(organisations: Self.grow)
    #expect(report.organisations == SeedReport.Counts(added: 0, changed: 1, unchanged: 0))
    for name in ["GROW", "dg grow", "DG Enterprise", Self.grow.name, "grow", "dg-grow"] {
      let grow = try #require(try directory.organisation(name).profile)
      #expect(grow.name == Self.grow.name)
      #expect(grow.classification == "directorate-general")
      #expect(grow.appearanceCount == 3)
      #expect(grow.ancestors.map(\.name) == ["European Commission"])
    }
    #expect(try directory.search("grow").hits.first?.kind == .organisation)
    let again = try directory.seed(organisations: Self.grow)
    #expect(again.organisations == SeedReport.Counts(added: 0, changed: 0, unchanged: 1))
  }

  @Test("data that comes first is found by pages") func dataThatComesFirstIsFoundByPages() throws {
    let fresh = try Directory.inMemory()
    try fresh.seed(organisations: Self.grow)
    try fresh.seed(.recap, .skills)
    let grow = try #require(try fresh.organisation("GROW").profile)
    #expect(grow.key == "dg-grow")
    #expect(grow.appearanceCount == 2)
    #expect(try fresh.search("GROW").hits.first?.key == "dg-grow")
    #expect(try fresh.search("dg grow").hits.first?.key == "dg-grow")
    #expect(try fresh.search("internal market industry").hits.first?.key == "dg-grow")
  }

  @Test("corrected data takes names back") func correctedDataTakesNamesBack() throws {
    try directory.seed(organisations: Self.grow)
    var corrected = Self.grow
    corrected.names.removeLast()
    #expect(try directory.seed(organisations: corrected).organisations.changed == 1)
    #expect(try directory.organisation("DG Enterprise").profile == nil)
    #expect(try directory.search("enterprise").hits.isEmpty)
  }

  @Test("bodies of one name in two countries stay two") func bodiesOfOneNameInTwoCountriesStayTwo()
    throws
  {
    let report = try directory.seed(
      organisations: OrganisationRecord(name: "Innovation Agency", country: "LT"),
      OrganisationRecord(name: "Innovation Agency", country: "ES"))
    #expect(report.organisations.added == 2)
    #expect(try directory.organisation("innovation agency").choices.count == 2)
    let again = try directory.seed(
      organisations: OrganisationRecord(name: "Innovation Agency", country: "LT"),
      OrganisationRecord(name: "Innovation Agency", country: "ES"))
    #expect(again.organisations.unchanged == 2)
  }

  @Test("a name of today stands above a former one") func aNameOfTodayStandsAboveAFormerOne() throws
  {
    try directory.seed(
      organisations: Self.grow, OrganisationRecord(name: "DG Enterprise", country: "BE"))
    #expect(try directory.organisation("DG Enterprise").profile?.country == "BE")
  }

  @Test("organisations without a name are refused") func organisationsWithoutANameAreRefused()
    throws
  {
    #expect(try directory.seed(organisations: OrganisationRecord(name: " – ")).refused.count == 1)
  }
}

extension EventRecord {
  fileprivate static func standing(_ name: String, for organisations: String...) -> EventRecord {
    EventRecord(
      title: "Talk of \(name)", start: "2024-05-01",
      speakers: [
        SpeakerRecord(
          name: "Person \(name)", affiliations: [Affiliation(organisations: organisations)])
      ])
  }
}
