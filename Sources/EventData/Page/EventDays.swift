/// Which day of an event the lines of its page speak of: that of the heading above.
struct EventDays: Sendable {
  private var first: String?
  private var headings: [(line: Int, day: String)] = []

  /// - Parameter first: `yyyy-MM-dd`
  init(first: String? = nil) {
    self.first = first
  }

  /// Lines come in the order of the page.
  mutating func begin(_ day: String, at line: Int) {
    headings.append((line, day))
  }

  func day(at line: Int) -> String? {
    headings.last { $0.line <= line }?.day ?? first
  }
}
