import EventData
import SpeakerDirectory

/// What seeding did, input by input.
struct SeedSummary: Answer {
  var records: [SeedEntry] = []

  func encode(to encoder: any Encoder) throws { try records.encode(to: encoder) }

  func write(to sheet: inout Sheet) {
    var table = Table(columns: [
      .init(title: "Input", overflow: .wrap, minimum: 12),
      .init(title: "Events", overflow: .wrap, minimum: 12),
      .init(title: "Organisations", overflow: .wrap, minimum: 12),
      .init(title: "Speakers", overflow: .wrap, minimum: 9),
      .init(title: "Appearances", overflow: .wrap, minimum: 9),
      .init(title: "Forgotten", minimum: 9),
      .init(title: "Refused", minimum: 7),
    ])
    table.rows = (records.count > 1 ? records + [total].compactMap(\.self) : records).map(\.cells)
    sheet.table(table)
  }

  private var total: SeedEntry? {
    records.first.map { first in
      records.dropFirst().reduce(into: SeedEntry(input: "Together", report: first.report)) {
        $0.report += $1.report
      }
    }
  }
}

/// What one input did. In JSON the input's name stands beside the report's own keys.
struct SeedEntry: Record {
  var input: String
  var report: SeedReport

  private enum Key: CodingKey { case input }

  func encode(to encoder: any Encoder) throws {
    try report.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(input, forKey: .input)
  }

  static let header = [
    "input", "events_added", "events_changed", "events_unchanged", "organisations_added",
    "organisations_changed", "organisations_unchanged", "speakers_added", "appearances_added",
    "appearances_removed", "suppressed", "refused",
  ]

  var row: [String?] {
    [input]
      + [
        report.events.added, report.events.changed, report.events.unchanged,
        report.organisations.added, report.organisations.changed, report.organisations.unchanged,
        report.speakersAdded, report.appearancesAdded, report.appearancesRemoved,
        report.suppressed, report.refused.count,
      ].map(String.init)
  }

  fileprivate var cells: [StyledText] {
    [
      input, report.events.text, report.organisations.text,
      text([(report.speakersAdded, "added")]),
      text([(report.appearancesAdded, "added"), (report.appearancesRemoved, "removed")]),
      text([(report.suppressed, "left out")]),
      report.refused.isEmpty ? "" : report.refused.count.grouped,
    ].map { StyledText($0) }
  }
}

extension SeedReport.Counts {
  fileprivate var all: Int { added + changed + unchanged }

  fileprivate var text: String {
    speakers.text([(added, "added"), (changed, "changed"), (unchanged, "unchanged")])
  }
}

extension SeedReport {
  /// Records that could be used.
  var used: Int { events.all + organisations.all }
}

/// "3 added, 1 changed": the counts that are not zero.
private func text(_ counts: [(count: Int, what: String)]) -> String {
  counts.filter { $0.count > 0 }.map { "\($0.count.grouped) \($0.what)" }.joined(separator: ", ")
}
