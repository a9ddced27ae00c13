import ArgumentParser
import SpeakerDirectory

struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Show an event: its date, series and place, and who appeared as what.",
    discussion: """
      The title, its beginning, or words of it.

      EXAMPLES
        speakers event "Recap on key policies"
        speakers event Recap on key policies --format json

      RECORDS (json: the profile; ndjson, csv: one appearance each)
        profile     key, title, series, start, end, timezone, location, address,
                    url, sessions: [{title, start, end}], sources: [{location, line}],
                    appearances, in the order of the page
        appearance  as `speakers help speaker` has it
      """)

  @OptionGroup var name: NameArgument
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    try output.write(directory.open().event(name.text), of: name.text)
  }
}
