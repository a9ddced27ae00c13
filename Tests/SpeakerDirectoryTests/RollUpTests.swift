import EventData
import Foundation
import SpeakerDirectory
import Testing

/// Who stood for a body with all its units, however the tree changes.
@Suite struct RollUpTests {
  let directory: Directory

  init() throws {
    directory = try .inMemory()
  }

  private func seedTree(_ parents: [String: String], from input: String = "tree.json") throws {
    for (unit, parent) in parents.sorted(by: { $0.key < $1.key }) {
      try directory.seed(
        organisations: OrganisationRecord(name: unit, parent: parent), from: "\(input)-\(unit)")
    }
  }

  private func talk(
    _ person: String, _ chains: [String]..., on day: String = "2024-05-01"
  ) throws {
    try directory.seed(
      EventRecord(
        title: "Talk of \(person) on \(day)", start: day,
        speakers: [
          SpeakerRecord(
            name: person, affiliations: chains.map { Affiliation(organisations: $0) })
        ]), from: "\(person) \(day).txt")
  }

  private func counts(_ name: String) throws -> [Int] {
    let body = try #require(try directory.organisation(name).profile)
    return [
      body.peopleCount, body.appearanceCount, body.directPeopleCount, body.directAppearanceCount,
    ]
  }

  @Test("units of any depth count, each appearance once however many ways lead up")
  func unitsOfAnyDepthCountEachAppearanceOnce() throws {
    try seedTree([
      "Velora Agency": "Velora Group", "Velora Lab": "Velora Agency", "Velora Shop": "Velora Lab",
    ])
    try talk("Ann Ash", ["Velora Shop"])
    try talk("Bea Birch", ["Velora Lab", "Velora Group"], ["Velora Shop"])
    try talk("Ann Ash", ["Velora Group"], on: "2024-06-01")
    #expect(try counts("Velora Group") == [2, 3, 1, 1])
    #expect(try counts("Velora Agency") == [2, 2, 0, 0])
    #expect(try counts("Velora Lab") == [2, 2, 1, 1])
    #expect(try counts("Velora Shop") == [2, 2, 2, 2])
  }

  @Test("without its units, only what it was itself printed for counts")
  func withoutItsUnitsOnlyWhatItWasItselfPrintedForCounts() throws {
    try seedTree(["Velora Agency": "Velora Group"])
    try talk("Ann Ash", ["Velora Agency", "Velora Group"])
    try talk("Bea Birch", ["Velora Group"], on: "2024-06-01")
    let group = try #require(try directory.organisation("Velora Group", direct: true).profile)
    #expect(!group.withUnits)
    #expect(group.people.map(\.name) == ["Bea Birch"])
    #expect(group.appearances.map(\.speaker.name) == ["Bea Birch"])
    #expect(group.appearanceCount == 1)
    #expect(group.units.map(\.appearances) == [1])
  }

