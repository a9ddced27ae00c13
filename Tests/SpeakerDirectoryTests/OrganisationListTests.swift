import EventData
import SpeakerDirectory
import Testing

@Suite struct OrganisationListTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
    try directory.seed(
      organisations: OrganisationRecord(
        name: "Boreal Cluster", classification: "cluster organisation", country: "PL"),
      OrganisationRecord(
        name: "Clusters of Zelandia", classification: "cluster network", country: "PL"),
      OrganisationRecord(name: "Ministry of Ports", classification: "ministry", country: "PL"),
      OrganisationRecord(
        name: "Corallia", classification: "cluster organisation", country: "GR"),
      OrganisationRecord(name: "Unclustered", classification: "subcluster"))
  }

  private func list(_ filter: OrganisationFilter, limit: Int? = nil) throws -> OrganisationList {
    try #require(try directory.organisations(filter, limit: limit).profile)
  }

  @Test(
    "every condition holds, most appearances first",
    arguments: [
      (
        OrganisationFilter(classification: "cluster"),
        ["corallia", "boreal-cluster", "clusters-of-zelandia"]
      ),
      (OrganisationFilter(classification: "Cluster Org"), ["corallia", "boreal-cluster"]),
      (
        OrganisationFilter(classification: "cluster", country: "pl"),
        ["boreal-cluster", "clusters-of-zelandia"]
      ),
      (OrganisationFilter(inside: "european commission"), ["dg-grow", "dg-defis"]),
      (OrganisationFilter(country: "GR", inside: "European Commission"), []),
      (OrganisationFilter(classification: "%"), []),
    ])
  func everyConditionHolds(filter: OrganisationFilter, keys: [String]) throws {
    let list = try list(filter)
    #expect(list.organisations.map(\.key) == keys)
    #expect(list.count == keys.count)
  }

  @Test("facets count all, whatever the limit") func facetsCountAllWhateverTheLimit() throws {
    let list = try list(OrganisationFilter(country: "PL"), limit: 1)
    #expect(list.organisations.count == 1)
    #expect(list.count == 3)
    #expect(
      list.classifications.map(\.value) == ["cluster network", "cluster organisation", "ministry"])
    #expect(list.classifications.map(\.count) == [1, 1, 1])
    #expect(list.countries.map(\.value) == ["PL"])
    #expect(list.countries.map(\.count) == [3])
  }

  @Test("a body that nobody knows is told") func aBodyThatNobodyKnowsIsTold() throws {
    #expect(try directory.organisations(OrganisationFilter(inside: "zzyzx")).profile == nil)
  }

  @Test("what looks wrong is found") func whatLooksWrongIsFound() throws {
    try directory.seed(
      organisations: OrganisationRecord(
        name: "Alder Trust", names: [OrganisationName(name: "AT", kind: .acronym)],
        parent: "Boreal Cluster"),
      OrganisationRecord(name: "Ash Trust", names: [OrganisationName(name: "AT", kind: .acronym)]),
      from: "trusts.json")
    try directory.seed(
      organisations: OrganisationRecord(name: "Alder Trust", parent: "Corallia"),
      from: "others.json")
    try directory.seed(
      EventRecord(
        title: "Talk",
        speakers: [
          SpeakerRecord(
            name: "Ann Ash",
            affiliations: [
              Affiliation(organisations: ["Alder Trust", "Ministry of Ports"]),
              Affiliation(organisations: ["Unit D.2"]),
            ])
        ]), from: "talk.txt")
    let findings = try directory.checkOrganisations()
    func keys(_ kind: OrganisationFinding.Kind) -> [[String]] {
      findings.filter { $0.kind == kind }.map { $0.organisations.map(\.key) }
    }
    #expect(keys(.sharedAcronym) == [["alder-trust", "ash-trust"]])
    #expect(
      keys(.parents) == [
        ["alder-trust", "boreal-cluster", "corallia"],
        ["alder-trust", "ministry-of-ports", "corallia"],
      ])
    #expect(keys(.orphan) == [["skills-board"], ["unit-d-2"]])
    let stated = try #require(findings.first { $0.kind == .parents })
    #expect(stated.sources == ["trusts.json", "others.json"])
  }

  @Test("where all is well, nothing is found") func whereAllIsWellNothingIsFound() throws {
    let directory = try Directory.inMemory()
    try directory.seed(.recap, .greece)
    #expect(try directory.checkOrganisations() == [])
  }
}
