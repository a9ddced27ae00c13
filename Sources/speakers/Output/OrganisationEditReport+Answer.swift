import SpeakerDirectory

extension OrganisationEditReport: Answer {
  var records: [Change] { changes }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(name, .bold))
    if changes.isEmpty { sheet.add(StyledText("It was so already.")) }
    sheet.table(
      Table(
        columns: [
          .init(title: "Decided", minimum: 9),
          .init(title: "Was", overflow: .wrap, minimum: 12),
          .init(title: "Is", overflow: .wrap, minimum: 12),
        ],
        rows: changes.map { change in
          [
            StyledText(change.property.rawValue), StyledText(change.old ?? "–"),
            StyledText(change.new ?? "–"),
          ]
        }))
  }
}

extension OrganisationEditReport.Change: Record {
  static let header = ["property", "old", "new"]

  var row: [String?] { [property.rawValue, old, new] }
}
