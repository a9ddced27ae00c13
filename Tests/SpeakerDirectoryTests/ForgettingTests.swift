import EventData
import Foundation
import SpeakerDirectory
import Testing

/// People who are to be forgotten leave no trace in the file.
@Suite(.enabled(if: Shell.isThere)) struct ForgettingTests {
  let folder: TemporaryFolder
  let file: URL
  let directory: Directory

  init() throws {
    folder = try TemporaryFolder()
    file = folder.file("talks.sqlite")
    directory = try Directory(at: file)
    try directory.seed(.recap, .skills, .greece)
  }

  /// The bytes of the database, its log and journal, read by another process: one that closes a file
  /// loses SQLite's locks on it.
  private func bytes() throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "cat \"$0\" \"$0-wal\" \"$0-journal\" 2>/dev/null", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  private func holds(_ text: String) throws -> Bool {
    let bytes = try bytes()
    return [text, text.lowercased(), text.uppercased()].contains {
      bytes.range(of: Data($0.utf8)) != nil
    }
  }

  private func forget(
    _ name: String, dryRun: Bool = false, in directory: Directory? = nil
  ) throws -> ForgetReport {
    let found = try (directory ?? self.directory).forget(name, dryRun: dryRun)
    return try #require(found.profile, "\(name)")
  }

  private func checkSound() throws {
    for table in ["entryName", "entryText"] {
      try Shell.run("INSERT INTO \(table)(\(table)) VALUES ('integrity-check')", in: file)
    }
    #expect(try Shell.run("PRAGMA integrity_check; PRAGMA foreign_key_check", in: file) == "ok")
  }

  @Test(
    "no form of the name is left in any file",
    arguments: [
      ("Marek Przeor", ["przeor", "Marek", "marek-przeor"]), ("marek-przeor", ["przeor"]),
      ("Γιώργος Παπαδόπουλος", ["Παπαδόπουλος", "Γιώργος", "papadopoulos", "giorgos"]),
      ("blonska lucja", ["Błońska", "Łucja", "blonska", "lucja"]),
    ])
  func noFormOfTheNameIsLeft(name: String, words: [String]) throws {
    for word in words { #expect(try holds(word)) }
    let report = try forget(name)
    for word in words { #expect(try !holds(word), "\(word)") }
    let proof = try #require(report.proof)
    #expect(proof.isClean && proof.traces.isEmpty)
    #expect(proof.forms > 2)
    #expect(proof.bytes > 10_000)
    #expect(report.people.count == 1)
    #expect(try directory.speaker(name).profile == nil)
    try checkSound()
  }

  @Test("nothing personal is left in any table") func nothingPersonalIsLeft() throws {
    _ = try forget("Marek Przeor")
    for column in [
      "speaker.key", "speaker.name", "speakerName.folded", "formerKey.key", "entry.names",
      "newWord.word", "role.name", "appearance.attribution", "session.title",
    ] {
      let parts = column.split(separator: ".")
      #expect(
        try Shell.run(
          "SELECT \(parts[1]) FROM \(parts[0]) WHERE \(parts[1]) LIKE '%przeor%'", in: file) == "")
    }
    #expect(
      try Shell.run("SELECT * FROM entryText WHERE entryText MATCH 'przeor OR marek'", in: file)
        == "")
    #expect(try Shell.run("SELECT term FROM entryWord WHERE term LIKE 'przeo%'", in: file) == "")
    #expect(
      try Shell.run(
        "SELECT count(*) FROM standing WHERE speaker NOT IN (SELECT id FROM speaker)", in: file)
        == "0")
    #expect(try Shell.run("SELECT name FROM role WHERE name = 'Team Leader'", in: file) == "")
    #expect(try Shell.run("SELECT count(*) FROM session", in: file) == "0")
    #expect(try directory.search("przeor").hits.isEmpty)
    // A cluster's board that only this person sat on.
    #expect(try directory.organisation("Skills Board").profile == nil)
    #expect(try directory.organisation("DG GROW").profile == nil)
  }

  @Test("others stay as they were") func othersStay() throws {
    let before = try directory.speaker("blonska").profile
    let hits = try directory.search("athens").hits
    _ = try forget("Marek Przeor")
    #expect(try directory.speaker("blonska").profile == before)
    #expect(try directory.search("athens").hits == hits)
    #expect(try directory.organisation("European Commission").profile?.peopleCount == 1)
    #expect(try directory.search("kramer").hits.first?.key == "jan-philipp-kramer")
    let event = try #require(try directory.event("recap").profile)
    #expect(event.appearances.map(\.speaker.key) == ["jan-philipp-kramer"])
    #expect(try directory.search("prezor").hits.isEmpty)
  }

  @Test("a dry run tells the same and changes not one byte") func aDryRunChangesNothing() throws {
    let before = try bytes()
    var told = try forget("Marek Przeor", dryRun: true)
    #expect(try bytes() == before)
    #expect(told.isDryRun && told.proof == nil)
    let person = try #require(told.people.first)
    #expect(person.names == ["Marek Przeor", "PRZEOR Marek"])
    #expect(person.statements == 2 && person.events == 2 && person.last == "2023-12-13")
    #expect(told.roles == ["Chair", "Policy Officer", "Team Leader"])
    #expect(told.organisations == ["DG GROW", "Skills Board"])
    let done = try forget("Marek Przeor")
    told.isDryRun = false
    told.proof = done.proof
    #expect(done == told)
    for name in told.organisations {
      #expect(try directory.organisation(name).profile == nil, "\(name)")
    }
  }

  @Test("part of a name, or a name of several, is refused with the choices")
  func partOfANameIsRefused() throws {
    for name in ["mar prze", "przeor", "marek", "1"] {
      #expect(try directory.forget(name).profile == nil, "\(name)")
    }
    #expect(try directory.forget("przeor").choices.map(\.key) == ["marek-przeor"])
    #expect(try directory.speaker("Marek Przeor").profile != nil)
  }

  @Test(
    "the name is cut out of what others and events say",
    arguments: ["Marek Przeor", "PRZEOR, Marek", "marek przeor"])
  func theNameIsCutOut(written: String) throws {
    var talk = EventRecord(
      title: "A morning with \(written)", series: "\(written) Lectures", start: "2024-05-01",
      location: "\(written) Hall, Gdańsk", url: "https://example.org/marek-przeor/talk",
      speakers: [
        SpeakerRecord(
          name: "Ann Poe", session: "Questions to \(written)",
          affiliations: [
            Affiliation(role: "Assistant to \(written)", organisations: ["Harbour"])
          ], place: "Hall \(written)", attribution: "Ann Poe, Assistant to \(written), Harbour"),
        SpeakerRecord(name: "Marek Przeor"),
        SpeakerRecord(
          name: "Anna Marek Przeor", attribution: "Anna Marek Przeor, who asked \(written)"),
      ])
    try directory.seed(talk, from: "talks/marek-przeor.json")
    let report = try forget("Marek Przeor")
    #expect(
      Set(report.mentions.map(\.kind))
        == [.title, .key, .location, .url, .series, .session, .attribution, .place, .role, .source])
    let event = try #require(try directory.event("a-morning-with").profile)
    #expect(event.title == "A morning with …")
    #expect(event.series == "… Lectures")
    #expect(event.location == "… Hall, Gdańsk")
    #expect(event.url == "https://example.org/…/talk")
    #expect(event.sources.map(\.location) == ["talks/….json"])
    let ann = try #require(event.appearances.first)
    #expect(ann.attribution == "Ann Poe, Assistant to …, Harbour")
    #expect(ann.session == "Questions to …" && ann.place == "Hall …")
    #expect(ann.affiliations.first?.role == "Assistant to …")
    #expect(event.appearances.last?.attribution == "Anna Marek Przeor, who asked …")
    #expect(try directory.search("assistant", kinds: [.speaker]).hits.first?.key == "ann-poe")
    // What is left of the name is a part of Anna's.
    #expect(Set(report.proof?.traces.map(\.reason) ?? []) == [.otherName])
    try checkSound()
    // The same file again has the same cut out, and nobody is back.
    talk.speakers[0].place = nil
    let again = try directory.seed(talk, from: "talks/marek-przeor.json")
    #expect(again.suppressed == 1)
    #expect(again.events == .init(added: 0, changed: 1, unchanged: 0))
    #expect(try directory.event("a-morning-with").profile?.title == "A morning with …")
    #expect(try directory.statistics().events == 4)
    #expect(try directory.seed(talk, from: "talks/marek-przeor.json").events.unchanged == 1)
  }

  @Test("a title that is nothing but the name stays an event") func aTitleThatIsNothingButTheName()
    throws
  {
    let talk = EventRecord(
      title: "Marek Przeor", start: "2024-05-01", speakers: [SpeakerRecord(name: "Ann Poe")])
    try directory.seed(talk, from: "talk.json")
    _ = try forget("Marek Przeor")
    #expect(try directory.speaker("Ann Poe").profile?.appearances.first?.event.title == "Event …")
    #expect(try directory.seed(talk, from: "talk.json").refused.isEmpty)
    #expect(try directory.statistics().events == 4)
  }

  @Test("a short name that is part of other words goes, and the words stay")
  func aShortNameGoes() throws {
    try directory.seed(
      EventRecord(
        title: "Policy for clusters in Berlin: ask Li", start: "2024-01-01",
        speakers: [
          SpeakerRecord(name: "Li", attribution: "Li, Policy Officer"),
          SpeakerRecord(name: "Li Wei", attribution: "Li Wei, colleague of Li"),
        ]), from: "short.json")
    let report = try forget("Li")
    #expect(report.proof?.isClean == true)
    let event = try #require(try directory.event("policy").profile)
    #expect(event.title == "Policy for clusters in Berlin: ask …")
    #expect(event.appearances.map(\.attribution) == ["Li Wei, colleague of …"])
    #expect(try directory.speaker("Li").profile?.key == "li-wei")
    try checkSound()
  }

  // MARK: - Coming back

  @Test(
    "seeding again leaves the person out, however written and wherever",
    arguments: [
      ("Marek Przeor", "talks.json"), ("PRZEOR, Marek", "other.json"),
      ("Dr. Marek PRZEOR", "other.json"),
      ("Marek Przeor (DG GROW)", "other.json"), ("Przeor Marek, PhD", "list.csv"),
    ])
  func seedingAgainLeavesThePersonOut(name: String, input: String) throws {
    _ = try forget("Marek Przeor")
    var talk = EventRecord.recap
    talk.speakers[0].name = name
    talk.speakers[0].attribution = nil
    talk.speakers[1].attribution = "Jan-Philipp Kramer, for \(name)"
    let report = try directory.seed(talk, from: input)
    #expect(report.suppressed == 1)
    #expect(report.speakersAdded == 0)
    #expect(try !holds("przeor"))
    #expect(
      try directory.event("recap").profile?.appearances.map(\.speaker.key) == ["jan-philipp-kramer"]
    )
    let again = try directory.seed(talk, from: input)
    #expect(again.events.unchanged == 1 && again.suppressed == 1)
  }

  @Test("nor does another script bring anybody back") func norDoesAnotherScript() throws {
    _ = try forget("Γιώργος Παπαδόπουλος")
    var talk = EventRecord.greece
    talk.speakers[0].name = "PAPADOPOULOS Giorgos"
    let report = try directory.seed(talk, from: "other.json")
    #expect(report.suppressed == 1 && report.speakersAdded == 0)
  }

  @Test("whom a suppression is about cannot be read") func whomASuppressionIsAboutCannotBeRead()
    throws
  {
    _ = try forget("Marek Przeor")
    #expect(try Shell.run("SELECT length(digest), words FROM suppression", in: file) == "32|2")
    #expect(try Shell.run("SELECT length(key) FROM suppressionKey", in: file) == "32")
    let other = try Directory(at: folder.file("other.sqlite"))
    try other.seed(.recap)
    _ = try forget("Marek Przeor", in: other)
    let digests = try [file, folder.file("other.sqlite")].map {
      try Shell.run("SELECT hex(digest) FROM suppression", in: $0)
    }
    #expect(digests[0] != digests[1])
  }

  @Test("who is forgotten is not found, and can be forgotten again")
  func whoIsForgottenCanBeForgottenAgain() throws {
    _ = try forget("Marek Przeor")
    #expect(try directory.disclosure(of: "Marek Przeor").profile == nil)
    let again = try forget("Marek Przeor")
    #expect(again.people.isEmpty)
    #expect(again.proof?.isClean == true)
    #expect(try directory.forget("Nobody Atall").profile == nil)
  }

  // MARK: - Others at the same time

  @Test("a reader with an open connection does not keep anything alive")
  func aReaderWithAnOpenConnection() throws {
    let reader = try Directory(at: file)
    #expect(try reader.speaker("przeor").profile != nil)
    _ = try forget("Marek Przeor")
    #expect(try !holds("przeor"))
    #expect(try reader.speaker("przeor").profile == nil)
    #expect(try reader.search("marek").hits.isEmpty)
  }

  @Test("a program that keeps reading is told of, and the rest is done the next time")
  func aProgramThatKeepsReading() throws {
    let reader = try OpenReader(file)
    #expect(throws: DirectoryError.unfinished(path: file.path)) {
      try directory.forget("Marek Przeor", waiting: .seconds(1))
    }
    #expect(try directory.speaker("przeor").profile == nil)
    #expect(try Shell.run("SELECT count(*) FROM unfinishedForgetting", in: file) == "1")
    reader.close()
    #expect(try forget("Marek Przeor").proof?.isClean == true)
    #expect(try !holds("przeor"))
    #expect(try Shell.run("SELECT count(*) FROM unfinishedForgetting", in: file) == "0")
  }

  @Test("a program that keeps writing leaves everything as it was")
  func aProgramThatKeepsWriting() throws {
    let writer = try OpenReader(file, "BEGIN IMMEDIATE;")
    #expect(throws: DirectoryError.busy(path: file.path)) {
      try directory.forget("Marek Przeor", waiting: .seconds(1))
    }
    writer.close()
    #expect(try directory.speaker("przeor").profile != nil)
  }

  @Test("readers in the same program see the directory before or after")
  func readersInTheSameProgram() async throws {
    let directory = directory
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { _ = try directory.forget("Marek Przeor") }
      for _ in 0..<3 {
        group.addTask {
          for _ in 0..<20 {
            let profile = try directory.speaker("marek-przeor").profile
            #expect(profile == nil || profile?.appearances.count == 2)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try !holds("przeor"))
  }

  // MARK: - Decisions

  @Test("who was merged is forgotten under all names, with the decision")
  func whoWasMergedIsForgotten() throws {
    try directory.merge(
      ["blonska"], into: "marek-przeor", by: "Ada", because: "Marek Przeor said so")
    let report = try forget("Lucja Blonska")
    #expect(report.people.first?.formerKeys == ["lucja-blonska"])
    #expect(report.people.first?.judgements == 1)
    for word in ["przeor", "blonska", "Błońska"] { #expect(try !holds(word)) }
    #expect(try directory.judgements().isEmpty)
    #expect(try directory.seed(.skills).suppressed == 2)
    try checkSound()
  }

  @Test("of two namesakes one stays, and keeps the name", arguments: [true, false])
  func ofTwoNamesakesOneStays(first: Bool) throws {
    try directory.split("marek-przeor", at: ["skills"], as: "Marek Przeor the younger", by: "Ada")
    let keys = ["marek-przeor", "marek-przeor-the-younger"]
    let report = try forget(first ? keys[0] : keys[1])
    #expect(report.namesakes.map(\.key) == [first ? keys[1] : keys[0]])
    #expect(report.proof?.isClean == true)
    #expect(report.proof?.traces.contains { $0.reason == .namesake } == true)
    let stays = try #require(try directory.speaker(first ? keys[1] : keys[0]).profile)
    #expect(stays.appearances.count == 1)
    // The one who stays is told by the same events; the other does not come back as that one.
    let again = try directory.seed(.recap, .skills, .greece)
    #expect(again.suppressed == 1)
    #expect(try directory.speaker(stays.key).profile?.appearances.count == 1)
    #expect(try directory.statistics().speakers == 4)
    try checkSound()
  }

  // MARK: - In memory

  @Test("a directory in memory forgets too") func aDirectoryInMemoryForgetsToo() throws {
    let directory = try Directory.withTalks()
    let report = try forget("Marek Przeor", in: directory)
    #expect(report.proof?.files.isEmpty == true)
    #expect(report.proof?.isClean == true)
    #expect(try directory.seed(.recap).suppressed == 1)
  }
}

/// A program of its own that keeps a transaction on a file open.
private final class OpenReader {
  private let process = Process()
  private let input = Pipe()

  init(_ file: URL, _ begin: String = "BEGIN; SELECT count(*) FROM speaker;") throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", file.path]
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data((begin + "\nSELECT 'begun';\n").utf8))
    var said = ""
    while !said.contains("begun") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      said += String(decoding: data, as: UTF8.self)
    }
  }

  func close() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  deinit { close() }
}
