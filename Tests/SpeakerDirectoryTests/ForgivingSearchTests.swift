import EventData
import Foundation
import SpeakerDirectory
import Testing

/// Names as people type them.
@Suite struct ForgivingSearchTests {
  let directory: Directory

  init() throws {
    directory = try .withTalks()
    let names = [
      "Kristina Šermukšnytė-Alešiūnienė", "Pieter van der Meer", "Fionn O'Leary", "Ingrid Aas",
      "Monica Matusiak", "Giuseppe Bianchi", "Иван Иванов", "Anna Müller", "Ana Muler",
    ]
    try directory.seed(
      EventRecord(
        title: "Names", start: "2024-01-01",
        speakers: names.map { name in
          SpeakerRecord(
            name: name,
            affiliations: [Affiliation(role: "Policy Officer", organisations: ["Harbour Office"])])
        }), from: "names.json")
  }

  @Test(
    "a typed name finds its bearer, and says what was taken for what",
    arguments: [
      ("prezor", "Marek Przeor", "two letters swapped"),
      ("przor", "Marek Przeor", "a letter missing"),
      ("przeeor", "Marek Przeor", "a letter too many"),
      ("brzeor marek", "Marek Przeor", "another letter"),
      ("pzreorr", "Marek Przeor", "two letters"),
      ("Jan-Filip Kramer", "Jan-Philipp Kramer", "another form of the name"),
      ("Jan-Philipp Cramer", "Jan-Philipp Kramer", "another letter"),
      ("J. Kramer", "Jan-Philipp Kramer", "an initial"),
      ("Monika Matusiak", "Monica Matusiak", "another form of the name"),
      ("Josef Bianchi", "Giuseppe Bianchi", "another form of the name"),
      ("matusaik mon", "Monica Matusiak", "two letters swapped"),
      ("Ivan Ivaanov", "Иван Иванов", "a letter too many"),
      ("Ivane Iwanoff", "Иван Иванов", "spelt otherwise"),
      ("Джузеппе Бьянки", "Giuseppe Bianchi", "spelt otherwise"),
      ("Ingr Aas", "Ingrid Aas", "a short form"),
    ])
  func aTypedNameFindsItsBearer(query: String, name: String, reason: String) throws {
    let hit = try directory.search(query, kinds: [.speaker]).hits.first
    #expect(hit?.name == name)
    #expect(hit?.corrections?.map(\.reason.rawValue).contains(reason) == true)
  }

  @Test(
    "names written together or apart are found without a correction of letters",
    arguments: [
      ("vandermeer", "Pieter van der Meer"), ("pieter vander meer", "Pieter van der Meer"),
      ("o leary", "Fionn O'Leary"), ("leary", "Fionn O'Leary"), ("fionn lear", "Fionn O'Leary"),
      ("sermuksnytealesiuniene", "Kristina Šermukšnytė-Alešiūnienė"),
      ("Dr. Matusiak", "Monica Matusiak"),
    ])
  func namesWrittenTogetherOrApartAreFound(query: String, name: String) throws {
    #expect(try directory.search(query).hits.first?.name == name)
  }

  @Test("an exact answer never stands below a forgiven one, which is not looked for")
  func anExactAnswerNeverStandsBelowAForgivenOne() throws {
    let hits = try directory.search("anna müller").hits
    #expect(hits.map(\.name) == ["Anna Müller"])
    #expect(hits.first?.corrections == nil)
    #expect(try directory.search("ana muller").hits.first?.corrections != nil)
  }

  @Test("words of roles are forgiven too, and what is like nothing finds nothing")
  func wordsOfRolesAreForgivenToo() throws {
    let hits = try directory.search("polciy officer harbour", kinds: [.speaker]).hits
    #expect(hits.count == 9)
    #expect(hits.first?.corrections?.first?.meant == "policy")
    #expect(try directory.search("xqzzw").hits.isEmpty)
    #expect(try directory.search("przeor zebra").hits.isEmpty)
  }

  @Test("what comes in later is known at once, from every reader")
  func whatComesInLaterIsKnownAtOnce() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("talks.sqlite")
    let writer = try Directory(at: file)
    try writer.seed(.recap)
    let reader = try Directory(at: file)
    #expect(try reader.search("prezor").hits.first?.name == "Marek Przeor")
    var talk = EventRecord.greece
    talk.speakers[0].name = "Quirin Zwölfer"
    try writer.seed(talk, from: "late.json")
    #expect(try reader.search("zwolefr").hits.first?.name == "Quirin Zwölfer")
    #expect(try writer.search("quirni").hits.first?.name == "Quirin Zwölfer")
  }
}
