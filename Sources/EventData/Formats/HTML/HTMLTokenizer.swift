/// Takes HTML apart into text and tags, in one pass and whatever is wrong with it.
///
/// Comments, doctypes and processing instructions are passed over, CDATA is text.
struct HTMLTokenizer {
  enum Token {
    /// Text as it stands, entities and all.
    case text(Range<Int>)
    /// Text without entities.
    case plainText(Range<Int>)
    case open(name: String, attributes: [String: String])
    case close(name: String)
  }

  let bytes: [UInt8]
  private var position = 0
  /// The element whose content is no markup and comes next.
  private var rawElement: String?
  /// Where a search for each closing mark failed, so that none is made twice.
  private var unclosedRaw: Set<String> = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    if let name = rawElement.take(), let text = rawText(of: name) { return text }
    while position < bytes.count {
      guard bytes[position] == .less, let token = markup() else { return text() }
      if case .some(let token) = token { return token }
    }
    return nil
  }

  /// Text up to the next `<`. One that begins no tag is text itself.
  private mutating func text() -> Token {
    let start = position
    position = bytes[(position + 1)...].firstIndex(of: .less) ?? bytes.count
    return .text(start..<position)
  }

  /// What the `<` here begins: a token, nothing to hand on, or (outer `nil`) no markup.
  private mutating func markup() -> Token?? {
    guard position + 1 < bytes.count else { return nil }
    switch bytes[position + 1] {
    case 0x21:  // !
      if starts(with: "<!--") {
        skip(past: "-->", from: position + 4)
      } else if starts(with: "<![CDATA[") {
        let start = position + 9
        skip(past: "]]>", from: start)
        return .some(.plainText(start..<max(start, min(position - 3, bytes.count))))
      } else {
        skip(past: ">", from: position + 2)
      }
      return .some(nil)
    case 0x3F:  // ?
      skip(past: ">", from: position + 2)
      return .some(nil)
    case .slash:
      guard position + 2 < bytes.count, bytes[position + 2].isLetter else {
        skip(past: ">", from: position + 2)
        return .some(nil)
      }
      position += 2
      let name = name()
      _ = attributes()
      return .some(.close(name: name))
    case let byte where byte.isLetter:
      position += 1
      let name = name()
      let attributes = attributes()
      if HTMLElement.isRawText(name) { rawElement = name }
      return .some(.open(name: name, attributes: attributes))
    default: return nil
    }
  }

  private func starts(with text: String) -> Bool {
    bytes[position...].starts(with: Array(text.utf8))
  }

  /// Goes behind `mark`. Where it never comes, an unclosed comment ends with its own line's tag,
  /// as the first `>` ends it.
  private mutating func skip(past mark: String, from start: Int) {
    let mark = Array(mark.utf8)
    var index = min(start, bytes.count)
    if !unclosedRaw.contains(String(decoding: mark, as: UTF8.self)) {
      while let next = bytes[index...].firstIndex(of: mark[0]) {
        if bytes[next...].starts(with: mark) {
          position = next + mark.count
          return
        }
        index = next + 1
      }
      unclosedRaw.insert(String(decoding: mark, as: UTF8.self))
    }
    position =
      bytes[min(start, bytes.count)...].firstIndex(of: .greater).map { $0 + 1 } ?? bytes.count
  }

  /// The content of a raw element, up to its closing tag; nothing if it has none.
  private mutating func rawText(of name: String) -> Token? {
    guard !unclosedRaw.contains(name) else { return nil }
    let mark = Array("</\(name)".utf8)
    var index = position
    while let next = bytes[index...].firstIndex(of: .less) {
      if bytes[next...].lazy.map(\.lowercased).starts(with: mark) {
        defer { position = next }
        return .text(position..<next)
      }
      index = next + 1
    }
    unclosedRaw.insert(name)
    return nil
  }
}

// MARK: - Tags

extension HTMLTokenizer {
  private mutating func name() -> String {
    let start = position
    while position < bytes.count, !bytes[position].isBlank, bytes[position] != .greater,
      bytes[position] != .slash
    {
      position += 1
    }
    return String(decoding: bytes[start..<position].lazy.map(\.lowercased), as: UTF8.self)
  }

  /// The attributes up to the end of the tag; the first of a name counts.
  private mutating func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while position < bytes.count {
      switch bytes[position] {
      case .greater:
        position += 1
        return attributes
      case .slash, .equals: position += 1
      case let byte where byte.isBlank: position += 1
      default:
        let (name, value) = attribute()
        if attributes[name] == nil { attributes[name] = value }
      }
    }
    return attributes
  }

  private mutating func attribute() -> (name: String, value: String) {
    let start = position
    while position < bytes.count, !bytes[position].isBlank,
      ![.greater, .slash, .equals].contains(bytes[position])
    {
      position += 1
    }
    let name = String(decoding: bytes[start..<position].lazy.map(\.lowercased), as: UTF8.self)
    skipBlanks()
    guard position < bytes.count, bytes[position] == .equals else { return (name, "") }
    position += 1
    skipBlanks()
    return (name, HTMLEntities.decode(bytes[attributeValue()]))
  }

  private mutating func attributeValue() -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let mark = bytes[position]
    if mark == .quote || mark == .apostrophe {
      let start = position + 1
      let end = bytes[start...].firstIndex(of: mark) ?? bytes.count
      position = min(end + 1, bytes.count)
      return start..<end
    }
    let start = position
    while position < bytes.count, !bytes[position].isBlank, bytes[position] != .greater {
      position += 1
    }
    return start..<position
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
  }
}
