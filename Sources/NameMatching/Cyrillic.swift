/// Cyrillic in Latin letters as names are met on European event pages.
///
/// The Bulgarian streamlined system stands for all; a word that has a letter which only Russian,
/// Ukrainian or Serbian write follows that language's custom (the Serbian one is the Latin script
/// of Serbia without its marks, so that Вучић is Vučić).
enum Cyrillic {
  static func lowercase(_ scalar: Unicode.Scalar) -> UInt16 {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return UInt16(truncatingIfNeeded: lower.value)
  }

  static func romanise(_ word: [UInt16]) -> [UInt8] {
    let language = Language(of: word)
    var latin: [UInt8] = []
    for (index, letter) in word.enumerated() {
      let rest = word[index...]
      if index > 0, let ending = endings.first(where: { $0.letters.elementsEqual(rest) }) {
        return latin + ending.latin
      }
      let spelling =
        (index == 0 ? language.initials[letter] : nil) ?? language.letters[letter]
        ?? common[letter] ?? ""
      latin += spelling.utf8
    }
    return latin
  }

  private struct Language {
    var letters: [UInt16: String] = [:]
    /// At the beginning of a word.
    var initials: [UInt16: String] = [:]

    init(letters: [UInt16: String] = [:], initials: [UInt16: String] = [:]) {
      self.letters = letters
      self.initials = initials
    }

    init(of word: [UInt16]) {
      self =
        Cyrillic.signs.first { word.contains(where: $0.letters.contains) }?.language
        ?? Language()
    }
  }

  private static let signs: [(letters: Set<UInt16>, language: Language)] = [
    (Set("іїєґ".utf16), ukrainian), (Set("ыэё".utf16), russian), (Set("љњћђџј".utf16), serbian),
  ]

  private static let ukrainian = Language(
    letters: table([
      "г": "h", "и": "y", "й": "i", "х": "kh", "щ": "shch", "ю": "iu", "я": "ia", "є": "ie",
    ]),
    initials: table(["й": "y", "ю": "yu", "я": "ya", "є": "ye", "ї": "yi"]))
  private static let russian = Language(letters: table(["х": "kh", "щ": "shch", "ъ": ""]))
  private static let serbian = Language(letters: table(["ж": "z", "ц": "c", "ч": "c", "ш": "s"]))

  private static let endings: [(letters: [UInt16], latin: [UInt8])] = [
    ("ия", "ia"), ("ія", "ia"), ("ий", "y"), ("ый", "y"),
  ].map { (Array($0.0.utf16), Array($0.1.utf8)) }

  private static let common = table([
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "sht", "ъ": "a", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ѐ": "e", "ѝ": "i", "і": "i", "ї": "i", "є": "e", "ґ": "g", "ў": "u",
    "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "d", "џ": "dz", "ѕ": "dz", "ѓ": "gj", "ќ": "kj",
  ])

  private static func table(
    _ pairs: KeyValuePairs<Character, String>
  ) -> [UInt16: String] {
    var table: [UInt16: String] = [:]
    for (letter, latin) in pairs {
      if let unit = letter.utf16.first { table[unit] = latin }
    }
    return table
  }
}
