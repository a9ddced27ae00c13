/// One part of two names that are compared, and how it counts.
public struct NameEvidence: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// The same word, but for case.
    case equal
    /// The same letters with other accents.
    case accent
    /// The same word in another script or by another custom of romanisation.
    case transliterated
    /// A spelling that is near.
    case edit
    /// A letter, or a beginning, that stands for a word.
    case initial
    /// Another form of one given name.
    case nickname
    /// Words written together in one name and apart in the other.
    case joined
    /// The same words in another order.
    case order
    /// A word that only one of the names has.
    case extraPart = "extra part"
    /// A word that one of the names has twice.
    case repeated
    /// Words that stand for each other and are not the same.
    case different
    /// "Junior", "III".
    case generation
    case legalForm = "legal form"
    /// A word that many names of organisations have.
    case genericWord = "generic word"
    /// The same meaning in another language, or as an abbreviation.
    case translation
    /// Letters of the words of the other name, or of the other words of its own.
    case acronym
    case number
    /// A country, region or town.
    case place
  }

  public let kind: Kind
  /// The words of the first name as printed; empty where it has none.
  public let left: String
  /// The words of the second name as printed; empty where it has none.
  public let right: String
  /// How much it speaks for one bearer of both names: 0 and up; 1 is a rare word in full.
  public let support: Double
  /// How much it speaks against that, on the same scale.
  public let doubt: Double

  enum CodingKeys: String, CodingKey {
    case kind, left, right
    case support = "for"
    case doubt = "against"
  }
}

/// What a comparison found, before any text is made of it. Words stand as bits of masks.
struct Finding {
  var kind: NameEvidence.Kind
  var left: UInt32 = 0
  var right: UInt32 = 0
  var support = 0.0
  var doubt = 0.0

  /// Whether it is of words of both names.
  var isPair: Bool { left != 0 && right != 0 }
}
