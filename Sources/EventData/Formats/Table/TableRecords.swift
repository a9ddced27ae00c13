/// Turns the rows of a table into events: one appearance a row, the rows of one event together
/// wherever they stand.
struct TableRecords {
  private struct Key: Hashable {
    var title: String?
    var start: String?
  }

  private struct Draft {
    var event: EventRecord
    let line: Int
    var rows: [Table.Row] = []
  }

  private let table: Table
  private let input: String
  private let isInverted: Bool
  private let monthFirst: Bool
  private var drafts: [Draft] = []
  private var places: [Key: Int] = [:]
  private var refusals: [Refusal]

  init(_ table: Table, input: String) {
    self.table = table
    self.input = input
    isInverted = NameCell.areInverted(table.texts(.name))
    monthFirst = TableDate.isMonthFirst(table.texts(.start) + table.texts(.end))
    refusals = table.refusals
    for row in table.rows {
      do throws(Refusal) {
        try add(row)
      } catch {
        refusals.append(error)
      }
    }
  }

  /// The events in the order of their first rows, what is refused where it stands among them.
  var items: [EventReader.Item] {
    let columnsOfPeople = columnsOfPeople
    let events = drafts.map { draft in
      let event = settled(draft, columnsOfPeople: columnsOfPeople)
      return (draft.line, EventReader.Item.event(event, line: draft.line))
    }
    let refused = refusals.map { ($0.line ?? 0, EventReader.Item.refused($0)) }
    return (events + refused).sorted { $0.0 < $1.0 }.map { $0.1 }
  }

  private mutating func add(_ row: Table.Row) throws(Refusal) {
    let start = try date(row, .start, time: .startTime)
    let speakers = speakers(row)
    guard !speakers.isEmpty || row[.event] != nil else {
      throw Refusal(
        input: input, line: row.line, reason: "This row names neither a person nor an event.")
    }
    let key = Key(title: row[.event]?.onOneLine, start: start)
    if places[key] == nil {
      places[key] = drafts.count
      let event = EventRecord(title: key.title, start: start)
      drafts.append(Draft(event: event, line: row.line))
    }
    guard let place = places[key] else { return }
    drafts[place].rows.append(row)
    drafts[place].event.speakers += speakers
    let end = try date(row, .end, time: .endTime)
    drafts[place].event.end = drafts[place].event.end ?? end
    drafts[place].event.series = drafts[place].event.series ?? row[.series]
    drafts[place].event.timezone = drafts[place].event.timezone ?? row[.timezone]
    drafts[place].event.address = drafts[place].event.address ?? row[.address]
  }
}

// MARK: - Dates

extension TableRecords {
  private func date(
    _ row: Table.Row, _ column: TableColumn, time: TableColumn
  ) throws(Refusal) -> String? {
    guard let cell = row.cell(column) else {
      // The end of an event on one day is often printed as a time only.
      guard column == .end, let clock = row[time].flatMap(TableDate.time),
        let start = try date(row, .start, time: .startTime), start.count >= 10
      else { return nil }
      return start.prefix(10) + "T" + clock
    }
    guard let date = TableDate.read(cell.text, monthFirst: monthFirst) else {
      if column == .end, let clock = TableDate.time(cell.text),
        let start = try self.date(row, .start, time: .startTime), start.count >= 10
      {
        return start.prefix(10) + "T" + clock
      }
      throw Refusal(
        input: input, line: cell.line, column: cell.column,
        reason: "“\(cell.text)” is no date of the calendar; write yyyy-MM-dd or yyyy-MM-dd HH:mm.")
    }
    guard date.count == 10, let clock = row[time].flatMap(TableDate.time) else { return date }
    return date + "T" + clock
  }
}

// MARK: - Speakers

extension TableRecords {
  /// The people of a row, usually one.
  private func speakers(_ row: Table.Row) -> [SpeakerRecord] {
    let people = peopleOfLines(row)
    return (people.isEmpty ? peopleOfColumns(row) : people).map { person in
      var person = person
      person.honorific = row[.honorific] ?? person.honorific
      person.capacity = row[.capacity].flatMap(Capacity.init(printed:)) ?? person.capacity
      person.session = row[.session]?.onOneLine ?? person.session
      person.attribution = row[.attribution] ?? person.attribution
      person.line = row.line
      return person
    }
  }

