import EventData
import Foundation
import SpeakerDirectory
import Testing

@Suite struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("a directory is there again when it is opened again")
  func aDirectoryIsThereAgainWhenItIsOpenedAgain() throws {
    let file = folder.file("talks.sqlite")
    try Directory(at: file).seed(.recap)
    let again = try Directory(at: file, create: false)
    #expect(try again.speaker("przeor").profile?.key == "marek-przeor")
    let held = try again.statistics()
    #expect(held.path == file.path)
    #expect(held.size > 0)
    #expect(held.schemaVersion == 8)
  }

  @Test("a directory of an older version is brought up to date, with all it holds")
  func aDirectoryOfAnOlderVersionIsBroughtUpToDate() throws {
    let file = folder.file("old.sqlite")
    let old = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "OldDirectories/version-1.sqlite")
    try FileManager.default.copyItem(at: old, to: file)
    let directory = try Directory(at: file, create: false)
    #expect(try directory.statistics().schemaVersion == 8)
    let commission = try #require(try directory.organisation("European Commission").profile)
    #expect(commission.appearanceCount == 2)
    #expect(commission.units.map(\.key) == ["dg-mare"])
    #expect(try directory.organisation("DG Fisheries").profile?.key == "dg-mare")
    #expect(try directory.organisation("HARBOUR-CLUSTER").profile?.key == "harbour-cluster")
    #expect(try directory.search("wrobel").hits.first?.key == "lucja-wrobel")
    #expect(try directory.speaker("lucja-wrobel").profile?.appearances.count == 2)
    try directory.seed(.recap)
    #expect(try directory.organisation("European Commission").profile?.appearanceCount == 3)
    if Shell.isThere {
      #expect(
        try Shell.run("PRAGMA integrity_check; PRAGMA foreign_key_check", in: file) == "ok")
    }
  }

  @Test("an empty file becomes a directory") func anEmptyFileBecomesADirectory() throws {
    let file = folder.file("empty.sqlite")
    try Data().write(to: file)
    #expect(try Directory(at: file).statistics().events == 0)
  }

  @Test("a missing file is made only on demand") func aMissingFileIsMadeOnlyOnDemand() throws {
    let file = folder.file("none.sqlite")
    #expect(throws: DirectoryError.missing(path: file.path)) {
      try Directory(at: file, create: false)
    }
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test("what is no database is refused and stays as it was")
  func whatIsNoDatabaseIsRefusedAndStaysAsItWas() throws {
    let file = folder.file("page.txt")
    let text = Data(String(repeating: "Marek Przeor, DG GROW\n", count: 100).utf8)
    try text.write(to: file)
    #expect(throws: DirectoryError.notADirectory(path: file.path)) { try Directory(at: file) }
    #expect(try Data(contentsOf: file) == text)
  }

  @Test("a folder is refused") func aFolderIsRefused() throws {
    #expect(throws: DirectoryError.notADirectory(path: folder.url.path)) {
      try Directory(at: folder.url)
    }
  }

  @Test("a file in a folder that is not there names the folder")
  func aFileInAFolderThatIsNotThereNamesTheFolder() throws {
    let file = folder.file("nowhere/talks.sqlite")
    #expect {
      try Directory(at: file)
    } throws: { error in
      "\(error)".contains(folder.file("nowhere").path)
    }
  }

  @Test("another program's database is refused untouched", .enabled(if: Shell.isThere))
  func anotherProgramsDatabaseIsRefusedUntouched() throws {
    let file = folder.file("other.sqlite")
    try Shell.run("CREATE TABLE note (text TEXT)", in: file)
    let before = try Data(contentsOf: file)
    #expect(throws: DirectoryError.notADirectory(path: file.path)) { try Directory(at: file) }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test("a newer directory is refused", .enabled(if: Shell.isThere)) func aNewerDirectoryIsRefused()
    throws
  {
    let file = folder.file("newer.sqlite")
    try Directory(at: file).seed(.recap)
    try Shell.run("PRAGMA user_version = 99", in: file)
    #expect(throws: DirectoryError.newer(path: file.path, version: 99, known: 8)) {
      try Directory(at: file)
    }
  }

  @Test(
    "every error names the file",
    arguments: [
      DirectoryError.missing(path: "a"), .notADirectory(path: "a"),
      .newer(path: "a", version: 2, known: 1), .cannotOpen(path: "a", reason: "b"),
      .busy(path: "a"), .unfinished(path: "a"), .failed(path: "a", reason: "b"),
    ])
  func everyErrorNamesTheFile(error: DirectoryError) {
    #expect("\(error)".hasPrefix("a: "))
  }

  @Test("readers see a whole directory while a writer works")
  func readersSeeAWholeDirectoryWhileAWriterWorks() async throws {
    let directory = try Directory(at: folder.file("busy.sqlite"))
    try directory.seed(.recap)
    let other = try Directory(at: folder.file("busy.sqlite"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 0..<20 {
          var talk = EventRecord.skills
          talk.title = "Skills talk \(number)"
          try directory.seed(talk, from: "talk-\(number).txt")
        }
      }
      for reader in [directory, other] {
        group.addTask {
          for _ in 0..<50 {
            let counted = try #require(try reader.search("przeor", kinds: [.speaker]).hits.first)
            let listed = try #require(try reader.speaker("przeor").profile)
            #expect(counted.appearances <= listed.appearances.count)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try other.speaker("przeor").profile?.appearances.count == 21)
  }
}
