import ArgumentParser
import SpeakerDirectory

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Decide that a speaker is somebody else at some events: a namesake.",
    discussion: """
      The appearances at these events are the other's, also when their pages are put in again.

      EXAMPLES
        speakers split marek-przeor --event skills-for-clusters --as "Marek Przeor (PL)"

      RECORDS (json: an array; ndjson, csv: one each)
        \(JudgementList.keys)
      """)

  @Argument(help: "The speaker, by key or name.")
  var speaker: String

  @Option(help: ArgumentHelp("An event, by key or title; may be repeated.", valueName: "event"))
  var event: [String]

  @Option(
    help: ArgumentHelp(
      "The name by which the other is shown; the same with a number unless given.",
      valueName: "name"))
  var `as`: String?

  @OptionGroup var judge: JudgeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if event.isEmpty { throw ValidationError("Name the events of the other with --event.") }
    if let name = `as`, !name.contains(where: \.isLetter) {
      throw ValidationError("The name “\(name)” has no letters.")
    }
  }

  func run() throws {
    let made = try directory.open().split(
      speaker, at: event, as: `as`, by: judge.judge, because: judge.because)
    try output.write(JudgementList(judgements: [made]))
  }
}
