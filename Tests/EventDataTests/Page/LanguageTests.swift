import EventData
import Testing

/// The same forms in the languages of Europe.
struct LanguageTests {
  @Test(
    "name, role and body",
    arguments: [
      // German
      (
        "Anna Keller, Geschäftsführerin, Cluster Nutzfahrzeuge Schwaben",
        "Anna Keller | Geschäftsführerin @ Cluster Nutzfahrzeuge Schwaben"
      ),
      (
        "Dr. Jürgen Weiß, Abteilungsleiter, Bundesministerium für Wirtschaft und Klimaschutz",
        "[Dr.] Jürgen Weiß | Abteilungsleiter @ Bundesministerium für Wirtschaft und Klimaschutz"
      ),
      (
        "Matthias Huber, Projektleiter bei der Bayern Innovativ GmbH",
        "Matthias Huber | Projektleiter @ Bayern Innovativ GmbH"
      ),
      ("Sabine Vogel (Universität Stuttgart)", "Sabine Vogel | @ Universität Stuttgart"),
      // French

      (
        "Pierre Lambert, président du pôle Systematic",
        "Pierre Lambert | président @ pôle Systematic"
      ),
      (
        "M. Olivier Roux, responsable de l’innovation, Agence de l’Environnement",
        "[M.] Olivier Roux | responsable de l’innovation @ Agence de l’Environnement"
      ),
      // Spanish
      (
        "Carmen Ortega, Directora General de Industria, Gobierno de Aragón",
        "Carmen Ortega | Directora General de Industria @ Gobierno de Aragón"
      ),
      (
        "Lucía Navarro, Responsable de Proyectos, Universidad de Zaragoza",
        "Lucía Navarro | Responsable de Proyectos @ Universidad de Zaragoza"
      ),
      // Italian
      (
        "Giulia Ferri, Direttrice, Politecnico di Torino",
        "Giulia Ferri | Direttrice @ Politecnico di Torino"
      ),
      (
        "Marco Bianchi, Presidente, Distretto Aerospaziale della Campania",
        "Marco Bianchi | Presidente @ Distretto Aerospaziale della Campania"
      ),
      (
        "Paolo Greco, Amministratore delegato di Meccanica Alpina S.r.l.",
        "Paolo Greco | Amministratore delegato @ Meccanica Alpina S.r.l."
      ),
      // Portuguese
      (
        "Rui Fonseca, Diretor Executivo, Cluster Habitat Sustentável",
        "Rui Fonseca | Diretor Executivo @ Cluster Habitat Sustentável"
      ),
      (
        "Inês Carvalho, Presidente da Agência Nacional de Inovação",
        "Inês Carvalho | Presidente @ Agência Nacional de Inovação"
      ),
      // Dutch
      (
        "Sanne de Vries, directeur, Universiteit Twente",
        "Sanne de Vries | directeur @ Universiteit Twente"
      ),
      (
        "Pieter Jansen, projectleider bij Gemeente Rotterdam",
        "Pieter Jansen | projectleider @ Gemeente Rotterdam"
      ),
      // Polish
      (
        "Katarzyna Wójcik, Dyrektor, Ministerstwo Rozwoju i Technologii",
        "Katarzyna Wójcik | Dyrektor @ Ministerstwo Rozwoju i Technologii"
      ),
      (
        "Paweł Krawczyk, Prezes Zarządu, Klaster Dolina Lotnicza",
        "Paweł Krawczyk | Prezes Zarządu @ Klaster Dolina Lotnicza"
      ),
      (
        "dr hab. Agnieszka Nowak, Uniwersytet Warszawski",
        "[dr hab.] Agnieszka Nowak | @ Uniwersytet Warszawski"
      ),
      // Czech, Slovak
      (
        "Lenka Svobodová, ředitelka, Moravskoslezský automobilový klastr",
        "Lenka Svobodová | ředitelka @ Moravskoslezský automobilový klastr"
      ),
      (
        "Ján Horváth, riaditeľ, Slovenská akadémia vied",
        "Ján Horváth | riaditeľ @ Slovenská akadémia vied"
      ),
      // Hungarian: surname first
      (
        "Nagy Gábor, ügyvezető igazgató, Pannon Klaszter",
        "Nagy Gábor | ügyvezető igazgató @ Pannon Klaszter"
      ),
      (
        "Kovács Zsuzsanna, elnök, Magyar Kereskedelmi és Iparkamara",
        "Kovács Zsuzsanna | elnök @ Magyar Kereskedelmi és Iparkamara"
      ),
      // Romanian
      (
        "Andrei Popescu, director general, Agenția pentru Dezvoltare Regională Nord-Est",
        "Andrei Popescu | director general @ Agenția pentru Dezvoltare Regională Nord-Est"
      ),
      (
        "Ioana Marinescu, secretar de stat, Ministerul Economiei",
        "Ioana Marinescu | secretar de stat @ Ministerul Economiei"
      ),
      // Croatian, Slovene
      (
        "Ivana Horvat, voditeljica projekata, Hrvatska gospodarska komora",
        "Ivana Horvat | voditeljica projekata @ Hrvatska gospodarska komora"
      ),
      (
        "Matej Kovač, direktor, Gospodarska zbornica Slovenije",
        "Matej Kovač | direktor @ Gospodarska zbornica Slovenije"
      ),
      // Danish, Swedish, Finnish
      (
        "Mette Sørensen, direktør, Danmarks Tekniske Universitet",
        "Mette Sørensen | direktør @ Danmarks Tekniske Universitet"
      ),
      (
        "Erik Lindström, verksamhetsledare, Västra Götalandsregionen",
        "Erik Lindström | verksamhetsledare @ Västra Götalandsregionen"
      ),
      (
        "Päivi Korhonen, toimitusjohtaja, Tampereen yliopisto",
        "Päivi Korhonen | toimitusjohtaja @ Tampereen yliopisto"
      ),
      // Estonian, Latvian, Lithuanian
      ("Kristjan Tamm, juhataja, Tartu Ülikool", "Kristjan Tamm | juhataja @ Tartu Ülikool"),
      (
        "Ilze Kalniņa, direktore, Latvijas Investīciju un attīstības aģentūra",
        "Ilze Kalniņa | direktore @ Latvijas Investīciju un attīstības aģentūra"
      ),
      (
        "Jonas Petrauskas, direktorius, Lietuvos inovacijų centras",
        "Jonas Petrauskas | direktorius @ Lietuvos inovacijų centras"
      ),
      // Bulgarian, Greek
      (
        "Иван Петров, директор, Технически университет София",
        "Иван Петров | директор @ Технически университет София"
      ),

    ])
  func nameRoleAndBody(line: String, speaker: String) {
    #expect(EventRecord(speakerList: "• \(line)").cast == [speaker])
  }

