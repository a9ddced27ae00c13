/// How a table is told from other text, and what parts its cells.
enum TableSigns {
  private static let delimiters: [UInt8] = [.comma, .semicolon, .tab, .bar]

  /// The delimiter of a table, or `nil` if the text is none.
  ///
  /// - Parameter isTable: Whether the input's suffix says that it is one. If not, the first row has
  ///   to have known headings, a person's among them.
  static func delimiter(_ head: [UInt8], isTable: Bool) -> UInt8? {
    let best = delimiters.map { (delimiter: $0, sign: sign(head, delimiter: $0)) }
      .max { $0.sign < $1.sign }
    guard let best else { return nil }
    if isTable { return best.sign == Sign() ? .comma : best.delimiter }
    let isSure = best.sign.alike > 0 || best.sign.known == best.sign.cells
    return best.sign.hasPerson && best.sign.known > 1 && isSure ? best.delimiter : nil
  }

  private struct Sign: Comparable {
    var known = 0
    var cells = 0
    var hasPerson = false
    /// How many of the next rows have as many cells as the first.
    var alike = 0

    static func < (one: Sign, other: Sign) -> Bool {
      (one.known, one.alike) < (other.known, other.alike)
    }
  }

  private static func sign(_ head: [UInt8], delimiter: UInt8) -> Sign {
    var parser = TableParser(head, delimiter: delimiter)
    guard let first = try? parser.next(), first.count > 1 else { return Sign() }
    let columns = first.compactMap { TableColumn(heading: $0.text) }
    var sign = Sign(known: columns.count, cells: first.count)
    sign.hasPerson = columns.contains { [.name, .firstName, .lastName].contains($0) }
    for _ in 0..<10 {
      guard let row = try? parser.next() else { break }
      if row.count == first.count { sign.alike += 1 }
    }
    return sign
  }
}
