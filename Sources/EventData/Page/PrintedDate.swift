/// A day or a run of days as printed; the year may be missing.
struct PrintedDate: Sendable, Equatable {
  var year: Int?
  var month: Int
  var day: Int
  /// The last day, where several are printed.
  var lastYear: Int?
  var lastMonth: Int?
  var lastDay: Int?
  /// The tokens it stands in.
  var range: Range<Int>

  /// `yyyy-MM-dd`, with `fallback` where no year is printed.
  func start(year fallback: Int?) -> String? {
    (year ?? fallback).flatMap { Self.iso($0, month, day) }
  }

  func end(year fallback: Int?) -> String? {
    guard let lastDay, let year = lastYear ?? year ?? fallback else { return nil }
    return Self.iso(year, lastMonth ?? month, lastDay)
  }

  /// Nil where the calendar has no such day.
  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard lengths.indices.contains(month - 1), (1...lengths[month - 1]).contains(day) else {
      return nil
    }
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// Finds dates in the languages of the Union: "13 December 2023", "Vom 14. bis 16. Mai 2019",
/// "November 13th, 2023", "22 et 23 novembre", "23.05.2019", "2020-10-27".
enum DateFinder {
  static func dates(in phrase: Phrase) -> [PrintedDate] {
    var dates: [PrintedDate] = []
    for index in phrase.tokens.indices {
      if let last = dates.last, last.range.contains(index) { continue }
      let token = phrase[index]
      if token.isWord, let month = Vocabulary.months[token.folded] {
        if let date = named(month, at: index, in: phrase) { dates.append(date) }
      } else if token.shape == .number, let date = numeric(at: index, in: phrase) {
        dates.append(date)
      }
    }
    return joinedRuns(dates, in: phrase)
  }

  // MARK: With the month's name

  private static func named(_ month: Int, at index: Int, in phrase: Phrase) -> PrintedDate? {
    guard let days = daysBefore(index, in: phrase) ?? daysBehind(index, in: phrase) else {
      return nil
    }
    var end = max(index + 1, days.range.upperBound)
    var year: Int?
    var probe = end
    while probe < phrase.endIndex, probe < end + 3,
      phrase[probe].isMark(",") || phrase[probe].isMark(".")
        || wordsBeforeYear.contains(phrase[probe].folded)
    { probe += 1 }
    if probe < phrase.endIndex, let printed = phrase[probe].year {
      year = printed
      end = probe + 1
    }
    var lower = days.range.lowerBound
    // "2024. április 24."
    if year == nil, let number = yearBefore(lower, in: phrase) {
      year = number.year
      lower = number.index
    }
    return PrintedDate(
      year: year, month: month, day: days.first, lastDay: days.last, range: lower..<end)
  }

  private static let wordsBeforeYear: Set<String> = ["de", "of", "r", "roku", "do"]

  private static func yearBefore(_ index: Int, in phrase: Phrase) -> (year: Int, index: Int)? {
    var position = index - 1
    while position >= phrase.startIndex, position > index - 3,
      phrase[position].isMark(".") || ["m", "gada", "metu", "g"].contains(phrase[position].folded)
    { position -= 1 }
    guard position >= phrase.startIndex, let year = phrase[position].year else { return nil }
    return (year, position)
  }

  private typealias Days = (first: Int, last: Int?, range: Range<Int>)

  private static func daysBefore(_ index: Int, in phrase: Phrase) -> Days? {
    var position = index - 1
    guard let last = number(before: &position, in: phrase) else { return nil }
    let lastStart = position + 1
    guard isLink(position, in: phrase) else { return (last, nil, lastStart..<index) }
    position -= 1
    guard let first = number(before: &position, in: phrase), first < last else {
      return (last, nil, lastStart..<index)
    }
    return (first, last, position + 1..<index)
  }

  private static func daysBehind(_ index: Int, in phrase: Phrase) -> Days? {
    var position = index + 1
    guard let first = number(behind: &position, in: phrase) else { return nil }
    let firstEnd = position
    guard isLink(position, in: phrase) else { return (first, nil, index..<firstEnd) }
    position += 1
    guard let last = number(behind: &position, in: phrase), first < last else {
      return (first, nil, index..<firstEnd)
    }
    return (first, last, index..<position)
  }

  /// The day that ends at `position`, which moves in front of it: over "of", "de", ordinal endings.
  private static func number(before position: inout Int, in phrase: Phrase) -> Int? {
    var probe = position
    while probe >= phrase.startIndex, probe > position - 3, isFiller(phrase[probe]) { probe -= 1 }
    guard probe >= phrase.startIndex, let day = phrase[probe].integer, (1...31).contains(day) else {
      return nil
    }
    position = probe - 1
    return day
  }

