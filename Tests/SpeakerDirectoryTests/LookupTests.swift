import EventData
import SpeakerDirectory
import Testing

@Suite struct LookupTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
  }

  @Test(
    "a speaker is found by key, name, id and beginnings of words",
    arguments: [
      "marek-przeor", "Marek Przeor", "przeor, marek", "PRZEOR", "Dr. Marek Przeor", "mar prze",
      "Marek-Przeor", "1",
    ])
  func aSpeakerIsFoundByKeyNameIdAndBeginningsOfWords(name: String) throws {
    #expect(try directory.speaker(name).profile?.key == "marek-przeor")
  }

  @Test("a speaker's profile tells roles and appearances over time")
  func aSpeakersProfileTellsRolesAndAppearancesOverTime() throws {
    let przeor = try #require(try directory.speaker("marek przeor").profile)
    #expect(przeor.name == "Marek Przeor")
    #expect(przeor.otherNames == ["PRZEOR Marek"])
    #expect(przeor.appearances.map(\.event.start) == ["2023-12-13T08:30", "2022-05-04T08:30"])
    #expect(przeor.appearances.map(\.capacity) == [.speaker, .keynote])
    #expect(przeor.appearances.map(\.session) == [nil, "Opening"])
    #expect(
      przeor.affiliations.map(\.affiliation.role) == ["Team Leader", "Policy Officer", "Chair"])
    #expect(przeor.affiliations.map(\.first) == ["2023-12-13", "2022-05-04", "2022-05-04"])
    let talk = try #require(przeor.appearances.first)
    #expect(talk.attribution == "Marek Przeor, Team Leader, DG GROW, European Commission")
    #expect(talk.source == SourceReference(location: "talks.json", line: 1))
    #expect(talk.event.series == "EU Clusters Talks")
    #expect(
      talk.affiliations.first?.organisations == [
        Reference(key: "dg-grow", name: "DG GROW"),
        Reference(key: "european-commission", name: "European Commission"),
      ])
  }

  @Test("a role held for years is one period") func aRoleHeldForYearsIsOnePeriod() throws {
    for year in 2018...2021 {
      try directory.seed(
        EventRecord(
          title: "Talk of \(year)", start: "\(year)-03-01",
          speakers: [
            SpeakerRecord(
              name: "Eva Nowak",
              affiliations: [
                Affiliation(
                  role: year.isMultiple(of: 2) ? "Director" : "DIRECTOR",
                  organisations: year.isMultiple(of: 2) ? ["OpTecBB"] : ["OpTecBB", "Berlin"])
              ])
          ]), from: "\(year).txt")
    }
    let periods = try #require(try directory.speaker("eva nowak").profile).affiliations
    #expect(periods.count == 1)
    #expect(periods.first?.first == "2018-03-01")
    #expect(periods.first?.last == "2021-03-01")
    #expect(periods.first?.appearances == 4)
    #expect(periods.first?.affiliation.role == "DIRECTOR")
  }

  @Test(
    "an event is found by its title, the beginning or words of it",
    arguments: [
      "Recap on key policies", "recap", "eu clusters talks special",
      "EU Clusters Talks Special: Recap on key policies and takeaways",
      "eu-clusters-talks-special-recap-on-key-policies-and-takeaways",
    ])
  func anEventIsFoundByItsTitleTheBeginningOrWordsOfIt(title: String) throws {
    let event = try #require(try directory.event(title).profile)
    #expect(event.series == "EU Clusters Talks")
    #expect(event.start == "2023-12-13T08:30")
    #expect(event.end == "2023-12-13T09:45")
    #expect(event.timezone == "CET")
    #expect(event.location == "Online")
    #expect(event.appearances.map(\.speaker.key) == ["marek-przeor", "jan-philipp-kramer"])
    #expect(event.appearances.map(\.capacity) == [.speaker, .moderator])
    #expect(event.sources == [SourceReference(location: "talks.json", line: 1)])
  }

  @Test("an ambiguous name lists the choices with what tells them apart")
  func anAmbiguousNameListsTheChoicesWithWhatTellsThemApart() throws {
    try directory.seed(
      EventRecord(title: "More", speakers: [SpeakerRecord(name: "Marek Nowak")]), from: "b.txt")
    guard case .ambiguous(let choices) = try directory.speaker("marek") else {
      Issue.record("marek is two people")
      return
    }
    #expect(choices.map(\.key) == ["marek-przeor", "marek-nowak"])
    #expect(choices.first?.context == "Team Leader, DG GROW, European Commission")
  }

  @Test("a name that nobody bears offers the nearest") func aNameThatNobodyBearsOffersTheNearest()
    throws
  {
    guard case .notFound(let nearest) = try directory.speaker("Marek Schmidt") else {
      Issue.record("nobody is called so")
      return
    }
    #expect(nearest.map(\.key) == ["marek-przeor"])
    #expect(try directory.speaker("zzz").choices.isEmpty)
    #expect(try directory.event("").choices.isEmpty)
  }
}
