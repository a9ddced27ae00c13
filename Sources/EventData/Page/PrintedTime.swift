/// A time of day as printed, with its end and zone where they are.
struct PrintedTime: Sendable, Equatable {
  /// `HH:mm`
  var start: String
  var end: String?
  var zone: String?
  /// The tokens it stands in.
  var range: Range<Int>

  var withoutEnd: PrintedTime { PrintedTime(start: start, end: nil, zone: zone, range: range) }
}

/// Finds times: "8:30 – 9:45 CET", "10am to 12.30pm", "9h30", "16u00", "zwischen 8:30 – 10 Uhr".
enum TimeFinder {
  static func times(in phrase: Phrase) -> [PrintedTime] {
    var times: [PrintedTime] = []
    var index = phrase.startIndex
    while index < phrase.endIndex {
      if let time = time(at: index, in: phrase) {
        times.append(time)
        index = time.range.upperBound
      } else {
        index += 1
      }
    }
    return times
  }

  /// The time that begins with the token at `index`.
  static func time(at index: Int, in phrase: Phrase) -> PrintedTime? {
    guard var first = clock(at: index, in: phrase) else { return nil }
    let isBare = phrase[index].integer != nil
    if isBare, index > phrase.startIndex,
      phrase[index - 1].shape == .number || phrase[index - 1].isMark("/")
    {
      return nil
    }
    var end = first.end
    var last: Clock?
    if let link = link(at: end, in: phrase), let second = clock(at: link, in: phrase) {
      // "6-7.30 p.m.": the half of the day printed once holds for both.
      if second.isAfternoon == true, first.isAfternoon == nil { first.shiftToAfternoon() }
      if first.isCertain || second.isCertain {
        last = second
        end = second.end
      }
    }
    guard first.isCertain || last != nil else { return nil }
    let zone = zone(at: end, in: phrase)
    if let zone { end = zone.end }
    return PrintedTime(
      start: first.text, end: last?.text, zone: zone?.name, range: index..<end)
  }

  private struct Clock {
    var hour: Int
    var minute: Int
    var isAfternoon: Bool?
    /// Printed as a time beyond doubt, not as a bare figure.
    var isCertain: Bool
    var end: Int

    var text: String { "\(twoDigits(hour)):\(twoDigits(minute))" }

    mutating func shiftToAfternoon() {
      if hour < 12 { hour += 12 }
      isAfternoon = true
    }
  }

  private static func clock(at index: Int, in phrase: Phrase) -> Clock? {
    guard index < phrase.endIndex, phrase[index].shape == .number else { return nil }
    let figures = phrase[index].folded.split { ":.hu".contains($0) }
    // "08:30:00", as spreadsheets print times; "12.10.23" is a date.
    let hasSeconds = figures.count == 3 && !phrase[index].folded.contains(".")
    guard let hour = figures.first.flatMap({ Int($0) }), hour <= 24,
      figures.count <= 2 || hasSeconds
    else { return nil }
    var clock = Clock(hour: hour, minute: 0, isCertain: false, end: index + 1)
    if figures.count >= 2 {
      guard figures[1].count == 2, let minute = Int(figures[1]), minute < 60 else { return nil }
      clock.minute = minute
      clock.isCertain = true
    }
    readHalfOfDay(of: &clock, in: phrase)
    return clock
  }

  private static func readHalfOfDay(of clock: inout Clock, in phrase: Phrase) {
    guard clock.end < phrase.endIndex else { return }
    let word = phrase[clock.end].folded
    switch word {
    case "am", "a.m", "am.", "pm", "p.m", "pm.":
      clock.isCertain = true
      clock.isAfternoon = word.hasPrefix("p")
      if clock.isAfternoon == true, clock.hour < 12 { clock.hour += 12 }
      if clock.isAfternoon == false, clock.hour == 12 { clock.hour = 0 }
      clock.end += 1
      if clock.end < phrase.endIndex, phrase[clock.end].isMark("."),
        !phrase[clock.end].isSpacedBefore
      {
        clock.end += 1
      }
    case "uhr", "h", "hrs", "hours", "uur", "godz":
      clock.isCertain = true
      clock.end += 1
      // "15 h 30"
      if word == "h", clock.end < phrase.endIndex, let minute = phrase[clock.end].integer,
        minute < 60,
        phrase[clock.end].folded.count == 2
      {
        clock.minute = minute
        clock.end += 1
      }
    default: break
    }
  }

  private static func link(at index: Int, in phrase: Phrase) -> Int? {
    guard index < phrase.endIndex else { return nil }
    let token = phrase[index]
    let isLink =
      token.isDash
      || ["to", "bis", "do", "a", "until", "till", "and", "und", "tot"].contains(token.folded)
    return isLink ? index + 1 : nil
  }

  private static let zones: Set<String> = Set(
    words: """
      cet cest utc gmt eet eest wet west bst msk est edt mez mesz trt ist
      """)

  /// "CET", "(CEST)"
  private static func zone(at index: Int, in phrase: Phrase) -> (name: String, end: Int)? {
    guard index < phrase.endIndex else { return nil }
    let isBracketed = phrase[index].isMark("(")
    let position = isBracketed ? index + 1 : index
    guard position < phrase.endIndex, phrase[position].shape == .upper,
      zones.contains(phrase[position].folded)
    else { return nil }
    let end =
      isBracketed && position + 1 < phrase.endIndex && phrase[position + 1].isMark(")")
      ? position + 2 : position + 1
    return (phrase[position].text(in: phrase), end)
  }
}
