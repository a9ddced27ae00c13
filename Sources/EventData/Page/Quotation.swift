/// A stretch in quotation marks.
struct Quotation {
  /// With its marks.
  var range: Range<Int>
  var inside: Range<Int>

  static func first(in phrase: Phrase, where isWanted: (Quotation) -> Bool) -> Quotation? {
    var index = phrase.startIndex
    while index < phrase.endIndex {
      if let quotation = quotation(at: index, in: phrase) {
        if isWanted(quotation) { return quotation }
        index = quotation.range.upperBound
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func quotation(at index: Int, in phrase: Phrase) -> Quotation? {
    let token = phrase[index]
    guard token.shape == .mark, let closing = closings[token.folded] else { return nil }
    // Marks inside quoted text: “… an "EU Regions Week close to you" event” closes with its own kind.
    var end: Int?
    for position in index + 1..<phrase.endIndex where phrase[position].shape == .mark {
      if closing.contains(phrase[position].folded) {
        end = position
        break
      }
    }
    guard let end, end > index + 1 else { return nil }
    return Quotation(range: index..<end + 1, inside: index + 1..<end)
  }

  private static let closings: [String: Set<String>] = [
    "“": ["”", "“"], "„": ["”", "“", "‟"], "\"": ["\""], "«": ["»"], "»": ["«"], "‘": ["’", "‘"],
    "‚": ["‘", "’"], "'": ["'"],
  ]
}
