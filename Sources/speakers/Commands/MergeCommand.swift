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

      Of organisations, the units go along; what data says of the one that stays counts before \
      what it says of the others.

      EXAMPLES
        speakers merge jan-philippe-kramer jan-philipp-kramer --because "a typing error"
        speakers merge "Anna Kowalska" "Anna Nowak" --former-name
        speakers merge --organisations optecbb-e-v optecbb

      RECORDS (json: an array; ndjson, csv: one each)
        \(JudgementList.keys)
      """)

  @Argument(
    help: ArgumentHelp("Speakers, by key or name; the last one stays.", valueName: "name"))
  var names: [String]

  @Flag(help: "Organisations in place of people.")
  var organisations = false

  @Flag(
    help: "The names of the others are names of the past; a speaker's are found, but not shown.")
  var formerName = false

  @OptionGroup var judge: JudgeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if names.count < 2 { throw ValidationError("Name two at least; the last stays.") }
  }

  func run() throws {
    let directory = try directory.open()
    let (others, winner) = (Array(names.dropLast()), names.last ?? "")
    let made =
      try organisations
      ? directory.merge(
        organisations: others, into: winner, isFormer: formerName, by: judge.judge,
        because: judge.because)
      : directory.merge(
        others, into: winner, isFormer: formerName, by: judge.judge, because: judge.because)
    try output.write(JudgementList(judgements: made))
  }
}