  /// In a table without roles and organisations, the people of a cell that holds whole lines:
  /// "Ann Lee, Head, ECCP".
  private func peopleOfLines(_ row: Table.Row) -> [SpeakerRecord] {
    let hasAffiliations = [.role, .organisation, .unit].contains { table.has($0) }
    guard !hasAffiliations, !isInverted, let cell = row[.name], !NameCell.isName(cell) else {
      return []
    }
    let people = cell.split(whereSeparator: \.isNewline)
      .flatMap { AttributionLine.people(in: String($0).trimmed) }
    return people.contains { !$0.affiliations.isEmpty } ? people : []
  }

  private func peopleOfColumns(_ row: Table.Row) -> [SpeakerRecord] {
    let names = names(row)
    let affiliations = affiliations(row)
    return names.enumerated().map { index, text in
      let (capacity, noted) = NameCell.capacity(text)
      let printed = PrintedName(noted)
      return SpeakerRecord(
        name: printed.name,
        honorific: printed.honorific,
        capacity: capacity ?? .speaker,
        // As many people as affiliations: to each their own.
        affiliations: names.count > 1 && names.count == affiliations.count
          ? [affiliations[index]] : affiliations)
    }
  }

  private func names(_ row: Table.Row) -> [String] {
    if let name = row[.name] { return NameCell.names(name, isInverted: isInverted) }
    let parts = [row[.firstName], row[.lastName]].compactMap { $0 }
    return parts.isEmpty ? [] : NameCell.names(parts.joined(separator: " "), isInverted: false)
  }

  /// `;` keeps several affiliations apart, `>` leads from a body down to its unit. A comma does
  /// neither: names of organisations hold commas.
  private func affiliations(_ row: Table.Row) -> [Affiliation] {
    let roles = list(row[.role])
    var chains = list(row[.organisation]).map { organisation in
      Array(
        organisation.split(separator: ">").map { $0.onOneLine }.filter { !$0.isEmpty }.reversed())
    }
    if let unit = row[.unit]?.onOneLine {
      if chains.isEmpty { chains = [[unit]] } else { chains[0].insert(unit, at: 0) }
    }
    if roles.count == chains.count {
      return zip(roles, chains).map { Affiliation(role: $0, organisations: $1) }
    }
    let role = row[.role]?.onOneLine
    if chains.isEmpty { return role.map { [Affiliation(role: $0)] } ?? [] }
    return chains.enumerated().map { index, chain in
      Affiliation(role: index == 0 ? role : nil, organisations: chain)
    }
  }

  private func list(_ text: String?) -> [String] {
    (text ?? "").split { $0 == ";" || $0.isNewline }.map(\.onOneLine).filter { !$0.isEmpty }
  }
}

// MARK: - Places

extension TableRecords {
  /// The columns of places and links that differ between the people of one event: they say where
  /// those come from. So do towns and countries in a table that names no event.
  private var columnsOfPeople: Set<Int> {
    let places = table.places(of: .place)
    let columns = places + table.places(of: .location) + table.places(of: .url)
    let differing = columns.filter { column in
      drafts.contains { Set($0.rows.compactMap { $0[column] }).count > 1 }
    }
    let hasEvent = table.has(.event) || table.has(.start) || table.has(.location)
    return Set(differing + (hasEvent ? [] : places))
  }

  /// The event with what its rows agree on, and its people with what is theirs.
  private func settled(_ draft: Draft, columnsOfPeople: Set<Int>) -> EventRecord {
    func joined(_ columns: [Int], _ rows: [Table.Row]) -> String? {
      columns.compactMap { column in rows.lazy.compactMap { $0[column] }.first }
        .joined(separator: ", ").nilIfEmpty
    }
    let columns = table.places(of: .location) + table.places(of: .place)
    var event = draft.event
    event.location = joined(columns.filter { !columnsOfPeople.contains($0) }, draft.rows)
    event.url = joined(
      table.places(of: .url).filter { !columnsOfPeople.contains($0) }.prefix(1).map { $0 },
      draft.rows)
    let rows = Dictionary(draft.rows.map { ($0.line, $0) }) { first, _ in first }
    for index in event.speakers.indices {
      let row = event.speakers[index].line.flatMap { rows[$0] }
      let place = joined(columns.filter(columnsOfPeople.contains), row.map { [$0] } ?? [])
      event.speakers[index].place = place ?? event.speakers[index].place
    }
    return event
  }
}
