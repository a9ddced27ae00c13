import ArgumentParser
import SpeakerDirectory

struct DifferentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "different",
    abstract: "Decide that two speakers are not the same person, or two organisations not one.",
    discussion: """
      They are not proposed again; of organisations, no rule takes a name of one for the other.

      EXAMPLES
        speakers different antonio-novo antonio-lopez-de-avila
        speakers different --organisations dg-grow grow-gmbh

      RECORDS (json: an array; ndjson, csv: one each)
        \(JudgementList.keys)
      """)

  @Argument(help: "A speaker, by key or name.")
  var name: String

  @Argument(help: "Another.")
  var other: String

  @Flag(help: "Organisations in place of people.")
  var organisations = false

  @OptionGroup var judge: JudgeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let directory = try directory.open()
    let made =
      try organisations
      ? directory.tellApart(
        organisations: name, other, by: judge.judge, because: judge.because)
      : directory.tellApart(name, other, by: judge.judge, because: judge.because)
    try output.write(JudgementList(judgements: [made]))
  }
}
