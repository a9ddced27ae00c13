internal import NameMatching

/// The rows of a table under headings whose meaning is known.
struct Table {
  struct Row {
    /// The place of the first cell that is not blank.
    let line: Int
    private let cells: [TableCell]
    private let indices: [TableColumn: [Int]]

    init(_ cells: [TableCell], indices: [TableColumn: [Int]]) {
      self.cells = cells
      self.indices = indices
      line = cells.first?.line ?? 1
    }

    /// The first cell of a column that is not blank.
    func cell(_ column: TableColumn) -> TableCell? {
      indices[column]?.lazy.filter { $0 < cells.count }.map { cells[$0] }
        .first { !$0.text.isEmpty }
    }

    subscript(column: TableColumn) -> String? { cell(column)?.text }

    /// The text of the cell at a place of the row, counted from 0, if it is not blank.
    subscript(index: Int) -> String? { index < cells.count ? cells[index].text.nilIfEmpty : nil }
  }

  private(set) var rows: [Row] = []
  private(set) var refusals: [Refusal] = []
  private var indices: [TableColumn: [Int]] = [:]

  init(_ bytes: [UInt8], delimiter: UInt8, input: String) {
    var parser = TableParser(bytes, delimiter: delimiter)
    do {
      guard let headings = try parser.next() else { return }
      var body: [[TableCell]] = []
      defer { settle(headings, body) }
      for (index, cell) in headings.enumerated() {
        if let column = TableColumn(heading: cell.text) {
          indices[column, default: []].append(index)
        }
      }
      guard has(.name) || has(.firstName) || has(.lastName) || has(.event) || has(.title) else {
        refusals.append(Self.noHeadings(headings, input: input))
        return
      }
      while let cells = try parser.next() {
        if let surplus = cells.dropFirst(headings.count).first(where: { !$0.text.isEmpty }) {
          refusals.append(
            Self.surplus(surplus, of: cells, headings.count, delimiter: delimiter, input: input))
        } else {
          body.append(cells)
        }
      }
    } catch {
      refusals.append(
        Refusal(
          input: input, line: error.line, column: error.column,
          reason: "The quotation mark that opens this cell is never closed. "
            + "The rest of this input is not read."))
    }
  }

  func has(_ column: TableColumn) -> Bool { indices[column] != nil }

  /// The places of a column, counted from 0.
  func places(of column: TableColumn) -> [Int] { indices[column] ?? [] }

  /// What stands in the cells of a column that are not blank.
  func texts(_ column: TableColumn) -> [String] { rows.compactMap { $0[column] } }

  /// Gives the columns whose meaning depends on their cells, or on other columns, one meaning.
  private mutating func settle(_ headings: [TableCell], _ body: [[TableCell]]) {
    rows = body.map { Row($0, indices: indices) }
    if has(.title) { rename(.title, to: meaningOfTitle) }
    // "Name" beside "Vorname" is the family name; "Nombre" by itself is the whole one.
    if has(.firstName), !has(.lastName), has(.name) { rename(.name, to: .lastName) }
    if has(.firstName), !has(.lastName) { rename(.firstName, to: .name) }
    if has(.lastName), !has(.firstName), !has(.name) { rename(.lastName, to: .name) }
    rows = body.map { Row($0, indices: indices) }
  }

  private mutating func rename(_ column: TableColumn, to other: TableColumn) {
    indices[other, default: []] += indices.removeValue(forKey: column) ?? []
  }

  private var meaningOfTitle: TableColumn {
    let titles = texts(.title)
    if titles.isEmpty || titles.count(where: { Honorifics.contains($0) }) * 5 >= titles.count * 4 {
      return .honorific
    }
    if !has(.role), titles.count(where: { RoleSplitter.isRole(Phrase($0)) }) * 2 > titles.count {
      return .role
    }
    let isDated = has(.start) || has(.series) || has(.location)
    return isDated && !has(.event) ? .event : .session
  }
}

// MARK: - Refusals

extension Table {
  private static func noHeadings(_ headings: [TableCell], input: String) -> Refusal {
    let known = TableColumn.words.map { column in
      column.headings.prefix { $0 != "," && $0 != "\n" }
    }
    return Refusal(
      input: input, line: headings.first?.line, column: 1,
      reason:
        "No heading of this row is understood. Begin the table with a row of headings such as "
        + known.joined(separator: ", ") + "; a name or an event there must be.")
  }

  private static func surplus(
    _ cell: TableCell, of row: [TableCell], _ expected: Int, delimiter: UInt8, input: String
  ) -> Refusal {
    let sign = delimiter == .tab ? "a tab" : "“\(Character(Unicode.Scalar(delimiter)))”"
    return Refusal(
      input: input, line: cell.line, column: cell.column,
      reason: "This row has \(row.count) cells under \(expected) headings; "
        + "put a cell that holds \(sign) in double quotes.")
  }
}
