import EventData
import Testing

/// In which part somebody stands on the stage.
struct CapacityTests {
  @Test(
    "labels before and behind",
    arguments: [
      ("Moderator: Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres | moderator"),
      ("Moderated by Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres | moderator"),
      ("Moderated by: Ewa Lipska (Eurochambres)", "Ewa Lipska | @ Eurochambres | moderator"),
      ("Moderation – Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres | moderator"),
      ("Ewa Lipska, Eurochambres (moderator)", "Ewa Lipska | @ Eurochambres | moderator"),
      (
        "MODERATOR: Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | moderator"
      ),
      (
        "Keynote Speaker: Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | keynote"
      ),
      (
        "Keynote: Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | keynote"
      ),
      (
        "Keynote by Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | keynote"
      ),
      ("Chair: Ewa Lipska, Director, Eurochambres", "Ewa Lipska | Director @ Eurochambres | chair"),
      (
        "Chaired by Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | chair"
      ),
      ("Host: Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres | host"),
      ("Hosted by Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres | host"),
      (
        "Welcome: Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | welcome"
      ),
      (
        "Opening remarks: Ewa Lipska, Director, Eurochambres",
        "Ewa Lipska | Director @ Eurochambres | welcome"
      ),
      ("Discussant: Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres | discussant"),
      ("Rapporteur: Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres | rapporteur"),
      ("Speaker: Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres"),
      ("Panellist: Ewa Lipska, Eurochambres", "Ewa Lipska | @ Eurochambres"),
    ])
  func labelsBeforeAndBehind(line: String, speaker: String) {
    #expect(EventRecord(speakerList: line).cast == [speaker])
  }

  @Test("a label on a line of its own holds for the next line")
  func aLabelOnALineOfItsOwnHoldsForTheNextLine() {
    let page = EventRecord(
      page: """
        Skills for regional industries
        3 May 2024

        Moderator
        Ewa Lipska, Director, Eurochambres

        Panellists
        Jonas Becker, Project Manager, Bayern Innovativ
        Carla Mendes, IAPMEI
        """)
    #expect(
      page.cast == [
        "Ewa Lipska | Director @ Eurochambres | moderator",
        "Jonas Becker | Project Manager @ Bayern Innovativ", "Carla Mendes | @ IAPMEI",
      ])
  }

  @Test("a label holds for all whom it lists") func aLabelHoldsForAllWhomItLists() {
    let page = EventRecord(
      speakerList: "Moderators: Ewa Lipska (Eurochambres) and Jonas Becker (Bayern Innovativ)")
    #expect(
      page.cast == [
        "Ewa Lipska | @ Eurochambres | moderator", "Jonas Becker | @ Bayern Innovativ | moderator",
      ])
  }

  @Test("the chair of a board is no chair of the event") func theChairOfABoardIsNoChairOfTheEvent()
  {
    let page = EventRecord(
      speakerList:
        "• Ewa Lipska, Chair of the Board, Hydrogen Europe\n• Carla Mendes, Host Manager, IAPMEI")
    #expect(page.speakers.map(\.capacity) == [.speaker, .speaker])
  }
}
