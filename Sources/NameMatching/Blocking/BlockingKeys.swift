/// Keys of names, such that two names that may be of one bearer have one in common, and few others
/// do: what has none in common need not be compared.
///
/// They are made of words as they sound, so that accents, scripts and orthographies do not matter.
/// Most pairs that a typing error keeps apart agree in the beginning or in the end of a word.
public enum BlockingKeys {
  /// Of a name of a person: of each word with the beginning of another, in either order, and of
  /// each word alone.
  public static func person(_ name: some StringProtocol) -> [UInt64] {
    let words = Honorifics.strip(Folding.words(name)).prefix(mostWords).map { Array($0.utf8) }
    let sounds = words.map(sound)
    var keys: Set<UInt64> = [key("c", sound(words.flatMap(\.self)))]
    for (place, word) in sounds.enumerated() where word.count > 1 {
      if word.count >= longWord { keys.insert(key("w", word)) }
      for (otherPlace, other) in sounds.enumerated() where otherPlace != place && !other.isEmpty {
        keys.insert(key("i", word, other.prefix(1)))
        guard other.count > 1, word.count > 2 else { continue }
        keys.insert(key("b", word.prefix(part), other.prefix(2)))
        keys.insert(key("e", word.suffix(part), other.prefix(2)))
      }
    }
    return Array(keys)
  }

  /// Of a name of an organisation: of each word alone, and of all together.
  public static func organisation(_ name: some StringProtocol) -> [UInt64] {
    let words = Folding.words(name).prefix(mostWords).map { Array($0.utf8) }
    var keys: Set<UInt64> = [key("c", sound(words.flatMap(\.self)))]
    for word in words.map(sound) where word.count >= longWord {
      keys.insert(key("w", word))
      keys.insert(key("b", word.prefix(part + 2), word.suffix(1)))
    }
    return Array(keys)
  }

  private static let mostWords = 6
  /// A shorter word tells too little alone.
  private static let longWord = 4
  /// So much of a word stands for it.
  private static let part = 4

  private static func sound(_ word: [UInt8]) -> [UInt8] {
    var codes: [UInt8] = []
    SpellingKey.append(word[...], to: &codes)
    return codes
  }

  private static func key(
    _ kind: Unicode.Scalar, _ parts: some Collection<UInt8>, _ other: some Collection<UInt8> = []
  ) -> UInt64 {
    // No letter has the code between.
    FNV1a.hash([UInt8(truncatingIfNeeded: kind.value)] + parts + [0xFF] + other)
  }
}
