/// A pull parser of JSON (RFC 8259) over bytes that may be the first part of a longer text.
///
/// Foundation's `JSONDecoder` wants a whole value, and tells no line or column of a wrong type.
struct JSONReader {
  /// A place in the bytes at hand.
  struct Mark {
    fileprivate(set) var position = 0
    fileprivate(set) var line = 1
    /// Where the line begins; below zero once the bytes before have been dropped.
    fileprivate var lineStart = 0
    /// Whether an object or a list has just been entered.
    fileprivate var isAtFirst = false
  }

  private(set) var bytes: [UInt8] = []
  /// Where reading stands.
  private(set) var mark = Mark()
  /// No bytes follow those at hand.
  var isLastPart = false

  /// RFC 8259 lets a reader limit nesting; what is deeper is no record of ours.
  private static let deepest = 256

  /// Drops what has been read and adds `more` to what has not.
  mutating func append(_ more: [UInt8]) {
    bytes.removeSubrange(..<position)
    lineStart -= position
    position = 0
    bytes += more
  }

  /// Goes back to a place, as long as nothing was appended since.
  mutating func rewind(to mark: Mark) { self.mark = mark }

  /// Where the value that comes next begins.
  mutating func start() throws(JSONProblem) -> Mark {
    _ = try peek()
    return mark
  }

  var unreadCount: Int { bytes.count - position }

  var isAtLineStart: Bool { position == lineStart }

  private var position: Int {
    get { mark.position }
    set { mark.position = newValue }
  }

  private var lineStart: Int {
    get { mark.lineStart }
    set { mark.lineStart = newValue }
  }
}

// MARK: - Values

extension JSONReader {
  /// The first byte of what comes next, blanks skipped.
  mutating func peek() throws(JSONProblem) -> UInt8 {
    skipBlanks()
    guard position < bytes.count else { throw endOfBytes() }
    return bytes[position]
  }

  /// Skips blanks, and tells whether bytes at hand are left.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    while position < bytes.count {
      switch bytes[position] {
      case .newline:
        position += 1
        mark.line += 1
        lineStart = position
      case .space, .tab, .carriageReturn: position += 1
      default: return true
      }
    }
    return false
  }

  /// Skips what is left of the line, and tells whether its end is at hand.
  mutating func skipLine() -> Bool {
    guard let end = bytes[position...].firstIndex(of: .newline) else {
      position = bytes.count
      return false
    }
    position = end + 1
    mark.line += 1
    lineStart = position
    return true
  }

  /// Takes `byte` if it comes next.
  mutating func take(_ byte: UInt8) throws(JSONProblem) -> Bool {
    guard try peek() == byte else { return false }
    position += 1
    return true
  }

  mutating func enterObject() throws(JSONProblem) {
    guard try take(.openBrace) else { throw try wrongType("an object") }
    mark.isAtFirst = true
  }

  mutating func enterList() throws(JSONProblem) {
    guard try take(.openBracket) else { throw try wrongType("a list") }
    mark.isAtFirst = true
  }

  /// The next key of the object that was entered, or `nil` at its end.
  mutating func nextKey() throws(JSONProblem) -> String? {
    guard try goOn(to: .closeBrace, of: "object") else { return nil }
    guard try peek() == .quote else {
      throw syntax("A key in double quotes belongs here, not \(seen).")
    }
    let key = try string()
    guard try take(.colon) else {
      throw syntax("A colon belongs here, after the key, not \(seen).")
    }
    return key
  }

  /// Whether the list that was entered has another element.
  mutating func nextElement() throws(JSONProblem) -> Bool {
    try goOn(to: .closeBracket, of: "list")
  }

  private mutating func goOn(to end: UInt8, of what: String) throws(JSONProblem) -> Bool {
    let isFirst = mark.isAtFirst
    mark.isAtFirst = false
    if try take(end) { return false }
    if isFirst { return true }
    guard try take(.comma) else {
      throw syntax("A comma or the end of the \(what) belongs here, not \(seen).")
    }
    if try peek() == end {
      throw syntax("A comma stands before the end of the \(what); remove it.")
    }
    return true
  }

  /// Text, without blanks around it; `nil` for null and for blank text.
  mutating func text() throws(JSONProblem) -> String? {
    switch try peek() {
    case .quote:
      let text = try string()
      return text.isTrimmed ? text : text.trimmed.nilIfEmpty
    case .n:
      try skipValue()
      return nil
    default: throw try wrongType("text or null")
    }
  }

  /// Skips a value of any kind, and proves on the way that it is JSON.
  mutating func skipValue(depth: Int = 0) throws(JSONProblem) {
    guard depth < Self.deepest else { throw syntax("This is nested too deeply.") }
    switch try peek() {
    case .openBrace:
      try enterObject()
      while try nextKey() != nil { try skipValue(depth: depth + 1) }
    case .openBracket:
      try enterList()
      while try nextElement() { try skipValue(depth: depth + 1) }
    case .quote: _ = try string()
    case .t: try skipWord("true")
    case .f: try skipWord("false")
    case .n: try skipWord("null")
    case .minus, .zero ... .nine: try skipNumber()
    default: throw syntax("A value belongs here, not \(seen).")
    }
  }

  private mutating func skipWord(_ word: StaticString) throws(JSONProblem) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard position + offset < bytes.count else { throw endOfBytes() }
      guard bytes[position + offset] == word.utf8Start[offset] else {
        throw syntax("This is no JSON value; text stands in double quotes.")
      }
    }
    position += word.utf8CodeUnitCount
  }

  private mutating func skipNumber() throws(JSONProblem) {
    if bytes[position] == .minus { position += 1 }
    try skipDigits()
    if position < bytes.count, bytes[position] == .dot {
      position += 1
      try skipDigits()
    }
    if position < bytes.count, bytes[position] | 0x20 == .e {
      position += 1
      if position < bytes.count, bytes[position] == .minus || bytes[position] == .plus {
        position += 1
      }
      try skipDigits()
    }
    guard position < bytes.count || isLastPart else { throw endOfBytes() }
  }

  private mutating func skipDigits() throws(JSONProblem) {
    let start = position
    while position < bytes.count, case .zero ... .nine = bytes[position] { position += 1 }
    guard position < bytes.count || (isLastPart && position > start) else { throw endOfBytes() }
    guard position > start else { throw syntax("A digit belongs here, not \(seen).") }
  }
}

