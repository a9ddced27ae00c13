import EventData
import Testing

/// Input that no organiser wrote: never a crash, and work that grows with the length alone.
struct OddPageTests {
  @Test(
    "nothing printed, nothing read",
    arguments: [
      "", " ", "\n", "\r\n\r\n", "\t \u{a0}\u{2003}\n ", "\u{feff}", "\0", "\u{200b}\u{200b}",
    ])
  func nothingPrintedNothingRead(page: String) {
    #expect(PageReader().read(page) == EventRecord())
  }

  @Test(
    "a page of one sign or word names nobody",
    arguments: [
      ".", ",", "(", ")", "•", "–", ":", ";", "\"", "“", "'", "/", "|", "@", "&", "1", "12:", "31.",
      "Dr", "Dr.", "of",
      "and", "A", "Mr. ", "Moderator:", "()", "(((", ")))", "– – –", "• •", "🎤", "👩‍🔬👨‍🏫", "\u{301}",
      "e\u{301}",
    ])
  func aPageOfOneSignOrWordNamesNobody(page: String) {
    #expect(PageReader().read(page).speakers == [])
    #expect(EventRecord(speakerList: page).speakers == [])
  }

  @Test(
    "signs around a line do not hide who is on it",
    arguments: [
      "\u{1}\u{2}\u{7}\u{8}\u{1b}[31m", "\u{200d}\u{fe0f}", "\u{202e}", "🎤 ", "🇪🇺🇪🇺",
    ])
  func signsAroundALineDoNotHideWhoIsOnIt(signs: String) {
    let event = EventRecord(speakerList: "\(signs)\n• Ewa Lipska, Director, Eurochambres\n\(signs)")
    #expect(event.cast == ["Ewa Lipska | Director @ Eurochambres"])
  }

  @Test("emoji for bullets") func emojiForBullets() {
    let event = EventRecord(
      speakerList:
        "🎤 Ewa Lipska, Director, Eurochambres\n👉 Carla Mendes, IAPMEI\n✅ Jonas Becker, Bayern Innovativ"
    )
    #expect(event.names == ["Ewa Lipska", "Carla Mendes", "Jonas Becker"])
  }

  @Test(
    "thousands of one thing",
    arguments: [
      ",", "(", ")", "\"", "“", "•", "\n", "\r", " ", ":", ";", "-", "– ", "/", "a", "A", "é", "7",
      "12:30 ", "Dr. ",
      "and ", "of ", "A, ", "(A", "Ewa Lipska ", "Ewa Lipska, ", "Ewa Lipska\n", "Moderator: ",
      "🎤",
      "\u{301}", "European Commission, ", "“A ", "Director of ", "8:30 – ",
    ])
  func thousandsOfOneThing(unit: String) {
    let once = String(repeating: unit, count: 1_000)
    #expect(PageReader().read(once).speakers.count <= 1_000)
    #expect(
      PageReader().read("Skills for regional industries\n3 May 2024\n\nSpeakers:\n\(once)").title
        == "Skills for regional industries")
  }

  @Test("a long list is read to its end") func aLongListIsReadToItsEnd() {
    let people = 2_000
    let list = (0..<people).map {
      "• Ewa Lipska\(Self.surname($0)), Director, Eurochambres No. \($0)"
    }
    let event = EventRecord(speakerList: list.joined(separator: "\n"))
    #expect(event.speakers.count == people)
    #expect(event.speakers.last?.line == people + 5)
  }

  @Test("fifty kilobytes of prose on one line") func fiftyKilobytesOfProseOnOneLine() {
    let sentence = "Ewa Lipska, Director of Eurochambres, presented the new programme. "
    let event = EventRecord(
      page: "Skills for regional industries\n\n" + String(repeating: sentence, count: 800))
    #expect(event.names == ["Ewa Lipska"])
  }

  @Test("no change of a page stops the reader", arguments: [UInt64](1...8))
  func noChangeOfAPageStopsTheReader(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<15 {
      var text = Array(Self.page.unicodeScalars)
      for _ in 0...Int.random(in: 0..<12, using: &random) { Self.mutate(&text, using: &random) }
      var string = String.UnicodeScalarView()
      string.append(contentsOf: text)
      let page = String(string)
      let event = PageReader().read(page)
      #expect(event == PageReader().read(page))
      #expect(event.speakers.allSatisfy { !$0.name.isEmpty && $0.line ?? 1 > 0 })
    }
  }

  private static func surname(_ number: Int) -> String {
    String(
      String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 59) }.map(Character.init)
    )
  }

  private static func mutate(_ text: inout [Unicode.Scalar], using random: inout SplitMix) {
    let place = Int.random(in: 0...text.count, using: &random)
    let other = Int.random(in: 0...text.count, using: &random)
    let range = min(place, other)..<min(max(place, other), min(place, other) + 60)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text.removeSubrange(range)
    case 1: text.insert(contentsOf: Array(text[range]), at: place)
    case 2: text.insert(signs.randomElement(using: &random) ?? ",", at: place)
    case 3: text[range].reverse()
    case 4 where place < text.count: text[place] = signs.randomElement(using: &random) ?? ","
    default:
      text.insert(
        contentsOf: Array(repeating: signs.randomElement(using: &random) ?? ",", count: 40),
        at: place)
    }
  }

  private static let signs: [Unicode.Scalar] = [
    ",", ";", ":", ".", "(", ")", "[", "]", "\"", "“", "”", "«", "'", "’", "-", "–", "/", "|", "•",
    "\n", "\r", "\t", " ",
    "\u{a0}", "\u{0}", "\u{301}", "\u{200d}", "🎤", "1", "9", "A", "z", "É", "ß", "Ж", "中", "@", "&",
  ]

  private static let page = """
    EU Clusters Talk: Skills for regional industries
    13 December 2023, 8:30 – 9:45 CET
    Location: Brussels, Belgium

    09:00 Welcome – Dr. Ewa Lipska, Director, Eurochambres
    Moderator: Jonas Becker (Bayern Innovativ)
    • Giulia Ferri, Head of Unit D.2 – Clusters, DG GROW, European Commission;
    - Carla Mendes, Director at IAPMEI and President of “Digital Europe”
    Jean-Luc MATÉ
    Professor
    University of Porto

    The day was opened by Rui Fonseca, president of IAPMEI, on 12 June 2024.
    """
}
