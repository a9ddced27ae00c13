import ArgumentParser
import SpeakerDirectory

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show what looks wrong in the directory.",
    discussion: """
      EXAMPLES
        speakers check organisations

      RECORD
        as `speakers help check organisations` has it
      """,
    subcommands: [CheckOrganisationsCommand.self])
}

struct CheckOrganisationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organisations",
    abstract: "Show organisations that look wrong, for somebody to decide.",
    discussion: """
      Bodies that may be one, with the reason why no rule was sure; acronyms that \
      several bear; names that differ by a legal form; bodies that sources put \
      inside different bodies; units without a parent, and bodies to which nothing \
      refers. `speakers edit organisation` puts most of it right.

      EXAMPLES
        speakers check organisations
        speakers check organisations --kind "may be one" --format ndjson

      RECORDS (json: an array; ndjson, csv: one finding each)
        kind, organisations: [{key, name}], reason, sources
      """)

  @Option(
    help: ArgumentHelp(
      """
      Only of one kind: “may be one”, “shared acronym”, “legal form”, “parents disagree”, “orphan”; \
      may be repeated.
      """))
  var kind: [OrganisationFinding.Kind] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let findings = try directory.open().checkOrganisations()
      .filter { kind.isEmpty || kind.contains($0.kind) }
    try output.write(Findings(records: findings))
    if findings.isEmpty, output.format == .table { Console.error.say("nothing looks wrong") }
  }
}
