import EventData
import SpeakerDirectory

extension SpeakerProfile: Answer {
  var records: [AppearanceEntry] { appearances }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(name, .bold))
    sheet.fields([
      ("Key", key), ("Also printed as", otherNames.joined(separator: ", ")),
      ("Formerly", formerNames?.joined(separator: ", ")),
    ])
    sheet.section("Roles and organisations", periods)
    sheet.section("Appearances", appearanceTable)
  }

  private var periods: Table {
    Table(
      columns: [
        .affiliation, .period,
        .times,
      ],
      rows: affiliations.map { period in
        [
          StyledText(period.affiliation.text),
          StyledText(DateText.period(period.first, period.last)),
          StyledText(period.appearances.grouped),
        ]
      })
  }

  private var appearanceTable: Table {
    Table(
      columns: [.date, .event, .capacity, .session, .affiliation],
      rows: appearances.map { appearance in
        [
          StyledText(DateText.day(appearance.event.start)), StyledText(appearance.event.title),
          StyledText(appearance.capacity.rawValue), StyledText(appearance.session ?? ""),
          StyledText(appearance.affiliationText),
        ]
      })
  }
}
