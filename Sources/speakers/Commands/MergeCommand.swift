import ArgumentParser
import SpeakerDirectory

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Decide that speakers are one person: the first ones go into the last.",
    discussion: """
      Every statement stays as it is, with its source; nothing is blended. The keys of those that \
      went in lead to the one that stays, and what comes in later under their names is that one's. \
      “speakers undo” takes it back.

      EXAMPLES
        speakers merge jan-philippe-kramer jan-philipp-kramer --because "a typing error"
        speakers merge "Anna Kowalska" "Anna Nowak" --former-name

      RECORDS (json: an array; ndjson, csv: one each)
        \(JudgementList.keys)
      """)

  @Argument(
    help: ArgumentHelp("Speakers, by key or name; the last one stays.", valueName: "speaker"))
  var speakers: [String]

  @Flag(help: "The names of the others are names of the past: found, but not shown.")
  var formerName = false

  @OptionGroup var judge: JudgeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if speakers.count < 2 { throw ValidationError("Name two speakers at least; the last stays.") }
  }

  func run() throws {
    let made = try directory.open().merge(
      speakers.dropLast(), into: speakers.last ?? "", isFormer: formerName, by: judge.judge,
      because: judge.because)
    try output.write(JudgementList(judgements: made))
  }
}
