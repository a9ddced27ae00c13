/// Numbers in names of organisations: "First", "1st", "Forty-Four", "IV".
enum NumberWords {
  /// The number that a roman one is; nil where a word is none, or one of more than fifteen.
  static func roman(_ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count < 5, letters.allSatisfy(romanLetters.contains) else { return nil }
    return romanNumbers[FNV1a.hash(letters)]
  }

  /// How many letters of "22" or "22nd" are the number; 0 where a word is none.
  static func digits(_ letters: ArraySlice<UInt8>) -> Int {
    let digits = letters.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard digits > 0 else { return 0 }
    let rest = letters.dropFirst(digits)
    return rest.isEmpty || ordinals.contains { rest.elementsEqual($0.utf8) } ? digits : 0
  }

  /// What "40" and "4" are together; nil where they are two numbers.
  static func sum(_ tens: Int?, _ ones: Int?) -> Int? {
    guard let tens, let ones, (20...90).contains(tens), tens.isMultiple(of: 10),
      (1...9).contains(ones)
    else { return nil }
    return tens + ones
  }

  private static let ordinals = ["st", "nd", "rd", "th"]

  /// Words with what number they mean, folded.
  static let lines: [(number: Int, words: String)] = [
    (1, "one first erste erster premier premera primera primero primo prvi pervyi pervy"),
    (2, "two second zwei zweite deux deuxieme segundo secondo druga"),
    (3, "three third drei dritte trois troisieme tercero terzo"),
    (4, "four fourth vier vierte quatre quatrieme cuarto quarto"),
    (5, "five fifth funf funfte cinq cinquieme quinto"),
    (6, "six sixth sechs sechste sixieme"), (7, "seven seventh sieben siebte sept septieme"),
    (8, "eight eighth acht achte huit huitieme"), (9, "nine ninth neun neunte neuf"),
    (10, "ten tenth zehn zehnte dix dixieme"), (11, "eleven eleventh elf"),
    (12, "twelve twelfth zwolf douze"), (13, "thirteen"), (14, "fourteen"), (15, "fifteen"),
    (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty zwanzig"),
    (30, "thirty"), (40, "forty fourty"), (50, "fifty"), (60, "sixty"), (70, "seventy"),
    (80, "eighty"), (90, "ninety"), (100, "hundred"),
  ]

  private static let romanLetters = Array("ivx".utf8)

  private static let romanNumbers: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: [
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    ].enumerated().map { (FNV1a.hash($1.utf8), $0 + 1) })
}
