/// CSV as RFC 4180 has it.
enum CSV {
  static func text<Entry: Record>(_ records: [Entry], forTerminal: Bool) -> String {
    ([Entry.header] + records.map(\.row)).map { line($0, forTerminal: forTerminal) }.joined()
  }

  static func line(_ fields: [String?], forTerminal: Bool) -> String {
    fields.map { field in
      let text = field ?? ""
      return quoted(forTerminal ? text.withoutControlCharacters() : text)
    }.joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
