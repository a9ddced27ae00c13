import EventData
import Testing

/// Pages as saved, with menus, banners, prose and what stands at the foot.
struct WholePageTests {
  @Test("an English page with menu, prose, list and foot")
  func anEnglishPageWithMenuProseListAndFoot() {
    let event = EventRecord(
      page: """
        Skip to main content
        Log in
        Register
        Home
        About us
        News
        Events
        Banner_Skills_1600x600 (2)

        Skills for regional industries

        Firms in every region look for people who can run new machines. At this webinar we ask what training costs, who pays for it and which ideas travel well.

        Our network invites you to the webinar “Skills for regional industries” on 3 May 2024, 9:00 – 10:30 CEST.

        Speakers include:

          • Ewa Lipska, Director, Eurochambres
          • Jonas Becker, Project Manager, Bayern Innovativ GmbH
          • Giulia Ferri, Policy Officer, DG EMPL, European Commission
          • Carla Mendes, IAPMEI

        You can ask questions in the chat. A recording will be put online a week later.

        Location and date

        Online

        Share this page
        Facebook
        LinkedIn
        Privacy policy
        Cookie settings
        © 2024 All rights reserved
        """)
    #expect(event.title == "Skills for regional industries")
    #expect(event.start == "2024-05-03T09:00")
    #expect(event.end == "2024-05-03T10:30")
    #expect(event.timezone == "CEST")
    #expect(event.location == "Online")
    #expect(
      event.cast == [
        "Ewa Lipska | Director @ Eurochambres",
        "Jonas Becker | Project Manager @ Bayern Innovativ GmbH",
        "Giulia Ferri | Policy Officer @ DG EMPL > European Commission", "Carla Mendes | @ IAPMEI",
      ])
  }

  @Test("a page without speakers gives an event with none")
  func aPageWithoutSpeakersGivesAnEventWithNone() {
    let event = EventRecord(
      page: """
        Home
        Events

        Hydrogen Matchmaking Day

        Find partners for your next project in short meetings of twenty minutes. Companies, research centres and public bodies from all member states can take part.

        Date: 9 October 2024
        Time: 10:00 – 16:00 CEST
        Location: Rotterdam, Netherlands

        Topics
        • Storage and transport
        • Green Steel
        • Heavy Duty Vehicles
        • Ports and Shipping

        Organised by the Port Authority, Enterprise Europe Network and Invest Rotterdam.
        Registration closes on 1 October 2024.
        """)
    #expect(event.title == "Hydrogen Matchmaking Day")
    #expect(event.start == "2024-10-09T10:00")
    #expect(event.end == "2024-10-09T16:00")
    #expect(event.timezone == "CEST")
    #expect(event.location == "Rotterdam, Netherlands")
    #expect(event.cast == [])
  }
}
