/// Finds the day and the hours of the event among all dates of a page.
struct ScheduleReader {
  private(set) var start: String?
  private(set) var end: String?
  private(set) var zone: String?
  private(set) var days = EventDays()
  /// The line that prints the day.
  private(set) var dateLine: PageLine?
  /// Lines that are dates and times and nothing else, or say when the page was published.
  private(set) var usedLines: Set<Int> = []

  init(lines: [PageLine], title: String?, titleLine: Int?) {
    let candidates = lines.flatMap { line in
      DateFinder.dates(in: line.phrase).map { Candidate(date: $0, line: line) }
    }
    let stamps = Set(lines.filter(\.isStamp).map(\.number))
    usedLines = stamps.union(lines.filter(Self.isOnlySchedule).map(\.number))
    var events = candidates.filter {
      !stamps.contains($0.line.number) && !$0.isOfAnotherEvent
    }
    // A date alone may be when the page was published; where nothing else is printed it is the day.
    if events.isEmpty {
      events = candidates.filter { !$0.line.saysPublication && !$0.isOfAnotherEvent }
    }
    // What a line says of the event holds for all dates on it.
    var lineScores: [Int: Double] = [:]
    for event in events where lineScores[event.line.number] == nil {
      lineScores[event.line.number] = Self.score(event.line, titleLine: titleLine)
    }
    let scored = events.map { (event: $0, score: $0.score + (lineScores[$0.line.number] ?? 0)) }
    guard let best = scored.max(by: { $0.score < $1.score })?.event else { return }
    dateLine = best.line
    let year = best.date.year ?? Self.year(for: best, among: candidates, title: title)
    guard let day = best.date.start(year: year) else { return }
    let last = best.date.end(year: year)
    let time = Self.time(for: best, in: lines)
    start = time.map { "\(day)T\($0.start)" } ?? day
    end =
      last ?? Self.lastDay(behind: best, year: year, among: events)
      ?? time?.end.map { "\(day)T\($0)" }
    zone = time?.zone
    days = EventDays(first: day)
    for event in events where Self.isOnlySchedule(event.line) {
      if let day = event.date.start(year: year) { days.begin(day, at: event.line.number) }
    }
  }

  private struct Candidate {
    var date: PrintedDate
    var line: PageLine

    var score: Double { (date.year == nil ? 0 : 1) - Double(date.range.lowerBound) * 0.001 }

    /// "Another Talk was organised on 30 March 2022"
    var isOfAnotherEvent: Bool {
      let clause = line.phrase.upTo(date.range.lowerBound).tokens.suffix(16).map(\.folded)
      return clause.contains { Self.wordsOfOthers.contains($0) }
        && !clause.suffix(2).contains { Vocabulary.kinds(of: $0).contains(.weekday) }
    }

    private static let wordsOfOthers: Set<String> = Set(
      words: """
        another previous last next since until deadline following launched anmeldeschluss anmeldung
        register registration inscription inscriptions apply submission
        """)
  }

  private static func score(_ line: PageLine, titleLine: Int?) -> Double {
    let phrase = line.phrase
    var score = 0.0
    if !TimeFinder.times(in: phrase).isEmpty { score += 2 }
    if phrase.tokens.contains(where: TitleReader.isEventWord) { score += 1 }
    if phrase.tokens.contains(where: { $0.isMark("“") || $0.isMark("„") }) { score += 1 }
    if line.number == titleLine { score += 0.5 }
    return score - Double(line.number) * 0.02
  }

  /// The last of the days that stand as headings of an agenda: "Freitag, 24. Februar".
  private static func lastDay(behind first: Candidate, year: Int?, among dates: [Candidate])
    -> String?
  {
    let later = dates.filter {
      $0.line.number > first.line.number && isOnlySchedule($0.line) && $0.date.year ?? year == year
        && ($0.date.month, $0.date.day) > (first.date.month, first.date.day)
        && $0.date.month - first.date.month <= 1
    }
    return later.last?.date.start(year: year)
  }

  // MARK: Year

  /// The year of a date that prints none: from the title, else from the nearest date with one.
  private static func year(for wanted: Candidate, among dates: [Candidate], title: String?) -> Int?
  {
    let inTitle = title.flatMap { title in
      Phrase(title).tokens.compactMap(\.integer).first { (1990...2100).contains($0) }
    }
    if let inTitle { return inTitle }
    let sameLine = dates.first { $0.line.number == wanted.line.number && $0.date.year != nil }
    if let year = sameLine?.date.year { return year }
    let printed = dates.filter { $0.date.year != nil }
    guard Set(printed.map { $0.date.year }).count == 1, let other = printed.first?.date,
      let year = other.year
    else { return nil }
    // A page published in January tells of December, one of December tells of January.
    switch wanted.date.month - other.month {
    case 7...: return year - 1
    case ...(-7): return year + 1
    default: return year
    }
  }

  // MARK: Hours

  /// Printed by the date, else the first hour of the agenda behind it.
  private static func time(for date: Candidate, in lines: [PageLine]) -> PrintedTime? {
    let phrase = date.line.phrase
    let onLine = TimeFinder.times(in: phrase).filter { !$0.range.overlaps(date.date.range) }
    if let behind = onLine.first(where: { $0.range.lowerBound >= date.date.range.upperBound }) {
      return behind
    }
    if let before = onLine.last { return before }
    let following = lines.filter { $0.number > date.line.number }
    for line in following {
      let phrase = line.phrase
      if let time = TimeFinder.time(at: phrase.startIndex, in: phrase) {
        // The end of the first item is not the end of the event.
        let isWhole =
          time.range.upperBound == phrase.endIndex && line.number - date.line.number <= 3
        return isWhole ? time : time.withoutEnd
      }
      let times = TimeFinder.times(in: phrase)
      if let time = times.first, phrase.tokens.count - time.range.count <= 3 { return time }
      if let time = times.first, phrase.tokens.count - time.range.count <= 14 {
        return time.withoutEnd
      }
    }
    return nil
  }

  private static func isOnlySchedule(_ line: PageLine) -> Bool {
    let phrase = line.phrase
    guard !DateFinder.dates(in: phrase).isEmpty else { return false }
    let otherWords = phrase.tokens.filter {
      $0.isWord && $0.kinds.isDisjoint(with: [.weekday, .month])
    }
    return otherWords.count <= 4
  }
}

extension PageLine {
  /// Whether it says who published the page and when: nothing of it is about the event.
  var isStamp: Bool { saysPublication || isLoneDate }

  fileprivate var saysPublication: Bool {
    guard phrase.tokens.count <= 18, let first = phrase.tokens.prefix(3).first(where: \.isWord)
    else {
      return false
    }
    return Self.stampWords.contains(first.folded)
  }

  /// "27 / 11 / 2023" or "07 Feb 2022" alone: when the page was published, unless nothing else is
  /// printed; "22 April 2024, 9:30" has a time.
  private var isLoneDate: Bool {
    guard !isBulleted, let date = DateFinder.dates(in: phrase).first,
      date.range.count >= phrase.tokens.count - 1
    else { return false }
    return phrase.tokens.allSatisfy { $0.shape == .number || $0.shape == .mark }
  }

  private static let stampWords: Set<String> = Set(
    words: """
      submitted posted created published updated dodano poste publie veroffentlicht erstellt
      publicado pubblicato opublikowano modified last author photo copyright zuletzt stand
      """)
}
