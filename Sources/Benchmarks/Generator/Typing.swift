import Foundation
import NameMatching

/// What people make of a name when they type it.
enum Typing {
  /// Letters that are no other letter with a mark.
  private static let spelling: [Character: String] = [
    "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i",
  ]

  static func hasLetterOfItsOwn(_ text: String) -> Bool {
    text.lowercased().contains { spelling[$0] != nil }
  }

  static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x370 || !$0.properties.isAlphabetic }
  }

  /// Greek or Cyrillic in Latin letters.
  static func romanised(_ name: String) -> String {
    Folding.words(name).map { $0.capitalized }.joined(separator: " ")
  }

  /// In ASCII, as on a keyboard that has nothing else.
  static func withoutAccents(_ text: String) -> String {
    text.lowercased().map { spelling[$0] ?? String($0) }.joined()
      .folding(options: .diacriticInsensitive, locale: nil)
  }

  /// In lower case, without apostrophes: "osullivan".
  static func words(_ text: String) -> [String] {
    text.lowercased().filter { $0 != "’" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// With one letter put in, left out, changed, or two neighbours swapped.
  static func mistyped(_ word: String, _ random: inout SplitMix) -> String {
    let alphabet = alphabet(of: word)
    var letters = Array(word)
    while String(letters) == word {
      letters = Array(word)
      let place = random.below(letters.count)
      switch random.below(100) {
      case ..<30: letters[place] = random.pick(alphabet)
      case ..<55: letters.remove(at: place)
      case ..<80: letters.insert(random.pick(alphabet), at: place)
      default: if place + 1 < letters.count { letters.swapAt(place, place + 1) }
      }
    }
    return String(letters)
  }

  private static func alphabet(of word: String) -> [Character] {
    let first = word.unicodeScalars.first?.value ?? 0
    if first < 0x370 { return Array("abcdefghijklmnopqrstuvwxyz") }
    return Array(first < 0x400 ? "αβγδεζηθικλμνξοπρστυφχψω" : "абвгдежзиклмнопрстуфхцчшюя")
  }
}
