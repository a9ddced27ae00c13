/// Gathers the text of a page in lines, as a browser lays it out: blanks folded, lines where blocks
/// begin and end, an empty line where they stand apart.
struct HTMLLines {
  private(set) var text: [UInt8] = []
  /// For each line of ``text``, the line of the source that it begins on.
  private(set) var sourceLines: [Int] = []
  private var breaks = 0
  private var isBlankPending = false
  private var pendingTabs = 0
  /// Where the text of the table cell begins that is being read.
  private var cellStart = 0
  /// What begins the next line that has text: a bullet, a number.
  private var marker: String?

  /// Ends the line, and the paragraph too if `lines` is two. What opens a cell breaks no line.
  mutating func breakLine(_ lines: Int = 1) {
    isBlankPending = false
    if pendingTabs == 0 { breaks = max(breaks, lines) }
  }

  /// A `br`: two of them leave an empty line.
  mutating func addBreak() {
    breakLine(min(breaks + 1, 2))
  }

  /// Begins a cell of a table's row: a tab keeps it apart from the one before, if that is one line.
  mutating func beginCell(isFirst: Bool) {
    if isFirst {
      endRow()
    } else if text[min(cellStart, text.count)...].drop(while: { $0 == .newline }).contains(.newline)
    {
      breakLine()
    } else {
      breaks = 0
      isBlankPending = false
      pendingTabs += 1
    }
    cellStart = text.count
  }

  mutating func endRow() {
    pendingTabs = 0
    breakLine()
  }

  mutating func begin(with marker: String?) {
    breakLine()
    self.marker = marker
  }

  /// Adds text in which no references are left.
  mutating func add(_ added: String, sourceLine: Int, isPreformatted: Bool) {
    var line = sourceLine
    var run: [UInt8] = []
    for scalar in added.unicodeScalars {
      switch scalar {
      case "\n":
        flush(&run, line: line)
        line += 1
        if isPreformatted { addBreak() } else { isBlankPending = true }
      case " ", "\t", "\r", "\u{C}", "\u{A0}", "\u{2002}"..."\u{200A}", "\u{202F}":
        flush(&run, line: line)
        isBlankPending = true
      case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": break
      default: run += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    flush(&run, line: line)
  }

  private mutating func flush(_ word: inout [UInt8], line: Int) {
    guard !word.isEmpty else { return }
    startLineIfDue(line: line)
    text += word
    word.removeAll(keepingCapacity: true)
  }

  /// Writes the breaks, the marker or the blank that stand before a word.
  private mutating func startLineIfDue(line: Int) {
    if breaks > 0 || text.isEmpty {
      if !text.isEmpty {
        text += Array(repeating: .newline, count: breaks)
        if breaks == 2 { sourceLines.append(line) }
      }
      sourceLines.append(line)
      if let marker = marker.take() { text += Array(marker.utf8) }
    } else if pendingTabs > 0 {
      text += Array(repeating: .tab, count: pendingTabs)
    } else if isBlankPending {
      text.append(.space)
    }
    (breaks, isBlankPending, pendingTabs) = (0, false, 0)
  }
}
