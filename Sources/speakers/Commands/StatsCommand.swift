import ArgumentParser
import SpeakerDirectory

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show what the directory holds, and where it is.",
    discussion: """
      EXAMPLES
        speakers stats
        speakers stats --database talks.sqlite --format json

      RECORD
        path, size (bytes), schemaVersion, speakers, organisations, series,
        events, sessions, appearances, sources,
        first and last (days of the first and last event)
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    try output.write(directory.open().statistics())
  }
}
