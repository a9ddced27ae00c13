import EventData
import SpeakerDirectory
import Testing

/// Conditions on an organisation, a role, a country, what kind of body it is.
@Suite struct FieldedSearchTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
    try directory.seed(
      organisations: OrganisationRecord(
        name: "European Commission", classification: "EU institution", country: "EU"),
      OrganisationRecord(
        name: "Corallia", classification: "cluster organisation", country: "GR"))
  }

  @Test(
    "conditions are met through the hierarchy, and by one affiliation",
    arguments: [
      ("org:\"European Commission\"", ["marek-przeor", "lucja-blonska"]),
      ("org:\"European Commission\" role:head", ["lucja-blonska"]),
      ("org:\"european commission\" role:\"team lead\"", ["marek-przeor"]),
      ("organisation:GROW role:officer", ["marek-przeor"]),
      // Head of Unit at DG DEFIS, Chair at the Skills Board: not the other way round.
      ("org:GROW role:chair", []), ("org:\"Skills Board\" role:chair", ["marek-przeor"]),
      ("org:\"Skills Board\" role:officer", []),
      ("role:head", ["lucja-blonska"]), ("role:HEAD blonska", ["lucja-blonska"]),
      ("role:head przeor", []), ("country:gr", ["giorgos-papadopoulos"]),
      ("country:GR role:director", ["giorgos-papadopoulos"]),
      ("classification:cluster", ["giorgos-papadopoulos"]),
      ("class:\"eu inst\" role:policy", ["marek-przeor"]),
      ("org:GROW after:2022", ["marek-przeor"]), ("org:DEFIS after:2022", []),
      ("org:DEFIS before:2022-06", ["lucja-blonska"]),
      ("role:officer on:2022-05-04", ["marek-przeor"]),
      ("role:officer 2023..2024", []), ("role:leader 2023-01..2023-12", ["marek-przeor"]),
      ("year:2024", ["giorgos-papadopoulos"]), ("before:2022-05-04", []),
      ("after:2024-03", []), ("on:2024-03 papadopoulos", ["giorgos-papadopoulos"]),
      ("series:\"EU Clusters\" capacity:moderator", ["jan-philipp-kramer"]),
      ("event:skills capacity:keynote", ["marek-przeor"]), ("session:opening", ["marek-przeor"]),
      ("speaker:przeor role:officer", ["marek-przeor"]), ("speaker:kramer role:officer", []),
      ("with:przeor", ["jan-philipp-kramer", "lucja-blonska"]),
      ("with:\"Marek Przeor\" after:2022", ["jan-philipp-kramer"]),
      ("org:GROW -przeor", []), ("org:\"European Commission\" -defis", ["marek-przeor"]),
      ("series:\"EU Clusters\" -moderator -keynote", ["marek-przeor", "lucja-blonska"]),
      ("with:zzyzx", []), ("capacity:acrobat", []), ("after:yesterday", []),
      ("org:zzyzx", []), ("role:zzyzx org:GROW", []),
    ])
  func conditionsAreMetThroughTheHierarchy(query: String, keys: [String]) throws {
    #expect(try directory.search(query, kinds: [.speaker]).hits.map(\.key) == keys)
  }

  @Test("a hit shows the role and body that meet the conditions")
  func aHitShowsTheRoleAndBodyThatMeetTheConditions() throws {
    let hits = try directory.search("org:GROW role:officer").hits
    #expect(hits.first?.context == "Policy Officer, DG GROW, European Commission")
  }

  @Test("organisations and events meet conditions too")
  func organisationsAndEventsMeetConditionsToo() throws {
    let bodies = try directory.search("org:\"European Commission\"", kinds: [.organisation]).hits
    #expect(Set(bodies.map(\.key)) == ["european-commission", "dg-grow", "dg-defis"])
    #expect(
      try directory.search("country:GR", kinds: [.organisation]).hits.map(\.key) == ["corallia"])
    let events = try directory.search("org:DEFIS", kinds: [.event]).hits
    #expect(events.map(\.key) == ["skills-for-clusters"])
    #expect(
      try directory.search("org:DEFIS skills", kinds: [.event]).hits.map(\.key) == [
        "skills-for-clusters"
      ])
  }

  @Test(
    "what is no condition is words",
    arguments: ["org:", "org: przeor", "foo:przeor", "role:\"przeor", ":przeor", "org:\"\" przeor"])
  func whatIsNoConditionIsWords(query: String) throws {
    _ = try directory.search(query)
    #expect(try directory.search("\"role:head\"").hits.isEmpty)
  }

  @Test(
    "what is nearly a condition is pointed out",
    arguments: [
      ("orgg:GROW przeor", "did you mean org:"), ("rol:head", "did you mean role:"),
      ("after:yesterday", "is no date"), ("2023..2021", "is no date"),
      ("kind:person", "is no kind"),
    ])
  func whatIsNearlyAConditionIsPointedOut(query: String, hint: String) throws {
    #expect(try directory.search(query).hints?.first?.contains(hint) == true)
  }

  @Test("kind: chooses what is found") func kindChoosesWhatIsFound() throws {
    let hits = try directory.search("clusters kind:event").hits
    #expect(!hits.isEmpty)
    #expect(hits.allSatisfy { $0.kind == .event })
    #expect(try directory.search("kind:event").hits.isEmpty)
    #expect(try directory.search("skills", kinds: [.event]).hints == nil)
  }
}
