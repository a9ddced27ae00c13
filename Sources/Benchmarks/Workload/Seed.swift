import ArgumentParser
import Foundation

/// What it takes to make a directory.
struct Seed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed", abstract: "Makes a directory, and tells the time and memory that it takes."
  )

  @Argument(help: "Event data.")
  var events: String

  @Argument(help: "The directory's file; there must be none yet.")
  var directory: String

  @Option(help: "How the figures are written.")
  var format = Format.table

  func validate() throws {
    if FileManager.default.fileExists(atPath: directory) {
      throw ValidationError("\(directory) is there already")
    }
  }

  func run() throws {
    let seeding = try Seeding(events, into: URL(fileURLWithPath: directory))
    print(try format == .json ? json(seeding) : seeding.lines.joined(separator: "\n"))
  }
}
