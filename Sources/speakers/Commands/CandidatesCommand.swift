import ArgumentParser
import NameMatching
import SpeakerDirectory

struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Show pairs that may be one person, best first, each with its reasons.",
    discussion: """
      Names are compared part by part. A shared body speaks for a pair, the more the fewer people \
      stood for it, and so does a job title or a series. Against it speak others who are called so \
      by chance, two places on one list, unless the names are nearly the same, and two sessions at \
      one time. Of organisations, somebody who stood for both speaks for a pair, and so does a name \
      on a page that no rule was sure of. “speakers merge” and “speakers different” decide; what was \
      decided is not proposed again.

      EXAMPLES
        speakers candidates
        speakers candidates --limit 10 --format ndjson
        speakers candidates --organisations

      RECORDS (json: an array; ndjson, csv: one pair each)
        first, second: {kind, key, name, context}; names: the nearest spellings;
        score, nameScore: from 0 to 1, with and without the evidence;
        explanation: [{kind, left, right, for, against}], part by part of the names;
        evidence: [{kind, text, speaksFor, weight}], weight from 0 to 1
      """)

  @Flag(help: "Organisations in place of people.")
  var organisations = false

  @Option(help: "How many pairs at most: a number from 1 up.")
  var limit = Limit(50)

  @Option(
    help: ArgumentHelp(
      "The least score of the names, from 0 to 1; lower finds more, and more that are not.",
      valueName: "score"))
  var least: Double = NameComparison.threshold

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    if !(0...1).contains(least) { throw ValidationError("A score is from 0 to 1, not \(least).") }
  }

  func run() throws {
    let directory = try directory.open()
    let pairs =
      try organisations
      ? directory.organisationCandidates(limit: limit.count, least: least)
      : directory.candidates(limit: limit.count, least: least)
    try output.write(CandidateList(records: pairs))
  }
}
