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
  }

  /// More letters are not read.
  static let most = 2048

  private(set) var text: String
  private(set) var words: [Word] = []
  private(set) var letters: [UInt8] = []
  private(set) var hasSmallLetter = false

  private var isBracketed = false
  /// Where the word that is being read begins.
  private var start: Int?
  private var firstLetter = 0
  private var isUpper = true
  /// It has letters whose romanisation depends on others.
  private var isForeign = false

  /// - Parameter readsAnd: whether "&" is the word "and".
  init(_ name: String, readsAnd: Bool = false) {
    text = Folding.composed(name)
    letters.reserveCapacity(text.utf8.count + 16)
    words.reserveCapacity(8)
    var place = 0
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        read(UInt8(truncatingIfNeeded: scalar.value), at: place, readsAnd: readsAnd)
      } else {
        read(scalar, at: place)
      }
      place += UTF8.width(scalar)
    }
    endWord(at: place, behind: 0)
  }

  private mutating func read(_ byte: UInt8, at place: Int, readsAnd: Bool) {
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
      beginWord(at: place)
    default:
      endWord(at: place, behind: byte)
      if byte == UInt8(ascii: "(") { isBracketed = true }
      if byte == UInt8(ascii: ")") { isBracketed = false }
      if readsAnd, byte == UInt8(ascii: "&") { appendAnd(at: place) }
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, at place: Int) {
    let fold = Letters.table[scalar]
    if case .blank = fold { return endWord(at: place, behind: 0) }
    beginWord(at: place)
    if !scalar.properties.isUppercase { isUpper = false }
    if scalar.properties.isLowercase { hasSmallLetter = true }
    switch fold {
    case .latin(let spelling): for letter in spelling { append(letter) }
    case .greek, .cyrillic, .other: isForeign = true
    case .dropped, .blank: break
    }
  }

  private mutating func beginWord(at place: Int) {
    guard start == nil else { return }
    start = place
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
    if isForeign { return endForeignWord(at: start..<end, behind: behind) }
    append(
      Word(
        letters: firstLetter..<letters.count, printed: start..<end, hash: 0, isUpper: isUpper,
        isBracketed: isBracketed, behind: behind))
  }

  /// What is romanised may become several words.
  private mutating func endForeignWord(at printed: Range<Int>, behind: UInt8) {
    letters.removeSubrange(firstLetter...)
    let utf8 = text.utf8
    let begin = utf8.index(utf8.startIndex, offsetBy: printed.lowerBound)
    let end = utf8.index(begin, offsetBy: printed.count)
    for part in Folding.words(text[begin..<end]) {
      let first = letters.count
      for letter in part.utf8 { append(letter) }
      append(
        Word(
          letters: first..<letters.count, printed: printed, hash: 0, isUpper: isUpper,
          isBracketed: isBracketed, behind: behind))
    }
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
}
