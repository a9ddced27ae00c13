import ArgumentParser
import SpeakerDirectory

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last judgement back: a merge, a difference or a split.",
    discussion: """
      What was is there again. Once more takes the one before back.

      EXAMPLES
        speakers undo

      RECORDS (json: an array; ndjson, csv: one each)
        \(JudgementList.keys)
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    try output.write(JudgementList(judgements: [directory.open().undoJudgement()]))
  }
}
