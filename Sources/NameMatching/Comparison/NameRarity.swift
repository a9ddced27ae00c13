/// How rare the words of names of people are.
public enum NameRarity {
  /// The rarity of a folded word, from 0, which everybody bears, to 1, which hardly two people
  /// share. By a thousand common names of Europe and its neighbours; of every other word, that it
  /// is rare, unless it is very short. A directory can count its own.
  public static func common(_ word: String) -> Double {
    common(KnownNames.table[FNV1a.hash(word.utf8)], length: word.utf8.count)
  }

  static func common(_ known: KnownNames.Entry, length: Int) -> Double {
    known.rarity ?? (length <= 3 ? 0.45 : 1)
  }
}
