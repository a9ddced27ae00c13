import ArgumentParser
import SpeakerDirectory

struct SpeakerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speaker",
    abstract: "Show a speaker: roles and organisations over time, every appearance.",
    discussion: """
      EXAMPLES
        speakers speaker Marek Przeor
        speakers speaker marek-przeor
        speakers speaker Marek Przeor --format csv > appearances.csv

      RECORDS (json: the profile; ndjson, csv: one appearance each)
        profile     key, name, otherNames, formerNames where asked for,
                    affiliations: [{affiliation, first, last, appearances}],
                    appearances, newest first
        appearance  event: {key, title, series, start}, speaker: {key, name},
                    capacity, session, place, attribution,
                    affiliations: [{role, organisations: [{key, name}]}],
                    source: {location, line}
      """)

  @OptionGroup var name: NameArgument

  @Flag(help: "Show names of the past too, such as one before a marriage.")
  var formerNames = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    try output.write(directory.open().speaker(name.text, formerNames: formerNames), of: name.text)
  }
}
