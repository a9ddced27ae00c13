import EventData
import Testing

@Suite struct ContactDataTests {
  @Test(
    "addresses of e-mail go, with what led to them",
    arguments: [
      ("Marek Przeor, DG GROW, marek.przeor@example.eu", "Marek Przeor, DG GROW"),
      ("Marek Przeor (marek@example.eu), DG GROW", "Marek Przeor, DG GROW"),
      ("Marek Przeor <marek@example.eu>", "Marek Przeor"),
      ("E-mail: a_b+c@mail.example.co.uk", ""), ("mailto:a@b.org", ""),
      ("Write to łucja@przykład.pl.", "Write to."),
      ("Ann Poe | ann (at) example.org | Cork", "Ann Poe | Cork"),
      ("Ann Poe, ann [at] example [dot] org", "Ann Poe"),
      ("a@b.eu; c@d.eu; Team Leader", "Team Leader"),
      ("Director a@b.org, Tel. 02 299 11 11", "Director"),
    ])
  func addressesOfEmailGo(text: String, left: String) {
    #expect(ContactData.removed(from: text) == left)
  }

  @Test(
    "telephone numbers go, of here and abroad",
    arguments: [
      "+32 2 299 11 11", "+48 601 234 567", "+48601234567", "+44 (0)20 7946 0958",
      "+1 (202) 555-0143", "+49-30-123456", "+351 21 123 45 67", "0032 2 299 11 11",
      "003222991111", "020 7946 0958", "02 299 11 11", "(030) 123456", "030/1234567",
      "06 12 34 56 78", "01.23.45.67.89", "0221 123 4567", "0221-1234567", "(202) 555-0143",
      "202-555-0143", "202.555.0143", "601-234-567", "601 234 567", "22 123 45 67", "912 34 56 78",
      "08-123 456 78", "044 668 18 00", "33 12 34 50", "0800 123 456", "+370 5 212 3456",
      "+32\u{A0}2\u{A0}299\u{A0}11\u{A0}11",
    ])
  func telephoneNumbersGo(number: String) {
    #expect(ContactData.removed(from: number) == "")
    #expect(ContactData.removed(from: "Ann Poe, \(number), Cork") == "Ann Poe, Cork")
    #expect(ContactData.removed(from: "Ann Poe (\(number))") == "Ann Poe")
    #expect(ContactData.removed(from: "Ann Poe\nTel.: \(number)") == "Ann Poe")
    #expect(ContactData.removed(from: "\(number) – Ann Poe") == "Ann Poe")
  }

  @Test(
    "a label makes a number one, and goes with it",
    arguments: [
      "Tel 299 1111", "Tel.: 2991111", "phone: 229911", "Mobile 601234567", "T: 2299 1111",
      "☎ 299 11 11", "тел. 123456", "Fax: 22991111 ext. 12", "Tel./Fax: 02 299 11 11",
      "Handy 1234567", "Téléphone : 22 99 11 11",
    ])
  func aLabelMakesANumberOne(text: String) {
    #expect(ContactData.removed(from: text) == "")
    #expect(ContactData.removed(from: "Ann Poe, Cork Harbour, \(text)") == "Ann Poe, Cork Harbour")
  }

  @Test("several go from one line") func severalGoFromOneLine() {
    #expect(
      ContactData.removed(
        from: "Ann Poe, a@b.eu, +32 2 299 11 11 / +32 475 12 34 56, Cork Harbour")
        == "Ann Poe, Cork Harbour")
    #expect(ContactData.removed(from: "02 299 11 11 / 02 299 11 12") == "")
  }

  @Test(
    "other numbers and signs stay",
    arguments: [
      "2022-2024", "2022–2024", "13.12.2023", "13/12/2023", "2023-12-13", "01.02.2023-03.02.2023",
      "01.02.2023 09:30", "5-6 February 2024", "05-06.02.2024", "08.30-09.45", "09:00–10:30",
      "12 06 2024", "20231213", "01.02.24", "ISO 9001:2015", "ISO/IEC 27001", "EN 1090-1:2018",
      "Horizon 2020", "Horizon Europe 2021-2027", "Regulation (EU) 2021/1060",
      "Directive 2014/24/EU", "COM(2020) 102 final", "2021/0106(COD)", "T-0012/2019",
      "Decision 0012/2019", "00-950 Warszawa", "1000-205 Lisboa", "1049 Brussels",
      "08007 Barcelona",
      "01069 Dresden", "75008 Paris 2024", "SW1A 1AA", "Room 0123", "Hall 3.2", "Rue de la Loi 200",
      "Grant agreement 101058505", "H2020-101058505", "ISBN 0-306-40615-2",
      "ISBN 978-3-16-148410-0", "0000-0002-1825-0097", "250 000 000 EUR", "€ 101 250 300",
      "120 350 250 euro", "1 234 567 people", "123.456.789", "24/7", "50.8503, 4.3517", "Web 3.0",
      "EU27", "A0123456789", "100+ clusters", "@clusters", "Meet @ Brussels", "Q&A @ 10", "C@ts",
      "12 13 14 15 June", "10 11 12 13", "1939-1945", "COVID-19", "Industry 4.0/5.0", "3 + 4",
      "call HORIZON-CL5-2022-D2-01", "(2020)", "1.500.000", "Article 101(3)", "(at) last",
    ])
  func otherNumbersAndSignsStay(text: String) {
    #expect(ContactData.removed(from: text) == text)
    let line = "Ann Poe, \(text), Cork"
    #expect(ContactData.removed(from: line) == line)
  }

  @Test("every text of a record is cleaned") func everyTextOfARecordIsCleaned() {
    let mail = "ann@example.org"
    let record = EventRecord(
      title: "Talk, \(mail)", series: "Talks \(mail)", location: "Cork (\(mail))",
      address: "Quay 1, +353 21 123 4567", url: "https://example.org/123456789012",
      sessions: [SessionRecord(title: "Panel; \(mail)"), SessionRecord(title: mail)],
      speakers: [
        SpeakerRecord(
          name: "Ann Poe \(mail)", honorific: "Dr \(mail)", session: "Panel; \(mail)",
          affiliations: [Affiliation(role: "Head, \(mail)", organisations: ["Harbour \(mail)"])],
          place: "Cork, \(mail)", attribution: "Ann Poe, \(mail)"),
        SpeakerRecord(name: "Ben", attribution: mail),
      ])
    #expect(
      record.withoutContactData
        == EventRecord(
          title: "Talk", series: "Talks", location: "Cork", address: "Quay 1",
          url: "https://example.org/123456789012",
          sessions: [SessionRecord(title: "Panel")],
          speakers: [
            SpeakerRecord(
              name: "Ann Poe", honorific: "Dr", session: "Panel",
              affiliations: [Affiliation(role: "Head", organisations: ["Harbour"])], place: "Cork",
              attribution: "Ann Poe"),
            SpeakerRecord(name: "Ben", attribution: nil),
          ]))
    let body = OrganisationRecord(
      name: "Harbour \(mail)", names: [OrganisationName(name: "H \(mail)", kind: .alias)],
      parent: "Port, \(mail)")
    #expect(
      body.withoutContactData
        == OrganisationRecord(
          name: "Harbour", names: [OrganisationName(name: "H", kind: .alias)], parent: "Port"))
  }
}
