import EventData
import NameMatching
import SpeakerDirectory
import Testing

/// Pairs that may be one.
@Suite struct CandidateTests {
  let directory: Directory

  init() throws {
    directory = try .inMemory()
    try directory.seed(
      EventRecord(
        title: "Cluster Day", series: "Days", start: "2023-05-04",
        speakers: [
          Self.speaker("Jan-Philipp Kramer", "Prognos"), Self.speaker("Antonio Novo", "Alliance"),
          Self.speaker("Kaspar Nielsen", "Denmark Clusters"),
          Self.speaker("Merete Nielsen", "Denmark Clusters"),
          Self.speaker("Manuel Gonzalez", "Cantabria"), Self.speaker("Monica Matusiak", "JRC"),
          Self.speaker("Γιώργος Παπαδόπουλος", "Corallia"),
        ]),
      EventRecord(
        title: "Cluster Night", series: "Nights", start: "2024-05-04",
        speakers: [
          Self.speaker("Jan-Philippe Kramer", "Prognos"),
          Self.speaker("Antonio Novo Guerrero", "Alliance"),
          Self.speaker("Manuel Palazuelos", "Cantabria"), Self.speaker("Monika Matusiak", "JRC"),
          Self.speaker("Giorgos Papadopulos", "Athens"), Self.speaker("Wei Zhang", "Elsewhere"),
        ]))
  }

  private static func speaker(_ name: String, _ organisation: String) -> SpeakerRecord {
    SpeakerRecord(
      name: name, affiliations: [Affiliation(role: "Head", organisations: [organisation])])
  }

  private func pairs() throws -> Set<Set<String>> {
    Set(try directory.candidates().map { [$0.first.key, $0.second.key] })
  }

