/// What a page says of the event itself: title, series, day, hours, place.
struct EventHead: Sendable {
  var title: String?
  var series: String?
  var start: String?
  var end: String?
  var timezone: String?
  var location: String?
  var address: String?
  var url: String?
  /// The day that counts from each line on.
  var days = EventDays()
  /// Lines that say nothing but these: no people are looked for there.
  var usedLines: Set<Int> = []

  init(lines: [PageLine]) {
    let body = readURL(from: lines)
    let titles = TitleReader(lines: body, url: url)
    title = titles.title?.text
    if let line = titles.title?.line { usedLines.insert(line) }
    series = SeriesReader.series(in: body, title: title, url: url)
    let schedule = ScheduleReader(lines: body, title: title, titleLine: titles.title?.line)
    start = schedule.start
    end = schedule.end
    timezone = schedule.zone
    days = schedule.days
    usedLines.formUnion(schedule.usedLines)
    for line in body where LocationReader.isLabelled(line.phrase) { usedLines.insert(line.number) }
    address = AddressReader.address(in: body)
    location = LocationReader.location(in: body, dateLine: schedule.dateLine)
  }

  /// "source: https://…", the first line that our own HTML reader writes.
  private mutating func readURL(from lines: [PageLine]) -> [PageLine] {
    guard let first = lines.first, first.phrase.first?.folded == "source" else { return lines }
    let text = first.phrase.text
    guard let colon = text.firstIndex(of: ":") else { return lines }
    let address = text[text.index(after: colon)...].drop { $0 == " " }
    guard address.hasPrefix("http") else { return lines }
    url = String(address)
    usedLines.insert(first.number)
    return Array(lines.dropFirst())
  }
}
