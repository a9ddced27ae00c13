import ArgumentParser
import EventData
import Foundation
import SpeakerDirectory

struct JudgementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "judgements",
    abstract: "Show, write out and read in what was decided about who is who.",
    discussion: """
      Decisions are told in names, and so survive a directory that is made anew.

      EXAMPLES
        speakers judgements
        speakers judgements export > judgements.json
        speakers judgements import judgements.json

      RECORDS (json: an array; ndjson, csv: one each)
        \(JudgementList.keys)
      """,
    subcommands: [List.self, Export.self, Import.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show all judgements, the first first.",
      discussion: """
        RECORDS (json: an array; ndjson, csv: one each)
          \(JudgementList.keys)
        """)

    @OptionGroup var output: OutputOptions
    @OptionGroup var directory: DirectoryOptions

    func run() throws {
      try output.write(JudgementList(judgements: directory.open().judgements()))
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write all judgements as JSON.",
      discussion: """
        EXAMPLES
          speakers judgements export > judgements.json

        RECORDS (an array)
          \(JudgementList.keys)
        """)

    @OptionGroup var directory: DirectoryOptions

    func run() throws {
      try Console.output.write(JSON.document(directory.open().judgements()) + "\n")
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read judgements in, as export wrote them.",
      discussion: """
        All or none go in. Those whose names are not in the directory yet wait for them.

        EXAMPLES
          speakers judgements import judgements.json
          speakers judgements import - < judgements.json

        RECORDS (json: {entries: [{judgement, outcome}]}; ndjson, csv: an entry each)
          outcome is done, waits or known
        """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var directory: DirectoryOptions

    func run() throws {
      try output.write(directory.open().take(judgements()))
    }

    private func judgements() throws -> [Judgement] {
      let data: Data
      do {
        data =
          try file == "-"
          ? FileHandle.standardInput.readToEnd() ?? Data()
          : Data(contentsOf: URL(fileURLWithPath: file))
      } catch {
        throw Failure(message: "\(file): cannot be read", code: .noInput)
      }
      do {
        return try JSONDecoder().decode([Judgement].self, from: data)
      } catch {
        throw Failure(
          message: "\(file): no judgements; give what “speakers judgements export” wrote",
          code: .dataError)
      }
    }
  }
}
