import SpeakerDirectory

extension RetentionList: Answer {
  /// Those without a date have none.
  var records: [Person] { people + undated }

  func write(to sheet: inout Sheet) {
    if people.isEmpty {
      sheet.add(StyledText("Nobody was seen last before \(keptFrom)."))
    }
    sheet.section("Seen last before \(keptFrom)", Self.table(people))
    sheet.section("Without any date", Self.table(undated))
  }

  private static func table(_ people: [Person]) -> Table {
    Table(
      columns: [
        .speaker, .init(title: "Key", overflow: .wrap, minimum: 16),
        .init(title: "Last", minimum: 10), .times,
      ],
      rows: people.map { person in
        [person.name, person.key, person.last ?? "", person.appearances.grouped].map {
          StyledText($0)
        }
      })
  }
}

extension RetentionList.Person: Record {
  static let header = ["key", "name", "last", "appearances"]

  var row: [String?] { [key, name, last, String(appearances)] }
}
