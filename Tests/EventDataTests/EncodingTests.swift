import EventData
import Foundation
import Testing

struct EncodingTests {
  static let json = #"{"title":"Zażółć – „€” 😀"}"#
  static let title = "Zażółć – „€” 😀"

  @Test(
    "Unicode is read in all its forms",
    arguments: [
      Array(json.utf8), [0xEF, 0xBB, 0xBF] + Array(json.utf8),
      [0xFF, 0xFE] + utf16(json, bigEndian: false), [0xFE, 0xFF] + utf16(json, bigEndian: true),
      utf16(json, bigEndian: false), utf16(json, bigEndian: true),
    ])
  func unicodeIsReadInAllItsForms(bytes: [UInt8]) throws {
    #expect(try Reading(bytes).titles == [Self.title])
  }

  @Test("UTF-16 holds together from chunk to chunk") func uTF16HoldsTogetherFromChunkToChunk()
    throws
  {
    let people = (1...40_000).map { "\"😀 \($0)\"" }.joined(separator: ",")
    let text = "{\"title\":\"x\",\"speakers\":[\(people)]}"
    let reading = try Reading([0xFF, 0xFE] + Self.utf16("\u{20}" + text, bigEndian: false))
    #expect(reading.events.first?.speakers.count == 40_000)
    #expect(reading.events.first?.speakers.allSatisfy { $0.name.hasPrefix("😀 ") } == true)
  }

  @Test("other bytes are read as Windows-1252") func otherBytesAreReadAsWindows1252() throws {
    let table: [UInt8] =
      Array("name;company\nJos".utf8) + [0xE9] + Array(" Garc".utf8) + [0xED]
      + Array("a;".utf8) + [0x80, 0x84] + Array("X".utf8) + [0x93] + Array("\n".utf8)
    #expect(try Reading(table).people == ["José García | speaker | – @ €„X“"])
    #expect(
      try Reading(Array("{\"title\":\"caf".utf8) + [0xE9] + Array("\"}".utf8)).titles == ["café"])
  }

  @Test("a broken byte in UTF-8 does not spoil the rest")
  func aBrokenByteInUTF8DoesNotSpoilTheRest() throws {
    let table = Array("name,company\nŁukasz Żak,Spółka".utf8) + [0xC5] + Array("\n".utf8)
    #expect(try Reading(table).people == ["Łukasz Żak | speaker | – @ Spółka\u{FFFD}"])
  }

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      bigEndian
        ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }
}
