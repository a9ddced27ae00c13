import EventData
import SpeakerDirectory

extension Disclosure: Answer {
  var records: [Statement] { statements }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(name, .bold))
    sheet.fields([("Key", key), ("Earlier keys", formerKeys.joined(separator: ", "))])
    sheet.section("Names", nameTable)
    sheet.section("Statements", statementTable)
    sheet.section("Lines as printed", lineTable)
    if !judgements.isEmpty { sheet.section("Judgements", JudgementList.table(judgements)) }
    sheet.section("Organisations stood for", standingTable)
    writeIndex(to: &sheet)
    sheet.section("Other texts with the name", MentionList.table(mentions))
  }

  private var nameTable: Table {
    Table(
      columns: [
        .init(title: "Name", overflow: .wrap, minimum: 16), .init(title: "Is", minimum: 8),
        .init(title: "First in", overflow: .wrap, minimum: 16),
        .init(title: "Read", minimum: 10),
      ],
      rows: names.map { name in
        [
          name.name, name.kind.rawValue, name.source?.text ?? "", DateText.day(name.readAt),
        ].map { StyledText($0) }
      })
  }

  private var statementTable: Table {
    Table(
      columns: [
        .date, .event, .capacity, .session, .affiliation,
        .init(title: "Place", overflow: .wrap, minimum: 8),
        .init(title: "Source", overflow: .wrap, minimum: 16), .init(title: "Read", minimum: 10),
        .init(title: "Counts", minimum: 6),
      ],
      rows: statements.map { statement in
        let appearance = statement.appearance
        return [
          DateText.day(appearance.event.start), appearance.event.title,
          appearance.capacity.rawValue, appearance.session ?? "", appearance.affiliationText,
          appearance.place ?? "", appearance.source.text, DateText.day(statement.readAt),
          statement.stands ? "yes" : "no",
        ].map { StyledText($0) }
      })
  }

  private var lineTable: Table {
    Table(
      columns: [
        .init(title: "Source", overflow: .wrap, minimum: 16),
        .init(title: "Name", overflow: .wrap, minimum: 16), .init(title: "Title", minimum: 6),
        .init(title: "Line", overflow: .wrap, minimum: 24),
      ],
      rows: statements.map { statement in
        [
          statement.appearance.source.text, statement.name, statement.honorific ?? "",
          statement.appearance.attribution ?? "",
        ].map { StyledText($0) }
      })
  }

  private var standingTable: Table {
    Table(
      columns: [
        .init(title: "Organisation", overflow: .wrap, minimum: 20), .period, .times,
      ],
      rows: standings.map { standing in
        [
          standing.organisation.name, DateText.period(standing.first, standing.last),
          standing.appearances.grouped,
        ].map { StyledText($0) }
      })
  }

  private func writeIndex(to sheet: inout Sheet) {
    guard let index else { return }
    sheet.add(StyledText())
    sheet.add(StyledText("Search index", .bold))
    sheet.fields([
      ("Shown as", index.context), ("Names", index.names),
      ("Organisations", index.organisations), ("Roles", index.roles), ("Events", index.events),
      ("Appearances", index.appearances.grouped), ("Last", index.last),
    ])
  }
}

extension Disclosure.Statement: Record {
  static let header =
    AppearanceEntry.header + ["printed_name", "honorific", "read_at", "stands"]

  var row: [String?] { appearance.row + [name, honorific, readAt, stands ? "1" : "0"] }
}

/// Texts that contain a name.
enum MentionList {
  static func table(_ mentions: [Mention], isCut: Bool = false) -> Table {
    Table(
      columns: [
        .init(title: "Is", minimum: 11),
        .init(title: isCut ? "Was" : "Text", overflow: .wrap, minimum: 20),
        .init(title: "Is now", overflow: .wrap, minimum: 16),
        .init(title: "Event", overflow: .wrap, minimum: 12),
      ],
      rows: mentions.map { mention in
        [
          mention.kind.rawValue, mention.text, isCut ? mention.withoutName : "",
          mention.event ?? "",
        ].map { StyledText($0) }
      })
  }
}