  private static func number(behind position: inout Int, in phrase: Phrase) -> Int? {
    var probe = position
    while probe < phrase.endIndex, probe < position + 2,
      phrase[probe].isMark(",") || phrase[probe].isMark(".")
    { probe += 1 }
    guard probe < phrase.endIndex, let day = phrase[probe].integer, (1...31).contains(day) else {
      return nil
    }
    probe += 1
    if probe < phrase.endIndex, !phrase[probe].isSpacedBefore, isFiller(phrase[probe]) {
      probe += 1
    }
    position = probe
    return day
  }

  private static func isFiller(_ token: Token) -> Bool {
    token.isMark(".") || token.isMark("º") || token.isMark("ª")
      || fillers.contains(token.folded)
  }

  /// Endings of ordinals, and what stands between day and month.
  private static let fillers: Set<String> = [
    "th", "st", "nd", "rd", "of", "de", "e", "er", "eme",
  ]

  private static func isLink(_ index: Int, in phrase: Phrase) -> Bool {
    guard index >= phrase.startIndex, index < phrase.endIndex else { return false }
    let token = phrase[index]
    return token.isDash || token.isAnd || token.isMark("/")
      || links.contains(token.folded)
  }

  /// What stands between the first and the last day.
  private static let links: Set<String> = [
    "to", "bis", "do", "au", "al", "a", "ao", "till", "until", "tot", "az",
  ]

  // MARK: In figures

  /// The figures that begin at `index`: "23.05.2019" is one token, "27 / 11 / 2023" and "2020-10-27"
  /// are five.
  private static func figures(at index: Int, in phrase: Phrase) -> (figures: [Int], end: Int) {
    let joined = phrase[index].folded.split(separator: ".").map { Int($0) }
    if joined.count == 3 { return (joined.compactMap { $0 }, index + 1) }
    var figures: [Int] = []
    var end = index
    for position in [index, index + 2, index + 4] where position < phrase.endIndex {
      guard let figure = phrase[position].integer else { break }
      if position > index {
        let link = phrase[position - 1]
        guard link.isMark("/") || link.isMark("-") || link.isMark(".") else { break }
      }
      figures.append(figure)
      end = position + 1
    }
    return (figures, end)
  }

  private static func numeric(at index: Int, in phrase: Phrase) -> PrintedDate? {
    let (figures, end) = figures(at: index, in: phrase)
    guard figures.count == 3 else { return nil }
    var (year, month, day) =
      figures[0] > 1900
      ? (figures[0], figures[1], figures[2]) : (figures[2], figures[1], figures[0])
    // "10/19/2023": only the American order makes sense.
    if month > 12, day <= 12 { swap(&month, &day) }
    guard Token.years.contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    var date = PrintedDate(year: year, month: month, day: day, range: index..<end)
    // "07.-09.05.2024"
    if index - 3 >= phrase.startIndex, phrase[index - 1].isDash, phrase[index - 2].isMark("."),
      let first = phrase[index - 3].integer, first < day
    {
      date.lastDay = day
      date.day = first
      date.range = index - 3..<end
    }
    return date
  }

  /// "6 Jul 2022 – 7 Jul 2022", "30 April to 2 May 2024": two dates that are the ends of one run.
  private static func joinedRuns(_ dates: [PrintedDate], in phrase: Phrase) -> [PrintedDate] {
    var result: [PrintedDate] = []
    for date in dates {
      guard var previous = result.last, previous.lastDay == nil,
        date.range.lowerBound == previous.range.upperBound + 1,
        isLink(previous.range.upperBound, in: phrase)
      else {
        result.append(date)
        continue
      }
      if previous.year != nil, previous.year != date.year { previous.lastYear = date.year }
      previous.year = previous.year ?? date.year
      if (date.month, date.day) != (previous.month, previous.day) {
        previous.lastMonth = date.month
        previous.lastDay = date.lastDay ?? date.day
      }
      previous.range = previous.range.lowerBound..<date.range.upperBound
      result[result.count - 1] = previous
    }
    return result
  }
}

extension Token {
  var integer: Int? { shape == .number ? Int(folded) : nil }

  /// The number where it can be the year of an event.
  var year: Int? { integer.flatMap { Self.years.contains($0) ? $0 : nil } }

  fileprivate static let years = 1950...2100
}
