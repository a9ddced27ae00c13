import EventData
import Testing

/// How the lines of a list are marked and ended.
struct ListTests {
  static let read = [
    "Ewa Lipska | Director @ Eurochambres",
    "Jonas Becker | Project Manager @ Bayern Innovativ",
    "Carla Mendes | @ IAPMEI",
  ]

  @Test(
    "bullets, dashes, bare lines, and what ends them",
    arguments: [
      ("• ", ""), ("- ", ""), ("– ", ""), ("— ", ""), ("* ", ""), ("· ", ""), ("● ", ""),
      ("▪ ", ""),
      ("○ ", ""),
      ("> ", ""), ("→ ", ""), ("✓ ", ""), ("\t• ", ""), ("  - ", " "), ("•", ""), ("•\u{a0}", ""),
      ("", ""),
      ("• ", ";"), ("- ", ","), ("• ", "."), ("", ";"), ("• ", " ;"),
    ])
  func bulletsDashesBareLinesAndWhatEndsThem(mark: String, end: String) {
    let lines = [
      "Ewa Lipska, Director, Eurochambres", "Jonas Becker, Project Manager, Bayern Innovativ",
      "Carla Mendes, IAPMEI",
    ]
    let list = lines.map { mark + $0 + end }.joined(separator: "\n")
    #expect(EventRecord(speakerList: list).cast == Self.read)
  }

  @Test("numbered lists", arguments: [".", ")", " –", ":"]) func numberedLists(sign: String) {
    let lines = [
      "Ewa Lipska, Director, Eurochambres", "Jonas Becker, Project Manager, Bayern Innovativ",
      "Carla Mendes, IAPMEI",
    ]
    let list = lines.enumerated().map { "\($0 + 1)\(sign) \($1)" }.joined(separator: "\n")
    #expect(EventRecord(speakerList: list).cast == Self.read)
  }

  @Test(
    "line ends and empty lines", arguments: ["\n", "\r\n", "\n\n", "\n \n", "\n\n\n\n", "\u{2028}"])
  func lineEndsAndEmptyLines(end: String) {
    let lines = [
      "• Ewa Lipska, Director, Eurochambres", "• Jonas Becker, Project Manager, Bayern Innovativ",
      "• Carla Mendes, IAPMEI",
    ]
    #expect(EventRecord(speakerList: lines.joined(separator: end)).cast == Self.read)
  }

  @Test(
    "headings are no people",
    arguments: [
      "Speakers:", "Speakers", "SPEAKERS", "Our speakers", "Speakers include:",
      "Confirmed speakers:",
      "Panellists:",
      "With:", "With contributions from:", "Referenten:", "Referentinnen und Referenten",
      "Intervenants :",
      "Ponentes:", "Relatori:", "Oradores:", "Prelegenci:", "Sprekers:", "Řečníci:", "Előadók:",
      "Vorbitori:",
      "Talere:", "Medverkande:", "Puhujat:", "Ομιλητές:", "Лектори:",
    ])
  func headingsAreNoPeople(heading: String) {
    let page =
      "Skills for regional industries\n3 May 2024\n\n\(heading)\n\n• Ewa Lipska, Director, Eurochambres\n• Carla Mendes, IAPMEI\n"
    #expect(
      EventRecord(page: page).cast == [
        "Ewa Lipska | Director @ Eurochambres", "Carla Mendes | @ IAPMEI",
      ])
  }

  @Test(
    "several people on a line",
    arguments: [
      (
        "Ewa Lipska (Eurochambres), Jonas Becker (Bayern Innovativ), Carla Mendes (IAPMEI)",
        [
          "Ewa Lipska | @ Eurochambres", "Jonas Becker | @ Bayern Innovativ",
          "Carla Mendes | @ IAPMEI",
        ]
      ),
      (
        "Ewa Lipska (Eurochambres) and Jonas Becker (Bayern Innovativ)",
        ["Ewa Lipska | @ Eurochambres", "Jonas Becker | @ Bayern Innovativ"]
      ),
      (
        "Ewa Lipska, Director, Eurochambres; Jonas Becker, Project Manager, Bayern Innovativ",
        [
          "Ewa Lipska | Director @ Eurochambres",
          "Jonas Becker | Project Manager @ Bayern Innovativ",
        ]
      ),
      (
        "Ewa Lipska, Director, Eurochambres and Jonas Becker, Project Manager, Bayern Innovativ",
        [
          "Ewa Lipska | Director @ Eurochambres",
          "Jonas Becker | Project Manager @ Bayern Innovativ",
        ]
      ),
      ("Ewa Lipska, Jonas Becker, Carla Mendes", ["Ewa Lipska", "Jonas Becker", "Carla Mendes"]),
      (
        "Ewa Lipska, Jonas Becker and Carla Mendes", ["Ewa Lipska", "Jonas Becker", "Carla Mendes"]
      ),
      ("Ewa Lipska | Jonas Becker | Carla Mendes", ["Ewa Lipska", "Jonas Becker", "Carla Mendes"]),
      ("Ewa Lipska / Jonas Becker", ["Ewa Lipska", "Jonas Becker"]),
      ("Anna Keller und Sabine Vogel", ["Anna Keller", "Sabine Vogel"]),
      ("Claire Dubois et Pierre Lambert", ["Claire Dubois", "Pierre Lambert"]),

    ])
  func severalPeopleOnALine(line: String, speakers: [String]) {
    #expect(EventRecord(speakerList: line).cast == speakers)
  }

  @Test(
    "lines of a list that name nobody",
    arguments: [
      "• More to be announced", "• TBC", "• Speaker to be confirmed",
      "• A representative of the European Commission",
      "• Q&A", "• Coffee break", "• Networking lunch", "• Register here", "Read more",
      "Share this page",
      "• And many more…", "https://example.org/speakers/list",
    ])
  func linesOfAListThatNameNobody(line: String) {
    #expect(
      EventRecord(speakerList: "• Ewa Lipska, Director, Eurochambres\n\(line)").names == [
        "Ewa Lipska"
      ])
  }

  @Test("a person printed twice is one") func aPersonPrintedTwiceIsOne() {
    let list = "• Ewa Lipska, Director, Eurochambres\n• Carla Mendes, IAPMEI\n• Ewa LIPSKA"
    #expect(EventRecord(speakerList: list).speakers.count == 2)
  }
}
