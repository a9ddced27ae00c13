import ArgumentParser
import SpeakerDirectory

struct DiscloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclose",
    abstract: "Show all that is held on a person, to hand it over.",
    discussion: """
      Every spelling, key, statement and decision with its source, what is derived of them, and \
      other texts that contain the name.

      EXAMPLES
        speakers disclose Marek Przeor
        speakers disclose marek-przeor --format json > held.json

      RECORDS (json: the disclosure; ndjson, csv: one statement each)
        disclosure  key, name, formerKeys, names: [{name, kind, source, readAt}],
                    statements, newest event first, judgements,
                    standings: [{organisation, appearances, first, last}],
                    index: {context, names, organisations, roles, events,
                    appearances, last},
                    mentions: [{kind, text, withoutName, event}]
        statement   appearance (as in “speakers help speaker”), name, honorific,
                    readAt, stands
      """)

  @OptionGroup var name: NameArgument
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    try output.write(directory.open().disclosure(of: name.text), of: name.text)
  }
}
