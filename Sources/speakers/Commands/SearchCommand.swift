import ArgumentParser
import SpeakerDirectory

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find speakers, organisations and events by any of their words.",
    discussion: """
      Words in any order; the last one may be the beginning of a word; "quoted words" stand side \
      by side. Case, accents, script and titles never matter. Where nothing has the \
      words, those near to them are taken, and it says so. One list, best first.

      CONDITIONS hold together for one appearance; their values are words or \
      "phrases":
        org:             any name of a body; with all that is inside it
        role:            words of a role, or their beginnings
        country:         of a body: an ISO code, or EU
        classification:  of a body: ministry, cluster
        speaker:         any name of a speaker
        event: series: session:   words of a title
        capacity:        speaker, moderator, keynote, …
        after: before: on: year:  2023, 2023-05 or 2023-05-14; 2022..2024
        with:            who stood at the same events, most often first
        kind:            speaker, organisation or event
      "OR" between two words or conditions asks for one of them, "-" before one excludes it.

      EXAMPLES
        speakers search przeor
        speakers search team leader grow
        speakers search '"DG GROW"' --kind speaker --limit 5
        speakers search cluster --format ndjson
        speakers search 'org:"European Commission" role:head after:2022'
        speakers search 'with:"Marek Przeor"' --limit 5
        speakers search 'org:"DG GROW" OR org:"DG DEFIS" role:head -year:2020'
        speakers search cluster --sort recent --facets org,year
        speakers search prezor --explain

      RECORDS (json: {facets, hasMore, hits, hints, next, query}; ndjson: one hit a line)
        kind, key, name, context, appearances, last,
        corrections: [{typed, meant, reason}], where words were taken for others,
        highlights: [{field, text, ranges}]; a range is [from, to) in characters
        With --explain: a hit also explanation: {decides, findings: [{rule, text, value}]}; \
      decides is the first rule that tells it from the hit above
        With --facets: json also facets: [{field, values: [{value, count}]}], at most \
      \(SearchFacet.most) values each; ndjson, csv: facet, value, count in place of the hits
      """)

  @Argument(help: "What to look for.")
  var words: [String]

  @Option(help: "Only speaker, organisation or event; may be repeated.")
  var kind: [Kind] = []

  @Option(help: "How many hits at most: a number from 1 up.")
  var limit = Limit(20)

  @Option(help: "Order: relevance, recent, name or appearances.")
  var sort: SearchOrder = .relevance

  @Option(
    help: """
      Count the speakers found by org, role, year, series, country, capacity or kind; several \
      with commas.
      """)
  var facets: FacetFields?

  @Option(
    help: ArgumentHelp(
      "Where to go on: the “next” of the page before, with the same query.", valueName: "next"))
  var page: SearchCursor?

  @Flag(help: "Say of each hit, rule by rule, why it stands where it stands.")
  var explain = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let query = words.joined(separator: " ")
    let kinds = Set(kind.isEmpty ? Kind.allCases : kind)
    let result = try directory.open().search(
      query, kinds: kinds, limit: limit.count, order: sort, facets: facets?.fields ?? [],
      after: page, explains: explain)
    if facets != nil, output.format == .ndjson || output.format == .csv {
      try output.write(SearchFacets(result))
    } else {
      try output.write(result)
    }
    for hint in result.hints ?? [] { Console.error.say(hint) }
    if result.hits.isEmpty { throw Failure.nothingFound(for: query) }
    if output.format == .table { tellCorrections(of: result.hits) }
    if let next = result.next, output.format == .table {
      Console.error.say(
        "there are more; --limit \(limit.count * 5) shows more of them, "
          + "--page \(next) the next \(limit.count)")
    }
  }

  /// Each once; of many the first, which are the likeliest.
  private func tellCorrections(of hits: [Hit]) {
    var told: Set<Correction> = []
    for correction in hits.flatMap({ $0.corrections ?? [] }) where told.count < 5 {
      if told.insert(correction).inserted { Console.error.say(correction.sentence) }
    }
  }
}
