/// Reads JSON: an object, a list of objects, or one object after another (NDJSON, concatenated).
///
/// The bytes at hand are one chunk, and more only while a single record is longer, so that lists
/// and lines of any length take bounded memory.
struct JSONFormat {
  private let input: String
  private var stream: ByteStream
  private var reader = JSONReader()

  init(_ stream: ByteStream, input: String) {
    self.input = input
    self.stream = stream
  }

  mutating func read(_ body: (EventReader.Item) throws -> Void) throws {
    while try isAtValue() {
      let isList = try reader.peek() == .openBracket
      do {
        if isList { try readList(body) } else { try readRecord(body) }
      } catch let problem as JSONProblem {
        let goesOn = try !isList && skipBrokenLine(problem)
        let addition = goesOn ? "" : " The rest of this input is not read."
        try body(
          .refused(
            Refusal(
              input: input, line: problem.line, column: problem.column,
              reason: problem.reason + addition)))
        if !goesOn { return }
      }
    }
  }

  private mutating func readRecord(_ body: (EventReader.Item) throws -> Void) throws {
    let input = input
    let items = try whole { reader throws(JSONProblem) in
      try JSONRecords.items(from: &reader, input: input)
    }
    for item in items { try body(item) }
  }

  private mutating func readList(_ body: (EventReader.Item) throws -> Void) throws {
    let input = input
    try reader.enterList()
    while true {
      let items = try whole { reader throws(JSONProblem) in
        try reader.nextElement() ? try JSONRecords.items(from: &reader, input: input) : nil
      }
      guard let items else { return }
      for item in items { try body(item) }
    }
  }

  /// After bad JSON: goes to the next line, and tells whether a record of its own begins there.
  ///
  /// In NDJSON it does. In an object laid out over several lines the next line goes on with the
  /// broken object, and in a list nothing tells where the next element begins.
  private mutating func skipBrokenLine(_ problem: JSONProblem) throws -> Bool {
    let firstLine = reader.mark.line
    while reader.mark.line == firstLine {
      guard try reader.skipLine() || refill() else { return true }
    }
    guard try isAtValue() else { return true }
    switch try reader.peek() {
    case .openBrace, .openBracket: return true
    case .quote, .closeBrace, .closeBracket, .comma: return false
    default: return problem.line == firstLine && reader.isAtLineStart
    }
  }
}

// MARK: - Bringing in bytes

extension JSONFormat {
  /// Whether a value follows. Skips the blanks before it.
  private mutating func isAtValue() throws -> Bool {
    while !reader.skipBlanks() {
      guard try refill() else { return false }
    }
    return true
  }

  /// What `parse` makes of what comes next, with as many bytes as it takes.
  private mutating func whole<Value>(
    _ parse: (inout JSONReader) throws(JSONProblem) -> Value
  ) throws -> Value {
    while true {
      let start = reader.mark
      do {
        return try parse(&reader)
      } catch {
        reader.rewind(to: start)
        guard error.kind == .incomplete else { throw error }
        try refill()
      }
    }
  }

  /// Brings in at least as many bytes as are waiting, so that a long record is not begun anew for
  /// each chunk of it. Tells whether there were any.
  @discardableResult
  private mutating func refill() throws -> Bool {
    var more: [UInt8] = []
    while more.count <= reader.unreadCount, let chunk = try stream.next() { more += chunk }
    reader.isLastPart = more.isEmpty
    reader.append(more)
    return !more.isEmpty
  }
}
