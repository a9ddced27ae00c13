/// A word in letters of its sound as far as the customs of romanisation differ: "Chruschtschow",
/// "Khrushchev" and "Hrushchov" come near each other, "Yuriy", "Juri" and "Iurii" become one.
///
/// It drops no vowel and so is no phonetic code: two words of one key are spellings of one word.
/// The rules are those in which the usual romanisations of Russian, Ukrainian, Bulgarian, Serbian,
/// Greek, Arabic and Persian names part from each other in English, German, French and Polish.
enum SpellingKey {
  /// Codes of letters: a to z are 0 to 25, then "sh", "ch" and the digits.
  static let sh: UInt8 = 26
  static let ch: UInt8 = 27
  static let digits: UInt8 = 28
  static let other: UInt8 = 38
  static let count = 39

  static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar.value) - UInt8(ascii: "a")
  }

  /// Appends the codes of a folded word, and gives back which they are, as bits.
  @discardableResult
  static func append(_ word: ArraySlice<UInt8>, to codes: inout [UInt8]) -> UInt64 {
    let start = codes.count
    word.withUnsafeBufferPointer { letters in
      var writer = Writer(word: letters, start: start)
      writer.write(to: &codes)
    }
    return codes[start...].reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// The codes of a word without its vowels, and without the letters that stand for vowels in
  /// Arabic and Hebrew; of a word written in these also without the article, and the ending of
  /// "Fatima" (ة).
  static func consonants(_ codes: ArraySlice<UInt8>, isWritten: Bool) -> [UInt8] {
    var codes = codes
    if isWritten, codes.count > 4, codes.starts(with: [letter("a"), letter("l")]) {
      codes = codes.dropFirst(2)
    }
    var consonants = codes.filter { !vowels.contains($0) }
    if isWritten, consonants.count > 3, consonants.last == letter("t") { consonants.removeLast() }
    return consonants
  }

  private static let vowels = "aeiouv".unicodeScalars.map(letter)

  private struct Writer {
    let word: UnsafeBufferPointer<UInt8>
    /// Where the word begins among the codes.
    let start: Int
    var index = 0

    func at(_ offset: Int) -> UInt8 {
      index + offset < word.count ? word[index + offset] : 0
    }

    /// Whether the word goes on so, of which the first letter is known.
    func has(_ next: StaticString) -> Bool {
      for offset in 1..<next.utf8CodeUnitCount where at(offset) != next.utf8Start[offset] {
        return false
      }
      return true
    }

    mutating func write(to codes: inout [UInt8]) {
      while index < word.count {
        let (length, sound) = next()
        index += length
        append(sound.first, to: &codes)
        if let second = sound.second { append(second, to: &codes) }
      }
      softenBeginning(of: &codes)
      if codes.count > start + 2, codes.last == SpellingKey.letter("f") {
        codes[codes.count - 1] = SpellingKey.letter("v")
      }
    }

    /// A doubled letter is one.
    private func append(_ code: UInt8, to codes: inout [UInt8]) {
      if codes.count == start || codes[codes.count - 1] != code { codes.append(code) }
    }

    /// "Yeltsin" and "Jelzin" begin as "Eltsin" does.
    private func softenBeginning(of codes: inout [UInt8]) {
      guard codes.count > start + 2, codes[start] == SpellingKey.letter("i"),
        codes[start + 1] == SpellingKey.letter("e")
      else { return }
      codes.remove(at: start)
    }

    /// How many letters are read together here, and as what.
    private func next() -> (Int, Sound) {
      switch word[index] {
      case UInt8(ascii: "s"):
        if has("shch") { return (4, .sh) }
        if has("sch") { return (3, .sh) }
        return has("sh") || has("sz") || has("sj") ? (2, .sh) : (1, Sound("s"))
      case UInt8(ascii: "c"): return afterC()
      case UInt8(ascii: "t"):
        if has("tsch") { return (4, .ch) }
        if has("tch") { return (3, .ch) }
        if has("ts") || has("tz") { return (2, Sound("c")) }
        return (has("th") ? 2 : 1, Sound("t"))
      case UInt8(ascii: "k"): return has("kh") ? (2, Sound("h")) : (1, Sound("k"))
      case UInt8(ascii: "g"): return (has("gh") || (index == 0 && has("gk")) ? 2 : 1, Sound("g"))
      case UInt8(ascii: "p"): return has("ph") ? (2, Sound("f")) : (1, Sound("p"))
      case UInt8(ascii: "d"):
        if has("dzh") { return (3, Sound("i")) }
        if has("dj") { return (2, Sound("i")) }
        return (has("dh") ? 2 : 1, Sound("d"))
      case UInt8(ascii: "z"): return (has("zh") ? 2 : 1, Sound("z"))
      case UInt8(ascii: "r"): return (has("rh") ? 2 : 1, Sound("r"))
      case UInt8(ascii: "b"): return (has("bh") ? 2 : 1, Sound("b"))
      case UInt8(ascii: "m"): return index == 0 && has("mp") ? (2, Sound("b")) : (1, Sound("m"))
      case UInt8(ascii: "n"): return index == 0 && has("nt") ? (2, Sound("d")) : (1, Sound("n"))
      case UInt8(ascii: "w"): return (1, Sound("v"))
      case UInt8(ascii: "q"): return has("qu") ? (2, Sound("k", "v")) : (1, Sound("k"))
      case UInt8(ascii: "x"): return (has("xx") ? 2 : 1, index == 0 ? .sh : Sound("k", "s"))
      case UInt8(ascii: "o"):
        return has("ou") || has("oo") ? (2, Sound("u")) : (has("oe") ? 2 : 1, Sound("o"))
      case UInt8(ascii: "a"): return (has("ae") ? 2 : 1, Sound("a"))
      case UInt8(ascii: "u"): return (has("ue") ? 2 : 1, Sound("u"))
      case UInt8(ascii: "e"): return (has("eye") || has("eje") || has("eie") ? 3 : 1, Sound("e"))
      case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "y"): return (1, Sound("i"))
      case let letter where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter):
        return (1, Sound(code: letter - UInt8(ascii: "a")))
      case let digit where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
        return (1, Sound(code: digit - UInt8(ascii: "0") + SpellingKey.digits))
      default: return (1, Sound(code: SpellingKey.other))
      }
    }

    private func afterC() -> (Int, Sound) {
      if has("ch") { return at(2) == UInt8(ascii: "r") ? (2, Sound("k")) : (2, .ch) }
      if has("cz") { return (2, .ch) }
      if has("ck") { return (2, Sound("k")) }
      return switch at(1) {
      case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y"): (1, Sound("c"))
      default: (1, index + 1 == word.count ? Sound("c") : Sound("k"))
      }
    }
  }

  /// One code or two, without an array.
  private struct Sound {
    let first: UInt8
    var second: UInt8?

    static let sh = Sound(code: SpellingKey.sh)
    static let ch = Sound(code: SpellingKey.ch)

    init(code: UInt8) { first = code }

    init(_ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil) {
      self.first = SpellingKey.letter(first)
      self.second = second.map(SpellingKey.letter)
    }
  }
}
