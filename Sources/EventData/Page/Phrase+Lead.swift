/// What a line begins with.
extension Phrase {
  /// What follows the time that the line begins with.
  var behindLeadingTime: Phrase? { leadingTime.map { from($0.time.range.upperBound) } }

  /// The time that the line begins with, and the day before it.
  var leadingTime: (day: PrintedDate?, time: PrintedTime)? {
    var start = startIndex
    var day: PrintedDate?
    // "22 Apr 2024, 09:30 - 09:45": the day may stand before.
    if let date = DateFinder.dates(in: self).first, date.range.lowerBound <= start + 1 {
      day = date
      start = date.range.upperBound
      while start < endIndex, self[start].shape == .mark { start += 1 }
    }
    guard start < endIndex, let time = TimeFinder.time(at: start, in: self) else { return nil }
    return (day, time)
  }

  /// A label of a few words before a colon, and what it labels.
  var labelled: (label: Phrase, rest: Phrase)? {
    guard let colon = tokens.prefix(8).firstIndex(where: { $0.isMark(":") }), colon > startIndex,
      colon + 1 < endIndex
    else { return nil }
    return (upTo(colon), from(colon + 1))
  }
}
