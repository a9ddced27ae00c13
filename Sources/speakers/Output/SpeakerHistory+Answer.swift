import EventData
import SpeakerDirectory

extension SpeakerHistory: Answer {
  var records: [Statement] { statements }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(name, .bold))
    sheet.fields([("Key", key), ("Earlier keys", formerKeys.joined(separator: ", "))])
    sheet.section(
      "Names",
      Table(
        columns: [
          .init(title: "Name", overflow: .wrap, minimum: 16), .init(title: "Is", minimum: 8),
          .init(title: "First in", overflow: .wrap, minimum: 16),
          .init(title: "Read", minimum: 10),
        ],
        rows: names.map { name in
          [
            StyledText(name.name), StyledText(name.kind.rawValue),
            StyledText(name.source?.text ?? ""), StyledText(Self.day(name.readAt)),
          ]
        }))
    sheet.section(
      "Statements",
      Table(
        columns: [
          .date, .event, .affiliation, .init(title: "Counts", minimum: 6),
          .init(title: "Source", overflow: .wrap, minimum: 16), .init(title: "Read", minimum: 10),
          .init(title: "Because", overflow: .wrap, minimum: 12),
        ],
        rows: statements.map { statement in
          [
            StyledText(DateText.day(statement.appearance.event.start)),
            StyledText(statement.appearance.event.title),
            StyledText(statement.appearance.affiliationText),
            StyledText(statement.stands ? "yes" : "no"),
            StyledText(statement.appearance.source.text), StyledText(Self.day(statement.readAt)),
            StyledText(statement.because ?? ""),
          ]
        }))
    if !judgements.isEmpty { sheet.section("Judgements", JudgementList.table(judgements)) }
  }

  private static func day(_ time: String?) -> String {
    DateText.day(time.map { String($0.prefix(10)) })
  }
}

extension SpeakerHistory.Statement: Record {
  static let header = AppearanceEntry.header + ["printed_name", "read_at", "stands", "because"]

  var row: [String?] { appearance.row + [name, readAt, stands ? "1" : "0", because] }
}
