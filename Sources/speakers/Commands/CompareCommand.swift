import ArgumentParser
import NameMatching

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say whether two names may be of one person, or of one organisation, and why.",
    discussion: """
      Each part of the names speaks for it, against it, or both. The score is the share of what \
      speaks for it; from the threshold on the names are taken for the same. No directory is \
      looked at, and the exit code is 0 whatever the verdict.

      EXAMPLES
        speakers compare "Jan-Philipp Kramer" "Jan-Philippe Kramer"
        speakers compare "Иван Иванов" "Ivan Ivanov" --format json
        speakers compare --organisations "Nordwind AG" "NordwindAG"

      RECORD
        score (0 to 1), threshold, same (true or false),
        explanation: [{kind, left, right, for, against}]; left and right are words
        of the names, for and against how much they count; a rare word that is
        shared counts 1 for
      """)

  @Argument(help: "A name.")
  var left: String

  @Argument(help: "The name that it is compared with.")
  var right: String

  @Flag(help: "The names are of organisations.")
  var organisations = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if [left, right].contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("A name is empty.")
    }
  }

  func run() throws {
    let comparison =
      organisations
      ? NameComparison(OrganisationNameForm(left), OrganisationNameForm(right))
      : NameComparison(PersonNameForm(left), PersonNameForm(right))
    try output.write(NameVerdict(comparison))
  }
}