  @Test("who may be one is proposed, and nobody else")
  func whoMayBeOneIsProposed() throws {
    #expect(
      try pairs() == [
        ["jan-philipp-kramer", "jan-philippe-kramer"], ["antonio-novo", "antonio-novo-guerrero"],
        ["monica-matusiak", "monika-matusiak"], ["giorgos-papadopoulos", "giorgos-papadopulos"],
      ])
  }

  @Test("what speaks for a pair beside the names is told, and counts")
  func whatSpeaksForAPairIsTold() throws {
    let pair = try #require(
      try directory.candidates().first { $0.first.key.hasPrefix("antonio") })
    #expect(pair.score > pair.nameScore)
    #expect(pair.evidence.map(\.kind) == [.organisation, .role])
    #expect(pair.evidence.allSatisfy { $0.speaksFor })
    #expect(pair.explanation.contains { $0.kind == .extraPart && $0.right + $0.left == "Guerrero" })
  }

  @Test("two on one list speak against a pair unless their names are nearly the same")
  func twoOnOneListSpeakAgainstAPair() throws {
    try directory.seed(
      EventRecord(
        title: "Family Day", start: "2024-06-01",
        speakers: [
          Self.speaker("Jan-Philipp Kramer", "Prognos"),
          Self.speaker("Jan-Philippe Kramer", "Prognos"),
        ]), from: "family.json")
    let pair = try #require(try directory.candidates().first { $0.first.key.hasPrefix("jan") })
    #expect(pair.evidence.contains { $0.kind == .event && $0.speaksFor })
  }

  @Test(
    "two sessions at one time speak against a pair",
    arguments: [
      ("2024-06-01T10:00", "2024-06-01T11:00", "2024-06-01T10:30", true),
      ("2024-06-01T10:00", nil, "2024-06-01T10:00", true),
      ("2024-06-01T10:00", "2024-06-01T11:00", "2024-06-01T11:00", false),
      ("2024-06-01T10:00", nil, "2024-06-01T10:30", false),
      // The days alone do not say it.
      ("2024-06-01", nil, "2024-06-01", false),
    ])
  func twoSessionsAtOneTime(start: String, end: String?, other: String, speaksAgainst: Bool) throws
  {
    var first = Self.speaker("Monica Matusiak", "JRC")
    first.session = "Photonics"
    var second = Self.speaker("Monika Matusiak", "JRC")
    second.session = "Ports"
    try directory.seed(
      EventRecord(
        title: "Parallel Day", start: "2024-06-01",
        sessions: [
          SessionRecord(title: "Photonics", start: start, end: end),
          SessionRecord(title: "Ports", start: other),
        ], speakers: [first, second]), from: "parallel.json")
    let pair = try #require(
      try directory.candidates().first { $0.first.key.hasSuffix("matusiak") })
    let evidence = pair.evidence.first { $0.kind == .session }
    #expect((evidence != nil) == speaksAgainst)
    #expect(evidence?.speaksFor != true)
    #expect(pair.evidence.contains { $0.kind == .event } != speaksAgainst)
    #expect((pair.score < pair.nameScore) == speaksAgainst)
  }

  @Test("what was decided is not proposed again")
  func whatWasDecidedIsNotProposedAgain() throws {
    try directory.merge(["jan-philippe-kramer"], into: "jan-philipp-kramer", by: "Ada")
    try directory.tellApart("monica-matusiak", "monika-matusiak", by: "Ada")
    #expect(
      try pairs() == [
        ["antonio-novo", "antonio-novo-guerrero"], ["giorgos-papadopoulos", "giorgos-papadopulos"],
      ])
    try directory.undoJudgement()
    #expect(try pairs().contains(["monica-matusiak", "monika-matusiak"]))
  }

  @Test("a limit keeps the best, and a lower score finds more")
  func aLimitKeepsTheBest() throws {
    let all = try directory.candidates()
    let first = try directory.candidates(limit: 1)
    #expect(first == Array(all.prefix(1)))
    #expect(try directory.candidates(limit: 0).isEmpty)
    #expect(all.map(\.score) == all.map(\.score).sorted(by: >))
    #expect(try directory.candidates(least: 0.2).count > all.count)
  }

  @Test("organisations too, but not two that data describes, nor a body and its unit")
  func organisationsToo() throws {
    try directory.seed(
      organisations: OrganisationRecord(name: "Lightmirror Photonics GmbH", country: "DE"),
      OrganisationRecord(name: "Harbour Port Authority", country: "PT"),
      OrganisationRecord(name: "Harbour Ports Authority", country: "PT"))
    try directory.seed(
      EventRecord(
        title: "Photonics Day", start: "2024-06-01",
        speakers: [
          SpeakerRecord(
            name: "Ulla Zwick",
            affiliations: [Affiliation(organisations: ["Lihgtmirror Photonics"])]),
          SpeakerRecord(
            name: "Jo Quist",
            affiliations: [
              Affiliation(organisations: ["Zwillmark Institute Lab", "Zwillmark Institute"])
            ]),
        ]), from: "photonics.json")
    let pairs = try directory.organisationCandidates()
    #expect(
      pairs.map { Set([$0.first.name, $0.second.name]) } == [
        ["Lightmirror Photonics GmbH", "Lihgtmirror Photonics"]
      ])
  }

  @Test("a name of any country is no candidate, unless somebody stood for both")
  func aNameOfAnyCountry() throws {
    try directory.seed(
      organisations: OrganisationRecord(name: "Ministry of Economy of Latvia", country: "LV"),
      OrganisationRecord(name: "Ministry of Economy of Ukraine", country: "UA"))
    try directory.seed(
      EventRecord(
        title: "Ministers", start: "2024-06-01",
        speakers: [
          Self.speaker("Olha Koval", "Ministry of Economy of Ukraine"),
          Self.speaker("Rita Ozola", "Ministry of Economy of Latvia"),
        ]),
      EventRecord(
        title: "Ministers again", start: "2024-06-02",
        speakers: [Self.speaker("Ada Quist", "Ministry of Economy")]), from: "ministers.json")
    #expect(try directory.organisationCandidates().isEmpty)
    try directory.seed(
      EventRecord(
        title: "Ministers once more", start: "2024-06-03",
        speakers: [Self.speaker("Rita Ozola", "Ministry of Economy")]), from: "more.json")
    let pairs = try directory.organisationCandidates()
    #expect(
      pairs.map { Set([$0.first.name, $0.second.name]) } == [
        ["Ministry of Economy", "Ministry of Economy of Latvia"]
      ])
    #expect(pairs.first?.evidence.map(\.text) == ["Rita Ozola"])
  }

  @Test("what no rule was sure of is a candidate, however far the names are")
  func whatNoRuleWasSureOf() throws {
    try directory.seed(
      organisations: OrganisationRecord(
        name: "Zwillmark Institute", names: [OrganisationName(name: "ZMI", kind: .acronym)],
        country: "DE"),
      OrganisationRecord(
        name: "Zentrum Marine Informatik", names: [OrganisationName(name: "ZMI", kind: .acronym)],
        country: "AT"))
    try directory.seed(
      EventRecord(
        title: "Sea Day", start: "2024-06-01", speakers: [Self.speaker("Ulla Zwick", "ZMI")]),
      from: "sea.json")
    let pairs = try directory.organisationCandidates()
    #expect(
      Set(pairs.map { Set([$0.first.key, $0.second.key]) }) == [
        ["zmi-2", "zwillmark-institute"], ["zmi-2", "zentrum-marine-informatik"],
      ])
    #expect(pairs.allSatisfy { $0.evidence.map(\.kind) == [.link] })
    try directory.tellApart(organisations: "zmi-2", "zwillmark-institute", by: "Ada")
    #expect(try directory.organisationCandidates().count == 1)
  }

  @Test(
    "where many are called so, two of them are less likely one, unless few stood for their body")
  func whereManyAreCalledSo() throws {
    let directory = try Directory.inMemory()
    let surnames = ["Berg", "Dahl", "Holm", "Lund", "Moen", "Vik"]
    let given = ["Kari", "Ola", "Siri", "Tor", "Unni", "Jens"]
    var people = surnames.flatMap { surname in
      given.map { Self.speaker("\($0) \(surname)", "Port \($0) \(surname)") }
    }
    people += [
      Self.speaker("Karin Bergh", "Elsewhere"), Self.speaker("Kari Quistgaard", "Port A"),
      Self.speaker("Kari Quistgard", "Port B"), Self.speaker("Tor Lundh", "Port Tor Lund"),
    ]
    for (number, person) in people.enumerated() {
      try directory.seed(
        EventRecord(title: "Day \(number)", start: "2024-01-01", speakers: [person]),
        from: "day-\(number).json")
    }
    let pairs = try directory.candidates(least: 0.5)
    func pair(_ first: String, _ second: String) throws -> IdentityCandidate {
      try #require(pairs.first { Set([$0.first.name, $0.second.name]) == [first, second] })
    }
    let rare = try pair("Kari Quistgaard", "Kari Quistgard")
    let common = try pair("Kari Berg", "Karin Bergh")
    let sharing = try pair("Tor Lund", "Tor Lundh")
    #expect(!rare.evidence.contains { $0.kind == .namesakes })
    let namesakes = try #require(common.evidence.first { $0.kind == .namesakes })
    #expect(!namesakes.speaksFor && common.score < common.nameScore)
    #expect(sharing.evidence.first { $0.kind == .organisation }?.weight == 0.6)
    #expect(!sharing.evidence.contains { $0.kind == .namesakes })
    #expect(sharing.score > sharing.nameScore)
  }
}
