/// Local dates as our records hold them: `yyyy`, `yyyy-MM`, `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm`.
enum EventDate {
  /// `text` as a date of the calendar, cut to the minute: seconds and a zone behind the time are
  /// left out. `nil` if it is none.
  static func minute(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let year = number(bytes, 0..<4), year > 0 else { return nil }
    if bytes.count == 4 { return text }
    guard bytes[4] == .minus, let month = number(bytes, 5..<7), (1...12).contains(month)
    else { return nil }
    if bytes.count == 7 { return text }
    guard bytes[7] == .minus, let day = number(bytes, 8..<10),
      (1...days(inMonth: month, of: year)).contains(day)
    else { return nil }
    if bytes.count == 10 { return text }
    guard isTime(bytes[10...]) else { return nil }
    return String(decoding: bytes[..<10] + [0x54] + bytes[11..<16], as: UTF8.self)
  }

  /// "T08:30", "T08:30:00.000", "T08:30Z", "T08:30+01:00"; a blank for the T.
  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 6 else { return false }
    let start = bytes.startIndex
    let separator = bytes[start]
    guard separator | 0x20 == .t || separator == .space else { return false }
    let time = Array(bytes.dropFirst())
    guard let hour = number(time, 0..<2), hour < 24, time[2] == .colon,
      let minute = number(time, 3..<5), minute < 60
    else { return false }
    guard time.count > 5 else { return true }
    return [.colon, .plus, .minus, 0x5A, 0x7A, .space].contains(time[5])
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.upperBound <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - .zero)
    }
    return value
  }
}
