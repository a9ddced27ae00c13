import EventData
import SpeakerDirectory

extension OrganisationProfile: Answer {
  var records: [AppearanceEntry] { appearances }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(name, .bold))
    if let found { sheet.add(StyledText(found.sentence(of: name), .faint)) }
    sheet.fields(
      [("Key", key)] + OrganisationName.Kind.allCases.map { ($0.label, text(of: $0)) } + [
        ("Part of", ancestors.map(\.name).joined(separator: ", ")),
        ("Classification", classification),
        ("Country", country),
        ("Counted", counted),
      ])
    sheet.section("Units with appearances", unitTable, of: unitCount)
    sheet.section("People", peopleTable, of: peopleCount)
    sheet.section("Appearances", appearanceTable, of: appearanceCount)
  }

  /// Where it makes a difference, what the numbers are of.
  private var counted: String? {
    if unitCount == 0 { return nil }
    let units = unitCount == 1 ? "1 unit" : "\(unitCount.grouped) units"
    return withUnits
      ? "with its \(units); without (--direct): \(directPeopleCount.grouped) people, "
        + "\(directAppearanceCount.grouped) appearances"
      : "without its \(units)"
  }

  /// Those that somebody has stood for; the others are in the tree.
  private var unitTable: Table {
    Table(
      columns: [
        .init(title: "Unit", overflow: .wrap, minimum: 20), .init(title: "People", minimum: 6),
        .init(title: "Appearances", minimum: 11), .init(title: "Latest", minimum: 10),
      ],
      rows: units.filter { $0.appearances > 0 }.map { unit in
        [
          StyledText(unit.name), StyledText(unit.people.grouped),
          StyledText(unit.appearances.grouped), StyledText(unit.last ?? ""),
        ]
      })
  }

  private func text(of kind: OrganisationName.Kind) -> String {
    names.filter { $0.kind == kind }.map(\.text).listed(atMost: 10, separator: "; ")
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

extension OrganisationProfile.Found {
  /// "“DG Enterprise” is a former name, until 2014; since then DG GROW."
  fileprivate func sentence(of body: String) -> String {
    let name = "“\(self.name)”"
    if let because { return "\(name) is taken for it: \(because.rawValue)." }
    switch kind {
    case .former:
      let from = since.map { ", from \($0)" } ?? ""
      let to = until.map { ", until \($0); since then \(body)" } ?? ""
      return "\(name) is a former name\(from)\(to)."
    case .acronym: return "\(name) is its acronym."
    case .translation: return "\(name) is a translation of its name."
    case .spelling: return "\(name) is a spelling that pages print."
    case .official, .alias, nil: return "\(name) is another name of it."
    }
  }
}

extension OrganisationProfile.Name {
  /// "DG ENTR (2000 – 2014)", "Generaldirektion (de)", "EU Comission (a near spelling)"
  fileprivate var text: String {
    let years = since == nil && until == nil ? nil : [since ?? "", "–", until ?? ""]
    let about = [because?.rawValue, language, years?.filter { !$0.isEmpty }.joined(separator: " ")]
      .compactMap(\.self)
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
