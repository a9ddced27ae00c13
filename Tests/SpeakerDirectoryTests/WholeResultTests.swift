import EventData
import SpeakerDirectory
import Testing

/// Orders and counts over everything that was found.
@Suite struct WholeResultTests {
  let directory: Directory

  init() throws { directory = try .withTalks() }

  @Test(
    "another order is that of the whole result, not of its best hits",
    arguments: [
      (SearchOrder.recent, ["giorgos-papadopoulos", "marek-przeor"]),
      (.name, ["jan-philipp-kramer", "marek-przeor"]),
      (.appearances, ["marek-przeor", "giorgos-papadopoulos"]),
    ])
  func anotherOrderIsThatOfTheWholeResult(order: SearchOrder, keys: [String]) throws {
    let result = try directory.search("after:2000", kinds: [.speaker], limit: 2, order: order)
    #expect(result.hits.map(\.key) == keys)
    #expect(result.hasMore)
  }

  @Test("what was corrected is told in every order", arguments: SearchOrder.allCases)
  func whatWasCorrectedIsToldInEveryOrder(order: SearchOrder) throws {
    let hits = try directory.search("prezor", order: order).hits
    #expect(hits.map(\.key) == ["marek-przeor"])
    #expect(hits.first?.corrections?.map(\.meant) == ["przeor"])
  }

  @Test(
    "a facet counts the speakers that its value would leave",
    arguments: [
      ("", SearchFacet.Field.organisation, "org"), ("", .role, "role"), ("", .year, "year"),
      ("", .series, "series"), ("", .capacity, "capacity"),
      ("org:\"European Commission\"", .year, "year"), ("year:2022", .organisation, "org"),
    ])
  func aFacetCountsTheSpeakersThatItsValueWouldLeave(
    condition: String, field: SearchFacet.Field, name: String
  ) throws {
    let query = condition.isEmpty ? "after:2000" : condition
    let facets = try directory.search(query, kinds: [.speaker], limit: 1, facets: [field]).facets
    let values = try #require(facets?.first?.values)
    #expect(!values.isEmpty)
    for facet in values {
      let left = try directory.search("\(query) \(name):\"\(facet.value)\"", kinds: [.speaker])
      #expect(left.hits.count == facet.count, "\(name):\(facet.value)")
    }
  }

  @Test("kinds are counted over all hits")
  func kindsAreCountedOverAllHits() throws {
    let result = try directory.search("skills", limit: 100, facets: [.kind])
    let counted = try #require(result.facets?.first?.values)
    for kind in Kind.allCases {
      let hits = result.hits.count { $0.kind == kind }
      #expect(counted.first { $0.value == kind.rawValue }?.count ?? 0 == hits)
    }
  }
}
