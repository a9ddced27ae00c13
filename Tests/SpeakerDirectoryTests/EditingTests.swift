import EventData
import SpeakerDirectory
import Testing

@Suite struct EditingTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
    try directory.seed(organisations: Self.prognos)
  }

  private static let prognos = OrganisationRecord(
    name: "Prognos", names: [OrganisationName(name: "Prognos AG", kind: .official)],
    classification: "company", country: "DE")

  private func prognos() throws -> OrganisationProfile {
    try #require(try directory.organisation("prognos").profile)
  }

  @Test("what is decided by hand stays when data is put in again")
  func whatIsDecidedByHandStays() throws {
    let report = try directory.edit(
      organisation: "Prognos",
      OrganisationEdit(
        names: [OrganisationName(name: "Prognos Institut", kind: .former, until: "1999")],
        preferred: "Prognos AG", parent: "Skills Board", classification: "research organisation",
        country: "ch"))
    #expect(
      report.profile?.changes.map(\.new) == [
        "Prognos Institut (former, … – 1999)", "Prognos AG", "Skills Board",
        "research organisation", "CH",
      ])
    #expect(
      report.profile?.changes.map(\.old) == [nil, "Prognos", nil, "company", "DE"])
    var later = Self.prognos
    later.classification = "firm"
    later.parent = "European Commission"
    try directory.seed(organisations: later)
    try directory.seed(organisations: later, from: "other.json")
    #expect(try directory.organisation("Prognos AG").profile?.key == "prognos")
    let body = try prognos()
    #expect(body.name == "Prognos AG")
    #expect(body.classification == "research organisation")
    #expect(body.country == "CH")
    #expect(body.ancestors.map(\.name) == ["Skills Board"])
    let former = try #require(body.names.first { $0.name == "Prognos Institut" })
    #expect(former.source == "by hand")
    #expect(try directory.organisation("prognos institut").profile?.key == "prognos")
    #expect(try directory.search("prognos institut").hits.first?.key == "prognos")
  }

  @Test("an empty text takes a fact away for good") func anEmptyTextTakesAFactAway() throws {
    _ = try directory.edit(
      organisation: "DG GROW", OrganisationEdit(parent: "", classification: "", country: ""))
    try directory.seed(.recap, from: "again.json")
    var late = EventRecord.recap
    late.title = "Late talk"
    late.speakers[0].affiliations[0].organisations = ["DG GROW", "the European Commission"]
    try directory.seed(late, from: "late.json")
    #expect(try directory.organisation("DG GROW").profile?.ancestors == [])
    #expect(
      try directory.organisation("European Commission").profile?.units.map(\.key) == ["dg-defis"])
  }

  @Test("the same decision twice changes nothing") func theSameDecisionTwiceChangesNothing() throws
  {
    let edit = OrganisationEdit(classification: "company", country: "DE")
    #expect(try directory.edit(organisation: "Prognos", edit).profile?.changes == [])
  }

  @Test("the kind of a known name can be put right") func theKindOfAKnownNameCanBePutRight() throws
  {
    _ = try directory.edit(
      organisation: "Prognos",
      OrganisationEdit(names: [OrganisationName(name: "Prognos AG", kind: .former)]))
    try directory.seed(organisations: Self.prognos)
    #expect(try prognos().names.first { $0.name == "Prognos AG" }?.kind == .former)
  }

  @Test(
    "what cannot be is refused with what to do, and changes nothing",
    arguments: [
      (
        OrganisationEdit(preferred: "Commission", parent: "DG GROW"), "part of “Commission” already"
      ),
      (
        OrganisationEdit(preferred: "Commission", parent: "Nobody at all"),
        "no organisation is called"
      ),
      (OrganisationEdit(preferred: "Commission", country: "Germany"), "ISO code"),
      (OrganisationEdit(preferred: "Commission", country: "XX"), "ISO code"),
      (OrganisationEdit(names: [OrganisationName(name: "–", kind: .alias)]), "no letter"),
    ])
  func whatCannotBeIsRefused(edit: OrganisationEdit, message: String) throws {
    #expect {
      try directory.edit(organisation: "European Commission", edit)
    } throws: { error in
      error is OrganisationEditError && "\(error)".contains(message)
    }
    #expect(
      try directory.organisation("european-commission").profile?.name == "European Commission")
  }

  @Test("a name that nobody bears, or several, edits nothing")
  func aNameThatNobodyBearsEditsNothing() throws {
    let edit = OrganisationEdit(country: "DE")
    #expect(try directory.edit(organisation: "zzyzx", edit).profile == nil)
    #expect(try directory.edit(organisation: "dg", edit).choices.count == 2)
  }

  @Test("the newest data counts, and saying the same again is not new")
  func theNewestDataCounts() throws {
    var other = Self.prognos
    other.classification = "consultancy"
    try directory.seed(organisations: other, from: "other.json")
    #expect(try prognos().classification == "consultancy")
    #expect(try directory.seed(organisations: Self.prognos).organisations.unchanged == 1)
    #expect(try prognos().classification == "consultancy")
    other.classification = nil
    try directory.seed(organisations: other, from: "other.json")
    #expect(try prognos().classification == "company")
  }

  @Test("data that puts a body inside itself is refused by its line")
  func dataThatPutsABodyInsideItselfIsRefused() throws {
    let report = try directory.seed(
      organisations: OrganisationRecord(name: "Alder", parent: "Birch"),
      OrganisationRecord(name: "Birch", parent: "Alder"), from: "circle.json")
    #expect(report.refused.map(\.line) == [2])
    #expect(report.refused.first?.reason.contains("Alder") == true)
    #expect(try directory.organisation("Alder").profile?.ancestors.map(\.name) == ["Birch"])
  }
}