// MARK: - Strings

extension JSONReader {
  /// The string whose opening quote comes next.
  private mutating func string() throws(JSONProblem) -> String {
    let start = position + 1
    let end = try endOfPlainText(from: start)
    let plain = bytes[start..<end]
    position = end
    if bytes[end] == .quote {
      position += 1
      return TextEncoding.decode(plain)
    }
    var text = plain
    while bytes[position] != .quote {
      try appendEscape(to: &text)
      let end = try endOfPlainText(from: position)
      text += bytes[position..<end]
      position = end
    }
    position += 1
    return TextEncoding.decode(text)
  }

  /// Where the next quote or backslash stands.
  private mutating func endOfPlainText(from start: Int) throws(JSONProblem) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == .quote || byte == .backslash { return end }
      if byte < .space {
        position = end
        throw syntax(
          byte == .newline || byte == .carriageReturn
            ? "The text that begins on this line has no closing quote."
            : "Text holds a control character here; write it as an escape, such as \\t.")
      }
      end += 1
    }
    position = end
    throw endOfBytes()
  }

  private mutating func appendEscape(to text: inout ArraySlice<UInt8>) throws(JSONProblem) {
    guard position + 1 < bytes.count else { throw endOfBytes() }
    let letter = bytes[position + 1]
    switch letter {
    case .quote, .backslash, .slash: text.append(letter)
    case .b: text.append(0x08)
    case .f: text.append(0x0C)
    case .n: text.append(.newline)
    case .r: text.append(.carriageReturn)
    case .t: text.append(.tab)
    case .u:
      try appendUnicodeEscape(to: &text)
      return
    default:
      throw syntax("A backslash stands before \(seen(at: position + 1)); write \\\\ for one.")
    }
    position += 2
  }

  /// `\uXXXX`, two of them for what UTF-16 writes as a pair. A half pair becomes U+FFFD.
  private mutating func appendUnicodeEscape(to text: inout ArraySlice<UInt8>) throws(JSONProblem) {
    var units = [try hexadecimal(at: position + 2)]
    position += 6
    if UTF16.isLeadSurrogate(units[0]) {
      guard position + 1 < bytes.count else { throw endOfBytes() }
      if bytes[position] == .backslash, bytes[position + 1] == .u {
        let second = try hexadecimal(at: position + 2)
        if UTF16.isTrailSurrogate(second) {
          units.append(second)
          position += 6
        }
      }
    }
    text += Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private func hexadecimal(at start: Int) throws(JSONProblem) -> UInt16 {
    guard start + 4 <= bytes.count else { throw endOfBytes() }
    var value: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = byte.hexadecimalValue else {
        throw syntax("Four hexadecimal digits belong after \\u.")
      }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}

// MARK: - Problems

extension JSONReader {
  /// The value that comes next is JSON but not as it should be.
  mutating func wrongType(_ expected: String) throws(JSONProblem) -> JSONProblem {
    let found =
      switch try peek() {
      case .openBrace: "an object"
      case .openBracket: "a list"
      case .quote: "text"
      case .t, .f: "true or false"
      case .n: "null"
      case .minus, .zero ... .nine: "a number"
      default: throw syntax("A value belongs here, not \(seen).")
      }
    return content("should be \(expected), but is \(found).")
  }

  func content(_ message: String, at mark: Mark? = nil) -> JSONProblem {
    problem(.content, message, at: mark)
  }

  func syntax(_ message: String) -> JSONProblem {
    problem(.syntax, "This is not valid JSON. " + message)
  }

  private func endOfBytes() -> JSONProblem {
    isLastPart
      ? syntax("The input ends in the middle of a value.") : problem(.incomplete, "")
  }

  private func problem(
    _ kind: JSONProblem.Kind, _ message: String, at mark: Mark? = nil
  ) -> JSONProblem {
    let mark = mark ?? self.mark
    return JSONProblem(
      kind: kind, message: message, line: mark.line, column: mark.position - mark.lineStart + 1)
  }

  private var seen: String { seen(at: position) }

  private func seen(at index: Int) -> String {
    guard index < bytes.count else { return "the end of the input" }
    let character = TextEncoding.decode(bytes[index..<min(index + 16, bytes.count)]).first
    return character.map { $0.isNewline ? "the end of the line" : "“\($0)”" } ?? "nothing"
  }
}
