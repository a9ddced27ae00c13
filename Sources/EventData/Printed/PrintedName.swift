internal import NameMatching

/// A person's name as printed, taken apart: "Prof. Dr. Anna Kos, PhD" is "Anna Kos" with the
/// titles "Prof. Dr. PhD".
struct PrintedName {
  /// The titles before and behind the name, as printed.
  let honorific: String?
  /// Not empty unless what is printed is blank.
  let name: String

  /// Takes off the titles that do not count when names are compared.
  init(_ printed: String) {
    // "Ph.D." is one printed word and two folded ones: a title, if both were stripped.
    let kept = Honorifics.strip(Folding.words(printed)).indices
    var titles: [Substring] = []
    var names: [Substring] = []
    var start = 0
    for word in printed.words {
      let end = start + Folding.words(word).count
      let isStripped = end <= kept.lowerBound || start >= kept.upperBound
      if isStripped && start < end { titles.append(word) } else { names.append(word) }
      start = end
    }
    honorific = Self.joined(titles).nilIfEmpty
    name = Self.joined(names)
  }

  /// Without the comma that parts a name from the titles behind it.
  private static func joined(_ words: [Substring]) -> String {
    let text = words.joined(separator: " ")
    return text.hasSuffix(",") ? String(text.dropLast()) : text
  }
}
