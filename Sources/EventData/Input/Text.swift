extension String {
  /// Whether no ASCII blank stands at either end, told from two bytes.
  var isTrimmed: Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    return !first.isBlank && !last.isBlank
  }

  /// Without blanks at either end, no-break spaces included.
  var trimmed: String {
    if isTrimmed, let first = utf8.first, let last = utf8.last, first < 0x80, last < 0x80 {
      return self
    }
    guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  var nilIfEmpty: String? { isEmpty ? nil : self }
}

extension StringProtocol {
  /// With single blanks, line breaks among them.
  var onOneLine: String {
    isOnOneLine ? String(self) : words.joined(separator: " ")
  }

  /// What blanks of any kind keep apart.
  var words: [Self.SubSequence] { split(whereSeparator: \.isWhitespace) }

  /// Told from the bytes, as it is true of nearly all text: single spaces, no blank beyond ASCII.
  private var isOnOneLine: Bool {
    var last = UInt8.space
    for byte in utf8 {
      if byte.isBlank, byte != .space || last == .space { return false }
      // The bytes that begin U+0080 to U+00BF and U+1000 to U+3FFF, blanks among them.
      if byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
      last = byte
    }
    return last != .space
  }
}

extension String {
  /// What stands between `separators`, without blanks around it and without empty parts.
  func parts(between separators: [String]) -> [String] {
    let bytes = Array(utf8)
    let marks = separators.map { Array($0.utf8) }
    var parts: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if let mark = marks.first(where: { bytes[index...].starts(with: $0) }) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self).trimmed)
        index += mark.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self).trimmed)
    return parts.filter { !$0.isEmpty }
  }
}
