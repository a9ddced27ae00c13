/// The formats that event data comes in.
enum EventFormat: Equatable {
  case json, html, page
  case table(delimiter: UInt8)

  /// What an input is, told by its first bytes (as UTF-8); the suffix of `name` decides only where
  /// the bytes leave it open.
  init(head: [UInt8], name: String) {
    let suffix = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let start = head.first { !$0.isBlank }
    if Self.isJSON(head) || (["json", "ndjson", "jsonl"].contains(suffix) && start != .less) {
      self = .json
    } else if HTMLSigns.isDocument(head) {
      self = .html
    } else if let delimiter = TableSigns.delimiter(
      head, isTable: ["csv", "tsv", "tab"].contains(suffix))
    {
      self = .table(delimiter: delimiter)
    } else if HTMLSigns.isFragment(head) || (["html", "htm", "xhtml"].contains(suffix)) {
      self = .html
    } else {
      self = .page
    }
  }

  /// An object that begins with a key, or a list of objects: a page may begin with "[Draft]".
  private static func isJSON(_ head: [UInt8]) -> Bool {
    let signs = head.lazy.filter { !$0.isBlank }.prefix(2)
    guard let first = signs.first else { return false }
    let second = signs.dropFirst().first
    switch first {
    case .openBrace: return second == .quote || second == .closeBrace
    case .openBracket: return second == .openBrace || second == .closeBracket
    default: return false
    }
  }
}

// MARK: - What is no event data

extension EventFormat {
  /// Why bytes that are no text cannot be read, and what to do; `nil` for text.
  ///
  /// - Parameters:
  ///   - raw: The first bytes as they are in the input.
  ///   - head: The same as UTF-8.
  static func refusal(of raw: [UInt8], asText head: [UInt8]) -> String? {
    for (magic, reason) in magics where raw.starts(with: magic) { return reason }
    if raw.starts(with: Array("PK\u{3}\u{4}".utf8)) { return zipReason(raw) }
    if head.contains(0) {
      return "This is binary data, not text. Save it as text, HTML, CSV or JSON and read that."
    }
    let start = head.drop { $0.isBlank }
    for (sign, reason) in signs where start.starts(with: Array(sign.utf8)) { return reason }
    if start.starts(with: Array("<?xml".utf8)), !HTMLSigns.isDocument(head) {
      return "This looks like XML other than a web page; export it as HTML, CSV or JSON."
    }
    return nil
  }

  private static let image = "This looks like an image; only text can be read."
  private static let compressed =
    "This looks like a compressed file; unpack it and read what is in it."
  private static let magics: [([UInt8], String)] = [
    (
      Array("%PDF".utf8),
      "This looks like a PDF; save it as text (pdftotext -layout FILE -) and read that."
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      "This looks like an old Office document; save it as text or CSV and read that."
    ),
    (Array("SQLite format 3".utf8), "This looks like a database, not event data."),
    ([0x1F, 0x8B], compressed), (Array("BZh".utf8), compressed),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], compressed), ([0x37, 0x7A, 0xBC, 0xAF], compressed),
    ([0x89, 0x50, 0x4E, 0x47], image), ([0xFF, 0xD8, 0xFF], image), (Array("GIF8".utf8), image),
  ]

  private static let signs = [
    ("{\\rtf", "This looks like a rich-text document (RTF); save it as text and read that."),
    (
      "BEGIN:VCALENDAR",
      "This looks like a calendar (iCalendar), which cannot be read; use text, HTML, CSV or JSON."
    ),
  ]

  private static func zipReason(_ raw: [UInt8]) -> String {
    let text = String(decoding: raw.prefix(1 << 16), as: UTF8.self)
    if text.contains("word/") || text.contains("opendocument.text") {
      return "This looks like a word-processor document; save it as text or HTML and read that."
    }
    if text.contains("xl/") || text.contains("opendocument.spreadsheet") {
      return "This looks like a spreadsheet; save the sheet as CSV and read that."
    }
    return "This looks like a zip archive; unpack it and read what is in it."
  }
}
