/// A word of a text: where it stands, and what it folds to.
public struct FoldedWord: Sendable, Equatable {
  /// Offsets in characters (extended grapheme clusters) of the text.
  public var range: Range<Int>
  public var folded: String

  /// The words of `text` in their order. What folds to several ("½ 中国") is one word here.
  public static func words(in text: String) -> [FoldedWord] {
    let scalars = text.unicodeScalars
    // Up to here a character is one scalar, but for the end of a line in DOS.
    let isSimple = scalars.allSatisfy { $0.value < 0x300 && $0 != "\r" }
    return isSimple
      ? words(in: text, scalars, isPartOfWord) : words(in: text, text, isPartOfWord)
  }

  private static func words<Units: Collection<Unit>, Unit>(
    in text: String, _ units: Units, _ isPartOfWord: (Unit) -> Bool
  ) -> [FoldedWord] where Units.Index == String.Index {
    var words: [FoldedWord] = []
    var start: (offset: Int, index: String.Index)?
    var offset = 0
    for index in units.indices {
      if isPartOfWord(units[index]) {
        start = start ?? (offset, index)
      } else if let begun = start {
        words.append(FoldedWord(text[begun.index..<index], begun.offset..<offset))
        start = nil
      }
      offset += 1
    }
    if let begun = start { words.append(FoldedWord(text[begun.index...], begun.offset..<offset)) }
    return words.filter { !$0.folded.isEmpty }
  }

  private init(_ text: Substring, _ range: Range<Int>) {
    self.range = range
    folded = Folding.fold(text)
  }

  /// Whether the word goes on here: letters and digits, and what folding drops without a blank.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "'", "`": return true
    default:
      if scalar.isASCII { return false }
      if case .blank = Letters.table[scalar] { return false }
      return true
    }
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    if let ascii = character.asciiValue {
      return character.isLetter || character.isNumber || ascii == UInt8(ascii: "'")
        || ascii == UInt8(ascii: "`")
    }
    return !Folding.fold("a\(character)a").contains(" ")
  }
}