  @Test("a body that moves takes its units along, and what was printed with the old parent stays")
  func aBodyThatMovesTakesItsUnitsAlong() throws {
    try seedTree(["Velora Lab": "Velora Agency", "Velora Agency": "Velora Group"])
    try talk("Ann Ash", ["Velora Lab", "Velora Agency", "Velora Group"])
    try talk("Bea Birch", ["Velora Lab"], on: "2024-06-01")
    try directory.seed(organisations: OrganisationRecord(name: "Tolmar Trust"))
    _ = try directory.edit(
      organisation: "Velora Agency", OrganisationEdit(parent: "Tolmar Trust"))
    #expect(try counts("Tolmar Trust") == [2, 2, 0, 0])
    #expect(try counts("Velora Agency") == [2, 2, 0, 0])
    #expect(try counts("Velora Group") == [1, 1, 0, 0])
    let line = try #require(try directory.speaker("Ann Ash").profile?.appearances.first)
    #expect(
      line.affiliations.first?.organisations.map(\.name) == [
        "Velora Lab", "Velora Agency", "Velora Group",
      ])
    #expect(
      try directory.organisation("Velora Lab").profile?.ancestors.map(\.name) == [
        "Velora Agency", "Tolmar Trust",
      ])
  }

  @Test("the tree shows every unit with its counts") func theTreeShowsEveryUnit() throws {
    try seedTree(["Velora Lab": "Velora Agency", "Velora Agency": "Velora Group"])
    try talk("Ann Ash", ["Velora Lab"])
    let tree = try #require(try directory.organisationTree("Velora Group").profile)
    #expect(tree.units.map(\.name) == ["Velora Agency"])
    #expect(tree.units.first?.units.map(\.name) == ["Velora Lab"])
    #expect([tree.appearances, tree.units.first?.appearances] == [1, 1])
  }

  @Test("a correction takes its appearance from all bodies above")
  func aCorrectionTakesItsAppearanceFromAllBodiesAbove() throws {
    try seedTree(["Velora Agency": "Velora Group"])
    try talk("Ann Ash", ["Velora Agency"])
    try directory.seed(
      EventRecord(title: "Talk of Ann Ash on 2024-05-01", start: "2024-05-01"),
      from: "Ann Ash 2024-05-01.txt")
    #expect(try counts("Velora Group") == [0, 0, 0, 0])
    #expect(try directory.organisation("Velora Group").profile?.people == [])
  }

  @Test("roll-ups agree with a count by hand while data comes in and bodies move")
  func rollUpsAgreeWithACountByHand() throws {
    var random = Numbers(state: 7)
    let bodies = (0..<12).map { "Body \(["ka", "lo", "mi", "nu", "pe", "ro"][$0 % 6])\($0) Velor" }
    for body in bodies {
      try directory.seed(organisations: OrganisationRecord(name: body), from: "\(body).json")
    }
    for step in 0..<60 {
      let body = bodies[Int(random.next() % 12)]
      let other = bodies[Int(random.next() % 12)]
      switch random.next() % 3 {
      case 0:
        do {
          _ = try directory.edit(organisation: body, OrganisationEdit(parent: other))
        } catch is OrganisationEditError {
          // A circle; nothing changes then.
        }
      case 1:
        try talk("Person \(random.next() % 8)x", [body], on: "2024-0\(1 + step % 9)-01")
      default:
        try talk(
          "Person \(random.next() % 8)x", [body], [other, bodies[0]],
          on: "2023-0\(1 + step % 9)-01")
      }
    }
    for body in bodies { try expectTrue(body) }
  }

  /// Compares a body's roll-up with the appearances of all events.
  private func expectTrue(_ name: String) throws {
    let tree = try #require(try directory.organisationTree(name).profile)
    let inside = Self.keys(tree)
    let events = try directory.search("talk", kinds: [.event], limit: 1_000).hits
    let all = try events.flatMap { try directory.event($0.key).profile?.appearances ?? [] }
    let expected = all.filter { appearance in
      appearance.affiliations.contains { $0.organisations.contains { inside.contains($0.key) } }
    }
    let direct = all.filter { appearance in
      appearance.affiliations.contains { $0.organisations.first?.key == tree.key }
    }
    let body = try #require(try directory.organisation(name).profile)
    #expect(Set(body.appearances) == Set(expected))
    #expect(body.appearanceCount == expected.count)
    #expect(body.appearances.count == expected.count)
    #expect(body.peopleCount == Set(expected.map(\.speaker)).count)
    #expect(body.directAppearanceCount == direct.count)
    #expect(body.directPeopleCount == Set(direct.map(\.speaker)).count)
    let days = expected.compactMap(\.event.start).sorted(by: >)
    let newest = try directory.organisation(name, limit: 3).profile?.appearances ?? []
    #expect(newest.compactMap(\.event.start) == Array(days.prefix(3)))
    #expect(tree.appearances == expected.count)
  }

  private static func keys(_ tree: OrganisationTree) -> Set<String> {
    tree.units.reduce(into: [tree.key]) { $0.formUnion(keys($1)) }
  }
}
