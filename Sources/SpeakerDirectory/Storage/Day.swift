internal import Foundation

/// A day as the directory stores it: yyyymmdd, with zeros for what is unknown.
struct Day: Hashable, Comparable, Sendable {
  var number: Int

  static let unknown = Day(number: 0)

  init(number: Int) {
    self.number = number
  }

  /// Of a time as event data has it: `yyyy`, `yyyy-MM`, `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm`.
  init(_ time: String?) {
    let parts = (time ?? "").prefix { $0 != "T" && $0 != " " }.split(separator: "-").map { Int($0) }
    guard let year = parts.first.flatMap(\.self), (1...9999).contains(year) else {
      self = .unknown
      return
    }
    let month = parts.count > 1 ? parts[1] ?? 0 : 0
    let day = parts.count > 2 && month > 0 ? parts[2] ?? 0 : 0
    number = (year * 100 + month) * 100 + day
  }

  /// The day on which a moment lies, by universal time.
  init(date: Date) {
    let parts = RetentionPeriod.calendar.dateComponents([.year, .month, .day], from: date)
    number = ((parts.year ?? 0) * 100 + (parts.month ?? 0)) * 100 + (parts.day ?? 0)
  }

  var year: Int { number / 10_000 }

  /// `yyyy`, `yyyy-MM` or `yyyy-MM-dd`; nil where nothing is known.
  var text: String? {
    if number == 0 { return nil }
    let month = number / 100 % 100
    let day = number % 100
    let parts = [padded(year, 4)] + (month == 0 ? [] : [padded(month, 2)])
    return (parts + (day == 0 ? [] : [padded(day, 2)])).joined(separator: "-")
  }

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
