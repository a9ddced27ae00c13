/// The words of a name, prepared for comparing it with many others.
///
/// Everything that a comparison reads lies in a few flat arrays, so that one costs no allocation a
/// word.
struct ComparedWords: Sendable {
  /// More are not looked at: words are bits of a 32-bit mask.
  static let most = 31
  private static let mostLetters = 64

  private(set) var words: [ComparedWord] = []
  /// Where what is printed beside the words stands: the legal form, "Jr.".
  var apart = 0..<0
  private let text: String
  private let letters: [UInt8]
  private var codes: [UInt8] = []

  /// Of a name that is read, without words as yet.
  init(_ reading: NameWords) {
    text = reading.text
    letters = reading.letters
    codes.reserveCapacity(letters.count + 8)
    words.reserveCapacity(reading.words.count)
  }

  var count: Int { words.count }

  subscript(index: Int) -> ComparedWord { words[index] }

  mutating func append(
    _ word: NameWords.Word, weight: Double, traits: ComparedWord.Traits = [], meaning: UInt64 = 0,
    forms: Range<UInt16> = 0..<0, ending: Int = 0
  ) {
    guard words.count < Self.most, !word.letters.isEmpty else { return }
    let range = word.letters.prefix(Self.mostLetters)
    let codeStart = codes.count
    var traits = traits
    if word.ideograph != 0 { traits.insert(.ideograph) }
    if word.script == .consonants { traits.insert(.unvowelled) }
    let mask = SpellingKey.append(letters[range], to: &codes)
    words.append(
      ComparedWord(
        letters: UInt16(range.lowerBound)..<UInt16(range.upperBound),
        codes: UInt16(codeStart)..<UInt16(codes.count), forms: forms,
        printed: UInt32(
          clamping: word.printed.lowerBound)..<UInt32(
            clamping: word.printed.upperBound),
        hash: word.hash &+ UInt64(word.ideograph), meaning: meaning, codeMask: mask,
        ending: UInt8(clamping: ending), weight: weight, traits: traits))
  }

  func letters(of word: ComparedWord) -> ArraySlice<UInt8> {
    letters[Int(word.letters.lowerBound)..<Int(word.letters.upperBound)]
  }

  func codes(of word: ComparedWord) -> ArraySlice<UInt8> {
    codes[Int(word.codes.lowerBound)..<Int(word.codes.upperBound)]
  }

  /// Where the codes of neighbouring words written together stand.
  func places(ofCodesIn range: ClosedRange<Int>) -> Range<Int> {
    Int(words[range.lowerBound].codes.lowerBound)..<Int(words[range.upperBound].codes.upperBound)
  }

  func codes(at places: Range<Int>) -> ArraySlice<UInt8> { codes[places] }

  /// The text as printed at a range of bytes.
  func printed(at range: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<utf8.index(start, offsetBy: range.count)])
  }

  /// The printed words of a mask, each once: one of an organisation may stand for several. The few
  /// bytes of blanks and marks between neighbours are printed with them.
  func printed(of mask: UInt32) -> String {
    var ranges: [Range<Int>] = []
    for index in Bits(mask) {
      let printed = words[index].printed
      let range = Int(printed.lowerBound)..<Int(printed.upperBound)
      if let last = ranges.last, (0...3).contains(range.lowerBound - last.upperBound) {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else if range.upperBound != ranges.last?.upperBound {
        ranges.append(range)
      }
    }
    return ranges.map { printed(at: $0) }.joined(separator: " ")
  }
}

/// One word of a name.
struct ComparedWord: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt32

    /// "Van", "bin", "of"
    static let particle = Traits(rawValue: 1)

    // Of people
    static let initial = Traits(rawValue: 1 << 1)
    /// Cut short, with a full stop: "Vladim."
    static let cut = Traits(rawValue: 1 << 2)
    /// Two or three capitals, which may be initials: "JC". Of an organisation up to five, an acronym.
    static let capitals = Traits(rawValue: 1 << 3)
    static let givenName = Traits(rawValue: 1 << 4)
    static let familyName = Traits(rawValue: 1 << 5)
    static let patronymic = Traits(rawValue: 1 << 6)
    /// Behind "bin" or "ibn".
    static let fathersName = Traits(rawValue: 1 << 7)

    /// A Chinese character.
    static let ideograph = Traits(rawValue: 1 << 17)
    /// In a script that writes few vowels.
    static let unvowelled = Traits(rawValue: 1 << 18)

    // Of organisations
    /// It says what kind of body is meant, or what it does.
    static let generic = Traits(rawValue: 1 << 8)
    /// "Company", "group", "holding": it says next to nothing.
    static let corporate = Traits(rawValue: 1 << 9)
    static let place = Traits(rawValue: 1 << 10)
    static let bracketed = Traits(rawValue: 1 << 11)
    static let number = Traits(rawValue: 1 << 12)
    /// The first of a row: "1", "I".
    static let one = Traits(rawValue: 1 << 13)
    static let europe = Traits(rawValue: 1 << 14)
    static let year = Traits(rawValue: 1 << 15)
    /// What a body does, not what it is.
    static let field = Traits(rawValue: 1 << 16)
    /// An acronym of the other words of its own name: "European Space Agency (ESA)".
    static let gloss = Traits(rawValue: 1 << 19)
    /// "International", "Royal": names are used with it and without.
    static let addition = Traits(rawValue: 1 << 20)
  }

  var letters: Range<UInt16>
  var codes: Range<UInt16>
  /// Forms of given names that it is, see ``KnownNames``.
  var forms: Range<UInt16>
  /// Where it is printed, in bytes of the name.
  var printed: Range<UInt32>
  /// Equal words have equal ones.
  var hash: UInt64
  /// Words of one meaning have equal ones; 0 where none is known.
  var meaning: UInt64
  /// The codes that the word has.
  var codeMask: UInt64
  /// How many of its letters are an ending that many names have, see ``NameEndings``.
  var ending: UInt8
  /// What it says when two names share it, from 0 to 1.
  var weight: Double
  var traits: Traits

  var length: Int { letters.count }

  /// Whether it says what kind of body an organisation is, or what it does.
  var isKind: Bool { has(.generic) && !has(.corporate) }

  func has(_ trait: Traits) -> Bool { !traits.isDisjoint(with: trait) }
}
