import EventData
import Foundation
import SpeakerDirectory
import Testing

@Suite struct BuiltInSeedTests {
  let directory: Directory
  let report: SeedReport

  init() throws {
    directory = try .inMemory()
    report = try directory.seedBuiltIn()
  }

  @Test("the seed goes in without a refusal, and a second time changes nothing")
  func theSeedGoesInWithoutARefusalAndASecondTimeChangesNothing() throws {
    #expect(report.refused.isEmpty)
    #expect(report.events.added > 0)
    #expect(report.organisations.added > 0)
    let before = try directory.content()
    let again = try directory.seedBuiltIn()
    #expect(again.events == SeedReport.Counts(unchanged: report.events.added))
    #expect(again.organisations.added == 0)
    #expect(again.organisations.changed == 0)
    #expect(again.speakersAdded == 0)
    #expect(try directory.content() == before)
  }

  @Test(
    "DG GROW answers to all its names, first in a search",
    arguments: [
      "GROW", "dg grow", "DG-GROW",
      "Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs",
      "DG Internal Market, Industry, Entrepreneurship and SMEs",
    ])
  func dGGROWAnswersToAllItsNamesFirstInASearch(name: String) throws {
    let grow = try #require(try directory.organisation(name).profile)
    #expect(grow.key == "dg-grow")
    #expect(grow.ancestors.map(\.key) == ["european-commission"])
    #expect(grow.people.contains { $0.key == "marek-przeor" })
    #expect(try directory.search(name).hits.first?.key == "dg-grow")
  }

  @Test("Marek Przeor's talks are all there, with the role of each day")
  func marekPrzeorsTalksAreAllThereWithTheRoleOfEachDay() throws {
    let przeor = try #require(try directory.speaker("przeor").profile)
    let recap = try #require(
      przeor.appearances.first {
        $0.event.title == "EU Clusters Talks Special: Recap on key policies and takeaways"
      })
    #expect(recap.event.start?.hasPrefix("2023-12-13") == true)
    #expect(
      recap.affiliations.first?.organisations.map(\.name) == ["DG GROW", "European Commission"])
    #expect(
      przeor.appearances.map(\.event.start)
        == przeor.appearances.map(\.event.start).sorted {
          ($0 ?? "") > ($1 ?? "")
        })
    #expect(przeor.affiliations.contains { $0.affiliation.role?.contains("Team Leader") == true })
  }

  @Test("everything is found by its own name and key") func everythingIsFoundByItsOwnNameAndKey()
    throws
  {
    for kind in Kind.allCases {
      let hits = try directory.search("a", kinds: [kind], limit: 1_000).hits
      #expect(!hits.isEmpty)
      for hit in hits {
        let byName = try directory.search(hit.name, kinds: [kind]).hits
        #expect(byName.contains { $0.key == hit.key }, "\(hit.name)")
        #expect(try directory.search(hit.key, kinds: [kind]).hits.contains { $0.key == hit.key })
      }
    }
  }

  @Test("what the Commission answers for is the union of its own and its units' appearances")
  func whatTheCommissionAnswersForIsTheUnionOfItsOwnAndItsUnits() throws {
    func lines(_ name: String, direct: Bool = false) throws -> Set<AppearanceEntry> {
      Set(try directory.organisation(name, direct: direct).profile?.appearances ?? [])
    }
    let commission = try #require(try directory.organisation("European Commission").profile)
    let ofUnits = try commission.units.map { try lines($0.key) }
    let direct = try lines(commission.key, direct: true)
    #expect(!direct.isEmpty)
    #expect(ofUnits.filter { !$0.isEmpty }.count > 5)
    #expect(Set(commission.appearances) == ofUnits.reduce(direct) { $0.union($1) })
    #expect(commission.appearances.count == commission.appearanceCount)
    #expect(Set(commission.appearances).count == commission.appearanceCount)
    for (unit, lines) in zip(commission.units, ofUnits) {
      #expect(unit.appearances == lines.count)
      #expect(unit.people == Set(lines.map(\.speaker)).count)
    }
  }

  @Test("inputs are told apart by content, from a page to JSON lines")
  func inputsAreToldApartByContentFromAPageToJSONLines() throws {
    let page = """
      EU Clusters Talks: A test of pages

      Date: 3 April 2024, 08:30 - 09:45 CET

      Speakers
      • Marek Przeor, Team Leader, DG GROW, European Commission
      • Eva Example, Director, Example Cluster
      """
    let first = try directory.seed(from: .text(page, name: "page.txt"))
    #expect(first.events.added == 1)
    #expect(first.speakersAdded == 1)
    #expect(try directory.seed(from: .text(page, name: "page.txt")).events.unchanged == 1)
    let corrected = page.replacingOccurrences(of: "Eva Example", with: "Ewa Example")
    #expect(try directory.seed(from: .text(corrected, name: "page.txt")).events.changed == 1)
    #expect(try directory.speaker("Eva Example").profile == nil)
    #expect(try directory.speaker("Ewa Example").profile?.appearances.count == 1)
  }

  @Test("an input that cannot be read leaves the directory as it was")
  func anInputThatCannotBeReadLeavesTheDirectoryAsItWas() throws {
    let before = try directory.statistics()
    #expect(throws: InputError.self) {
      try directory.seed(from: .file("/nowhere/at/all.json"))
    }
    #expect(try directory.statistics() == before)
  }
}
