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

/// How many organisations there are of each kind and in each country.
struct FacetList: Answer {
  /// A facet with the name of what it counts.
  struct Entry: Record {
    var facet: String
    var value: String
    var count: Int

    static let header = ["facet", "value", "count"]

    var row: [String?] { [facet, value, String(count)] }
  }

  var records: [Entry]

  init(_ list: OrganisationList) {
    records =
      list.classifications.map {
        Entry(facet: "classification", value: $0.value, count: $0.count)
      }
      + list.countries.map { Entry(facet: "country", value: $0.value, count: $0.count) }
  }

  func encode(to encoder: any Encoder) throws { try records.encode(to: encoder) }

  func write(to sheet: inout Sheet) {
    for facet in ["classification", "country"] {
      sheet.section(
        facet.prefix(1).uppercased() + facet.dropFirst(),
        Table(
          columns: [
            .init(title: "Value", minimum: 12), .init(title: "Organisations", minimum: 13),
          ],
          rows: records.filter { $0.facet == facet }.map {
            [StyledText($0.value), StyledText($0.count.grouped)]
          }))
    }
  }
}
