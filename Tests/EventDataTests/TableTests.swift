import EventData
import Foundation
import Testing

struct TableTests {
  @Test(
    "delimiters and line ends are told by content", arguments: [",", ";", "\t", "|"],
    ["\n", "\r\n", "\r"])
  func delimitersAndLineEndsAreToldByContent(delimiter: String, end: String) throws {
    let rows = [
      ["Event", "Date", "Name", "Role", "Organisation"],
      ["Talk", "2023-12-13", "Ann Lee", "Head", "ECCP"],
    ]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: end) + end
    let reading = try Reading(text)
    #expect(reading.titles == ["Talk"])
    #expect(reading.events.map(\.start) == ["2023-12-13"])
    #expect(reading.people == ["Ann Lee | speaker | Head @ ECCP"])
    #expect(reading.refusals == [])
  }

  @Test("quotes hold delimiters, lines and quotes") func quotesHoldDelimitersLinesAndQuotes() throws
  {
    let reading = try Reading(
      "\u{FEFF}name,role,company\n\"Lee, Ann\" , \"Head of\n\"\"Growth\"\"\",\"A, B\"\r\n\r\n,,\nBo Ek,,C\n"
    )
    #expect(
      reading.people == [
        "Ann Lee | speaker | Head of \"Growth\" @ A, B", "Bo Ek | speaker | – @ C",
      ])
    #expect(reading.events.first?.speakers.map(\.line) == [2, 6])
  }

  @Test(
    "headings are known in many spellings",
    arguments: [
      "Full Name,Job Title,Company", "full_name,job-title,COMPANY", "Speaker,Position,Organization",
      "Presenter,Function,Affiliation", "Referent,Funktion,Unternehmen",
      "Nom complet,Fonction,Société",
      "Ponente,Cargo,Empresa", "Relatore,Ruolo,Azienda", "Imię i nazwisko,Stanowisko,Organizacja",
      "Palestrante,Função,Instituição", "Spreker,Functie,Organisatie", "Nombre,Puesto,Entidad",
    ])
  func headingsAreKnownInManySpellings(headings: String) throws {
    let reading = try Reading(headings + "\nAnn Lee,Head,ECCP\n")
    #expect(reading.people == ["Ann Lee | speaker | Head @ ECCP"])
    #expect(reading.refusals == [])
  }

  @Test(
    "given and family names are joined",
    arguments: [
      "First name,Last name", "firstName,lastName", "Vorname,Nachname", "Vorname,Name",
      "Prénom,Nom",
      "Nombre,Apellidos", "Given name,Surname", "imię,nazwisko",
    ])
  func givenAndFamilyNamesAreJoined(headings: String) throws {
    #expect(try Reading(headings + "\nAnn,Lee\n", name: "x.csv").people == ["Ann Lee | speaker"])
  }

  @Test(
    "a name cell is one person or several",
    arguments: [
      ("Ann Lee and Bo Ek", ["Ann Lee", "Bo Ek"]), ("Ann Lee & Bo Ek", ["Ann Lee", "Bo Ek"]),
      ("Ann Lee; Bo Ek", ["Ann Lee", "Bo Ek"]),
      ("\"Ann Lee, Bo Ek and Cy Oh\"", ["Ann Lee", "Bo Ek", "Cy Oh"]),
      ("\"Ann Lee\nBo Ek\"", ["Ann Lee", "Bo Ek"]), ("\"Ann Lee, Bo Ek\"", ["Ann Lee", "Bo Ek"]),
      ("\"Ann Lee, PhD\"", ["PhD Ann Lee"]), ("Dr. Ann Lee", ["Dr. Ann Lee"]),
      ("José Ortega y Gasset", ["José Ortega y Gasset"]),
      ("Research and Innovation", ["Research and Innovation"]),
      ("\"Lee, Ann\"", ["Ann Lee"]), ("Prof. Dr. Ann Lee", ["Prof. Dr. Ann Lee"]),
      ("Ann Lee and friends", ["Ann Lee and friends"]), ("Madonna", ["Madonna"]),
      ("\"Anna Lee, Team Leader\"", ["Anna Lee, Team Leader"]),
      ("Dott.ssa Anna Rossi Ph.D.", ["Dott.ssa Ph.D. Anna Rossi"]),
      ("Lord Thomas Hill", ["Lord Thomas Hill"]), ("Pan Wei", ["Pan Wei"]),
    ])
  func aNameCellIsOnePersonOrSeveral(cell: String, names: [String]) throws {
    let reading = try Reading("name,company\n\(cell),X\n")
    #expect(reading.people == names.map { "\($0) | speaker | – @ X" })
  }

  @Test(
    "a cell holds a whole line where no column holds roles or organisations",
    arguments: [
      (
        "\"Anna Kos, Team Leader, DG GROW, European Commission\"",
        ["Anna Kos | speaker | Team Leader @ DG GROW > European Commission"]
      ),
      (
        "\"Dr. Anna Kos, Director, ECCP\nTom Hill, Head of Unit, DG GROW\"",
        ["Dr. Anna Kos | speaker | Director @ ECCP", "Tom Hill | speaker | Head of Unit @ DG GROW"]
      ),
      ("\"Moderator: Anna Kos, Director, ECCP\"", ["Anna Kos | moderator | Director @ ECCP"]),
      ("\"Anna Kos, PhD\"", ["PhD Anna Kos | speaker"]), ("Anna Kos", ["Anna Kos | speaker"]),
      ("Anna Kos (moderator)", ["Anna Kos | moderator"]), ("Madonna", ["Madonna | speaker"]),
    ])
  func aCellHoldsAWholeLineWhereNoColumnHoldsRolesOrOrganisations(
    cell: String, people: [String]
  ) throws {
    let reading = try Reading("event,speaker\nTalk,\(cell)\n")
    #expect(reading.people == people)
    #expect(reading.events.first?.speakers.allSatisfy { $0.line == 2 } == true)
  }

  @Test("a line keeps the country that is printed behind it")
  func aLineKeepsTheCountryThatIsPrintedBehindIt() throws {
    let reading = try Reading("event,speaker\nTalk,\"Anna Kos, Director, Klaster IT, Poland\"\n")
    #expect(reading.events.first?.speakers.map(\.place) == ["Poland"])
  }

  @Test(
    "a capacity is known by the labels that pages print",
    arguments: [
      ("Moderator", "moderator"), ("Panel moderator", "moderator"), ("Keynote Speaker", "keynote"),
      ("Co-chair", "chair"), ("Podiumsgast", "speaker"), ("Prelegentka", "speaker"),
      ("Mot d'accueil", "welcome"), ("Modérateur", "moderator"), ("Boas-vindas", "welcome"),
      ("Panellist(s)", "speaker"), ("Facilitator", "moderator"), ("Talk", "speaker"),
      ("", "speaker"),
    ])
  func aCapacityIsKnownByTheLabelsThatPagesPrint(printed: String, capacity: String)
    throws
  {
    let reading = try Reading("name,company,type\nAnna Kos,ECCP,\(printed)\n")
    #expect(reading.people == ["Anna Kos | \(capacity) | – @ ECCP"])
  }

  @Test("as many organisations as people go one to each")
  func asManyOrganisationsAsPeopleGoOneToEach() throws {
    let reading = try Reading(
      "name;company;role\nAnn Lee & Bo Ek;\"X ; Y\";\nCy Oh;\"X; Y\";Head\nDi Po;\"European Commission > DG GROW\";\n"
    )
    #expect(
      reading.people == [
        "Ann Lee | speaker | – @ X", "Bo Ek | speaker | – @ Y",
        "Cy Oh | speaker | Head @ X | – @ Y",
        "Di Po | speaker | – @ DG GROW > European Commission",
      ])
  }

  @Test("a unit stands before its organisation, and commas part nothing")
  func aUnitStandsBeforeItsOrganisationAndCommasPartNothing() throws {
    let reading = try Reading(
      "name,unit,organisation\nAnn Lee,Unit A,\"DG GROW, European Commission\"\nBo Ek,Unit B,\n")
    #expect(
      reading.people == [
        "Ann Lee | speaker | – @ Unit A > DG GROW, European Commission",
        "Bo Ek | speaker | – @ Unit B",
      ])
  }

  @Test(
    "a title is what its cells say",
    arguments: [
      ("Dr,Prof.", ["Dr Ann Lee | speaker", "Prof. Bo Ek | speaker"], nil),
      (
        "Sales Director,Head of Unit",
        ["Ann Lee | speaker | Sales Director @ ", "Bo Ek | speaker | Head of Unit @ "], nil
      ),
      ("On Rust,Why Swift", ["Ann Lee | speaker", "Bo Ek | speaker"], "On Rust"),
    ])
  func aTitleIsWhatItsCellsSay(cells: String, people: [String], session: String?) throws {
    let titles = cells.split(separator: ",")
    let reading = try Reading(
      "name,title,email\nAnn Lee,\(titles[0]),\nBo Ek,\(titles[1]),\n", name: "s.csv")
    #expect(reading.people == people)
    #expect(reading.events.first?.speakers.first?.session == session)
    #expect(reading.titles == [nil])
  }

  @Test("a title beside a date is the event's") func aTitleBesideADateIsTheEvents() throws {
    let reading = try Reading("title,start,series,name\nTalk,2023,S,Ann Lee\n")
    #expect(reading.titles == ["Talk"])
    #expect(reading.events.first?.series == "S")
  }

  @Test("rows of one event come together, in order") func rowsOfOneEventComeTogetherInOrder() throws
  {
    let reading = try Reading(
      """
      event,date,start time,end time,venue,city,country,link,name,type
      A,2023-12-13,8:30,9:45,Hall,Łódź,Poland,https://a.eu,Ann Lee,Moderator
      B,2023-12-14,,,,,Spain,,Cy Oh,Keynote speaker
      A,2023-12-13,8:30,,Hall,Łódź,Sweden,https://a.eu,Bo Ek,Talk
      A,2024-12-13,8:30,,,,,,Di Po,
      C,,,,,,,,,
      """)
    #expect(reading.titles == ["A", "B", "A", "C"])
    #expect(reading.lines == [2, 3, 5, 6])
    #expect(
      reading.people == [
        "Ann Lee | moderator", "Bo Ek | speaker", "Cy Oh | keynote", "Di Po | speaker",
      ])
    let first = try #require(reading.events.first)
    #expect(first.start == "2023-12-13T08:30" && first.end == "2023-12-13T09:45")
    #expect(first.location == "Hall, Łódź" && first.url == "https://a.eu")
    #expect(first.speakers.map(\.place) == ["Poland", "Sweden"])
    #expect(reading.events[1].speakers.map(\.place) == ["Spain"])
  }

  @Test("defaults fill what a list leaves out") func defaultsFillWhatAListLeavesOut() throws {
    let defaults = EventRecord(title: "Talk", start: "2023-12-13", location: "Online")
    let reading = try Reading(.text("name,venue\nAnn Lee,Hall\n", name: "x"), defaults: defaults)
    #expect(reading.titles == ["Talk"])
    #expect(reading.events.first?.start == "2023-12-13")
    #expect(reading.events.first?.location == "Hall")
  }

  @Test(
    "dates are read as they are written",
    arguments: [
      ("13.12.2023", "2023-12-13"), ("13/12/2023", "2023-12-13"), ("2023/12/13", "2023-12-13"),
      ("13 December 2023", "2023-12-13"), ("December 13 2023", "2023-12-13"),
      ("13. Dezember 2023", "2023-12-13"),
      ("13 décembre 2023", "2023-12-13"), ("13 de diciembre de 2023", "2023-12-13"),
      ("13 grudnia 2023", "2023-12-13"),
      ("Wed 13 Dec 2023", "2023-12-13"), ("1st March 2024", "2024-03-01"),
      ("December 2023", "2023-12"),
      ("13.12.2023 08:30", "2023-12-13T08:30"), ("2023-12-13 8:30 PM", "2023-12-13T20:30"),
      ("13 December 2023 14h", "2023-12-13T14:00"), ("2023", "2023"), ("01/02/2023", "2023-02-01"),
      ("13.12.2023 08:30:00", "2023-12-13T08:30"), ("13/12/2023 8h30", "2023-12-13T08:30"),
      ("12-13 December 2023", "2023-12-12"), ("13 december 2023 kl.", "2023-12-13"),
      ("13 Δεκεμβρίου 2023", "2023-12-13"),
      ("13 joulukuuta 2023", "2023-12-13"), ("13 декември 2023", "2023-12-13"),
      ("5 maja 2024", "2024-05-05"), ("5 mei 2024", "2024-05-05"), ("5 marzo 2024", "2024-03-05"),
    ])
  func datesAreReadAsTheyAreWritten(printed: String, date: String) throws {
    let reading = try Reading("event,date,name\nA,\(printed),Ann Lee\n")
    #expect(reading.refusals == [])
    #expect(reading.events.map(\.start) == [date])
  }

  @Test("one date tells whether the month comes first") func oneDateTellsWhetherTheMonthComesFirst()
    throws
  {
    let reading = try Reading(
      "event,date,name\nA,01/02/2023,Ann Lee\nB,12/31/2023,Bo Ek\nC,05.02.2023,Cy Oh\n")
    #expect(reading.events.map(\.start) == ["2023-01-02", "2023-12-31", "2023-02-05"])
  }

  @Test(
    "rows that cannot be used are refused with their place",
    arguments: [
      (
        "event,date,name\nA,31.02.2023,Ann Lee\n",
        "2:2: “31.02.2023” is no date of the calendar; write yyyy-MM-dd or yyyy-MM-dd HH:mm."
      ),
      (
        "event,date,name\nA,13.12.2023 25:99,Ann Lee\n",
        "2:2: “13.12.2023 25:99” is no date of the calendar; "
          + "write yyyy-MM-dd or yyyy-MM-dd HH:mm."
      ),
      ("name,company\n,ECCP\nAnn Lee,\n", "2: This row names neither a person nor an event."),
      (
        "name,company\nAnn Lee,Lozanotek, Inc.\n",
        "2:3: This row has 3 cells under 2 headings; put a cell that holds “,” in double quotes."
      ),
      (
        "name,company\nAnn Lee,\"ECCP\nBo Ek,X\n",
        "2:2: The quotation mark that opens this cell is never closed. The rest of this input is not read."
      ),
    ])
  func rowsThatCannotBeUsedAreRefusedWithTheirPlace(text: String, refusal: String) throws {
    #expect(try Reading(text).refusals == [refusal])
  }

  @Test("a table without headings is told which are understood")
  func aTableWithoutHeadingsIsToldWhichAreUnderstood() throws {
    let reading = try Reading("On Rust,Ann Lee,https://x.eu\n", name: "talks.csv")
    #expect(reading.events == [])
    #expect(reading.refusals.count == 1)
    let reason = try #require(reading.refusals.first)
    for word in ["1:1: No heading", "first name", "organisation", "role", "event", "date"] {
      #expect(reason.contains(word))
    }
  }

  @Test(
    "a page with commas is no table",
    arguments: [
      "Name, date and place of the talk\n\nAnn Lee, Head, ECCP\n", "Speakers, roles\n",
    ])
  func aPageWithCommasIsNoTable(text: String) throws {
    #expect(try Reading(text, name: "page.txt").refusals == [])
    #expect(try Reading(text, name: "page.txt").events.count == 1)
  }
}
