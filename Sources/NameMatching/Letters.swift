internal import Foundation

/// What each letter beyond ASCII folds to.
///
/// Latin, Greek and Cyrillic letters stand in a table, made once from the rules below and from
/// Unicode's canonical decompositions; the rest is told by its Unicode category.
struct Letters: Sendable {
  enum Fold: Sendable {
    case blank
    /// Marks, apostrophes, invisible characters: the word goes on.
    case dropped
    case latin([UInt8])
    case greek(GreekLetter)
    /// The lower-case letter.
    case cyrillic(UInt16)
    /// A letter of another script.
    case other
  }

  static let table = Letters()

  private var low: [Fold]  // U+0000 to U+052F
  private var high: [Fold]  // U+1E00 to U+1FFF

  private init() {
    low = (0..<0x530).map { Letters.fold($0) }
    high = (0x1E00..<0x2000).map { Letters.fold($0) }
  }

  subscript(scalar: Unicode.Scalar) -> Fold {
    switch scalar.value {
    case 0..<0x530: low[Int(scalar.value)]
    case 0x1E00..<0x2000: high[Int(scalar.value - 0x1E00)]
    default: Letters.foldByCategory(scalar)
    }
  }

  private static func fold(_ value: UInt32) -> Fold {
    guard let scalar = Unicode.Scalar(value) else { return .blank }
    if let spelling = spelling[scalar] { return .latin(Array(spelling.utf8)) }
    switch value {
    case 0xC0..<0x250, 0x1E00..<0x1F00:
      return foldLatin(scalar)
    case 0x370..<0x400, 0x1F00..<0x2000:
      return GreekLetter(scalar).map { .greek($0) } ?? foldByCategory(scalar)
    case 0x400..<0x530:
      return foldByCategory(scalar, letter: .cyrillic(Cyrillic.lowercase(scalar)))
    default:
      return foldByCategory(scalar)
    }
  }

  /// A Latin letter without its marks.
  private static func foldLatin(_ scalar: Unicode.Scalar) -> Fold {
    let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
    guard base.isASCII, base.properties.isAlphabetic else { return foldByCategory(scalar) }
    return .latin(Array(String(base).lowercased().utf8))
  }

  private static func foldByCategory(_ scalar: Unicode.Scalar, letter: Fold = .other) -> Fold {
    if apostrophes.contains(scalar) { return .dropped }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return letter
    case .spacingMark:
      return .other
    case .nonspacingMark, .enclosingMark, .format:
      // Vowel signs of other scripts belong to their letters until these are romanised.
      return scalar.value < 0x530 || !scalar.properties.isAlphabetic ? .dropped : .other
    case .decimalNumber, .letterNumber, .otherNumber:
      guard let value = scalar.properties.numericValue, value >= 0, value < 1000,
        value == value.rounded()
      else { return .blank }
      return .latin(Array(String(Int(value)).utf8))
    default:
      return .blank
    }
  }

  /// Dropped inside words; the middle dot is Catalan ("Col·legi").
  private static let apostrophes: Set<Unicode.Scalar> = [
    "´", "·", "ʹ", "ʺ", "ʻ", "ʼ", "ʽ", "ʾ", "ʿ", "ˈ", "‘", "’", "‛", "′", "＇", "᾿", "᾽",
  ]

  /// Letters that no decomposition takes to ASCII.
  private static let spelling: [Unicode.Scalar: String] = [
    "ª": "a", "º": "o",
    "ß": "ss", "ẞ": "ss", "ſ": "s", "Æ": "ae", "æ": "ae", "Ǽ": "ae", "ǽ": "ae", "Ǣ": "ae",
    "ǣ": "ae", "Œ": "oe", "œ": "oe", "Ø": "o", "ø": "o", "Ǿ": "o", "ǿ": "o", "Ł": "l", "ł": "l",
    "Ŀ": "l", "ŀ": "l", "Đ": "d", "đ": "d", "Ð": "d", "ð": "d", "Þ": "th", "þ": "th", "ı": "i",
    "Ŋ": "ng", "ŋ": "ng", "Ĳ": "ij", "ĳ": "ij", "Ħ": "h", "ħ": "h", "Ŧ": "t", "ŧ": "t", "ĸ": "k",
    "ŉ": "n", "ƒ": "f", "Ə": "a", "ə": "a", "Ɛ": "e", "ɛ": "e",
    "Ǆ": "dz", "ǅ": "dz", "ǆ": "dz", "Ǳ": "dz", "ǲ": "dz", "ǳ": "dz",
    "Ǉ": "lj", "ǈ": "lj", "ǉ": "lj", "Ǌ": "nj", "ǋ": "nj", "ǌ": "nj",
  ]
}
