import EventData

/// Prints what is read as it is read, so that an input of any length takes bounded memory.
struct ReadPrinter {
  let format: OutputFormat
  private let console = Console.output
  private var printed = 0

  init(format: OutputFormat) { self.format = format }

  mutating func begin() throws {
    if format == .json { try console.write("[") }
    if format == .csv {
      try console.write(CSV.line(EventRecord.header, forTerminal: console.isTerminal))
    }
  }

  mutating func print(_ event: EventRecord) throws {
    if format == .csv {
      for row in event.rows {
        try console.write(CSV.line(row, forTerminal: console.isTerminal))
      }
    } else {
      try print(event, sheet: event.write)
    }
  }

  /// Organisations are no appearances, and so have no row in CSV.
  mutating func print(_ organisation: OrganisationRecord) throws {
    if format != .csv { try print(organisation, sheet: organisation.write) }
  }

  mutating func end() throws {
    if format == .json { try console.write(printed == 0 ? "]\n" : "\n]\n") }
  }

  private mutating func print(
    _ record: some Encodable, sheet write: (inout Sheet) -> Void
  ) throws {
    defer { printed += 1 }
    switch format {
    case .json:
      try console.write((printed == 0 ? "\n" : ",\n") + JSON.document(record).indented)
    case .ndjson:
      try console.write(JSON.line(record) + "\n")
    case .table, .csv:
      var sheet = Sheet(width: console.width)
      if printed > 0 { sheet.add(StyledText()) }
      write(&sheet)
      try console.write(sheet.rendered(styled: console.isStyled))
    }
  }
}

extension String {
  /// As an element of an array; line ends of JSON are never inside its strings.
  fileprivate var indented: String { "  " + replacing("\n", with: "\n  ") }
}
