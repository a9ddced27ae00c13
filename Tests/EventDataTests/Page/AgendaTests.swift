import EventData
import Testing

/// Programmes with times, topics and people.
struct AgendaTests {
  @Test("speakers below their session") func speakersBelowTheirSession() {
    let page = EventRecord(
      page: """
        Skills for regional industries
        3 May 2024

        Programme

        09:00 Opening session
        • Ewa Lipska, Director, Eurochambres

        09:30 Panel 1: Upskilling in small firms
        Moderator: Anna Keller, Bayern Innovativ
        • Jonas Becker, Project Manager, Cluster Mechatronik
        • Carla Mendes, IAPMEI

        11:00 Panel 2: Public money
        • Giulia Ferri, Policy Officer, DG RTD, European Commission

        12:00 Lunch
        """)
    #expect(
      page.cast == [
        "Ewa Lipska | Director @ Eurochambres | session Opening session",
        "Anna Keller | @ Bayern Innovativ | moderator | session Panel 1: Upskilling in small firms",
        "Jonas Becker | Project Manager @ Cluster Mechatronik | session Panel 1: Upskilling in small firms",
        "Carla Mendes | @ IAPMEI | session Panel 1: Upskilling in small firms",
        "Giulia Ferri | Policy Officer @ DG RTD > European Commission | session Panel 2: Public money",
      ])
  }

  @Test("times on lines of their own") func timesOnLinesOfTheirOwn() {
    let page = EventRecord(
      page: """
        Skills for regional industries
        3 May 2024

        9:00
        Welcome
        Ewa Lipska, Director, Eurochambres

        9:15
        Training for the battery industry
        Jonas Becker, Project Manager, Bayern Innovativ
        """)
    #expect(page.names == ["Ewa Lipska", "Jonas Becker"])
    #expect(page.speakers.last?.session == "Training for the battery industry")
    #expect(
      page.speakers.last?.affiliations == [
        Affiliation(role: "Project Manager", organisations: ["Bayern Innovativ"])
      ])
  }

  @Test(
    "an item of a programme",
    arguments: [
      (
        "9:00 am | Skills that travel | Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | session Skills that travel"
      ),
      (
        "10:00-10:20 Skills passports (Ewa Lipska, Eurochambres)",
        "Ewa Lipska | @ Eurochambres | session Skills passports"
      ),

    ])
  func anItemOfAProgramme(item: String, speaker: String) {
    let page =
      "Skills for regional industries\n3 May 2024\n\nProgramme\n\n\(item)\n18:30 Reception\n"
    #expect(EventRecord(page: page).cast == [speaker])
  }

  @Test("one person in two sessions appears twice") func onePersonInTwoSessionsAppearsTwice() {
    let page = EventRecord(
      page: """
        Skills for regional industries
        3 May 2024

        09:00 Opening
        • Ewa Lipska, Director, Eurochambres
        10:00 Panel: Upskilling in small firms
        • Ewa Lipska, Director, Eurochambres
        • Carla Mendes, IAPMEI
        """)
    #expect(page.names == ["Ewa Lipska", "Ewa Lipska", "Carla Mendes"])
  }

  @Test("an agenda without people") func anAgendaWithoutPeople() {
    let page = EventRecord(
      page: """
        Skills for regional industries
        3 May 2024

        09:00 Registration and welcome coffee
        09:30 Opening session
        10:00 Panel discussion on training budgets
        11:30 Coffee break
        12:00 Pitches by start-ups
        13:00 Networking lunch
        """)
    #expect(page.cast == [])
  }
}
