import ArgumentParser
import EventData

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what the reader makes of an input, without touching a directory.",
    discussion: """
      What cannot be used is named on standard error as file:line:column: reason.

      EXAMPLES
        speakers read page.txt
        speakers read --format json pages/
        curl -s https://example.eu/talk | speakers read -
        speakers read list.csv --event "Cluster Day" --date 2024-05-02

      RECORDS (json: one array over all inputs; ndjson: one a line; csv: one appearance a row)
        event    title, series, start, end, timezone, location, address, url,
                 sessions: [{title, start, end}], those with times; speakers
        speaker  name, honorific, capacity, session, place, attribution,
                 affiliations: [{role, organisations}], where organisations run
                 from the most specific to the umbrella
      """)

  @OptionGroup var input: InputArguments
  @OptionGroup var defaults: EventDefaults
  @OptionGroup var output: OutputOptions

  func run() throws {
    let reader = defaults.reader
    var printer = ReadPrinter(format: output.format)
    var outcome = InputOutcome()
    let inputs = try input.inputs(&outcome)
    try printer.begin()
    for input in inputs {
      do {
        try reader.read(input) { item in
          switch item {
          case .event(let event, _):
            try printer.print(event)
            outcome.use()
          case .organisation(let organisation, _):
            try printer.print(organisation)
            outcome.use()
          case .refused(let refusal):
            outcome.refuse(refusal)
          }
        }
      } catch let error as InputError {
        outcome.miss(error)
      }
    }
    try printer.end()
    try outcome.finish()
  }
}
