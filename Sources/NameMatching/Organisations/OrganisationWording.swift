/// How a name says what it means: whether two names of one meaning may be translations of each other,
/// or are two names in one language ("Institute for Geodesy", "Institute for Cartography").
struct OrganisationWording: Sendable, Equatable {
  /// Words by their meaning; a compound of two stands under both.
  private var words: [String: String] = [:]
  private var functionWords: Set<Substring> = []

  init() {}

  init(_ words: [Substring], _ vocabulary: OrganisationVocabulary) {
    for word in words {
      if vocabulary.isFunctionWord(word) {
        functionWords.insert(word)
      } else {
        for meaning in vocabulary.meanings(of: word) {
          switch meaning {
          case .head(let key), .field(let key): self.words[key] = String(word)
          default: break
          }
        }
      }
    }
  }

  /// Whether the words differ as they do between languages, or between forms of one word. What
  /// both say with other words, in one language, is not the same.
  func mayTranslate(_ other: OrganisationWording) -> Bool {
    let pairs = words.compactMap { key, word in other.words[key].map { (word, $0) } }
    let differing = pairs.filter { !Self.areForms($0, $1) }
    if differing.isEmpty { return true }
    if !functionWords.isEmpty, !other.functionWords.isEmpty {
      return functionWords.isDisjoint(with: other.functionWords)
    }
    return !pairs.contains { $0 == $1 }
  }

  /// "energy" and "energie", "cluster" and "clusters": the same beginning.
  private static func areForms(_ left: String, _ right: String) -> Bool {
    let common = zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    return common >= min(4, left.utf8.count, right.utf8.count)
  }
}
