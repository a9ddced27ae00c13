import ArgumentParser
import SpeakerDirectory

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what the directory holds.",
    discussion: """
      EXAMPLES
        speakers list organisations --classification cluster --country PL

      RECORD
        as `speakers help list organisations` has it
      """,
    subcommands: [ListOrganisationsCommand.self])
}

struct ListOrganisationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisations",
    abstract: "List organisations by what they are, where, and what they are part of.",
    discussion: """
      Those with the most appearances first, their units' included.

      EXAMPLES
        speakers list organisations --classification cluster --country PL
        speakers list organisations --inside "European Commission" --limit 10
        speakers list organisations --country DE --facets

      RECORDS (json: {organisations, count, classifications, countries};
      ndjson, csv: one organisation each, or with --facets one facet)
        organisation  key, name, classification, country, parent, people,
                      appearances, last
        facet         value, count; classifications and countries are facets
      """)

  @Option(
    help: ArgumentHelp(
      "Only of this kind, by its words or beginnings of them: cluster, ministry, executive agency.",
      valueName: "kind"))
  var classification: String?

  @Option(help: ArgumentHelp("Only in this country: an ISO code, or EU.", valueName: "code"))
  var country: String?

  @Option(help: ArgumentHelp("Only what is inside this body, at any depth.", valueName: "name"))
  var inside: String?

  @Flag(help: "How many there are of each kind and in each country, in place of the list.")
  var facets = false

  @Option(help: "How many organisations at most; all unless given.")
  var limit: Limit?

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let filter = OrganisationFilter(
      classification: classification, country: country, inside: inside)
    let found = try directory.open().organisations(filter, limit: limit?.count)
    guard case .found(let list) = found else {
      return try output.write(found, of: inside ?? "")
    }
    try facets ? output.write(FacetList(list)) : output.write(list)
    if list.count == 0 {
      throw Failure(message: "no organisation is so", code: .nothingFound)
    }
  }
}
