import Testing

struct SearchTests {
  @Test(
    "words find things of all kinds",
    arguments: [
      (["wrobel"], "lucja-wrobel", "speaker"),
      (["WRÓBEL", "łuc"], "lucja-wrobel", "speaker"),
      (["harbour", "clus"], "harbour-cluster", "organisation"),
      (["harbour", "day"], "harbour-day", "event"),
    ])
  func wordsFindThingsOfAllKinds(words: [String], key: String, kind: String) throws {
    let run = try Workspace.withEvents().search(words)
    #expect(run.code == 0)
    let hits = try run.decode(DecodedSearch.self).hits
    #expect(hits.contains { $0.key.hasPrefix(key) && $0.kind == kind })
  }

  @Test(
    "kinds narrow the list",
    arguments: [
      (["speaker"], ["speaker"]),
      (["event"], ["event"]),
      (["speaker", "event"], ["event", "speaker"]),
      ([], ["event", "organisation", "speaker"]),
    ])
  func kindsNarrowTheList(kinds: [String], expected: [String]) throws {
    let options = kinds.flatMap { ["--kind", $0] }
    let run = try Workspace.withEvents().search(["harbour"] + options)
    let found = Set(try run.decode(DecodedSearch.self).hits.map(\.kind))
    #expect(found.sorted() == expected)
  }

  @Test("a limit cuts the list and says that there is more")
  func aLimitCutsTheListAndSaysThatThereIsMore() throws {
    let workspace = try Workspace.withEvents()
    let result = try workspace.search(["harbour", "--limit", "1"]).decode(DecodedSearch.self)
    #expect(result.hits.count == 1)
    #expect(result.hasMore)
    let table = try workspace.speakers("search", "harbour", "--limit", "1")
    #expect(table.lines.count == 2)
    #expect(table.errors.contains("--limit"))
  }

  @Test("a page begins where the one before ended, and says what is wrong with it")
  func aPageBeginsWhereTheOneBeforeEnded() throws {
    let workspace = try Workspace.withEvents()
    let all = try workspace.search(["harbour"]).decode(DecodedSearch.self)
    let first = try workspace.search(["harbour", "--limit", "1"]).decode(DecodedSearch.self)
    let next = try #require(first.next)
    let rest = try workspace.search(["harbour", "--page", next]).decode(DecodedSearch.self)
    #expect((first.hits + rest.hits).map(\.key) == all.hits.map(\.key))
    let table = try workspace.speakers("search", "harbour", "--limit", "1")
    #expect(table.errors.contains("--page \(next)"))
    let other = try workspace.search(["day", "--page", next])
    #expect(other.code == 64)
    #expect(other.errors.contains("another search"))
    #expect(try workspace.search(["harbour", "--page", "nonsense"]).code == 64)
  }

  @Test("an explanation tells the rules and what was taken for what")
  func anExplanationTellsTheRules() throws {
    let run = try Workspace.withEvents().speakers("search", "wrobl", "--explain")
    #expect(
      run.lines.contains { $0.hasPrefix("typing") && $0.contains("“wrobl” taken for “wrobel”") })
    #expect(run.lines.contains { $0.hasPrefix("prominence") && $0.contains("appearance") })
  }

  @Test("a table says of each hit what it is and why it is there")
  func aTableSaysOfEachHitWhatItIsAndWhyItIsThere() throws {
    let run = try Workspace.withEvents().speakers("search", "head of unit", "--kind", "speaker")
    #expect(run.lines.first?.hasPrefix("Kind") == true)
    #expect(run.output.contains("Łucja Wróbel"))
    #expect(run.output.contains("Head of Unit"))
  }

  @Test(
    "no query fails",
    arguments: [
      "", "  ", "\"", "(", "AND OR NOT", "*", "name:", "^", "a\u{1}b", "😀", "' OR 1=1 --", "-- x",
      String(repeating: "long ", count: 20_000),
    ])
  func noQueryFails(query: String) throws {
    let run = try Workspace.withEvents().speakers("search", "--", query)
    #expect([0, 1].contains(run.code), "\(run.errors)")
  }
}

extension Workspace {
  fileprivate func search(_ arguments: [String]) throws -> Run {
    try run(BuiltCommand.file(), ["search", "--format", "json"] + arguments)
  }
}
