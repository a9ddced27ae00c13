/// Dates and times as spreadsheets print them, turned into those of our records.
enum TableDate {
  /// `text` as `yyyy…`, with the time if one stands behind it; of several days, the first. `nil` if
  /// it is no date.
  ///
  /// - Parameter monthFirst: Whether "12/1/2023" is the first of December.
  static func read(_ text: String, monthFirst: Bool) -> String? {
    if let date = EventDate.minute(text) { return date }
    let phrase = Phrase(text)
    guard let printed = DateFinder.dates(in: phrase).first else { return month(phrase) }
    let date = monthFirst ? withMonthFirst(printed, in: phrase) : printed
    guard let day = date.start(year: nil) else { return nil }
    let rest = phrase.from(date.range.upperBound)
    if let time = TimeFinder.times(in: rest).first {
      return EventDate.minute(day + "T" + time.start)
    }
    // A figure that is no time leaves open what the cell says.
    return rest.tokens.contains { $0.shape == .number } ? nil : EventDate.minute(day)
  }

  /// "8:30", "08.30", "8h30", "8:30 PM" as `HH:mm`; of a range, its start.
  static func time(_ text: String) -> String? {
    TimeFinder.times(in: Phrase(text)).first?.start
  }

  /// Whether the dates of a column are printed with the month first: one of them has to be.
  static func isMonthFirst(_ cells: [String]) -> Bool {
    cells.contains { cell in
      let numbers = cell.prefix { $0.isNumber || $0 == "/" }.split(separator: "/").map { Int($0) }
      guard numbers.count == 3, let first = numbers[0], let second = numbers[1] else {
        return false
      }
      return first <= 12 && (13...31).contains(second)
    }
  }

  /// "01/02/2023", which is read with the day first, as the second of January.
  private static func withMonthFirst(_ date: PrintedDate, in phrase: Phrase) -> PrintedDate {
    let tokens = phrase[date.range].tokens
    let isSlashed = tokens.dropFirst().first?.isMark("/") ?? false
    let isDayFirst = tokens.first?.integer == date.day
    guard isSlashed, isDayFirst, date.day <= 12 else { return date }
    var swapped = date
    (swapped.month, swapped.day) = (date.day, date.month)
    return swapped
  }

  /// "December 2023"
  private static func month(_ phrase: Phrase) -> String? {
    guard phrase.tokens.count == 2,
      let month = phrase.first.flatMap({ Vocabulary.months[$0.folded] }),
      let year = phrase.last?.integer
    else { return nil }
    return EventDate.minute("\(year)-\(twoDigits(month))")
  }
}
