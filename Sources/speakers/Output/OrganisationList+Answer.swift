import SpeakerDirectory

extension OrganisationList: Answer {
  var records: [Entry] { organisations }

  func write(to sheet: inout Sheet) {
    sheet.table(
      Table(
        columns: [
          .init(title: "Name", overflow: .wrap, minimum: 24),
          .init(title: "Classification", minimum: 12),
          .init(title: "Country", minimum: 7),
          .init(title: "People", minimum: 6), .init(title: "Appearances", minimum: 11),
        ],
        rows: organisations.map { entry in
          [
            StyledText(entry.name), StyledText(entry.classification ?? ""),
            StyledText(entry.country ?? ""),
            StyledText(entry.people.grouped), StyledText(entry.appearances.grouped),
          ]
        }))
    if count > organisations.count {
      sheet.add(StyledText("\(organisations.count.grouped) of \(count.grouped)", .faint))
    }
  }
}

extension OrganisationList.Entry: Record {
  static let header = [
    "key", "name", "classification", "country", "parent", "people", "appearances", "last",
  ]

  var row: [String?] {
    [
      key, name, classification, country, parent, String(people), String(appearances), last,
    ]
  }
}
