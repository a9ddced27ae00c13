/// Whether two names are spellings of one: typing errors, plurals, inflected words.
public enum OrganisationNearness {
  /// True where every word of one name has its like in the other, at most two of them only nearly,
  /// and a word that tells the body from others is the same in both. Places, numbers and short
  /// words must be the same: "EACP" is not "EACN", and an agency of one region not that of another.
  public static func areNear(_ left: OrganisationForm, _ right: OrganisationForm) -> Bool {
    let leftPlaces = left.meanings.compactMap(\.place)
    guard Set(leftPlaces) == Set(right.meanings.compactMap(\.place)),
      !Set(left.distinctive).isDisjoint(with: right.distinctive)
    else { return false }
    var unmatched = right.meanings
    var rest: [OrganisationMeaning] = []
    for meaning in left.meanings {
      if let same = unmatched.firstIndex(of: meaning) {
        unmatched.remove(at: same)
      } else {
        rest.append(meaning)
      }
    }
    guard rest.count == unmatched.count, rest.count <= 2 else { return false }
    for meaning in rest {
      guard let near = unmatched.firstIndex(where: { areNear(meaning, $0) }) else { return false }
      unmatched.remove(at: near)
    }
    return true
  }

  /// Words of which nothing is known may be misspelt; those that are known are themselves.
  private static func areNear(_ left: OrganisationMeaning, _ right: OrganisationMeaning) -> Bool {
    switch (left, right) {
    case (.unknown(let left), .unknown(let right)):
      areNear(left, right)
    case (.unknown(let word), .head(let key)), (.unknown(let word), .field(let key)),
      (.head(let key), .unknown(let word)), (.field(let key), .unknown(let word)):
      areNear(word, key)
    default: false
    }
  }

  private static func areNear(_ left: String, _ right: String) -> Bool {
    let length = min(left.utf8.count, right.utf8.count)
    guard length >= 5, left.utf8.first == right.utf8.first else { return false }
    return EditDistance.between(left, right, atMost: length >= 9 ? 2 : 1) != nil
  }
}
