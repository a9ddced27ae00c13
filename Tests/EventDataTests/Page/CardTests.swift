import EventData
import Testing

/// People on cards: the name on a line of its own, what they are below it.
struct CardTests {
  @Test(
    "cards of two and three lines",
    arguments: [
      ("Ewa Lipska\nDirector, Eurochambres", "Carla Mendes\nProject Manager, IAPMEI"),
      ("Ewa Lipska\nDirector\nEurochambres", "Carla Mendes\nProject Manager\nIAPMEI"),
      ("Ewa Lipska\nDirector at Eurochambres", "Carla Mendes\nProject Manager at IAPMEI"),
      ("Ewa Lipska\nDirector | Eurochambres", "Carla Mendes\nProject Manager | IAPMEI"),
      ("Ewa Lipska\n\nDirector, Eurochambres", "Carla Mendes\n\nProject Manager, IAPMEI"),
      ("• Ewa Lipska\n  Director, Eurochambres", "• Carla Mendes\n  Project Manager, IAPMEI"),
      ("Ewa Lipska\nEurochambres\nDirector", "Carla Mendes\nIAPMEI\nProject Manager"),
      (
        "Ewa Lipska\nDirector, Eurochambres\nRead more",
        "Carla Mendes\nProject Manager, IAPMEI\nRead more"
      ),
    ])
  func cardsOfTwoAndThreeLines(first: String, second: String) {
    for gap in ["\n\n", "\n"] {
      let page = EventRecord(speakerList: first + gap + second)
      #expect(
        page.cast.map { $0.lowercased() } == [
          "ewa lipska | director @ eurochambres", "carla mendes | project manager @ iapmei",
        ], "gap \(gap.debugDescription)")
    }
  }

  @Test("cards in German, Polish and Spanish") func cardsInGermanPolishAndSpanish() {
    let page = EventRecord(
      speakerList: """
        Dr. Jürgen Weiß
        Abteilungsleiter
        Bundesministerium für Wirtschaft und Klimaschutz

        Katarzyna Wójcik
        Dyrektor
        Ministerstwo Rozwoju i Technologii

        Carmen Ortega
        Directora General
        Gobierno de Aragón
        """)
    #expect(
      page.cast == [
        "[Dr.] Jürgen Weiß | Abteilungsleiter @ Bundesministerium für Wirtschaft und Klimaschutz",
        "Katarzyna Wójcik | Dyrektor @ Ministerstwo Rozwoju i Technologii",
        "Carmen Ortega | Directora General @ Gobierno de Aragón",
      ])
  }

  @Test("a card with unit, body and country") func aCardWithUnitBodyAndCountry() {
    let page = EventRecord(
      speakerList: """
        Ewa Lipska
        Head of Unit, Clusters
        DG GROW, European Commission

        Jonas Becker
        Managing Director
        Bayern Innovativ GmbH
        Germany
        """)
    #expect(page.names == ["Ewa Lipska", "Jonas Becker"])
    #expect(
      page.cast.last == "Jonas Becker | Managing Director @ Bayern Innovativ GmbH | place Germany")
    #expect(
      page.speakers.first?.affiliations.first?.organisations.suffix(2) == [
        "DG GROW", "European Commission",
      ])
  }

  @Test("a card with its part on top") func aCardWithItsPartOnTop() {
    let page = EventRecord(
      speakerList: """
        MODERATOR
        Ewa Lipska
        Director, Eurochambres

        KEYNOTE SPEAKER
        Carla Mendes
        Project Manager, IAPMEI
        """)
    #expect(
      page.cast == [
        "Ewa Lipska | Director @ Eurochambres | moderator",
        "Carla Mendes | Project Manager @ IAPMEI | keynote",
      ])
  }
}
