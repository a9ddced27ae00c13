import ArgumentParser
import SpeakerDirectory

struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: "Show an organisation: its names, parent, units, people and appearances.",
    discussion: """
      EXAMPLES
        speakers organisation DG GROW
        speakers organisation GROW --limit 10
        speakers organisation dg-grow --format ndjson

      RECORDS (json: the profile; ndjson, csv: one appearance each)
        profile     key, name, classification, country,
                    names: [{name, kind, language, since, until}],
                    ancestors (parent first), units: [{key, name}],
                    people: [{key, name, roles, first, last, appearances}],
                    appearances, newest first, the units' included,
                    peopleCount, appearanceCount: how many without a limit
        appearance  as `speakers help speaker` has it
      """)

  @OptionGroup var name: NameArgument

  @Option(help: "How many people, and how many appearances, at most; all unless given.")
  var limit: Limit?

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let found = try directory.open().organisation(name.text, limit: limit?.count)
    try output.write(found, of: name.text)
  }
}
