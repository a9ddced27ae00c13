/// Finds addresses of e-mail, plain ("a.b@example.org") and in disguise ("a.b (at) example [dot] org").
enum EmailAddress {
  static func ranges(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in text.indices {
      guard let at = at(index, text), at.lowerBound >= found.last?.upperBound ?? 0 else { continue }
      if let range = address(around: at, text) { found.append(range) }
    }
    return found
  }

  /// The sign itself, or a word in brackets that stands for it, with the blanks around that.
  private static func at(_ index: Int, _ text: [Unicode.Scalar]) -> Range<Int>? {
    if text[index] == "@" { return index..<index + 1 }
    return bracketed(["at", "@"], index, text)
  }

  private static func bracketed(
    _ words: [String], _ index: Int, _ text: [Unicode.Scalar]
  ) -> Range<Int>? {
    guard ["(", "[", "{"].contains(text[index]) else { return nil }
    let inside = text[(index + 1)...].prefix(6).prefix { ![")", "]", "}"].contains($0) }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: inside.filter { !$0.properties.isWhitespace })
    guard words.contains(String(word).lowercased()), inside.endIndex < text.count,
      [")", "]", "}"].contains(text[inside.endIndex])
    else { return nil }
    var range = index..<inside.endIndex + 1
    while range.lowerBound > 0, text[range.lowerBound - 1].properties.isWhitespace {
      range = range.lowerBound - 1..<range.upperBound
    }
    while range.upperBound < text.count, text[range.upperBound].properties.isWhitespace {
      range = range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  private static func address(around at: Range<Int>, _ text: [Unicode.Scalar]) -> Range<Int>? {
    var start = at.lowerBound
    while start > 0, isOfName(text[start - 1]) { start -= 1 }
    while start < at.lowerBound, text[start] == "." || text[start] == "'" { start += 1 }
    guard start < at.lowerBound, let end = domain(from: at.upperBound, text) else { return nil }
    return start..<end
  }

  /// The end of a name of the net with a dot in it, the last part of which is letters.
  private static func domain(from start: Int, _ text: [Unicode.Scalar]) -> Int? {
    var end = label(from: start, text)
    guard end > start else { return nil }
    var last: Range<Int>?
    while end < text.count, let dot = dot(end, text) {
      let next = label(from: dot.upperBound, text)
      if next == dot.upperBound { break }
      last = dot.upperBound..<next
      end = next
    }
    guard let last, last.count >= 2, text[last].allSatisfy(\.properties.isAlphabetic) else {
      return nil
    }
    return end
  }

  private static func dot(_ index: Int, _ text: [Unicode.Scalar]) -> Range<Int>? {
    if text[index] == "." { return index..<index + 1 }
    var bracket = index
    while bracket < text.count, text[bracket].properties.isWhitespace { bracket += 1 }
    guard bracket < text.count, let dot = bracketed(["dot", "."], bracket, text) else { return nil }
    return dot
  }

  private static func label(from start: Int, _ text: [Unicode.Scalar]) -> Int {
    var end = start
    while end < text.count, isLetterOrDigit(text[end]) || text[end] == "-" { end += 1 }
    return end
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) || "._%+-'&~".unicodeScalars.contains(scalar)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
