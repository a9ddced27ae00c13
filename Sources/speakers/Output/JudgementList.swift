import SpeakerDirectory

/// Judgements, for people and for programs.
struct JudgementList: Answer {
  var judgements: [Judgement]

  var records: [Judgement] { judgements }

  /// For the help of the commands that answer with them.
  static let keys = """
    verdict: same, different or split; kind: speaker or organisation;
        names, otherNames: every spelling, the shown first; events of a split, isFormer, reason, madeBy, madeAt
    """

  func encode(to encoder: any Encoder) throws { try judgements.encode(to: encoder) }

  func write(to sheet: inout Sheet) {
    if judgements.isEmpty { return sheet.add(StyledText("No judgement has been made.")) }
    sheet.table(Self.table(judgements))
  }

  static func table(_ judgements: [Judgement]) -> Table {
    Table(
      columns: [
        .init(title: "Verdict", minimum: 9), .init(title: "Of", overflow: .wrap, minimum: 16),
        .init(title: "And", overflow: .wrap, minimum: 16),
        .init(title: "Why", overflow: .wrap, minimum: 12), .init(title: "By", minimum: 6),
        .init(title: "When", minimum: 10),
      ],
      rows: judgements.map { judgement in
        [
          StyledText(judgement.verdictText, .colour),
          StyledText(judgement.names.listed(atMost: Judgement.mostNames, separator: ", ")),
          StyledText(judgement.otherText), StyledText(judgement.reason ?? ""),
          StyledText(judgement.madeBy),
          StyledText(DateText.day(String(judgement.madeAt.prefix(10)))),
        ]
      })
  }
}

extension Judgement: Record {
  static let header = [
    "verdict", "kind", "names", "other_names", "events", "former", "reason", "made_by", "made_at",
  ]

  var row: [String?] {
    [
      verdict.rawValue, kind.rawValue, names.joined(separator: "; "),
      otherNames.joined(separator: "; "),
      events?.joined(separator: "; "), isFormer.map { $0 ? "1" : "0" }, reason, madeBy, madeAt,
    ]
  }

  /// "same organisation"; of speakers the verdict alone.
  fileprivate var verdictText: String {
    kind == .speaker ? verdict.rawValue : "\(verdict.rawValue) \(kind.rawValue)"
  }

  fileprivate static let mostNames = 4

  fileprivate var otherText: String {
    let names = otherNames.listed(atMost: Self.mostNames, separator: ", ")
    let events = events.map { ", at \($0.joined(separator: ", "))" } ?? ""
    return names + (isFormer == true ? " (former)" : "") + events
  }
}

extension JudgementImport: Answer {
  var records: [Entry] { entries }

  func write(to sheet: inout Sheet) {
    sheet.table(
      Table(
        columns: [
          .init(title: "Outcome", minimum: 7), .init(title: "Verdict", minimum: 9),
          .init(title: "Of", overflow: .wrap, minimum: 16),
          .init(title: "And", overflow: .wrap, minimum: 16),
        ],
        rows: entries.map { entry in
          [
            StyledText(entry.outcome.rawValue, .colour),
            StyledText(entry.judgement.verdictText),
            StyledText(entry.judgement.names.first ?? ""), StyledText(entry.judgement.otherText),
          ]
        }))
  }
}

extension JudgementImport.Entry: Record {
  static let header = ["outcome"] + Judgement.header

  var row: [String?] { [outcome.rawValue] + judgement.row }
}
