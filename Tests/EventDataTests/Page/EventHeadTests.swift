import EventData
import Testing

/// Title, series, date, time, zone and place.
struct EventHeadTests {
  private func schedule(_ event: EventRecord) -> String {
    [event.start, event.end, event.timezone].map { $0 ?? "–" }.joined(separator: " ")
  }

  @Test(
    "dates in English and in figures",
    arguments: [
      ("13 December 2023", "2023-12-13 – –"), ("13 Dec 2023", "2023-12-13 – –"),
      ("13 Dec. 2023", "2023-12-13 – –"),
      ("December 13, 2023", "2023-12-13 – –"), ("December 13th, 2023", "2023-12-13 – –"),
      ("13th of December 2023", "2023-12-13 – –"),
      ("Wednesday, 13 December 2023", "2023-12-13 – –"),
      ("Wed 13 Dec 2023", "2023-12-13 – –"),
      ("Date: 13 December 2023", "2023-12-13 – –"), ("When: 13 December 2023", "2023-12-13 – –"),
      ("7-9 May 2024", "2024-05-07 2024-05-09 –"), ("7 – 9 May 2024", "2024-05-07 2024-05-09 –"),
      ("7 and 8 May 2024", "2024-05-07 2024-05-08 –"),
      ("7 to 9 May 2024", "2024-05-07 2024-05-09 –"),
      ("May 7-9, 2024", "2024-05-07 2024-05-09 –"),
      ("30 April – 2 May 2024", "2024-04-30 2024-05-02 –"),
      ("from 7 to 9 May 2024", "2024-05-07 2024-05-09 –"),
      ("29 February 2024", "2024-02-29 – –"),
    ])
  func datesInEnglishAndInFigures(printed: String, expected: String) {
    #expect(
      schedule(EventRecord(page: "Skills for regional industries\n\n\(printed)\n")) == expected)
  }

  @Test(
    "dates in the languages of Europe",
    arguments: [
      ("13. Dezember 2023", "2023-12-13 – –"), ("Mittwoch, den 13. März 2024", "2024-03-13 – –"),
      ("vom 7. bis 9. Mai 2024", "2024-05-07 2024-05-09 –"), ("13 décembre 2023", "2023-12-13 – –"),
      ("mercredi 1er février 2023", "2023-02-01 – –"),
      ("les 7 et 8 août 2024", "2024-08-07 2024-08-08 –"),
      ("13 de diciembre de 2023", "2023-12-13 – –"), ("13 dicembre 2023", "2023-12-13 – –"),
      ("13 de dezembro de 2023", "2023-12-13 – –"), ("13 december 2023", "2023-12-13 – –"),
      ("13 grudnia 2023", "2023-12-13 – –"), ("13 grudnia 2023 r.", "2023-12-13 – –"),
      ("13. prosince 2023", "2023-12-13 – –"), ("13. decembra 2023", "2023-12-13 – –"),
      ("13 decembrie 2023", "2023-12-13 – –"),
      ("13. prosinca 2023.", "2023-12-13 – –"), ("13. joulukuuta 2023", "2023-12-13 – –"),
      ("13. detsember 2023", "2023-12-13 – –"),
      ("13 Δεκεμβρίου 2023", "2023-12-13 – –"),
      ("13 декември 2023", "2023-12-13 – –"), ("13 mei 2024", "2024-05-13 – –"),
      ("13. maj 2024", "2024-05-13 – –"),
    ])
  func datesInTheLanguagesOfEurope(printed: String, expected: String) {
    #expect(
      schedule(EventRecord(page: "Skills for regional industries\n\n\(printed)\n")) == expected)
  }

  @Test(
    "times and zones",
    arguments: [
      ("8:30 – 9:45 CET", "2023-12-13T08:30 2023-12-13T09:45 CET"),
      ("08:30-09:45 (CET)", "2023-12-13T08:30 2023-12-13T09:45 CET"),
      ("8.30 – 9.45 CEST", "2023-12-13T08:30 2023-12-13T09:45 CEST"),
      ("at 8:30 CET", "2023-12-13T08:30 – CET"),
      ("8:30CET", "2023-12-13T08:30 – CET"),
      ("from 14:00 to 16:30", "2023-12-13T14:00 2023-12-13T16:30 –"),
      ("14h00 - 16h30", "2023-12-13T14:00 2023-12-13T16:30 –"), ("14 h 30", "2023-12-13T14:30 – –"),
      ("2 pm – 4.30 pm", "2023-12-13T14:00 2023-12-13T16:30 –"),
      ("2:00-4:30 PM EET", "2023-12-13T14:00 2023-12-13T16:30 EET"),
      ("10 am – 12 pm", "2023-12-13T10:00 2023-12-13T12:00 –"),
      ("10:00 – 12:00 Uhr", "2023-12-13T10:00 2023-12-13T12:00 –"),
      ("10 bis 12 Uhr", "2023-12-13T10:00 2023-12-13T12:00 –"),
      ("de 10h à 12h", "2023-12-13T10:00 2023-12-13T12:00 –"),
      ("godz. 10:00-12:00", "2023-12-13T10:00 2023-12-13T12:00 –"),
      ("15:00 UTC", "2023-12-13T15:00 – UTC"), ("15:00 GMT", "2023-12-13T15:00 – GMT"),
    ])
  func timesAndZones(printed: String, expected: String) {
    for gap in [", ", " | ", "\n"] {
      let page = EventRecord(
        page: "Skills for regional industries\n\n13 December 2023\(gap)\(printed)\n")
      #expect(schedule(page) == expected, "gap \(gap.debugDescription)")
    }
  }

  @Test(
    "what is no date",
    arguments: [
      "32 December 2023", "0 May 2024", "15/13/2024",
      "In the past two years",
      "Call +32 2 555 12 13", "Over 200 speakers", "Horizon 2020", "1.5 million euro", "Room 12.05",
    ])
  func whatIsNoDate(printed: String) {
    #expect(EventRecord(page: "Skills for regional industries\n\n\(printed)\n").start == nil)
  }

  @Test(
    "places",
    arguments: [
      ("Location: Brussels, Belgium", "Brussels, Belgium"),
      ("Venue: Albert Borschette Centre, Brussels", "Albert Borschette Centre, Brussels"),
      ("Place: Online", "Online"), ("Where: Katowice, Poland", "Katowice, Poland"),
      ("Ort: München", "München"),
      ("Lieu : Lyon", "Lyon"), ("Lugar: Zaragoza", "Zaragoza"), ("Luogo: Torino", "Torino"),
      ("Miejsce: Kraków", "Kraków"),
      ("Location\nVilnius, Lithuania", "Vilnius, Lithuania"),
      ("Location and date\n\nVirtual Event", "Virtual Event"),
      ("The meeting takes place in Ljubljana.", "Ljubljana"),
      ("Budapest, Hungary", "Budapest, Hungary"), ("Online", "Online"),
    ])
  func places(printed: String, place: String) {
    #expect(
      EventRecord(page: "Skills for regional industries\n3 May 2024\n\n\(printed)\n").location
        == place)
  }

  @Test(
    "addresses",
    arguments: [
      ("Rue du Trône 14-16\n1000 Brussels", "Rue du Trône 14-16, 1000 Brussels"),
      ("60 rue Wiertz, 1047 Brussels", "60 rue Wiertz, 1047 Brussels"),
      ("Friedrichstraße 180\n10117 Berlin", "Friedrichstraße 180, 10117 Berlin"),
      ("ul. Pańska 81/83\n00834 Warszawa", "ul. Pańska 81/83, 00834 Warszawa"),
      ("A road map with 12 steps\n2024 Conference", nil),
      ("Room 14\n1000 Participants", nil), ("Brussels", nil),
    ] as [(String, String?)])
  func addresses(printed: String, address: String?) {
    #expect(
      EventRecord(page: "Skills for regional industries\n3 May 2024\n\n\(printed)\n").address
        == address)
  }

  @Test(
    "titles",
    arguments: [
      ("Skills for regional industries\n3 May 2024\n", "Skills for regional industries"),
      (
        "Home\nEvents\n\nSkills for regional industries\n\n3 May 2024\n",
        "Skills for regional industries"
      ),
      ("3 May 2024\nSkills for regional industries\n", "Skills for regional industries"),
      (
        "Join us for the webinar “Skills for regional industries” on 3 May 2024, 9:00 CEST.\n",
        "Skills for regional industries"
      ),
      ("Webinar „Kompetenzen für die Industrie“\n3. Mai 2024\n", "Kompetenzen für die Industrie"),
      ("Forum « Compétences et industrie »\n3 mai 2024\n", "Compétences et industrie"),
      (
        "Skip to main content\nMenu\nSearch\n\nWhat comes after the battery boom?\n\n3 May 2024\n",
        "What comes after the battery boom?"
      ),
      ("SKILLS FOR REGIONAL INDUSTRIES\n3 May 2024\n", "SKILLS FOR REGIONAL INDUSTRIES"),
      ("Save the date: Industry Skills Days 2024\n3 May 2024\n", "Industry Skills Days 2024"),
      (
        "Institut H1 zve na konferenci \"Dovednosti oborů\".\n\n3. května 2024\n",
        "Dovednosti oborů"
      ),
      (
        "Industry Skills Days 2024\n\nThe Industry Skills Days will take place on 3 May 2024.\n",
        "Industry Skills Days 2024"
      ),
    ])
  func titles(page: String, title: String) {
    #expect(EventRecord(page: page).title == title)
  }

  @Test(
    "series",
    arguments: [
      ("EU Clusters Talk: Skills for regional industries\n3 May 2024", "EU Clusters Talks"),
      (
        "Skills for regional industries\n3 May 2024\nThis is one of the EU Clusters Talks.",
        "EU Clusters Talks"
      ),
      ("Clusters meet Regions in Aveiro\n3 May 2024", "Clusters meet Regions"),
      ("European Cluster Conference 2024\n7-8 May 2024", "European Cluster Conference"),
      ("Skills for regional industries\n3 May 2024", nil),
    ] as [(String, String?)])
  func series(page: String, series: String?) {
    #expect(EventRecord(page: page).series == series)
  }

  @Test("what is not printed is nil") func whatIsNotPrintedIsNil() {
    let event = EventRecord(
      page: "Skills for regional industries\n\n• Ewa Lipska\n• Carla Mendes\n")
    #expect(event.title == "Skills for regional industries")
    #expect(
      [
        event.series, event.start, event.end, event.timezone, event.location, event.address,
        event.url,
      ] == [String?](repeating: nil, count: 7))
    #expect(event.cast == ["Ewa Lipska", "Carla Mendes"])
    #expect(
      event.speakers.allSatisfy {
        $0.honorific == nil && $0.place == nil && $0.session == nil && $0.affiliations.isEmpty
      })
  }
}
