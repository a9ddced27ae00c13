/// One cell of a table, and where it begins.
package struct TableCell: Equatable {
  package var text: String
  var line: Int
  /// The number of the cell in its row, counted from 1.
  var column: Int
}

/// Takes delimited text (RFC 4180, and what spreadsheets make of it) apart into rows.
///
/// Our own, because SwiftCSV steps through a whole text by `Character` and tells no positions.
package struct TableParser {
  /// A quotation mark that is never closed, and the row it stands in.
  package struct UnclosedQuote: Error {
    var line: Int
    var column: Int
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1

  package init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The next row that is not blank, or `nil` at the end.
  package mutating func next() throws(UnclosedQuote) -> [TableCell]? {
    while position < bytes.count {
      let cells = try row()
      if cells.contains(where: { !$0.text.isEmpty }) { return cells }
    }
    return nil
  }

  private mutating func row() throws(UnclosedQuote) -> [TableCell] {
    var cells: [TableCell] = []
    while true {
      cells.append(try cell(column: cells.count + 1))
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    endLine()
    return cells
  }

  private mutating func cell(column: Int) throws(UnclosedQuote) -> TableCell {
    let start = line
    let plainStart = position
    while position < bytes.count, bytes[position] == .space { position += 1 }
    guard position < bytes.count, bytes[position] == .quote else {
      position = plainStart
      return TableCell(text: trimmed(endOfCell()), line: start, column: column)
    }
    var text: [UInt8] = []
    position += 1
    while true {
      guard let end = bytes[position...].firstIndex(of: .quote) else {
        throw UnclosedQuote(line: start, column: column)
      }
      text += bytes[position..<end]
      line += bytes[position..<end].count(where: { $0 == .newline })
      position = end + 1
      guard position < bytes.count, bytes[position] == .quote else { break }
      text.append(.quote)
      position += 1
    }
    // Text behind the closing quote belongs to a cell that was quoted badly.
    text += endOfCell()
    return TableCell(text: trimmed(text[...]), line: start, column: column)
  }

  /// What is left of a cell without quotes.
  private mutating func endOfCell() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, bytes[position] != delimiter, bytes[position] != .newline,
      bytes[position] != .carriageReturn
    {
      position += 1
    }
    return bytes[start..<position]
  }

  /// Goes behind LF, CR LF or CR.
  private mutating func endLine() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == .carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == .newline { position += 1 }
    line += 1
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> String {
    TextEncoding.decode(text).trimmed
  }
}
