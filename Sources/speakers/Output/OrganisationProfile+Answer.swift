import EventData
import SpeakerDirectory

extension OrganisationProfile: Answer {
  var records: [AppearanceEntry] { appearances }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(name, .bold))
    sheet.fields(
      [("Key", key)] + OrganisationName.Kind.allCases.map { ($0.label, text(of: $0)) } + [
        ("Part of", ancestors.map(\.name).joined(separator: ", ")),
        ("Units", units.map(\.name).joined(separator: "; ")),
        ("Classification", classification),
        ("Country", country),
      ])
    sheet.section("People", peopleTable, of: peopleCount)
    sheet.section("Appearances", appearanceTable, of: appearanceCount)
  }

  private func text(of kind: OrganisationName.Kind) -> String {
    names.filter { $0.kind == kind }.map(\.text).joined(separator: "; ")
  }

  private var peopleTable: Table {
    Table(
      columns: [
        .speaker, .init(title: "Roles", overflow: .wrap, minimum: 20),
        .period,
        .times,
      ],
      rows: people.map { person in
        [
          StyledText(person.name), StyledText(person.roles.joined(separator: "; ")),
          StyledText(DateText.period(person.first, person.last)),
          StyledText(person.appearances.grouped),
        ]
      })
  }

  private var appearanceTable: Table {
    Table(
      columns: [.date, .event, .speaker, .capacity, .affiliation],
      rows: appearances.map { appearance in
        [
          StyledText(DateText.day(appearance.event.start)), StyledText(appearance.event.title),
          StyledText(appearance.speaker.name), StyledText(appearance.capacity.rawValue),
          StyledText(appearance.affiliationText(within: key)),
        ]
      })
  }
}

extension OrganisationProfile.Name {
  /// "DG ENTR (2000 – 2014)", "Generaldirektion (de)"
  fileprivate var text: String {
    let years = since == nil && until == nil ? nil : [since ?? "", "–", until ?? ""]
    let about = [language, years?.filter { !$0.isEmpty }.joined(separator: " ")].compactMap(\.self)
    return about.isEmpty ? name : "\(name) (\(about.joined(separator: ", ")))"
  }
}

extension OrganisationName.Kind {
  fileprivate var label: String {
    switch self {
    case .official: "Official name"
    case .acronym: "Acronym"
    case .alias: "Also known as"
    case .former: "Formerly"
    case .translation: "Translated"
    case .spelling: "Also spelt"
    }
  }
}
