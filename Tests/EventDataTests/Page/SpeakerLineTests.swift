import EventData
import Testing

/// One speaker a line, in the forms of the English-speaking organiser.
struct SpeakerLineTests {
  @Test(
    "role and body behind commas",
    arguments: [
      ("Ewa Lipska", "Ewa Lipska"),
      ("Dimitri Ionescu, Founder, Lightmirror", "Dimitri Ionescu | Founder @ Lightmirror"),
      (
        "Marek Przeor, DG GROW, European Commission",
        "Marek Przeor | @ DG GROW > European Commission"
      ),
      (
        "Marta Oliveira, Policy Officer, DG REGIO, European Commission",
        "Marta Oliveira | Policy Officer @ DG REGIO > European Commission"
      ),
      (
        "Tomasz Zieliński, Head of Unit, Finance and Audit, Interreg Europe",
        "Tomasz Zieliński | Head of Unit @ Finance and Audit > Interreg Europe"
      ),
      (
        "Anna Keller, Team Leader Cluster Policy, DG GROW, European Commission",
        "Anna Keller | Team Leader Cluster Policy @ DG GROW > European Commission"
      ),
      (
        "Monika Antonowicz, Expert in Strategy and Analysis Department, Polish Agency for Enterprise Development",
        "Monika Antonowicz | Expert in Strategy and Analysis Department @ Polish Agency for Enterprise Development"
      ),
      ("Petra Novak, CEO & Co-Founder, Hydrolink", "Petra Novak | CEO & Co-Founder @ Hydrolink"),
      (
        "Liam Byrne, Founder and Managing Director, Tidewise Ltd",
        "Liam Byrne | Founder and Managing Director @ Tidewise Ltd"
      ),
      (
        "Sofia Lindqvist, Vice-President, Chalmers University of Technology",
        "Sofia Lindqvist | Vice-President @ Chalmers University of Technology"
      ),
      (
        "Jonas Becker, Lecturer, University of Göttingen",
        "Jonas Becker | Lecturer @ University of Göttingen"
      ),

    ])
  func roleAndBodyBehindCommas(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "body in brackets",
    arguments: [
      ("Ewa Lipska (Eurochambres)", "Ewa Lipska | @ Eurochambres"),
      (
        "Piotr Malec (Warsaw University of Technology)",
        "Piotr Malec | @ Warsaw University of Technology"
      ),
      (
        "Helena Costa (Director, Fraunhofer Portugal)",
        "Helena Costa | Director @ Fraunhofer Portugal"
      ),
      (
        "Nils Aaberg (Project Manager at Energy Cluster Denmark)",
        "Nils Aaberg | Project Manager @ Energy Cluster Denmark"
      ),
      (
        "Giulia Ferri (DG RTD, European Commission)",
        "Giulia Ferri | @ DG RTD > European Commission"
      ),
      ("Henna Virtanen (EPP/FI)", "Henna Virtanen | @ EPP | place FI"),

    ])
  func bodyInBrackets(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "dashes, bars, slashes and colons",
    arguments: [
      (
        "Ewa Lipska – Secretary General, Eurochambres",
        "Ewa Lipska | Secretary General @ Eurochambres"
      ),
      (
        "Ewa Lipska - Secretary General, Eurochambres",
        "Ewa Lipska | Secretary General @ Eurochambres"
      ),
      (
        "Ewa Lipska: Secretary General, Eurochambres",
        "Ewa Lipska | Secretary General @ Eurochambres"
      ),
      (
        "Ewa Lipska | Secretary General | Eurochambres",
        "Ewa Lipska | Secretary General @ Eurochambres"
      ),
      (
        "Ewa Lipska, Secretary General (Eurochambres)",
        "Ewa Lipska | Secretary General @ Eurochambres"
      ),
      (
        "Ewa Lipska, Secretary General | Eurochambres",
        "Ewa Lipska | Secretary General @ Eurochambres"
      ),
      (
        "Ewa Lipska,Secretary General,Eurochambres", "Ewa Lipska | Secretary General @ Eurochambres"
      ),
      ("Ewa Lipska – Eurochambres", "Ewa Lipska | @ Eurochambres"),
      ("Jean-Luc Maté–Director, Aerospace Valley", "Jean-Luc Maté | Director @ Aerospace Valley"),
    ])
  func dashesBarsSlashesAndColons(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "role of, at and within a body",
    arguments: [
      ("Ewa Lipska, Director at Eurochambres", "Ewa Lipska | Director @ Eurochambres"),
      ("Ewa Lipska, Director of Eurochambres", "Ewa Lipska | Director @ Eurochambres"),
      (
        "Ewa Lipska, Director for Skills at Eurochambres",
        "Ewa Lipska | Director for Skills @ Eurochambres"
      ),
      (
        "Ewa Lipska, President of the European Clusters Alliance",
        "Ewa Lipska | President @ European Clusters Alliance"
      ),
      ("Ewa Lipska, Policy Analyst with the OECD", "Ewa Lipska | Policy Analyst @ OECD"),
      (
        "Ewa Lipska, Head of Communication at DG CONNECT, European Commission",
        "Ewa Lipska | Head of Communication @ DG CONNECT > European Commission"
      ),
      (
        "Ewa Lipska, Professor of Economics at the University of Porto",
        "Ewa Lipska | Professor of Economics @ University of Porto"
      ),
      (
        "Ewa Lipska, Head of Unit Social Economy at the European Commission",
        "Ewa Lipska | Head of Unit Social Economy @ European Commission"
      ),
      (
        "Ewa Lipska, Director of Innovation, City of Espoo",
        "Ewa Lipska | Director of Innovation @ City of Espoo"
      ),
      (
        "Ewa Lipska, Member of the European Parliament", "Ewa Lipska | Member @ European Parliament"
      ),
      (
        "Ewa Lipska, Commissioner for Energy and Housing",
        "Ewa Lipska | Commissioner for Energy and Housing"
      ),
      (
        "Ewa Lipska, Minister of Economic Affairs, Estonia",
        "Ewa Lipska | Minister of Economic Affairs | place Estonia"
      ),
      (
        "Ewa Lipska, Project Manager within the Regional Development Unit, Joint Research Centre",
        "Ewa Lipska | Project Manager @ Regional Development Unit > Joint Research Centre"
      ),
    ])
  func roleOfAtAndWithinABody(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "names of many shapes",
    arguments: [
      ("Ewa LIPSKA, Director, Eurochambres", "Ewa LIPSKA | Director @ Eurochambres"),
      ("LIPSKA Ewa, Director, Eurochambres", "LIPSKA Ewa | Director @ Eurochambres"),
      ("EWA LIPSKA, Director, Eurochambres", "EWA LIPSKA | Director @ Eurochambres"),
      ("José María DE LA FUENTE, CEO, Iberlog", "José María DE LA FUENTE | CEO @ Iberlog"),
      (
        "Jan van der Meer, Director, Brainport Development",
        "Jan van der Meer | Director @ Brainport Development"
      ),
      (
        "Anna-Lena von Hagen, Managing Director, BioM",
        "Anna-Lena von Hagen | Managing Director @ BioM"
      ),
      (
        "Seán O’Connor, Manager, Enterprise Ireland", "Seán O’Connor | Manager @ Enterprise Ireland"
      ),
      (
        "Mary McDonagh, Chief Executive, Údarás na Gaeltachta",
        "Mary McDonagh | Chief Executive @ Údarás na Gaeltachta"
      ),
      ("John F. Barrett, Partner, Barrett & Sons", "John F. Barrett | Partner @ Barrett & Sons"),
      ("Ngozi Adeyemi, Advisor, African Union", "Ngozi Adeyemi | Advisor @ African Union"),
    ])
  func namesOfManyShapes(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "honorifics and degrees are no part of a name",
    arguments: [
      ("Dr Ewa Lipska, Director, Eurochambres", "[Dr] Ewa Lipska | Director @ Eurochambres"),
      ("Dr. Ewa Lipska, Director, Eurochambres", "[Dr.] Ewa Lipska | Director @ Eurochambres"),
      ("Prof. Dr. Jonas Becker, Dean, TU Dresden", "[Prof. Dr.] Jonas Becker | Dean @ TU Dresden"),
      ("Prof. Jonas Becker (TU Dresden)", "[Prof.] Jonas Becker | @ TU Dresden"),
      ("Mr. Adrian Popa, President, ClujIT", "[Mr.] Adrian Popa | President @ ClujIT"),
      ("Ms Ewa Lipska, Director, Eurochambres", "[Ms] Ewa Lipska | Director @ Eurochambres"),
      ("Mrs Ewa Lipska – Eurochambres", "[Mrs] Ewa Lipska | @ Eurochambres"),

    ])
  func honorificsAndDegreesAreNoPartOfAName(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "a country at the end is a place, within a name it is a name",
    arguments: [
      (
        "Ewa Lipska, Director, Eurochambres, Belgium",
        "Ewa Lipska | Director @ Eurochambres | place Belgium"
      ),
      (
        "Ewa Lipska, Director, Eurochambres (Belgium)",
        "Ewa Lipska | Director @ Eurochambres | place Belgium"
      ),
      ("Nils Aaberg, CEO, Energy Cluster Denmark", "Nils Aaberg | CEO @ Energy Cluster Denmark"),
      ("Nils Aaberg, Adviser, Innovation Norway", "Nils Aaberg | Adviser @ Innovation Norway"),
      (
        "Matej Kovač, Director, Automotive Cluster of Slovenia, Slovenia",
        "Matej Kovač | Director @ Automotive Cluster of Slovenia | place Slovenia"
      ),
    ])
  func aCountryAtTheEndIsAPlaceWithinANameItIsAName(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "two affiliations on a line",
    arguments: [
      (
        "Ewa Lipska, Director, Eurochambres, and Board Member, Digital Europe",
        "Ewa Lipska | Director @ Eurochambres | Board Member @ Digital Europe"
      ),
      (
        "Ewa Lipska, Director at Eurochambres and President of the European Clusters Alliance",
        "Ewa Lipska | Director @ Eurochambres | President @ European Clusters Alliance"
      ),
      (
        "Ewa Lipska, Director of Eurochambres; Chair of the European Cluster Expert Group",
        "Ewa Lipska | Director @ Eurochambres | Chair @ European Cluster Expert Group"
      ),
      (
        "Ewa Lipska, Cluster Manager at BioPartner / Coordinator at Enterprise Europe Network",
        "Ewa Lipska | Cluster Manager @ BioPartner | Coordinator @ Enterprise Europe Network"
      ),
    ])
  func twoAffiliationsOnALine(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "what is no affiliation is left out",
    arguments: [
      ("Ewa Lipska, Director, Eurochambres (tbc)", "Ewa Lipska | Director @ Eurochambres"),
      (
        "Ewa Lipska, General Manager, AgriFood Lithuania, European Cluster Manager of the Year 2022",
        "Ewa Lipska | General Manager @ AgriFood Lithuania"
      ),
    ])
  func whatIsNoAffiliationIsLeftOut(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test("the line as printed and its number are kept") func theLineAsPrintedAndItsNumberAreKept() {
    let speaker = EventRecord(speakerList: "• Ewa Lipska, Director, Eurochambres;").speakers.first
    #expect(speaker?.attribution == "Ewa Lipska, Director, Eurochambres")
    #expect(speaker?.line == 6)
  }
}
