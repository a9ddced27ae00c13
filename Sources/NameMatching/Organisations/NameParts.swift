/// The two parts of a printed name that may be two names.
public enum NameParts {
  /// "European Commission – DG GROW", "DG GROW (Internal Market)".
  public static func atMarks(_ printed: String) -> [(String, String)] {
    var parts: [(String, String)] = []
    for mark in [" – ", " — ", " - ", ": ", ", ", " / ", "/", " | "] {
      guard let range = printed.firstRange(of: mark) else { continue }
      parts.append(
        (String(printed[..<range.lowerBound]), String(printed[range.upperBound...])))
    }
    if let open = printed.firstIndex(of: "("), let close = printed.lastIndex(of: ")"),
      open < close, open > printed.startIndex, printed.index(after: close) == printed.endIndex
    {
      parts.append(
        (String(printed[..<open]), String(printed[printed.index(after: open)..<close])))
    }
    return parts.filter { left, right in
      left.contains(where: \.isLetter) && right.contains(where: \.isLetter)
    }
  }

  /// A name and the place printed behind it: "Ministry of Economy, Bucharest".
  public static func beforePlace(_ printed: String) -> (name: String, place: String)? {
    guard let comma = printed.lastIndex(of: ","), comma > printed.startIndex else { return nil }
    let place = String(printed[printed.index(after: comma)...])
    guard OrganisationForm(place).isPlace else { return nil }
    return (String(printed[..<comma]), place)
  }

  /// The two parts on both sides of each blank, without the little words between them: "DG
  /// Environment" and "European Commission" of "DG Environment of the European Commission".
  public static func aroundBlanks(_ printed: String) -> [(String, String)] {
    let words = printed.split(separator: " ")
    guard (3...14).contains(words.count) else { return [] }
    let vocabulary = OrganisationVocabulary.table
    return (1..<words.count).compactMap { place in
      let left = words[..<place]
      let right = words[place...].drop { vocabulary.isFunctionWord(Folding.fold($0)[...]) }
      guard let last = left.last, !vocabulary.isFunctionWord(Folding.fold(last)[...]),
        !right.isEmpty
      else { return nil }
      return (left.joined(separator: " "), right.joined(separator: " "))
    }
  }
}
