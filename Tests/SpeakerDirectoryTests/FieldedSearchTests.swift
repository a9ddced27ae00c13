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
}
