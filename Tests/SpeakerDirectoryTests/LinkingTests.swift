import EventData
import SpeakerDirectory
import Testing

/// Which body a printed name means, seen from the directory's answers.
@Suite struct LinkingTests {
  let directory: Directory

  init() throws {
    directory = try .inMemory()
    try directory.seed(organisations: Self.commission, Self.grow, Self.defis, Self.photonics)
    try directory.seed(organisations: Self.agency, Self.czech, Self.romanian, Self.gallery)
    try directory.seed(
      organisations: OrganisationRecord(name: "European Institute for Geodesy"),
      OrganisationRecord(
        name: "Ministry of Economy", names: [OrganisationName(name: "MOE", kind: .acronym)],
        classification: "ministry", country: "RO"), from: "ministries.json")
  }

  private static let commission = OrganisationRecord(
    name: "European Commission", classification: "EU institution", country: "EU")
  private static let grow = OrganisationRecord(
    name: "DG GROW",
    names: [
      OrganisationName(
        name: "Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs",
        kind: .official),
      OrganisationName(name: "GROW", kind: .acronym),
      OrganisationName(name: "DG Enterprise", kind: .former, until: "2014"),
    ], parent: "European Commission", classification: "directorate-general", country: "EU")
  private static let defis = OrganisationRecord(
    name: "DG DEFIS", names: [OrganisationName(name: "DEFIS", kind: .acronym)],
    parent: "European Commission", classification: "directorate-general", country: "EU")
  private static let photonics = OrganisationRecord(
    name: "Zelandia Photonics Cluster", names: [OrganisationName(name: "ZPC", kind: .acronym)],
    classification: "cluster organisation", country: "DK")
  private static let agency = OrganisationRecord(
    name: "Polska Agencja Rozwoju Regionalnego",
    names: [OrganisationName(name: "PARR", kind: .acronym)], classification: "agency",
    country: "PL")
  private static let czech = OrganisationRecord(
    name: "National Cluster Association", names: [OrganisationName(name: "NCA", kind: .acronym)],
    classification: "cluster network", country: "CZ")
  private static let romanian = OrganisationRecord(
    name: "Innovation Agency of Lithuania", classification: "agency", country: "LT")
  private static let gallery = OrganisationRecord(
    name: "Harbour Gallery of Kvarnholm", names: [OrganisationName(name: "HGK", kind: .acronym)],
    country: "SE")

  /// What is printed, behind which place, and the key of the known body that it means.
  struct Case: Sendable, CustomTestStringConvertible {
    var printed: [String]
    var place: String?
    var key: String?

    init(_ printed: String..., at place: String? = nil, is key: String?) {
      self.printed = printed
      self.place = place
      self.key = key
    }

    var testDescription: String {
      printed.joined(separator: ", ") + (place.map { " (\($0))" } ?? "") + " → \(key ?? "new")"
    }
  }

  private func body(_ printed: [String], _ place: String?) throws -> Reference? {
    let report = try directory.seed(
      EventRecord(
        title: "Talk", start: "2024-05-01",
        speakers: [
          SpeakerRecord(
            name: "Ann Example", affiliations: [Affiliation(organisations: printed)], place: place)
        ]), from: "talk.txt")
    #expect(report.events.added == 1)
    return try directory.speaker("Ann Example").profile?.appearances.first?.affiliations.first?
      .organisations.first
  }

