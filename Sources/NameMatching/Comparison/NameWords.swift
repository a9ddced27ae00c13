/// A name taken apart into folded words (``Folding``) in one pass, without a string a word: names
/// are compared by the hundred thousand.
struct NameWords: Sendable {
  struct Word: Sendable {
    /// Where its folded letters stand among all ``letters``.
    var letters: Range<Int>
    /// Where it is printed, in bytes of the text.
    var printed: Range<Int>
    /// ``FNV1a`` of its letters.
    var hash: UInt64
    /// Printed in nothing but capitals.
    var isUpper = false
    /// In round brackets.
    var isBracketed = false
    /// The ASCII character behind it, 0 where there is none.
    var behind: UInt8 = 0
    var script = Script.alphabetic
    /// The Chinese character that it is; 0 where it is none. Many are read alike.
    var ideograph: UInt32 = 0
  }

  /// Scripts that are read in ways of their own.
  enum Script: Sendable {
    case alphabetic
    /// Arabic and Hebrew, which write few vowels.
    case consonants
    /// Chinese characters and Korean syllables, each of which is a word.
    case syllables
    case kana

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x590..<0x700, 0x750..<0x780, 0xFB1D..<0xFE00, 0xFE70..<0xFF00: self = .consonants
      case 0x3040..<0x3100: self = .kana
      case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4, 0xF900..<0xFB00,
        0x20000..<0x32000:
        self = .syllables
      default: self = .alphabetic
      }
    }
  }

  /// More letters are not read.
  static let most = 2048

  private(set) var text: String
  private(set) var words: [Word] = []
  private(set) var letters: [UInt8] = []
  private(set) var hasSmallLetter = false

  private let isOrganisation: Bool
  private var isBracketed = false
  /// Where the word that is being read begins.
  private var start: Int?
  private var firstLetter = 0
  private var isUpper = true
  /// It has letters whose romanisation depends on others.
  private var isForeign = false
  private var script = Script.alphabetic

  /// - Parameter isOrganisation: whether "&" is the word "and", and "l'" one of its own.
  init(_ name: String, isOrganisation: Bool = false) {
    self.isOrganisation = isOrganisation
    text = Folding.composed(name)
    letters.reserveCapacity(text.utf8.count + 16)
    words.reserveCapacity(8)
    var place = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        read(UInt8(truncatingIfNeeded: scalar.value), at: place)
      } else {
        read(scalar, at: place)
      }
      place += UTF8.width(scalar)
    }
    endWord(at: place, behind: 0)
  }

  private mutating func read(_ byte: UInt8, at place: Int) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      beginWord(at: place)
      append(byte)
      isUpper = false
      hasSmallLetter = true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      beginWord(at: place)
      append(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      beginWord(at: place)
      append(byte)
      isUpper = false
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      readApostrophe(at: place, behind: byte)
    default:
      endWord(at: place, behind: byte)
      if byte == UInt8(ascii: "(") { isBracketed = true }
      if byte == UInt8(ascii: ")") { isBracketed = false }
      if isOrganisation, byte == UInt8(ascii: "&") { appendAnd(at: place) }
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, at place: Int) {
    let fold = Letters.table[scalar]
    if case .blank = fold { return endWord(at: place, behind: 0) }
    if scalar == "’" { return readApostrophe(at: place, behind: 0) }
    if case .other = fold {
      beginWord(at: place, Script(scalar))
    } else {
      beginWord(at: place)
    }
    if !scalar.properties.isUppercase { isUpper = false }
    if scalar.properties.isLowercase { hasSmallLetter = true }
    switch fold {
    case .latin(let spelling): for letter in spelling { append(letter) }
    case .greek, .cyrillic, .other: isForeign = true
    case .dropped, .blank: break
    }
  }

  /// It is left out of a word, but behind an article: "l'Industrie".
  private mutating func readApostrophe(at place: Int, behind: UInt8) {
    if isOrganisation, start != nil, letters.count - firstLetter < 5,
      Self.elided.contains(hash(of: firstLetter..<letters.count))
    {
      endWord(at: place, behind: behind)
    } else {
      beginWord(at: place)
    }
  }

  private static let elided = ["l", "d", "dell", "nell", "all", "dall", "sull", "un"]
    .map { FNV1a.hash($0.utf8) }

  /// Begins a word, or goes on with one. Where another script begins, another word does: "SCSK株式会社".
  private mutating func beginWord(at place: Int, _ script: Script = .alphabetic) {
    if start != nil, script != self.script { endWord(at: place, behind: 0) }
    guard start == nil else { return }
    start = place
    self.script = script
    firstLetter = letters.count
    isUpper = true
    isForeign = false
  }

  private mutating func append(_ letter: UInt8) {
    if letters.count < Self.most { letters.append(letter) }
  }

  private mutating func endWord(at end: Int, behind: UInt8) {
    guard let start else { return }
    self.start = nil
    let word = Word(
      letters: firstLetter..<letters.count, printed: start..<end, hash: 0, isUpper: isUpper,
      isBracketed: isBracketed, behind: behind, script: script)
    if isForeign { appendForeign(word) } else { append(word) }
  }

  /// What is romanised may become several words.
  private mutating func appendForeign(_ word: Word) {
    letters.removeSubrange(firstLetter...)
    let printed = printed(at: word.printed)
    let parts = Folding.words(printed)
    let scalars = printed.unicodeScalars
    guard script == .syllables else {
      for part in parts { append(part, as: word) }
      return
    }
    // Chinese characters are romanised apart, Korean syllables together.
    let readings =
      parts.count == scalars.count ? parts : scalars.map { Folding.fold(String($0))[...] }
    var word = word
    var start = word.printed.lowerBound
    for (reading, scalar) in zip(readings, scalars) {
      word.printed = start..<start + UTF8.width(scalar)
      start = word.printed.upperBound
      if !(0xAC00..<0xD7A4).contains(scalar.value) { word.ideograph = scalar.value }
      append(reading, as: word)
    }
  }

  private mutating func append(_ part: Substring, as word: Word) {
    var word = word
    let first = letters.count
    for letter in part.utf8 { append(letter) }
    word.letters = first..<letters.count
    append(word)
  }

  private mutating func append(_ word: Word) {
    if word.letters.isEmpty { return }
    var word = word
    word.hash = hash(of: word.letters)
    words.append(word)
  }

  private mutating func appendAnd(at place: Int) {
    append(Word(letters: append("and"), printed: place..<place + 1, hash: 0))
  }

  // MARK: Letters

  /// Adds letters that are not printed so: "international" where "Intl" is.
  mutating func append(_ spelling: String) -> Range<Int> {
    let first = letters.count
    letters.append(contentsOf: spelling.utf8)
    return first..<letters.count
  }

  func hash(of range: Range<Int>) -> UInt64 { FNV1a.hash(letters[range]) }

  /// The text as printed at a range of bytes.
  func printed(at range: Range<Int>) -> Substring {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }
}
