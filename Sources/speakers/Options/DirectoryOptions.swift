import ArgumentParser
import Foundation
import SpeakerDirectory

/// Where the directory is, for every command that uses one.
struct DirectoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The directory's file, in place of $SPEAKERS_DATABASE and the usual one.",
      valueName: "file"),
    completion: .file())
  var database: String?

  /// The directory, made where there is none yet: with the built-in seed, or empty.
  func open(seeded: Bool = true) throws -> Directory {
    let file = DirectoryLocation.file(option: database)
    if !FileManager.default.fileExists(atPath: file.path) {
      try DirectoryMaker(file: file, seeded: seeded).make()
      let content = seeded ? "with the built-in seed" : "empty"
      Console.error.say("made a new directory, \(content): \(file.path)")
    }
    return try Directory(at: file, create: false)
  }
}
