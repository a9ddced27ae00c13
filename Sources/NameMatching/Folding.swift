internal import Foundation

/// Folds text to the form in which names are compared and indexed.
public enum Folding {
  /// `text` in lower-case ASCII where a romanisation is known: accents dropped, ł ø ß æ þ and their
  /// like spelt out, Greek and Cyrillic romanised, apostrophes dropped ("O'Brien" is "obrien"),
  /// hyphens and all other punctuation as single blanks.
  ///
  /// Words fold the same alone as in company, so that a word of a query meets the word of a text.
  /// Folding what is folded changes nothing. Empty where `text` has no letter and no digit.
  public static func fold(_ text: some StringProtocol) -> String {
    if let folded = text.utf8.withContiguousStorageIfAvailable(foldASCII), let folded {
      return folded
    }
    return foldUnicode(String(text))
  }

  /// The words of `text`, folded, in their order.
  public static func words(_ text: some StringProtocol) -> [Substring] {
    fold(text).split(separator: " ")
  }

  /// Whether `text` has letters that are romanised to be folded, by one of several customs.
  public static func romanises(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.contains { scalar in
      if scalar.isASCII { return false }
      switch Letters.table[scalar] {
      case .greek, .cyrillic, .other: return true
      case .blank, .dropped, .latin: return false
      }
    }
  }

  /// The common case in one pass over bytes; nil where a byte is not ASCII.
  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var writer = FoldWriter(capacity: bytes.count)
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      writer.appendASCII(byte)
    }
    return writer.text
  }

  private static func foldUnicode(_ text: String) -> String {
    let (folded, hasOtherScripts) = foldLetters(composed(text))
    guard hasOtherScripts,
      let romanised = folded.applyingTransform(
        StringTransform("Any-Latin; Latin-ASCII"), reverse: false)
    else { return folded }
    return foldLetters(composed(romanised)).text
  }

  /// Letters with their marks in one scalar: й is a letter of its own, not an и with a mark.
  static func composed(_ text: String) -> String {
    // Combining marks, U+0300 to U+036F, begin with these bytes in UTF-8.
    text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
      ? text.precomposedStringWithCanonicalMapping : text
  }

  private static func foldLetters(_ text: String) -> (text: String, hasOtherScripts: Bool) {
    var writer = FoldWriter(capacity: text.utf8.count)
    var hasOtherScripts = false
    let letters = Letters.table
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        writer.appendASCII(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      switch letters[scalar] {
      case .blank: writer.appendBlank()
      case .dropped: break
      case .latin(let ascii): writer.append(ascii)
      case .greek(let letter): writer.append(letter)
      case .cyrillic(let letter): writer.append(letter)
      case .other:
        writer.append(scalar.properties.lowercaseMapping.utf8)
        hasOtherScripts = true
      }
    }
    return (writer.text, hasOtherScripts)
  }
}
