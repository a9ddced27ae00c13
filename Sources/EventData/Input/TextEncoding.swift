import Foundation

/// Turns bytes of unknown encoding into text: UTF-8 where they are that, else Windows-1252,
/// in which older spreadsheets and pages are saved.
enum TextEncoding {
  static func decode(_ bytes: [UInt8], declared charset: String? = nil) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if let charset, let text = decode(bytes, charset: charset) { return text }
    // A few broken bytes in long UTF-8 text do not make it Windows-1252.
    let repaired = String(decoding: bytes, as: UTF8.self)
    return isMostlyUTF8(repaired) ? repaired : windows1252(bytes[...])
  }

  /// As ``decode(_:declared:)`` for a short text within an input, such as one JSON string.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    // Repairs change the length. `String(validating:as:)` would say it plainly, at twice the time.
    return text.utf8.count == bytes.count ? text : windows1252(bytes)
  }

  private static func isMostlyUTF8(_ repaired: String) -> Bool {
    var whole = 0
    var broken = 0
    for scalar in repaired.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { broken += 1 } else { whole += 1 }
    }
    return whole > broken
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isSpecial = (0x80...0x9F).contains(byte)
      text.append(isSpecial ? specials[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// 0x80 to 0x9F of Windows-1252 as the WHATWG Encoding Standard has them: unassigned bytes are
  /// kept as C1 controls.
  static let specials: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  /// The encodings besides UTF-8 and Windows-1252 that European pages declare.
  private static func decode(_ bytes: [UInt8], charset: String) -> String? {
    let encoding: String.Encoding
    switch charset.lowercased() {
    case "iso-8859-2", "latin2": encoding = .isoLatin2
    case "windows-1250": encoding = .windowsCP1250
    case "windows-1251": encoding = .windowsCP1251
    case "windows-1253": encoding = .windowsCP1253
    case "windows-1254": encoding = .windowsCP1254
    default: return nil
    }
    return String(bytes: bytes, encoding: encoding)
  }
}
