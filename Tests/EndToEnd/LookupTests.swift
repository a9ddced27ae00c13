import Testing

struct LookupTests {
  @Test(
    "names need neither quotes nor accents",
    arguments: [
      ["speaker", "Łucja Wróbel"], ["speaker", "lucja", "wrobel"], ["speaker", "lucja-wrobel"],
      ["organisation", "DG MARE"], ["organisation", "dg", "mare"], ["event", "Harbour Day"],
      ["event", "harbour", "day"],
    ])
  func namesNeedNeitherQuotesNorAccents(arguments: [String]) throws {
    let run = try Workspace.withEvents().run(BuiltCommand.file(), arguments)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("Łucja Wróbel"))
  }

  @Test("a speaker is shown with roles over time and every appearance")
  func aSpeakerIsShownWithRolesOverTimeAndEveryAppearance() throws {
    let run = try Workspace.withEvents().speakers("speaker", "Łucja Wróbel")
    #expect(run.lines.first == "Łucja Wróbel")
    #expect(run.output.contains(/Key +lucja-wrobel/))
    #expect(run.output.contains(/Head of Unit, DG MARE, European Commission +March 2023/))
    #expect(run.output.contains(/Policy Officer, DG MARE, European Commission +October 2022/))
    #expect(run.output.contains(/2023-03-01 +Harbour Day +speaker +Head of Unit/))
    #expect(run.output.contains(/2022-10-05 +Autumn Meeting +speaker +Policy Officer/))
  }

  @Test("an organisation is shown with its parent, people and appearances")
  func anOrganisationIsShownWithItsParentPeopleAndAppearances() throws {
    let run = try Workspace.withEvents().speakers("organisation", "DG MARE")
    #expect(run.output.contains(/Part of +European Commission/))
    #expect(run.output.contains("People (1)"))
    #expect(run.output.contains("Appearances (2)"))
  }

  @Test("a limit shows the first of an organisation's people and appearances")
  func aLimitShowsTheFirstOfAnOrganisationsPeopleAndAppearances() throws {
    let run = try Workspace.withEvents().speakers("organisation", "DG MARE", "--limit", "1")
    #expect(run.output.contains("People (1)"))
    #expect(run.output.contains("Appearances (1 of 2)"))
    #expect(run.output.contains("2023-03-01"))
    #expect(!run.output.contains("2022-10-05"))
  }

  @Test("an event is shown with its time, place and who appeared, by session")
  func anEventIsShownWithItsTimePlaceAndWhoAppearedBySession() throws {
    let run = try Workspace.withEvents().speakers("event", "Harbour Day")
    #expect(run.output.contains(/Series +Cluster Days/))
    #expect(run.output.contains(/When +1 March 2023, 10:00–12:30 CET/))
    #expect(run.output.contains(/Where +Gdańsk/))
    #expect(run.output.contains("https://example.eu/harbour-day"))
    #expect(run.output.contains("Panel on quays, 10:15–11:00 (2)"))
    #expect(run.output.contains(/Jan de Vries +moderator +Director, Harbour Cluster/))
  }

  @Test("a name that several bear lists them by key") func aNameThatSeveralBearListsThemByKey()
    throws
  {
    let workspace = try Workspace.withEvents()
    let run = try workspace.speakers("event", "Autumn Meeting", "--format", "ndjson")
    #expect(run.code == 1)
    #expect(run.errors.contains("key"))
    #expect(run.lines.count == 2)
    for line in run.lines {
      let key = try #require(line.firstMatch(of: /"key":"([^"]+)"/)?.output.1)
      #expect(try workspace.speakers("event", String(key)).code == 0)
    }
    let table = try workspace.speakers("event", "Autumn Meeting")
    #expect(table.output.contains("Lyon") && table.output.contains("Porto"))
  }

  @Test(
    "a name that nobody bears is told on standard error",
    arguments: ["speaker", "organisation", "event"])
  func aNameThatNobodyBearsIsToldOnStandardError(command: String) throws {
    let run = try Workspace.withEvents().speakers(command, "zzyzx")
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("speakers: nothing found for “zzyzx”"))
    #expect(run.errorLines.count == 1)
  }

  @Test("the nearest names are offered") func theNearestNamesAreOffered() throws {
    let run = try Workspace.withEvents().speakers("speaker", "Lucja Wrobl")
    #expect(run.code == 1)
    #expect(run.errors.contains("Łucja Wróbel"))
  }
}
