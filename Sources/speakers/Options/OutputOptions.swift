import ArgumentParser

enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, ndjson, csv
}

/// In what form answers are printed, for every command that prints some.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "table for people; json, one document; ndjson, one record a line; csv, one record a row."))
  var format: OutputFormat = .table
}
