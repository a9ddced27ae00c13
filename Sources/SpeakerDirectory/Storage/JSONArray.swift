internal import Foundation

/// Lists that SQL hands over as JSON, and takes so.
enum JSONArray {
  static func decode<Element: Decodable>(_ text: String) throws -> [Element] {
    try JSONDecoder().decode([Element].self, from: Data(text.utf8))
  }

  static func encode(_ elements: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(elements), as: UTF8.self)
  }
}
