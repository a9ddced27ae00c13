import Foundation
import Testing

/// Where the directory is, and how the first use makes it.
struct DirectoryTests {
  @Test(
    "the directory lives where it is told to",
    arguments: [
      ([], [:], ".local/share/speakers/directory.sqlite"),
      ([], ["XDG_DATA_HOME": "HOME/data"], "data/speakers/directory.sqlite"),
      ([], ["XDG_DATA_HOME": "relative"], ".local/share/speakers/directory.sqlite"),
      ([], ["XDG_DATA_HOME": ""], ".local/share/speakers/directory.sqlite"),
      (
        [], ["SPEAKERS_DATABASE": "own/talks.sqlite", "XDG_DATA_HOME": "HOME/data"],
        "own/talks.sqlite"
      ),
      ([], ["SPEAKERS_DATABASE": ""], ".local/share/speakers/directory.sqlite"),
      (["--database", "mine.sqlite"], ["SPEAKERS_DATABASE": "other.sqlite"], "mine.sqlite"),
    ])
  func theDirectoryLivesWhereItIsToldTo(
    options: [String], environment: [String: String], file: String
  ) throws {
    let workspace = try Workspace()
    let environment = environment.mapValues { $0.replacing("HOME", with: workspace.folder.path) }
    let run = try workspace.run(
      BuiltCommand.file(), ["seed", "-", "--empty"] + options, input: Fixtures.events,
      environment: environment)
    #expect(run.code == 0, "\(run.errors)")
    #expect(workspace.exists(file))
  }

  @Test(
    "the first use makes the directory from the built-in seed and says so",
    arguments: [
      ["search", "przeor"], ["speaker", "Marek Przeor"], ["organisation", "DG GROW"],
      ["event", "Recap on key policies"], ["stats"],
    ])
  func theFirstUseMakesTheDirectoryFromTheBuiltInSeedAndSaysSo(
    command: [String]
  ) throws {
    let workspace = try Workspace()
    let first = try workspace.run(BuiltCommand.file(), command)
    #expect(first.code == 0, "\(first.errors)")
    #expect(first.errorLines.count == 1)
    #expect(first.errors.contains(workspace.directory.path))
    let second = try workspace.run(BuiltCommand.file(), command)
    #expect(second.errors.isEmpty)
    #expect(second.output == first.output)
    #expect(try files(in: workspace.directory.deletingLastPathComponent()) == ["directory.sqlite"])
  }

  @Test("first uses at the same time do not disturb each other")
  func firstUsesAtTheSameTimeDoNotDisturbEachOther() throws {
    let workspace = try Workspace()
    let run = try workspace.shell(
      """
      for i in 1 2 3 4; do speakers speaker "Marek Przeor" & pids="$pids $!"; done
      for pid in $pids; do wait $pid || exit; done
      """)
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test("the command copied elsewhere needs nothing beside it")
  func theCommandCopiedElsewhereNeedsNothingBesideIt() throws {
    let workspace = try Workspace()
    let copy = workspace.folder.appending(path: "elsewhere/speakers")
    try FileManager.default.createDirectory(
      at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: BuiltCommand.file(), to: copy)
    let run = try workspace.run(copy, ["speaker", "Marek Przeor", "--format", "json"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(try run.decode(DecodedProfile.self).key == "marek-przeor")
  }

  @Test("a file that is no directory is left alone") func aFileThatIsNoDirectoryIsLeftAlone() throws
  {
    let workspace = try Workspace()
    try workspace.write("dear diary", to: "diary.txt")
    let run = try workspace.speakers("stats", "--database", "diary.txt")
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("speakers: "))
    #expect(run.errors.contains("diary.txt"))
    #expect(run.errorLines.count == 1)
    #expect(
      try String(contentsOfFile: workspace.path("diary.txt"), encoding: .utf8) == "dear diary")
  }

  @Test("a folder that cannot be made is told with its path")
  func aFolderThatCannotBeMadeIsToldWithItsPath() throws {
    let workspace = try Workspace()
    try workspace.write("", to: "file")
    let run = try workspace.speakers("stats", "--database", "file/talks.sqlite")
    #expect(run.code == 73)
    #expect(run.errors.contains("file/talks.sqlite"))
    #expect(run.errorLines.count == 1)
  }

  private func files(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
  }
}
