/// An answer laid out for people, from top to bottom.
struct Sheet {
  /// Columns there are; nil where there is no limit.
  let width: Int?
  private(set) var lines: [StyledText] = []

  init(width: Int?) { self.width = width }

  mutating func add(_ line: StyledText) {
    lines += width.map { line.wrapped(to: $0) } ?? [line]
  }

  /// What stands behind these labels is copied, and so stays whole.
  private static let copied: Set = ["Key", "Page", "Directory"]

  /// Labels and what they stand for; what is nil or empty is left out.
  mutating func fields(_ fields: [(label: String, text: String?)]) {
    let fields = fields.compactMap { field in
      field.text.flatMap { $0.isEmpty ? nil : (label: field.label, text: $0) }
    }
    let indent = (fields.map(\.label.count).max() ?? 0) + 2
    for (label, text) in fields {
      let room = Self.copied.contains(label) ? nil : width.map { max(8, $0 - indent) }
      let parts = StyledText(text).wrapped(to: room ?? .max)
      for (number, part) in parts.enumerated() {
        lines.append(StyledText(number == 0 ? label : "", .faint).padded(to: indent) + part)
      }
    }
  }

  /// A table under a heading with the number of its rows, and of how many they are the first;
  /// nothing where there are none.
  mutating func section(_ heading: String, _ table: Table, of total: Int? = nil) {
    guard !table.rows.isEmpty else { return }
    let heading = heading.prefix(1).uppercased() + heading.dropFirst()
    let count = table.rows.count
    let part = total.map { $0 > count ? " of \($0.grouped)" : "" } ?? ""
    add(StyledText())
    add(StyledText("\(heading) (\(count.grouped)\(part))", .bold))
    self.table(table)
  }

  mutating func table(_ table: Table) {
    guard !table.rows.isEmpty else { return }
    lines += table.lines(width: width)
  }

  /// The lines as they go to a terminal or a file.
  func rendered(styled: Bool) -> String {
    lines.map { $0.rendered(styled: styled) + "\n" }.joined()
  }
}

extension Int {
  /// "1,234,567"
  var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return (self < 0 ? "-" : "") + text
  }
}