  @Test(
    "a printed name means the body that bears it, however it is written",
    arguments: [
      Case("dg grow", is: "dg-grow"), Case("GD GROW", is: "dg-grow"),
      Case("Directorate General GROW", is: "dg-grow"), Case("DG Enterprise", is: "dg-grow"),
      Case(
        "Directorate-General for Internal Market, Industry, Entrepreneurship & SMEs (DG GROW)",
        is: "dg-grow"),
      Case("DG Internal Market, Industry, Entrepreneurship and SMEs (GROW)", is: "dg-grow"),
      Case(
        "Generaldirektion Binnenmarkt, Industrie, Unternehmertum und KMU", "European Commission",
        is: "dg-grow"),
      Case("DG Internal Market", "European Commission", is: "dg-grow"),
      Case("GROW", "European Commission", is: "dg-grow"),
      Case("European Commission – DG GROW", is: "dg-grow"),
      Case("DG GROW (European Commission)", is: "dg-grow"),
      Case("European Commission (GROW)", is: "dg-grow"),
      Case("GROW, European Commission", is: "dg-grow"),
      Case("European Commission GROW", is: "dg-grow"),
      Case("DG GROW of the European Commission", is: "dg-grow"),
      Case("DG GROW (Internal Market, Industry)", is: "dg-grow"),
      Case("Zelandia Photonics Cluster A/S", is: "zelandia-photonics-cluster"),
      Case("ZELANDIA-PHOTONICS CLUSTER", is: "zelandia-photonics-cluster"),
      Case("ZPC – Zelandia Photonics Cluster", is: "zelandia-photonics-cluster"),
      Case("ZPC", is: "zelandia-photonics-cluster"),
      Case("ZPC", at: "Aarhus, Denmark", is: "zelandia-photonics-cluster"),
      Case("Zelandia Photonics", is: "zelandia-photonics-cluster"),
      Case("Zelandia Photonics Cluster, Denmark", is: "zelandia-photonics-cluster"),
      Case("Zelandia Fotonik Klynge", is: "zelandia-photonics-cluster"),
      Case("Zelandia Photnics Cluster", is: "zelandia-photonics-cluster"),
      Case("Polish Regional Development Agency", is: "parr"),
      Case("Polskiej Agencji Rozwoju Regionalnego", is: "parr"),
      Case("Agency for Regional Development PARR", is: "parr"),
      Case("National Cluster Association", at: "Brno, Czechia", is: "national-cluster-association"),
      Case("Czech National Cluster Association", is: "national-cluster-association"),
      Case("European Comission", is: "european-commission"),
      Case("Institut européen de géodésie", is: "european-institute-for-geodesy"),
      Case("Comisión Europea", is: "european-commission"),
      Case("Romanian Ministry of Economy", is: "ministry-of-economy"),
      Case("Ministerul Economiei", at: "Romania", is: "ministry-of-economy"),
      Case("Ministry of Economy, Bucharest", is: "ministry-of-economy"),
    ])
  func aPrintedNameMeansTheBodyThatBearsIt(example: Case) throws {
    #expect(try body(example.printed, example.place)?.key == example.key)
  }

  @Test(
    "generic words, other places, lone codes and other acronyms mean another body",
    arguments: [
      Case("GROW", is: nil), Case("Grow", at: "Leeds", is: nil),
      Case("GROW", "Acme Holding", is: nil), Case("DG FOO", "European Commission", is: nil),
      Case("National Cluster Association", at: "Sofia, Bulgaria", is: nil),
      Case("National Cluster Association ClusteRO", is: nil),
      Case("Innovation Agency of Navarre", is: nil), Case("Innovation Agency", is: nil),
      Case("ZPD", is: nil), Case("ZPC", at: "Osaka, Japan", is: nil),
      Case("ZPC", "Ministry of Health", is: nil), Case("NCA", at: "London", is: nil),
      Case("Zelandia Robotics Cluster", is: nil), Case("Zelandia Photonics Foundation", is: nil),
      Case("Basque Photonics Cluster", is: nil), Case("Zelandia Photonics Cluster Sweden", is: nil),
      Case("Ministry of Economy", at: "Chișinău, Moldova", is: nil),
      Case("Bulgarian Ministry of Economy", is: nil),
      Case("Dirección General de Energía", "Gobierno de Aragón", is: nil),
      Case("Friends of the European Commission", is: nil),
      // A region's body is not its country's, a town of the Union no seat of all its bodies.
      Case("Silesian Cluster Association", is: nil),
      Case("Norwegian Cluster Association (NCA)", is: nil),
      Case("HGK", "Harbour Trust", is: nil), Case("GROW GmbH", is: nil), Case("ZPC GmbH", is: nil),
      // Ministries have directorates-general too.
      Case("DG Enterprise, Spain", is: nil), Case("Dirección General de Industria", is: nil),
      Case("DG Internal Market", at: "Lisbon, Portugal", is: nil), Case("DG", is: nil),
      // Two words of one language for nearly the same are two bodies, and so is a river more.
      Case("European Institute for Cartography", is: nil),
      Case("European Institute for Danube Geodesy", is: nil),
    ])
  func genericWordsMeanAnotherBody(example: Case) throws {
    let known = try directory.organisations().profile?.organisations.map(\.key) ?? []
    let key = try #require(try body(example.printed, example.place)?.key)
    #expect(!known.contains(key))
  }

