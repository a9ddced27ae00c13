import ArgumentParser
import Foundation
import SpeakerDirectory

struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "List people who have not been seen for long, and forget them.",
    discussion: """
      By the day of the last appearance; a year or month alone counts as its last day. People \
      without any date are listed apart, and never forgotten by age.

      EXAMPLES
        speakers retention --older-than 10y
        speakers retention --older-than 90d --as-of 2025-01-01
        speakers retention --older-than 10y --forget --dry-run

      RECORDS (json: {keptFrom, people, undated}; ndjson, csv: one person each;
      with --forget as in “speakers help forget”)
        person  key, name, last, appearances
      """)

  @Option(
    help: ArgumentHelp(
      "How long people are kept: a number and y, m or d, such as 10y.", valueName: "period"))
  var olderThan: RetentionPeriod

  @Option(help: ArgumentHelp("The day to count back from, in place of today.", valueName: "date"))
  var asOf: DayArgument?

  @Flag(help: "Forget them all, as “speakers forget” does.")
  var forget = false

  @Flag(help: "Only show what would go.")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if dryRun, !forget { throw ValidationError("--dry-run goes with --forget.") }
  }

  func run() throws {
    let directory = try directory.open()
    let day = asOf?.date ?? .now
    if forget {
      let report = try directory.forget(unseenFor: olderThan, asOf: day, dryRun: dryRun)
      try output.write(report)
      try report.checkProof()
    } else {
      try output.write(directory.retention(olderThan: olderThan, asOf: day))
    }
  }
}
