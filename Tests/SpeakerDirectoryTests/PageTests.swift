import EventData
import SpeakerDirectory
import Testing

/// A result read page by page.
@Suite struct PageTests {
  let directory: Directory

  /// 120 people with 1 to 12 appearances, in two series, half of them for one body.
  init() throws {
    directory = try .inMemory()
    let events = (0..<12).map { event in
      EventRecord(
        title: "Harbour Forum \(event)", series: event.isMultiple(of: 2) ? "Coast" : "Anna Day",
        start: "20\(10 + event)-05-04",
        speakers: (0..<120).filter { $0 % 12 >= event }.map { Self.speaker($0) })
    }
    try directory.seed(events.enumerated().map { .event($1, line: $0 + 1) }, from: "harbour.json")
  }

  private static func speaker(_ number: Int) -> SpeakerRecord {
    // Some given names are a beginning of others', and some stand in the other texts too.
    let given = ["Anna", "Annamaria", "Anton", "Berta"][number % 4]
    return SpeakerRecord(
      name: "\(given) Harbour\(letters(number))",
      affiliations: [
        Affiliation(
          role: number.isMultiple(of: 3) ? "Pilot" : "Head of Anna Unit",
          organisations: [number.isMultiple(of: 2) ? "Port of Anna" : "Quay Office"])
      ])
  }

  private static func letters(_ number: Int) -> String {
    String(
      String(number + 1_000).map { Character(UnicodeScalar(UInt8(49 + ($0.asciiValue ?? 48)))) })
  }

  static let queries = [
    "anna", "ann", "harbour", "anna unit", "forum", "pil", "role:pilot", "org:\"Quay Office\"",
    "org:\"Port of Anna\" harbour", "year:2012", "with:\"Anna Harbourbbaa\"", "hrabour", "annna",
    "anna OR berta", "anna -pilot", "anna -year:2010", "kind:speaker port",
  ]

  private func pages(
    _ query: String, of size: Int, _ order: SearchOrder = .relevance,
    between: () throws -> Void = {}
  ) throws -> [Hit] {
    var hits: [Hit] = []
    var next: SearchCursor?
    repeat {
      let page = try directory.search(query, limit: size, order: order, after: next)
      #expect(page.hits.count == size || page.next == nil)
      #expect((page.next != nil) == page.hasMore)
      // A cursor survives being written down.
      next = page.next.flatMap { SearchCursor("\($0)") }
      #expect(next == page.next)
      hits += page.hits
      try between()
    } while next != nil
    return hits
  }

  @Test("pages together are the whole result, in its order", arguments: queries, [1, 7, 50])
  func pagesTogetherAreTheWholeResult(query: String, size: Int) throws {
    let whole = try directory.search(query, limit: 1_000).hits
    #expect(whole.count > 2)
    #expect(try pages(query, of: size) == whole)
  }

  @Test("in every order", arguments: SearchOrder.allCases, ["anna", "role:pilot", "hrabour"])
  func inEveryOrder(order: SearchOrder, query: String) throws {
    let whole = try directory.search(query, limit: 1_000, order: order).hits
    #expect(try pages(query, of: 9, order) == whole)
  }

  @Test(
    "what was there is shown once, whatever comes in between",
    arguments: [
      "anna", "ann", "harbour", "anna unit", "role:pilot", "org:\"Quay Office\"", "hrabour",
      "forum kind:speaker",
    ])
  func whatWasThereIsShownOnce(query: String) throws {
    let before = try directory.search(query, limit: 1_000).hits.map(\.key)
    var added = 0
    let hits = try pages(query, of: 5) {
      added += 1
      try directory.seed(
        EventRecord(
          title: "Evening Forum \(added)", start: "2023-0\(1 + added % 9)-11",
          speakers: [Self.speaker(1_000 + added), Self.speaker(2_000 + added)]),
        from: "later-\(added).json")
    }.map(\.key)
    #expect(Set(hits).count == hits.count)
    #expect(Set(before).isSubset(of: hits))
    // Their order is what it was.
    #expect(hits.filter(Set(before).contains) == before)
  }

  @Test(
    "a cursor belongs to one search",
    arguments: [
      ("harbour forum", Kind.allCases, SearchOrder.relevance), ("harbour", [.speaker], .relevance),
      ("harbour", Kind.allCases, .recent),
    ])
  func aCursorBelongsToOneSearch(query: String, kinds: [Kind], order: SearchOrder) throws {
    let next = try #require(try directory.search("harbour", limit: 2).next)
    let error = #expect(throws: SearchError.self) {
      try directory.search(query, kinds: Set(kinds), order: order, after: next)
    }
    #expect(error?.description.contains("another search") == true)
  }

  @Test("what is no cursor is none", arguments: ["", "x", "1.2", "1.99..3", "1.2..!", "1.2.n*.3"])
  func whatIsNoCursorIsNone(text: String) {
    #expect(SearchCursor(text) == nil)
  }

  @Test("an explanation says which rule puts a hit below the one above", arguments: queries)
  func anExplanationSaysWhichRuleDecides(query: String) throws {
    let hits = try directory.search(query, limit: 60, explains: true).hits
    let explained = hits.compactMap(\.explanation)
    #expect(explained.count == hits.count)
    #expect(explained.first?.decides == nil)
    for (above, below) in zip(explained, explained.dropFirst()) {
      let rule = try #require(below.decides)
      let values = zip(above.findings, below.findings).first { $0.value != $1.value }
      #expect(values?.1.rule == rule)
      #expect(try #require(values).0.value < #require(values).1.value)
    }
  }
}
