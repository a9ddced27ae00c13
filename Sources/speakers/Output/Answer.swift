/// What a command answers, in all the forms in which it can be printed. As a whole it is the
/// JSON document.
protocol Answer: Encodable {
  associatedtype Entry: Record

  /// The lines of NDJSON, the rows of CSV.
  var records: [Entry] { get }

  /// The form for people.
  func write(to sheet: inout Sheet)
}

/// One of an answer's records, which is a line of NDJSON or a row of CSV.
protocol Record: Encodable {
  static var header: [String] { get }
  var row: [String?] { get }
}

extension OutputOptions {
  func write(_ answer: some Answer) throws {
    let console = Console.output
    switch format {
    case .table:
      var sheet = Sheet(width: console.width)
      answer.write(to: &sheet)
      try console.write(sheet.rendered(styled: console.isStyled))
    case .json: try console.write(JSON.document(answer) + "\n")
    case .ndjson: try console.write(answer.records.map { try JSON.line($0) + "\n" }.joined())
    case .csv: try console.write(CSV.text(answer.records, forTerminal: console.isTerminal))
    }
  }
}
