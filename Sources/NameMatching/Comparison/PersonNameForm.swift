/// A name of a person, prepared once for being compared with many.
public struct PersonNameForm: Sendable {
  let words: ComparedWords
  /// 1 for the elder, 2 for "junior" and "II", and so on; 0 where none is said.
  private(set) var generation = 0
  /// "Smith, John"
  let hasComma: Bool
  private let folded: String

  /// - Parameter rarity: how rare a folded word is among names, from 0, common, to 1.
  public init(_ name: String, rarity: (String) -> Double = NameRarity.common) {
    let parts = Self.parts(of: name)
    let kept = Self.withoutTitles(parts.map(\.folded))
    folded = kept.map { parts[$0].folded }.joined(separator: " ")
    hasComma = name.utf8.contains(UInt8(ascii: ","))
    var words = ComparedWords()
    // "Jr." is among the titles too.
    for part in parts[kept.upperBound...] {
      if let number = Self.generations[part.folded] {
        generation = number
        words.apart = part.printed
      }
    }
    let isAllCapitals = !Self.hasSmallLetter(name)
    var isFathersName = false
    let mayBeParticle = kept.map { index in
      Self.isParticle(parts[index], isFirst: index == kept.lowerBound, isAllCapitals)
    }
    let full = mayBeParticle.count { !$0 }
    for index in kept {
      let part = parts[index]
      if full > 1, index > kept.lowerBound, let number = Self.generations[part.folded] {
        generation = number
        words.apart = part.printed
        continue
      }
      let isParticle = full > 1 && mayBeParticle[index - kept.lowerBound]
      var traits = isParticle ? ComparedWord.Traits.particle : Self.traits(of: part, isAllCapitals)
      let known = isParticle ? nil : KnownNames.table[part.folded]
      if isFathersName, !isParticle { traits.insert(.fathersName) }
      isFathersName = isParticle && Self.sonOf.contains(part.folded)
      if known?.isGiven == true { traits.insert(.givenName) }
      if known?.isFamily == true { traits.insert(.familyName) }
      words.append(
        part.folded, printed: part.printed,
        weight: isParticle
          ? 0.1 : traits.contains(.initial) ? 0.15 : 0.3 + 0.7 * rarity(part.folded),
        traits: traits, forms: known?.forms ?? [])
    }
    self.words = words
  }

  /// Whether both fold to the same words in the same order.
  func isWritten(as other: PersonNameForm) -> Bool {
    folded == other.folded && generation == other.generation && words.count > 0
  }
}

// MARK: - Taking a name apart

extension PersonNameForm {
  private struct Part {
    var folded: String
    var printed: String
    /// A full stop stands behind it.
    var isCut: Bool
  }

  private static func parts(of name: String) -> [Part] {
    let bytes = Array(name.utf8)
    // Then a byte is a character.
    if bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "\r") }) {
      return parts(of: name, bytes, stop: UInt8(ascii: ".")) { String(decoding: $0, as: UTF8.self) }
    }
    return parts(of: name, Array(name), stop: ".") { String($0) }
  }

  private static func parts<Unit: Equatable>(
    of name: String, _ units: [Unit], stop: Unit, text: (ArraySlice<Unit>) -> String
  ) -> [Part] {
    var parts: [Part] = []
    for word in FoldedWord.words(in: name) {
      let end = word.range.upperBound
      let isCut = end < units.count && units[end] == stop
      let printed = text(units[word.range])
      for folded in word.folded.split(separator: " ") {
        parts.append(Part(folded: String(folded), printed: printed, isCut: isCut))
      }
    }
    return parts
  }

  /// The indices of the words between the titles.
  private static func withoutTitles(_ words: [String]) -> Range<Int> {
    let kept = Honorifics.strip(words.map { $0[...] })
    var range = kept.startIndex..<kept.endIndex
    while range.count > 1, titles.contains(words[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    return range
  }

  private static func traits(of part: Part, _ isAllCapitals: Bool) -> ComparedWord.Traits {
    let length = part.folded.utf8.count
    if length == 1, part.folded.allSatisfy(\.isLetter) { return .initial }
    var traits: ComparedWord.Traits = []
    if part.isCut, length > 1 { traits.insert(.cut) }
    if !isAllCapitals, length < 4, part.printed.allSatisfy(\.isUppercase) {
      traits.insert(.capitals)
    }
    if length > 6, isPatronymic(part.folded) { traits.insert(.patronymic) }
    return traits
  }

  private static func hasSmallLetter(_ name: String) -> Bool {
    name.unicodeScalars.contains {
      $0.isASCII ? ("a"..."z").contains($0) : $0.properties.isLowercase
    }
  }

  private static func isPatronymic(_ word: String) -> Bool {
    switch word.utf8.last {
    case UInt8(ascii: "h"), UInt8(ascii: "a"): patronymics.contains(where: word.hasSuffix)
    default: false
    }
  }

  private static func isParticle(_ part: Part, isFirst: Bool, _ isAllCapitals: Bool) -> Bool {
    if part.folded.utf8.count == 1,
      part.isCut || (part.printed.allSatisfy(\.isUppercase) && !isAllCapitals)
    {
      return false
    }
    return particles.contains(part.folded) && !(isFirst && alsoGivenNames.contains(part.folded))
  }

  /// "Ben Affleck", "Al Gore"
  private static let alsoGivenNames: Set<String> = ["ben", "al"]

  private static let particles: Set<String> = [
    "al", "el", "ul", "ad", "as", "ar", "az", "bin", "ben", "ibn", "bint", "von", "vom", "van",
    "vander", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le",
    "los", "las", "y", "e", "i", "zu", "zum", "zur", "ter", "ten", "te", "av", "af", "und", "and",
    "d", "l", "o", "st",
  ]

  /// Behind these a father's name stands.
  private static let sonOf: Set<String> = ["bin", "ben", "ibn", "bint"]

  private static let patronymics = [
    "ovich", "evich", "ovna", "evna", "ovych", "yovych", "ivna", "ovitch", "evitch", "owitsch",
    "ewitsch",
  ]

  private static let generations: [String: Int] = [
    "senior": 1, "snr": 1, "sr": 1, "jr": 2, "jnr": 2, "junior": 2, "ii": 2, "iii": 3, "iv": 4,
    "2nd": 2,
    "3rd": 3,
  ]

  /// Offices and ranks that stand before a name as titles do, beyond ``Honorifics``.
  private static let titles: Set<String> = [
    "president", "chancellor", "minister", "king", "queen", "prince", "princess", "pope",
    "general", "colonel", "captain", "major", "admiral", "sheikh", "shaikh", "haji", "hajji",
    "mullah", "mawlawi", "maulvi", "ayatollah", "imam", "father", "sister", "brother", "bishop",
    "archbishop", "cardinal", "senator", "governor", "judge", "justice", "commissioner", "baron",
    "baroness", "count", "countess", "comte", "contessa", "graf", "grafin", "freiherr", "freifrau",
    "secretary", "premier", "mayor",
  ]
}
