import ArgumentParser
import EventData

/// What is read: files, folders, standard input.
struct InputArguments: ParsableArguments {
  @Argument(
    help: """
      Event pages (text, HTML), event data (JSON, NDJSON), lists (CSV, TSV); folders of them; - \
      for standard input.
      """,
    completion: .file())
  var path: [String]

  /// The inputs in the order named, a folder's files in the order of their names. A path that
  /// leads nowhere counts in `outcome`.
  func inputs(_ outcome: inout InputOutcome) throws -> [EventInput] {
    try path.flatMap { path in
      do {
        let inputs = try EventInput.inputs(at: path)
        if inputs.isEmpty {
          throw InputError(input: path, reason: "There is nothing to read in this folder.")
        }
        return inputs
      } catch let error as InputError {
        outcome.miss(error)
        return []
      }
    }
  }
}
