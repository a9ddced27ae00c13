/// Dates of the directory (`yyyy`, `yyyy-MM`, `yyyy-MM-dd`, `yyyy-MM-ddTHH:mm`) as people read them.
enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "2023-12-13" of "2023-12-13T08:30".
  static func day(_ date: String?) -> String { String(date?.prefix(10) ?? "") }

  /// "13 December 2023, 08:30–09:45 CET"
  static func span(start: String?, end: String?, timezone: String?) -> String? {
    guard let start else { return nil }
    var text = long(start)
    if let end, end != start {
      let sameDay = day(start) == day(end) && !time(end).isEmpty && !time(start).isEmpty
      text += sameDay ? "–" + time(end) : " – " + long(end)
    }
    return [text, timezone].compactMap(\.self).joined(separator: " ")
  }

  /// "10:15–10:45", of what is on that day; else with the day.
  static func hours(start: String?, end: String?, on day: String?) -> String {
    let ends = [start, end].compactMap(\.self)
    guard let day, ends.allSatisfy({ self.day($0) == day && !time($0).isEmpty }) else {
      return span(start: start ?? end, end: end, timezone: nil) ?? ""
    }
    return ends.map(time).joined(separator: "–")
  }

  /// "March 2022 – May 2024"; "May 2024" where both days lie in one month.
  static func period(_ first: String?, _ last: String?) -> String {
    let ends = [first, last].compactMap { $0.map { long(String($0.prefix(7))) } }
    return ends.first == ends.last ? ends.first ?? "" : ends.joined(separator: " – ")
  }

  private static func time(_ date: String) -> String { String(date.dropFirst(11)) }

  private static func long(_ date: String) -> String {
    let parts = day(date).split(separator: "-").map { Int($0) }
    guard let year = parts.first, let year else { return date }
    var text = String(year)
    if parts.count > 1, let month = parts[1], months.indices.contains(month - 1) {
      text = months[month - 1] + " " + text
      if parts.count > 2, let day = parts[2] { text = "\(day) " + text }
    }
    return time(date).isEmpty ? text : text + ", " + time(date)
  }
}