  @Test(
    "labels",
    arguments: [
      ("Moderation: Anna Keller, Bayern Innovativ", "Anna Keller | @ Bayern Innovativ | moderator"),
      (
        "Moderator: Pieter Jansen, Gemeente Rotterdam",
        "Pieter Jansen | @ Gemeente Rotterdam | moderator"
      ),
      ("Modérateur : Pierre Lambert, Systematic", "Pierre Lambert | @ Systematic | moderator"),
      (
        "Modera: Carmen Ortega, Gobierno de Aragón",
        "Carmen Ortega | @ Gobierno de Aragón | moderator"
      ),
      (
        "Moderatore: Marco Bianchi, Politecnico di Torino",
        "Marco Bianchi | @ Politecnico di Torino | moderator"
      ),
      ("Moderação: Rui Fonseca, IAPMEI", "Rui Fonseca | @ IAPMEI | moderator"),
      (
        "Moderator: Paweł Krawczyk, Uniwersytet Jagielloński",
        "Paweł Krawczyk | @ Uniwersytet Jagielloński | moderator"
      ),
      ("Moderuje: Lenka Svobodová, CzechInvest", "Lenka Svobodová | @ CzechInvest | moderator"),
      ("Moderátor: Nagy Gábor, Pannon Klaszter", "Nagy Gábor | @ Pannon Klaszter | moderator"),
      (
        "Ordstyrer: Mette Sørensen, Dansk Industri", "Mette Sørensen | @ Dansk Industri | moderator"
      ),
      ("Grußwort: Dr. Jürgen Weiß, Staatssekretär", "[Dr.] Jürgen Weiß | Staatssekretär | welcome"),
    ])
  func labels(line: String, speaker: String) {
    #expect(EventRecord(speakerList: line).cast == [speaker])
  }
}
