/// The rows of a small file of CSV (RFC 4180): what a benchmark needs of it.
struct QuotedRows {
  private(set) var rows: [[String]] = []
  private var row: [String] = []
  private var field: [UInt8] = []

  init(_ text: String) {
    var isQuoted = false
    var lastWasQuote = false
    for byte in text.utf8 {
      // Two quotes inside quotes are one.
      if byte == UInt8(ascii: "\"") {
        if lastWasQuote, !isQuoted { field.append(byte) }
        isQuoted.toggle()
        lastWasQuote = !isQuoted
        continue
      }
      lastWasQuote = false
      switch byte {
      case UInt8(ascii: ",") where !isQuoted: endField()
      case UInt8(ascii: "\n") where !isQuoted: endRow()
      case UInt8(ascii: "\r") where !isQuoted: break
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !row.isEmpty { endRow() }
  }

  private mutating func endField() {
    row.append(String(decoding: field, as: UTF8.self))
    field.removeAll(keepingCapacity: true)
  }

  private mutating func endRow() {
    endField()
    rows.append(row)
    row.removeAll(keepingCapacity: true)
  }
}
