/// How names of people are compared.
public enum PersonName {
  /// The key by which a speaker is one person in all sources: folded words without titles, sorted,
  /// so that neither order, case, accents, script nor hyphens matter.
  ///
  /// Not empty unless `name` is: a name without letters is its own identity.
  public static func identity(_ name: some StringProtocol) -> String {
    let words = Folding.words(name)
    if words.isEmpty { return String(name) }
    return Honorifics.strip(words).sorted().joined(separator: " ")
  }
}
