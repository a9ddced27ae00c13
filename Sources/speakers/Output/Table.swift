/// Rows of cells in columns that fit the width of a terminal.
struct Table {
  struct Column {
    enum Overflow { case cut, wrap }

    var title: String
    /// What becomes of a text that is wider than its column.
    var overflow = Overflow.cut
    /// The width down to which the column shrinks willingly: the more, the more it matters.
    var minimum = 8
  }

  private static let gap = 2
  /// The width down to which every column shrinks where nothing else helps.
  private static let narrowest = 4

  var columns: [Column]
  var rows: [[StyledText]] = []

  /// The header and the rows; columns in which nothing stands are left out.
  func lines(width: Int?) -> [StyledText] {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let widths = fit(shown, into: width)
    let header = columns.map { StyledText($0.title, .bold) }
    return ([header] + rows).flatMap { row in lines(shown.map { row[$0] }, shown, widths) }
  }

  /// The width of each column of `shown`: what stands in it, less what the widest columns give up.
  private func fit(_ shown: [Int], into width: Int?) -> [Int] {
    var widths = shown.map { column in
      rows.reduce(columns[column].title.count) { max($0, $1[column].width) }
    }
    guard let width else { return widths }
    var excess = widths.reduce(Self.gap * (shown.count - 1), +) - width
    for least in [shown.map { columns[$0].minimum }, shown.map { _ in Self.narrowest }] {
      while excess > 0, let widest = widestColumn(widths, above: least) {
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private func widestColumn(_ widths: [Int], above least: [Int]) -> Int? {
    widths.indices.filter { widths[$0] > least[$0] }.max { widths[$0] < widths[$1] }
  }

  /// A row in as many lines as its highest cell needs.
  private func lines(_ cells: [StyledText], _ shown: [Int], _ widths: [Int]) -> [StyledText] {
    let parts = cells.indices.map { index in
      switch columns[shown[index]].overflow {
      case .cut: [cells[index].cut(to: widths[index])]
      case .wrap: cells[index].wrapped(to: widths[index])
      }
    }
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { level in
      line(parts.map { level < $0.count ? $0[level] : StyledText() }, widths)
    }
  }

  private func line(_ cells: [StyledText], _ widths: [Int]) -> StyledText {
    var line = StyledText()
    for (cell, width) in zip(cells, widths) {
      if !line.isEmpty { line += StyledText(String(repeating: " ", count: Self.gap)) }
      line += cell.padded(to: width)
    }
    return line
  }
}
