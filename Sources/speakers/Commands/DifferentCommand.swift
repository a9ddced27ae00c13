import ArgumentParser
import SpeakerDirectory

struct DifferentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "different",
    abstract: "Decide that two speakers are not the same person.",
    discussion: """
      They are not proposed again.

      EXAMPLES
        speakers different antonio-novo antonio-lopez-de-avila

      RECORDS (json: an array; ndjson, csv: one each)
        \(JudgementList.keys)
      """)

  @Argument(help: "A speaker, by key or name.")
  var speaker: String

  @Argument(help: "Another.")
  var other: String

  @OptionGroup var judge: JudgeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let made = try directory.open().tellApart(
      speaker, other, by: judge.judge, because: judge.because)
    try output.write(JudgementList(judgements: [made]))
  }
}
