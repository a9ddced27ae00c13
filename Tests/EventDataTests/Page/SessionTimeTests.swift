import EventData
import Testing

/// When the sessions of a programme took place.
struct SessionTimeTests {
  @Test(
    "the times of a programme are those of its sessions",
    arguments: [
      (
        """
        09:00 Opening session
        • Ewa Lipska, Director, Eurochambres

        09:30 – 10:45 Panel 1: Upskilling in small firms
        Moderator: Anna Keller, Bayern Innovativ
        • Carla Mendes, IAPMEI

        12:00 Lunch
        """,
        [
          SessionRecord(title: "Opening session", start: "2024-05-03T09:00"),
          SessionRecord(
            title: "Panel 1: Upskilling in small firms", start: "2024-05-03T09:30",
            end: "2024-05-03T10:45"),
        ]
      ),
      (
        """
        9:15
        Training for the battery industry
        Jonas Becker, Project Manager, Bayern Innovativ
        """,
        [SessionRecord(title: "Training for the battery industry", start: "2024-05-03T09:15")]
      ),
      (
        """
        10:15 – 10:45 – Hydrogen in small ports (Ewa Lipska, Director, Eurochambres)
        """,
        [
          SessionRecord(
            title: "Hydrogen in small ports", start: "2024-05-03T10:15", end: "2024-05-03T10:45")
        ]
      ),
      // Topics inside a session have no times of their own, and night sessions no certain end.
      (
        """
        23:00 – 01:00 Night session
        • Ewa Lipska, Director, Eurochambres
        """,
        [SessionRecord(title: "Night session", start: "2024-05-03T23:00")]
      ),
      ("• Ewa Lipska, Director, Eurochambres\n", []),
      // A day in a title is not the session's.
      (
        """
        10:00 – 11:00 The directive of 12 July 2023 in practice
        • Ewa Lipska, Director, Eurochambres
        """,
        [
          SessionRecord(
            title: "The directive of 12 July 2023 in practice", start: "2024-05-03T10:00",
            end: "2024-05-03T11:00")
        ]
      ),
      (
        """
        10:00 Opening session
        • Ewa Lipska, Director, Eurochambres

        14:00 Opening session
        • Jonas Becker, Project Manager, Bayern Innovativ
        """, []
      ),
    ])
  func theTimesOfAProgramme(programme: String, sessions: [SessionRecord]) {
    let page = EventRecord(
      page: "Skills for regional industries\n3 May 2024\n\nProgramme\n\n\(programme)")
    #expect(page.names.isEmpty == false)
    #expect(page.sessions == sessions)
  }

  @Test("of an event of several days, the heading above tells the day")
  func theHeadingAboveTellsTheDay() {
    let page = EventRecord(
      page: """
        Skills for regional industries
        3 – 4 May 2024

        Programme

        Friday, 3 May 2024

        09:00 Opening session
        • Ewa Lipska, Director, Eurochambres

        Saturday, 4 May 2024

        09:00 Closing session
        • Jonas Becker, Project Manager, Bayern Innovativ
        """)
    #expect(page.sessions.map(\.start) == ["2024-05-03T09:00", "2024-05-04T09:00"])
  }
}
