import ArgumentParser
import EventData
import SpeakerDirectory

struct SeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seed",
    abstract: "Put event data in: pages, lists and records of events and organisations.",
    discussion: """
      Each input goes in whole or not at all. The same input twice changes nothing; a corrected \
      page updates its event. What cannot be used is named on standard error as \
      file:line:column: reason, and the rest goes in. A directory that is not there yet begins \
      with the built-in seed, or empty with --empty.

      EXAMPLES
        speakers seed pages/ list.csv more.json
        curl -s https://example.eu/talk | speakers seed -
        speakers seed list.csv --event "Cluster Day" --date 2024-05
        speakers seed talks.ndjson --database talks.sqlite --empty

      RECORDS (json: an array; ndjson, csv: one input each)
        input, events and organisations: {added, changed, unchanged},
        speakersAdded, appearancesAdded, appearancesRemoved,
        suppressed (people who are forgotten, and so were left out),
        refused: [{input, line, column, reason}]
      """)

  @OptionGroup var input: InputArguments
  @OptionGroup var defaults: EventDefaults

  @Flag(help: "Begin a new directory empty, without the built-in seed.")
  var empty = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    var outcome = InputOutcome()
    let inputs = try input.inputs(&outcome)
    if inputs.isEmpty { return try outcome.finish() }
    let directory = try directory.open(seeded: !empty)
    var progress = Progress(of: inputs.count)
    var summary = SeedSummary()
    for input in inputs {
      progress.begin(input.name)
      do {
        let report = try directory.seed(from: input, reader: defaults.reader) {
          progress.show(events: $0)
        }
        progress.clear()
        summary.records.append(SeedEntry(input: input.name, report: report))
        outcome.use(report.used)
        for refusal in report.refused { outcome.refuse(refusal) }
      } catch let error as InputError {
        progress.clear()
        outcome.miss(error)
      }
    }
    try output.write(summary)
    try outcome.finish()
  }
}
