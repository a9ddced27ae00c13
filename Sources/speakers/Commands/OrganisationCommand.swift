import ArgumentParser
import SpeakerDirectory

struct OrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: "Show an organisation: its names, parent, units, people and appearances.",
    discussion: """
      Any name leads to it: official, acronym, former, translated, or one that is \
      written otherwise. The people and appearances of all its units count as its \
      own, each once.

      EXAMPLES
        speakers organisation DG GROW
        speakers organisation "European Commission" --limit 10
        speakers organisation "European Commission" --direct
        speakers organisation --tree "European Commission"
        speakers organisation dg-grow --format ndjson

      RECORDS (json: the profile; ndjson, csv: one appearance each)
        profile     key, name, classification, country,
                    found: {name, kind, since, until, because}, how the name
                    that was asked leads here,
                    names: [{name, kind, language, since, until, because,
                    source}],
                    ancestors (parent first),
                    units: [{key, name, people, appearances, last}],
                    withUnits: whether these count in what follows,
                    people: [{key, name, roles, first, last, appearances}],
                    appearances, newest first,
                    unitCount, peopleCount, appearanceCount: how many without a
                    limit, directPeopleCount, directAppearanceCount: of these
                    without the units
        appearance  as `speakers help speaker` has it
        --tree      json: key, name, classification, people, appearances, units
                    within units; ndjson, csv: one body each, with parent, depth
      """)

  @OptionGroup var name: NameArgument

  @Flag(help: "Without the people and appearances of its units.")
  var direct = false

  @Flag(help: "Only the hierarchy below it, with counts.")
  var tree = false

  @Option(help: "How many people, appearances and units, at most; all unless given.")
  var limit: Limit?

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if tree, direct || limit != nil {
      throw ValidationError("--tree shows all units; it goes with neither --direct nor --limit.")
    }
  }

  func run() throws {
    let directory = try directory.open()
    if tree {
      try output.write(directory.organisationTree(name.text), of: name.text)
    } else {
      try output.write(
        directory.organisation(name.text, direct: direct, limit: limit?.count), of: name.text)
    }
  }
}
