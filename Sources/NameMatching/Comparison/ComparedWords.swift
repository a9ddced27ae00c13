/// The words of a name, prepared for comparing it with many others.
///
/// Everything that a comparison reads lies in a few flat arrays, so that one costs no allocation a
/// word.
struct ComparedWords: Sendable {
  /// More are not looked at: words are bits of a 32-bit mask.
  static let most = 31

  private(set) var words: [ComparedWord] = []
  /// The words as they are printed.
  private(set) var printed: [String] = []
  /// What is printed beside the words: the legal form, "Jr.".
  var apart = ""
  private var letters: [UInt8] = []
  private var codes: [UInt8] = []
  /// Numbers of the groups of given names of which words are forms.
  private var forms: [UInt16] = []

  var count: Int { words.count }

  subscript(index: Int) -> ComparedWord { words[index] }

  mutating func append(
    _ folded: some StringProtocol, printed text: String, weight: Double,
    traits: ComparedWord.Traits = [], meaning: String? = nil, forms groups: [Int] = []
  ) {
    guard words.count < Self.most, letters.count < 4096, !folded.isEmpty else { return }
    let (start, codeStart, formStart) = (letters.count, codes.count, forms.count)
    letters.append(contentsOf: folded.utf8.prefix(64))
    SpellingKey.append(letters[start...], to: &codes)
    forms.append(contentsOf: groups.map { UInt16(truncatingIfNeeded: $0) })
    words.append(
      ComparedWord(
        letters: UInt16(start)..<UInt16(letters.count),
        codes: UInt16(codeStart)..<UInt16(codes.count),
        forms: UInt16(formStart)..<UInt16(forms.count),
        hash: FNV1a.hash(folded.utf8), meaning: meaning.map { FNV1a.hash($0.utf8) } ?? 0,
        codeMask: codes[codeStart...].reduce(0) { $0 | 1 << UInt64($1) },
        weight: weight, traits: traits))
    printed.append(text)
  }

  func letters(of word: ComparedWord) -> ArraySlice<UInt8> {
    letters[Int(word.letters.lowerBound)..<Int(word.letters.upperBound)]
  }

  func codes(of word: ComparedWord) -> ArraySlice<UInt8> {
    codes[Int(word.codes.lowerBound)..<Int(word.codes.upperBound)]
  }

  /// The codes of neighbouring words written together.
  func codes(of range: ClosedRange<Int>) -> ArraySlice<UInt8> {
    codes[
      Int(words[range.lowerBound].codes.lowerBound)..<Int(words[range.upperBound].codes.upperBound)]
  }

  func isForm(_ word: ComparedWord, of other: ComparedWord, in others: ComparedWords) -> Bool {
    for form in forms[Int(word.forms.lowerBound)..<Int(word.forms.upperBound)] {
      let theirs = others.forms[Int(other.forms.lowerBound)..<Int(other.forms.upperBound)]
      if theirs.contains(form) { return true }
    }
    return false
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
    /// Two or three capitals, which may be initials: "JC".
    static let capitals = Traits(rawValue: 1 << 3)
    static let givenName = Traits(rawValue: 1 << 4)
    static let familyName = Traits(rawValue: 1 << 5)
    static let patronymic = Traits(rawValue: 1 << 6)
    /// Behind "bin" or "ibn".
    static let fathersName = Traits(rawValue: 1 << 7)

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
  }

  var letters: Range<UInt16>
  var codes: Range<UInt16>
  var forms: Range<UInt16>
  /// Equal words have equal ones.
  var hash: UInt64
  /// Words of one meaning have equal ones; 0 where none is known.
  var meaning: UInt64
  /// The codes that the word has.
  var codeMask: UInt64
  /// What it says when two names share it, from 0 to 1.
  var weight: Double
  var traits: Traits

  var length: Int { letters.count }
  func has(_ trait: Traits) -> Bool { !traits.isDisjoint(with: trait) }
}
