/// One line on the terminal that says how far long work has come; nothing where standard error
/// goes elsewhere, or the work is short.
struct Progress {
  private static let patience = Duration.milliseconds(500)

  private let console = Console.error
  private let isShown: Bool
  private let total: Int
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant
  private var number = 0
  private var input = ""
  private var isOnScreen = false

  init(of total: Int) {
    self.total = total
    isShown = console.isTerminal
    last = clock.now
  }

  mutating func begin(_ input: String) {
    number += 1
    self.input = input
    show(events: 0)
  }

  /// Twice a second at most.
  mutating func show(events: Int) {
    guard isShown, clock.now - last > Self.patience else { return }
    last = clock.now
    let part = total > 1 ? "\(number.grouped) of \(total.grouped): " : ""
    let count = events > 0 ? ", \(events.grouped) events" : ""
    draw(StyledText("Reading \(part)\(input)\(count)…"))
    isOnScreen = true
  }

  /// Takes the line away, so that something else can be printed.
  mutating func clear() {
    guard isOnScreen else { return }
    draw(StyledText())
    isOnScreen = false
  }

  /// Carriage return, the text, and "erase to the end of the line".
  private func draw(_ text: StyledText) {
    let line = text.cut(to: (console.width ?? 80) - 1).rendered(styled: false)
    try? console.write("\r\(line)\u{1B}[K")
  }
}
