import ArgumentParser
import EventData
import SpeakerDirectory

struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Decide about an organisation by hand.",
    discussion: """
      What is decided by hand counts, whatever is put in later.

      EXAMPLES
        speakers edit organisation DG GROW --add-name "GROWTH DG" --kind alias

      RECORD
        as `speakers help edit organisation` has it
      """,
    subcommands: [EditOrganisationCommand.self])
}

struct EditOrganisationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisation",
    abstract: "Decide on an organisation's names, parent, classification or country.",
    discussion: """
      What is decided is kept with the source "by hand" and what it replaced, and \
      no later seeding undoes it. An empty text takes a parent, classification or \
      country away. A name that it has already gets the kind that is given.

      EXAMPLES
        speakers edit organisation OpTecBB --add-name "Optik Cluster Berlin" --kind former --until 2010
        speakers edit organisation dg-grow --preferred "DG GROW" --country EU
        speakers edit organisation "Unit D.2" --parent "DG GROW"
        speakers edit organisation Lightmirror --parent "" --classification company

      RECORD
        key, name, changes: [{property, old, new}], empty where all was so
        (csv: one change a row)
      """)

  @OptionGroup var name: NameArgument

  @Option(help: ArgumentHelp("A name that it gets; may be repeated.", valueName: "name"))
  var addName: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      What the added names are: official, acronym, alias, former, translation or spelling; alias \
      unless given.
      """))
  var kind: OrganisationName.Kind?

  @Option(help: ArgumentHelp("The language of a translation, such as de.", valueName: "tag"))
  var language: String?

  @Option(help: ArgumentHelp("First day, month or year of a former name.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Last day, month or year of a former name.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("The name that is shown.", valueName: "name"))
  var preferred: String?

  @Option(help: ArgumentHelp("The body that it is part of, by any name.", valueName: "name"))
  var parent: String?

  @Option(help: ArgumentHelp("What kind of body it is, such as ministry.", valueName: "kind"))
  var classification: String?

  @Option(help: ArgumentHelp("Where it is: an ISO code such as PL, or EU.", valueName: "code"))
  var country: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    let isAboutNames = [kind?.rawValue, language, since, until].contains { $0 != nil }
    if isAboutNames, addName.isEmpty {
      throw ValidationError("--kind, --language, --since and --until go with --add-name.")
    }
    if addName.isEmpty, [preferred, parent, classification, country].allSatisfy({ $0 == nil }) {
      throw ValidationError(
        "Nothing to decide: give --add-name, --preferred, --parent, --classification or --country.")
    }
    for date in [since, until].compactMap(\.self)
    where date.wholeMatch(of: /[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?/) == nil {
      throw ValidationError("The date \(date) is not of the form 2014, 2014-12 or 2014-12-31.")
    }
    if let since, let until, since > until {
      throw ValidationError("The name was in use from \(since) until \(until), which is earlier.")
    }
  }

  func run() throws {
    let names = addName.map {
      OrganisationName(
        name: $0, kind: kind ?? .alias, language: language, since: since, until: until)
    }
    let edit = OrganisationEdit(
      names: names, preferred: preferred, parent: parent, classification: classification,
      country: country)
    try output.write(directory.open().edit(organisation: name.text, edit), of: name.text)
  }
}
