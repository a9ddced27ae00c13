/// Takes pieces out of a text so that what is left reads as if they had never stood there.
enum TextCut {
  static func removing(_ ranges: [Range<Int>], from text: [Unicode.Scalar]) -> String {
    let ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var left = Array(text[..<(ranges.first?.lowerBound ?? text.endIndex)])
    for (index, range) in ranges.enumerated() {
      let end = index + 1 < ranges.count ? ranges[index + 1].lowerBound : text.endIndex
      // The label of one may reach back into another.
      left = joined(left, Array(text[range.upperBound..<max(range.upperBound, end)]))
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: left)
    return String(view)
  }

  /// Two sides of a piece that is gone: without brackets around nothing, nor two commas in a row.
  private static func joined(
    _ before: [Unicode.Scalar], _ after: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var left = trimmedEnd(before)
    var right = Array(after.drop { $0.properties.isWhitespace })
    while true {
      if let open = left.last, let close = right.first, brackets[open] == close {
        left = trimmedEnd(left.dropLast())
        right = Array(right.dropFirst().drop { $0.properties.isWhitespace })
      } else if let last = left.last, separators.contains(last), right.first.map(ends) ?? true {
        left = trimmedEnd(left.dropLast())
      } else if left.last.map({ brackets[$0] != nil }) ?? true, let first = right.first,
        separators.contains(first)
      {
        right = Array(right.dropFirst().drop { $0.properties.isWhitespace })
      } else {
        break
      }
    }
    if left.isEmpty || right.isEmpty { return left + right }
    let isTight = right.first.map(ends) ?? true || left.last.map { brackets[$0] != nil } ?? true
    return left + (isTight && right.first != "|" && right.first != "/" ? [] : [" "]) + right
  }

  private static func trimmedEnd(_ text: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
    var text = Array(text)
    while text.last?.properties.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    [",", ";", "|", "/", "·", "•", ".", ")", "]", "}", ">"].contains(scalar)
  }

  private static let separators: Set<Unicode.Scalar> = [
    ",", ";", ":", "|", "/", "·", "•", "-", "–", "—",
  ]
  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "<": ">",
  ]
}
