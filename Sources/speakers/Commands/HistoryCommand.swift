import ArgumentParser
import SpeakerDirectory

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show where every fact on a speaker came from, and every judgement.",
    discussion: """
      Each statement of each source, also those that another restates, and which of them counts.

      EXAMPLES
        speakers history marek-przeor
        speakers history Marek Przeor --format ndjson

      RECORDS (json: the history; ndjson, csv: one statement each)
        history    key, name, formerKeys, names: [{name, kind, source, readAt}],
                   statements, newest event first, judgements
        statement  appearance (as in “speakers help speaker”), name, readAt, stands, because
      """)

  @OptionGroup var name: NameArgument
  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    try output.write(directory.open().history(of: name.text), of: name.text)
  }
}
