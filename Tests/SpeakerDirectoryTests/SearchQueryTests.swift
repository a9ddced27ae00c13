import EventData
import SpeakerDirectory
import Testing

/// What a person types as a value, and back as text.
@Suite struct SearchQueryTests {
  @Test(
    "a text is read as words, phrases, conditions and their alternatives",
    arguments: [
      ("marek  przeor", [[.word("marek")], [.word("przeor")]], []),
      ("“head of unit” GROW", [[.phrase("head of unit")], [.word("GROW")]], []),
      ("\"never closed", [[.word("never")], [.word("closed")]], []),
      (
        "org:\"DG GROW\" OR org:CEBR role:head",
        [
          [.condition(.organisation("DG GROW")), .condition(.organisation("CEBR"))],
          [.condition(.role("head"))],
        ], []
      ),
      ("a OR b OR c d", [[.word("a"), .word("b"), .word("c")], [.word("d")]], []),
      ("OR a OR", [[.word("or")], [.word("a")], [.word("or")]], []),
      ("a OR -b", [[.word("a")], [.word("or")]], [.word("b")]),
      (
        "cluster -moderator -\"panel talk\" -org:GROW", [[.word("cluster")]],
        [.word("moderator"), .phrase("panel talk"), .condition(.organisation("GROW"))]
      ),
      ("KIND:Event capacity:Keynote", [[kind(.event)], [.condition(.capacity(.keynote))]], []),
      ("org: przeor", [[.word("org")], [.word("przeor")]], []),
      ("org: \"DG GROW\"", [[.condition(.organisation("DG GROW"))]], []),
      ("after:yesterday", [[.word("after:yesterday")]], []),
      ("x - y ? \"\" --", [[.word("x")], [.word("y")]], []),
    ] as [(String, [[SearchQuery.Item]], [SearchQuery.Item])])
  func aTextIsReadAsWordsPhrasesAndConditions(
    text: String, wanted: [[SearchQuery.Item]], excluded: [SearchQuery.Item]
  ) {
    #expect(SearchQuery(text) == SearchQuery(wanted: wanted, excluded: excluded))
  }

  private static func kind(_ kind: Kind) -> SearchQuery.Item { .condition(.kind(kind)) }

  @Test(
    "dates are years, months and days",
    arguments: [
      ("after:2022", "after:2022"), ("on:2022-05-04", "on:2022-05-04"),
      ("year:2022", "on:2022"), ("2022..2024-06", "2022..2024-06"), ("before:0099", "before:0099"),
    ])
  func datesAreYearsMonthsAndDays(text: String, printed: String) {
    let query = SearchQuery(text)
    #expect(query.description == printed)
    guard case .condition = query.wanted.first?.first else {
      Issue.record("\(text) is no condition")
      return
    }
  }

  @Test(
    "what is no date is no condition",
    arguments: ["on:2022-13", "on:2022-00", "on:2022-05-32", "on:22", "2024..2022", "on:٢٠٢٢"])
  func whatIsNoDateIsNoCondition(text: String) {
    #expect(SearchQuery(text).wanted == [[.word(text)]])
  }

  @Test("a query printed and read again is the same query", arguments: 1...4)
  func aQueryPrintedAndReadAgainIsTheSameQuery(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<5_000 {
      let text = QueryMaker.query(using: &random)
      let query = SearchQuery(text)
      #expect(SearchQuery(query.description) == query, "\(text.debugDescription)")
    }
  }

  @Test("a query made by a program asks the same as its text")
  func aQueryMadeByAProgramAsksTheSameAsItsText() throws {
    let directory = try Directory.withTalks()
    let query = SearchQuery(
      wanted: [
        [.condition(.organisation("European Commission"))],
        [.condition(.role("head")), .condition(.role("policy officer"))],
      ], excluded: [.condition(.organisation("Corallia"))])
    let made = try directory.search(query, kinds: [.speaker]).hits
    #expect(made.map(\.key) == ["marek-przeor", "lucja-blonska"])
    #expect(try directory.search(query.description, kinds: [.speaker]).hits == made)
  }
}
