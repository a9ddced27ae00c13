/// Numbers in names of organisations: "First", "1st", "Forty-Four", "IV".
enum NumberWords {
  /// The number that a folded word means, in digits; nil where it means none. Roman numbers of one
  /// letter stand at the end of a name only.
  static func value(of word: Substring, isLast: Bool) -> String? {
    if let known = values[String(word)] { return String(known) }
    if let roman = romanNumbers[String(word)], isLast || word.utf8.count > 1 {
      return String(roman)
    }
    guard word.utf8.first.map({ $0 < UInt8(ascii: "a") }) == true else { return nil }
    if word.allSatisfy(\.isNumber) { return String(word.drop { $0 == "0" }) }
    let digits = word.prefix(while: \.isNumber)
    return ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? String(digits) : nil
  }

  /// Of two letters or more.
  static func isRoman(_ word: String) -> Bool {
    word.utf8.count > 1 && romanNumbers[word] != nil
  }

  /// What "40" and "4" are together; nil where they are two numbers.
  static func sum(_ tens: String, _ ones: String) -> String? {
    guard let tens = Int(tens), let ones = Int(ones), (20...90).contains(tens),
      tens.isMultiple(of: 10), (1...9).contains(ones)
    else { return nil }
    return String(tens + ones)
  }

  private static let values: [String: Int] = {
    var values: [String: Int] = [:]
    for (number, words) in lines {
      for word in words.split(separator: " ") { values[String(word)] = number }
    }
    return values
  }()

  private static let lines: [(Int, String)] = [
    (1, "one first erste erster premier primera primero primo prvi pervyi pervy"),
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

  private static let romanNumbers: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15,
  ]
}
