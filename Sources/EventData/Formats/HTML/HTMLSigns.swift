/// How HTML is told from other text, and which encoding it says it has.
enum HTMLSigns {
  /// Whether the bytes begin with a tag of HTML, a doctype or a comment.
  static func isDocument(_ head: [UInt8]) -> Bool {
    let start = head.drop { $0.isBlank }
    if start.starts(with: Array("<!--".utf8)) || isXHTML(start) { return true }
    let opening = String(decoding: start.prefix(64), as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctype html") { return true }
    return tagName(start).map { $0 == "html" || $0 == "head" || HTMLElement.isKnown($0) } ?? false
  }

  /// Whether text holds tags enough to be part of a page.
  static func isFragment(_ head: [UInt8]) -> Bool {
    var tags = 0
    var rest = head.prefix(1 << 16)
    while let next = rest.firstIndex(of: .less) {
      rest = rest[next...]
      if let name = tagName(rest), HTMLElement.isKnown(name) { tags += 1 }
      if tags == 3 { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The encoding that a `meta` element in the head declares.
  static func declaredCharset(_ head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(4096), as: UTF8.self).lowercased()
    guard let match = text.firstMatch(of: /<meta[^>]*charset\s*=\s*["']?\s*([a-z0-9_\-]+)/)
    else { return nil }
    return String(match.1)
  }

  private static func isXHTML(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.starts(with: Array("<?xml".utf8)) else { return false }
    return String(decoding: start.prefix(1024), as: UTF8.self).lowercased().contains("<html")
  }

  /// The lower-case name of the tag that the bytes begin with.
  private static func tagName(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.first == .less else { return nil }
    var name = bytes.dropFirst()
    if name.first == .slash { name = name.dropFirst() }
    name = name.prefix(16).prefix { $0.isLetter || $0.isDigit }
    guard let end = name.endIndex < bytes.endIndex ? bytes[name.endIndex] : nil,
      end.isBlank || end == .greater || end == .slash
    else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
