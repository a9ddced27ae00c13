internal import Foundation

/// A Greek letter without its accents and breathings.
struct GreekLetter: Sendable {
  /// Lower case; the final sigma is a sigma.
  var letter: Character
  /// An accent on the first of two vowels keeps them apart (Μάιος is "maios").
  var hasAccent = false
  /// A dialytika keeps a vowel apart from the one before.
  var hasDialytika = false

  /// Nil for what is no letter.
  init?(_ scalar: Unicode.Scalar) {
    let parts = String(scalar).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    guard let base = parts.first, ("α"..."ω").contains(base) else { return nil }
    letter = base == "ς" ? "σ" : Character(base)
    hasAccent = parts.contains { "\u{300}\u{301}\u{342}".unicodeScalars.contains($0) }
    hasDialytika = parts.contains("\u{308}")
  }
}

/// Greek in Latin letters as ELOT 743 (ISO 843, type 2) writes names; beyond it, ντ begins a word
/// as "d", as the people concerned write themselves.
enum Greek {
  static func romanise(_ word: [GreekLetter]) -> [UInt8] {
    var latin = ""
    var index = 0
    while index < word.count {
      let next = index + 1 < word.count ? word[index + 1] : nil
      if let next, let pair = pair(word[index], next, at: index, of: word) {
        latin += pair
        index += 2
      } else {
        latin += letters[word[index].letter] ?? ""
        index += 1
      }
    }
    return Array(latin.utf8)
  }

  /// The spelling of two letters that are read together.
  private static func pair(
    _ first: GreekLetter, _ second: GreekLetter, at index: Int, of word: [GreekLetter]
  ) -> String? {
    let isEdge = index == 0 || index + 2 == word.count
    switch (first.letter, second.letter) {
    case ("γ", "γ"): return "ng"
    case ("γ", "ξ"): return "nx"
    case ("γ", "χ"): return "nch"
    case ("μ", "π"): return isEdge ? "b" : "mp"
    case ("ν", "τ"): return index == 0 ? "d" : "nt"
    case ("ο", "υ") where !first.hasAccent && !second.hasDialytika: return "ou"
    case ("α", "υ"), ("ε", "υ"), ("η", "υ"):
      guard !first.hasAccent, !second.hasDialytika, let vowel = letters[first.letter] else {
        return nil
      }
      let following = index + 2 < word.count ? word[index + 2].letter : nil
      return vowel + (following.map(voiced.contains) == true ? "v" : "f")
    default: return nil
    }
  }

  /// Before these, αυ and ευ sound as "av" and "ev".
  private static let voiced = Set<Character>("αεηιουωβγδζλμνρ")

  private static let letters: [Character: String] = [
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
  ]
}
