import EventData
import Testing

/// People in running text.
struct SentenceTests {
  @Test(
    "who spoke",
    arguments: [
      (
        "Ewa Lipska, Director at Eurochambres, presented the new programme.",
        ["Ewa Lipska | Director @ Eurochambres"]
      ),
      (
        "The debate was moderated by Ewa Lipska, Director of Eurochambres.",
        ["Ewa Lipska | Director @ Eurochambres | moderator"]
      ),
      (
        "The keynote was given by Ewa Lipska from Eurochambres.",
        ["Ewa Lipska | @ Eurochambres | keynote"]
      ),
      (
        "Among the speakers were Ewa Lipska (Eurochambres), Jonas Becker (Bayern Innovativ) and Carla Mendes (IAPMEI).",
        [
          "Ewa Lipska | @ Eurochambres", "Jonas Becker | @ Bayern Innovativ",
          "Carla Mendes | @ IAPMEI",
        ]
      ),
      (
        "Eurochambres Director Ewa Lipska explained how the fund works.",
        ["Ewa Lipska | Director @ Eurochambres"]
      ),
      (
        "The President of Eurochambres, Ewa Lipska, thanked the hosts.",
        ["Ewa Lipska | President @ Eurochambres"]
      ),
      (
        "“Skills decide who grows”, said Ewa Lipska, Director of Eurochambres.",
        ["Ewa Lipska | Director @ Eurochambres"]
      ),
      (
        "In her speech, Dr Ewa Lipska of Eurochambres asked for simpler rules.",
        ["[Dr] Ewa Lipska | @ Eurochambres"]
      ),
      (
        "Carmen Ortega, directora de ACCIÓ, presentó los resultados.",
        ["Carmen Ortega | directora @ ACCIÓ"]
      ),

    ])
  func whoSpoke(sentence: String, speakers: [String]) {
    let page =
      "Skills for regional industries\n\nThe meeting took place on 3 May 2024. \(sentence)\n"
    #expect(EventRecord(page: page).cast == speakers)
  }

  @Test(
    "sentences in which nobody speaks",
    arguments: [
      "Over 200 experts discussed how European regions can work together.",
      "The European Commission and the European Committee of the Regions invite you to Brussels.",
      "A representative of the European Investment Bank explained the new loans.",
      "The Draghi report was at the centre of the talks.",
      "Participants visited the Marie Curie Institute and the Rosa Luxemburg Foundation.",
      "Read the Letta report and the Green Deal Industrial Plan before you come.",
      "Contact us at info@example.org or call +32 2 123 45 67.",
      "The venue is the Albert Borschette Conference Centre, Rue Froissart 36, Brussels.",
      "The Horizon Europe programme supports Small and Medium Enterprises in the Baltic Sea Region.",

    ])
  func sentencesInWhichNobodySpeaks(sentence: String) {
    let page =
      "Skills for regional industries\n\nThe meeting took place on 3 May 2024. \(sentence)\n"
    #expect(EventRecord(page: page).cast == [])
  }
}
