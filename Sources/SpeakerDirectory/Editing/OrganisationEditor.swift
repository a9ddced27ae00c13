internal import EventData
internal import Foundation
internal import GRDB
internal import NameMatching

/// Writes what a person decides about an organisation, with the source "by hand" and what it
/// replaced.
struct OrganisationEditor {
  let db: Database
  let organisation: Int64
  private let source: Int64
  private var hierarchy: OrganisationHierarchy
  private var changes: [OrganisationEditReport.Change] = []

  init(db: Database, organisation: Int64) throws {
    self.db = db
    self.organisation = organisation
    source = try HandSource.id(db)
    hierarchy = OrganisationHierarchy(db: db)
  }

  mutating func apply(_ edit: OrganisationEdit) throws -> OrganisationEditReport {
    var index = EntryIndex(db: db, isBulk: false)
    try index.mark(standingsOf: organisation)
    for name in edit.names { try state(name) }
    if let name = edit.preferred { try prefer(name) }
    if let parent = edit.parent { try move(to: parent) }
    if let classification = edit.classification {
      try state(.classification, classification, instead: try column("classification"))
    }
    if let country = edit.country {
      try state(.country, Self.countryCode(country), instead: try column("country"))
    }
    for body in hierarchy.moved { try index.mark(standingsOf: body) }
    try index.update()
    return OrganisationEditReport(
      key: try column("key") ?? "", name: try column("name") ?? "", changes: changes)
  }

  private mutating func state(_ name: OrganisationName) throws {
    guard !OrganisationForm.normal(name.name).isEmpty else {
      throw OrganisationEditError.emptyName
    }
    let old = try known(name.name)
    try OrganisationNames(db: db, source: source).state(name, of: organisation)
    // What a page taught, or data states, is somebody's decision from now on.
    try db.run(
      "UPDATE organisationName SET source = ? WHERE organisation = ? AND name = ?",
      [source, organisation, name.name])
    note(.name, old, try known(name.name))
  }

  /// A name as it is known: "DG ENTR (former, 2000 – 2014)".
  private func known(_ name: String) throws -> String? {
    let row = try db.row(
      """
      SELECT kind, language, since, until FROM organisationName
      WHERE organisation = ? AND name = ?
      """, [organisation, name])
    guard let row else { return nil }
    let (since, until) = (row[2] as String?, row[3] as String?)
    let years = since == nil && until == nil ? nil : "\(since ?? "…") – \(until ?? "…")"
    let about = [row[0] as String?, row[1], years].compactMap(\.self).joined(separator: ", ")
    return "\(name) (\(about))"
  }

  private mutating func prefer(_ name: String) throws {
    guard !OrganisationForm.normal(name).isEmpty else { throw OrganisationEditError.emptyName }
    try OrganisationNames(db: db, source: source).teach(name, .alias, to: organisation)
    let old = try column("name")
    try OrganisationFacts(db: db, source: source)
      .state(.name, name, of: organisation, replacing: old, &hierarchy)
    note(.preferred, old, name)
  }

  private mutating func move(to name: String) throws {
    let old: String? = try db.one(
      """
      SELECT parent.name FROM organisation JOIN organisation AS parent
      ON parent.id = organisation.parent WHERE organisation.id = ?
      """, [organisation])
    let parent = try name.isEmpty ? nil : self.parent(name)
    let facts = OrganisationFacts(db: db, source: source)
    guard
      try facts.state(.parent, parent?.key ?? "", of: organisation, replacing: old, &hierarchy)
    else {
      throw OrganisationEditError.insideItself(
        organisation: try column("name") ?? "", parent: parent?.name ?? name)
    }
    note(.parent, old, parent?.name)
  }

  private func parent(_ name: String) throws -> Reference {
    let found = try NameLookup(db: db, kind: .organisation).find(name) { id in
      try db.row("SELECT key, name FROM organisation WHERE id = ?", [id])
        .map { Reference(key: $0[0], name: $0[1]) }
    }
    switch found {
    case .found(let parent): return parent
    case .ambiguous(let choices):
      throw OrganisationEditError.parentNotFound(name, choices: choices.map(\.key))
    case .notFound: throw OrganisationEditError.parentNotFound(name, choices: [])
    }
  }

  private mutating func state(
    _ property: OrganisationFacts.Property, _ value: String, instead old: String?
  ) throws {
    try OrganisationFacts(db: db, source: source)
      .state(property, value, of: organisation, replacing: old, &hierarchy)
    note(
      property == .country ? .country : .classification, old, value.isEmpty ? nil : value)
  }

  private mutating func note(
    _ property: OrganisationEditReport.Change.Property, _ old: String?, _ new: String?
  ) {
    if old != new { changes.append(.init(property: property, old: old, new: new)) }
  }

  /// `name` is one of the table's columns.
  private func column(_ name: String) throws -> String? {
    try db.row("SELECT * FROM organisation WHERE id = ?", [organisation])?[name]
  }

  private static func countryCode(_ text: String) throws -> String {
    let code = text.uppercased()
    guard code.isEmpty || code == "EU" || Locale.Region.isoRegions.contains(Locale.Region(code)),
      code.isEmpty || code.utf8.count == 2
    else { throw OrganisationEditError.notACountry(text) }
    return code
  }
}