  @Test("what is not sure is proposed, with the reason") func whatIsNotSureIsProposed() throws {
    _ = try body(["GROW"], nil)
    let finding = try #require(
      try directory.checkOrganisations().first { $0.kind == .mayBeOne })
    #expect(finding.organisations.map(\.key) == ["grow-2", "dg-grow"])
    #expect(finding.reason.contains("the same name"))
    #expect(finding.sources == ["talk.txt"])
  }

  @Test("a learned name says where it comes from, and why it was taken for the body")
  func aLearnedNameSaysWhereItComesFromAndWhy() throws {
    _ = try body(["Zelandia Fotonik Klynge"], nil)
    let profile = try #require(try directory.organisation("ZPC").profile)
    let learned = try #require(profile.names.first { $0.name == "Zelandia Fotonik Klynge" })
    #expect(learned.because == .sameMeaning)
    #expect(learned.source == "talk.txt")
    #expect(profile.names.first { $0.name == "ZPC" }?.because == nil)
    #expect(profile.names.first { $0.name == "ZPC" }?.source == "organisations.json")
  }

  @Test("what was clear by its place alone is learned for no other place")
  func whatWasClearByItsPlaceAloneIsLearnedForNoOtherPlace() throws {
    _ = try body(["Ministerul Economiei"], "Romania")
    try directory.seed(
      EventRecord(
        title: "Other talk",
        speakers: [
          SpeakerRecord(
            name: "Eva Other", affiliations: [Affiliation(organisations: ["Ministerul Economiei"])])
        ]), from: "other.txt")
    let other = try #require(try directory.speaker("Eva Other").profile)
    #expect(
      other.affiliations.first?.affiliation.organisations.first?.key == "ministerul-economiei")
  }

  @Test(
    "a name printed again and again is one body",
    arguments: [
      "Council of the European Union", "Academia Română", "Ministry of Health", "Polish Cluster",
      "DG FOO", "Innovation Agency", "GROW", "Dirección General de Industria", "Unit D.2",
    ])
  func aNamePrintedAgainAndAgainIsOneBody(name: String) throws {
    let before = try directory.organisations().profile?.count ?? 0
    for number in 0..<4 {
      try directory.seed(
        EventRecord(
          title: "Talk \(number)",
          speakers: [
            SpeakerRecord(
              name: "Person \(number)x", affiliations: [Affiliation(organisations: [name, "Acme"])]),
            SpeakerRecord(
              name: "Human \(number)x", affiliations: [Affiliation(organisations: [name])]),
          ]), from: "talk-\(number).txt")
    }
    // Acme, and at most one body inside and one outside it.
    #expect(try directory.organisations().profile?.count ?? 0 <= before + 3)
  }

  @Test("a body printed twice without being sure stays one body")
  func aBodyPrintedTwiceStaysOneBody() throws {
    let first = try body(["GROW"], nil)
    try directory.seed(
      EventRecord(
        title: "Other talk",
        speakers: [
          SpeakerRecord(name: "Eva Other", affiliations: [Affiliation(organisations: ["Grow"])])
        ]), from: "other.txt")
    let other = try directory.speaker("Eva Other").profile
    #expect(other?.affiliations.first?.affiliation.organisations.first?.key == first?.key)
    #expect(try directory.organisation("GROW").profile?.key == "dg-grow")
  }

  @Test("two bodies that bear an acronym are never told by it alone")
  func twoBodiesThatBearAnAcronymAreNeverToldByItAlone() throws {
    let names = ["Zephyr Timber Network (ZTN)", "Zonal Transport Nexus (ZTN)", "ZTN", "ZTN"]
    for (number, name) in names.enumerated() {
      try directory.seed(
        EventRecord(
          title: "Talk \(number)",
          speakers: [
            SpeakerRecord(
              name: "Person \(number)x", affiliations: [Affiliation(organisations: [name])])
          ]), from: "talk-\(number).txt")
    }
    let keys = try (0..<4).map { number in
      try directory.speaker("Person \(number)x").profile?.affiliations.first?.affiliation
        .organisations.first?.key
    }
    #expect(keys == ["zephyr-timber-network", "zonal-transport-nexus", "ztn-2", "ztn-2"])
    #expect(
      try directory.checkOrganisations().filter { $0.kind == .mayBeOne }.count == 2)
  }

  @Test("names of two legal forms are two bodies, and proposed")
  func namesOfTwoLegalFormsAreTwoBodies() throws {
    try directory.seed(organisations: OrganisationRecord(name: "Kvarnen AB"), from: "firms.json")
    #expect(try body(["Kvarnen Oy"], nil)?.key == "kvarnen-oy")
    let kinds = try directory.checkOrganisations().map(\.kind)
    #expect(kinds.contains(.legalForm))
    #expect(kinds.contains(.mayBeOne))
  }

  @Test("data that comes later finds what pages have printed otherwise")
  func dataThatComesLaterFindsWhatPagesHavePrintedOtherwise() throws {
    _ = try body(["Universidad de Valmora"], nil)
    try directory.seed(
      organisations: OrganisationRecord(
        name: "University of Valmora", classification: "university", country: "ES"),
      from: "universities.json")
    let valmora = try #require(try directory.organisation("universidad-de-valmora").profile)
    #expect(valmora.name == "University of Valmora")
    #expect(valmora.appearanceCount == 1)
  }

  @Test("the country and the kind of a body are read where they are printed")
  func theCountryAndTheKindAreReadWhereTheyArePrinted() throws {
    _ = try body(["Brzezina Robotics Cluster"], "Łódź, Poland")
    let cluster = try #require(try directory.organisation("Brzezina Robotics Cluster").profile)
    #expect(cluster.country == "PL")
    #expect(cluster.classification == "cluster organisation")
  }
}
