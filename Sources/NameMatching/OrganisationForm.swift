/// The normal form under which a name of an organisation is found.
///
/// What two spellings of one name may differ in is decided here and nowhere else.
public enum OrganisationForm {
  /// `name` folded, "&" as "and", without a leading article, dotted acronyms as words
  /// ("G.R.O.W."), every way to write "Directorate-General for" as "dg".
  ///
  /// Empty only where `name` has no letter and no digit.
  public static func normal(_ name: some StringProtocol) -> String {
    var words = Folding.words(spellingOutAnd(name))[...]
    if words.count > 1, let first = words.first, articles.contains(first) { words.removeFirst() }
    return abbreviated(joiningInitials(words)).joined(separator: " ")
  }

  /// Whether a name of this normal form says only which part of another body is meant, so that it
  /// means something else in every body: "finance department", "unit d 2".
  public static func isUnit(_ form: some StringProtocol) -> Bool {
    let words = form.split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    return units.contains(first.description) || units.contains(last.description)
  }

  private static let units: Set<String> = [
    "department", "unit", "division", "section", "faculty", "directorate", "secretariat", "team",
    "board", "abteilung", "referat", "departement", "service", "direction", "wydzial",
    "departament",
  ]

  private static func spellingOutAnd(_ name: some StringProtocol) -> String {
    guard name.utf8.contains(UInt8(ascii: "&")) else { return String(name) }
    return name.split(separator: "&", omittingEmptySubsequences: false).joined(separator: " and ")
  }

  private static let articles: Set<Substring> = ["the"]

  /// "g r o w" as "grow".
  private static func joiningInitials(_ words: ArraySlice<Substring>) -> [Substring] {
    var joined: [Substring] = []
    var lastIsInitials = false
    for word in words {
      let isInitial =
        word.utf8.count == 1 && word.utf8.first.map { $0 >= UInt8(ascii: "a") } == true
      if isInitial, lastIsInitials, let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
      }
      lastIsInitials = isInitial
    }
    return joined
  }

  private static func abbreviated(_ words: [Substring]) -> [Substring] {
    guard
      let match = abbreviations.first(where: {
        $0.words.count < words.count && words.starts(with: $0.words)
      })
    else { return words }
    return [match.short] + words.dropFirst(match.words.count)
  }

  /// Beginnings of names and how they are shortened, the longest first.
  private static let abbreviations: [(words: [Substring], short: Substring)] = [
    (["directorate", "general", "for", "the"], "dg"),
    (["directorate", "general", "for"], "dg"),
    (["directorate", "general", "of"], "dg"),
    (["directorate", "general"], "dg"),
    (["dg", "for"], "dg"),
  ]
}
