/// What a line begins with.
extension Phrase {
  /// What follows the time that the line begins with.
  var behindLeadingTime: Phrase? { leadingTime.map { from($0.range.upperBound) } }

  /// The time that the line begins with.
  var leadingTime: PrintedTime? {
    var start = startIndex
    // "22 Apr 2024, 09:30 - 09:45": the day may stand before.
    if let date = DateFinder.dates(in: self).first, date.range.lowerBound <= start + 1 {
      start = date.range.upperBound
      while start < endIndex, self[start].shape == .mark { start += 1 }
    }
    return start < endIndex ? TimeFinder.time(at: start, in: self) : nil
  }

  /// A label of a few words before a colon, and what it labels.
  var labelled: (label: Phrase, rest: Phrase)? {
    guard let colon = tokens.prefix(8).firstIndex(where: { $0.isMark(":") }), colon > startIndex,
      colon + 1 < endIndex
    else { return nil }
    return (upTo(colon), from(colon + 1))
  }
}
