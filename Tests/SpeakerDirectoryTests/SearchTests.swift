import EventData
import SpeakerDirectory
import Testing

@Suite struct SearchTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
  }

  @Test(
    "words find the right thing first",
    arguments: [
      ("przeor", "marek-przeor"), ("PRZEOR marek", "marek-przeor"), ("prze", "marek-przeor"),
      ("GROW", "dg-grow"), ("dg grow", "dg-grow"), ("DG-GROW", "dg-grow"),
      ("Directorate-General for GROW", "dg-grow"), ("\"dg grow\"", "dg-grow"),
      ("lucja blonska", "lucja-blonska"), ("papadopoulos", "giorgos-papadopoulos"),
      ("Παπαδόπουλος Γιώργος", "giorgos-papadopoulos"), ("team leader grow", "marek-przeor"),
      ("head of unit defis", "lucja-blonska"),
      ("recap key policies", "eu-clusters-talks-special-recap-on-key-policies-and-takeaways"),
      ("athens", "athens-cluster-days"), ("jan philipp", "jan-philipp-kramer"),
      ("przeor skills", "marek-przeor"), ("marek-przeor", "marek-przeor"),
    ])
  func wordsFindTheRightThingFirst(text: String, key: String) throws {
    let result = try directory.search(text)
    #expect(result.hits.first?.key == key)
  }

  @Test(
    "what is nowhere finds nothing",
    arguments: [
      "", " ", "\"", "\"\"", "?", "🦄", "-", "zebra", "przeor zebra", "\u{0}", "'", "*", "OR",
      "NEAR(",
    ])
  func whatIsNowhereFindsNothing(text: String) throws {
    #expect(try directory.search(text).hits.isEmpty)
  }

  @Test(
    "nothing in a query is an operator",
    arguments: [
      "przeor NOT", "(przeor)", "przeor*", "\"przeor", "przeor\"", "names:przeor",
      "{names}: przeor",
      "^przeor", "przeor + marek", "🦄 przeor", "przeor\u{0}", "“Marek Przeor”",
      "przeor; DROP TABLE speaker", "Dr. Przeor?", "%przeor_",
    ])
  func nothingInAQueryIsAnOperator(text: String) throws {
    // "NOT", "names" and "DROP" are words like others; a title is none.
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let strange = words.subtracting(["przeor", "marek", "grow", "dr"])
    let keys = try directory.search(text, kinds: [.speaker]).hits.map(\.key)
    #expect(keys == (strange.isEmpty ? ["marek-przeor"] : []))
  }

  @Test("no query fails, however odd") func noQueryFailsHoweverOdd() throws {
    var random = Numbers(state: 20_231_213)
    let pieces = [
      "przeor", "marek", "\"", "'", "*", "(", ")", "OR", "AND", "NOT", "NEAR", ":", "^", "-", "+",
      "\u{0}", "\n", "é", "e\u{301}", "ß", "Ж", "Ω", "中", "🧑‍🔬", "\u{202E}", "\u{FFFD}", "%", "_",
      ";",
      "{", "}", "\\", "dg-grow", "1", "½", "ﬁ", "\u{AD}", " ", "  ", "a",
    ]
    for number in 0..<3_000 {
      let count = Int(random.next() % 12)
      let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
        .joined(separator: random.next().isMultiple(of: 2) ? " " : "")
      let result = try directory.search(text)
      #expect(result.query == text)
      guard number.isMultiple(of: 10) else { continue }
      _ = try directory.speaker(text)
      _ = try directory.organisation(text)
      _ = try directory.event(text)
    }
  }

  @Test(
    "a very long query is answered too",
    arguments: ["przeor ", "a b c d e f ", "\" ", "🦄", "ο", "x"])
  func aVeryLongQueryIsAnsweredToo(piece: String) throws {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let result = try directory.search(text)
    #expect(result.hits.isEmpty || piece == "przeor ")
    _ = try directory.speaker(text)
  }

  @Test("hits say what they are and why they matched") func hitsSayWhatTheyAreAndWhyTheyMatched()
    throws
  {
    let hit = try #require(try directory.search("marek leader grow").hits.first)
    #expect(hit.kind == .speaker)
    #expect(hit.name == "Marek Przeor")
    #expect(hit.context == "Team Leader, DG GROW, European Commission")
    #expect(hit.appearances == 2)
    #expect(hit.last == "2023-12-13")
    #expect(
      hit.highlights == [
        Hit.Highlight(field: .name, text: "Marek Przeor", ranges: [0..<5]),
        Hit.Highlight(
          field: .organisation, text: "DG GROW, European Commission", ranges: [3..<7]),
        Hit.Highlight(field: .role, text: "Team Leader", ranges: [5..<11]),
      ])
  }

  @Test(
    "highlights count characters of the text as it is shown",
    arguments: [
      ("blonska", "Łucja Błońska", 6..<13), ("papadopoul", "Γιώργος Παπαδόπουλος", 8..<20),
      ("\"jan philipp\"", "Jan-Philipp Kramer", 0..<3),
    ])
  func highlightsCountCharactersOfTheTextAsItIsShown(
    text: String, name: String, range: Range<Int>
  ) throws {
    let highlight = try #require(try directory.search(text).hits.first?.highlights.first)
    #expect(highlight.text == name)
    #expect(highlight.ranges.first == range)
  }

  @Test("organisations and events have a line of context")
  func organisationsAndEventsHaveALineOfContext() throws {
    #expect(try directory.search("dg grow").hits.first?.context == "European Commission")
    #expect(
      try directory.search("athens cluster days").hits.first?.context == "2024-03, Athens, Greece")
  }

  @Test("phrases are words in that order") func phrasesAreWordsInThatOrder() throws {
    #expect(try directory.search("\"key policies\"").hits.contains { $0.kind == .event })
    #expect(try directory.search("\"policies key\"").hits.isEmpty)
    #expect(try directory.search("\"key polic\"").hits.isEmpty)
  }

  @Test("a name that is the query stands above longer ones, however prominent these are")
  func aNameThatIsTheQueryStandsAboveLongerOnesHoweverProminentTheseAre()
    throws
  {
    for number in 0..<9 {
      try directory.seed(
        EventRecord(
          title: "Talk \(number)", start: "2024-01-0\(number + 1)",
          speakers: [SpeakerRecord(name: "Anna Maria Nowak")]), from: "talk\(number).txt")
    }
    try directory.seed(
      EventRecord(title: "Old talk", start: "2001", speakers: [SpeakerRecord(name: "Nowak, Anna")]),
      from: "old.txt")
    #expect(
      try directory.search("anna nowak", kinds: [.speaker]).hits.map(\.name)
        == ["Nowak, Anna", "Anna Maria Nowak"])
    #expect(
      try directory.search("nowak", kinds: [.speaker]).hits.map(\.name)
        == ["Anna Maria Nowak", "Nowak, Anna"])
  }

  @Test("names stand above organisations, roles and events")
  func namesStandAboveOrganisationsRolesAndEvents() throws {
    try directory.seed(
      EventRecord(
        title: "Meeting in March", start: "2024",
        speakers: [
          SpeakerRecord(
            name: "One Person", affiliations: [Affiliation(organisations: ["Corallia Works"])]),
          SpeakerRecord(name: "Two Persons", affiliations: [Affiliation(role: "Corallia fan")]),
          SpeakerRecord(name: "Zoe Corallia"),
        ]), from: "corallia.txt")
    let names = try directory.search("corallia", kinds: [.speaker]).hits.map(\.name)
    #expect(Set(names.prefix(1)) == ["Zoe Corallia"])
    #expect(names.last == "Two Persons")
    #expect(names.count == 4)
  }

  @Test("kinds and limit cut the list") func kindsAndLimitCutTheList() throws {
    let all = try directory.search("clusters")
    #expect(!all.hasMore)
    #expect(Set(all.hits.map(\.kind)) == [.speaker, .event])
    let events = try directory.search("clusters", kinds: [.event], limit: 1)
    #expect(events.hits.count == 1)
    #expect(events.hasMore)
    #expect(try directory.search("clusters", limit: 0).hits.isEmpty)
    #expect(try directory.search("clusters", kinds: []).hits.isEmpty)
    #expect(try directory.search("clusters", limit: .max).hits == all.hits)
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
