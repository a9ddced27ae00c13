/// A name printed together with its acronym: "Council of European BioRegions (CEBR)",
/// "CEBR – Council of European Bioregions", "ELCA European Lighting Cluster Alliance".
public struct OrganisationGloss: Sendable, Equatable {
  public var name: String
  public var acronym: String

  /// Nil where `text` has another form, or the brackets hold something else ("(Poland)").
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard
      let (name, acronym) = Self.inBrackets(text) ?? Self.besideDash(text)
        ?? Self.withoutMark(text)
    else { return nil }
    self.name = name
    self.acronym = acronym
  }

  /// Whether `text` is short and mostly capitals: "CEBR", "DG GROW", "EURADA", "OpTecBB".
  public static func isAcronym(_ text: some StringProtocol) -> Bool {
    let letters = text.filter(\.isLetter)
    let capitals = letters.count(where: \.isUppercase)
    guard text.count <= 12, capitals >= 2, capitals * 2 >= letters.count,
      text.count(where: \.isWhitespace) <= 1
    else { return false }
    // "BioM GmbH"
    return !text.contains(" ")
      || OrganisationVocabulary.table.legalForm(at: Folding.words(text)) == nil
  }

  private typealias Parts = (name: String, acronym: String)

  private static func inBrackets(_ text: String) -> Parts? {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return nil
    }
    let before = trimmed(text[..<open])
    let inside = trimmed(text[text.index(after: open)..<close])
    let behind = trimmed(text[text.index(after: close)...])
    let outside = behind.isEmpty ? before : before + " " + behind
    guard outside.contains(where: \.isLetter) else { return nil }
    if isAcronymInBrackets(inside) { return (outside, inside) }
    // "UPAEP (Universidad Popular Autónoma del Estado de Puebla)"
    if behind.isEmpty, isAcronym(before), stands(before, for: inside) {
      return (inside, before)
    }
    return nil
  }

  /// An acronym, or a short form that ends in one: "Chips JU".
  static func isAcronymInBrackets(_ text: some StringProtocol) -> Bool {
    if isAcronym(text) { return true }
    guard text.count <= 12, let last = text.split(separator: " ").last else { return false }
    return last.count > 1 && last.allSatisfy(\.isUppercase)
  }

  private static func besideDash(_ text: String) -> Parts? {
    for dash in [" – ", " - ", " — ", ": "] {
      guard let range = text.firstRange(of: dash) else { continue }
      let (left, right) = (trimmed(text[..<range.lowerBound]), trimmed(text[range.upperBound...]))
      if isAcronym(left), stands(left, for: right) { return (right, left) }
      if isAcronym(right), stands(right, for: left) { return (left, right) }
    }
    return nil
  }

  private static func withoutMark(_ text: String) -> Parts? {
    let words = text.split(separator: " ")
    guard words.count > 2, let first = words.first, let last = words.last else { return nil }
    let (behind, before) = (
      words.dropFirst().joined(separator: " "), words.dropLast().joined(separator: " ")
    )
    if isLongAcronym(first), stands(first, for: behind) { return (behind, String(first)) }
    if isLongAcronym(last), stands(last, for: before) { return (before, String(last)) }
    return nil
  }

  private static func isLongAcronym(_ word: Substring) -> Bool {
    word.count > 2 && isAcronym(word)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let text = text.drop { $0.isWhitespace }
    return String(text.reversed().drop { $0.isWhitespace || $0 == "," }.reversed())
  }
}

// MARK: - What an acronym stands for

extension OrganisationGloss {
  /// Whether `acronym` is made of the beginnings of the words of `name`, in their order: all of its
  /// letters, and all words but function words and one other. "EURADA" stands for "European
  /// Association of Development Agencies".
  public static func stands(_ acronym: some StringProtocol, for name: some StringProtocol) -> Bool {
    let letters = Folding.fold(acronym).utf8.filter { $0 != UInt8(ascii: " ") }
    let words = Folding.words(name)
    return stands(
      letters[...], for: words.map { Array($0.utf8)[...] },
      isFree: words.map { OrganisationVocabulary.table.isFunctionWord($0) })
  }

  /// The same of folded words; `isFree` says which need not give a letter.
  static func stands(
    _ letters: ArraySlice<UInt8>, for words: [ArraySlice<UInt8>], isFree: [Bool]
  ) -> Bool {
    guard letters.count > 1, words.count > 1, words.count <= 20, letters.count <= 12 else {
      return false
    }
    return matches(letters, words[...], isFree[...], misses: 1)
  }

  private static func matches(
    _ letters: ArraySlice<UInt8>, _ words: ArraySlice<ArraySlice<UInt8>>,
    _ isFree: ArraySlice<Bool>,
    misses: Int
  ) -> Bool {
    guard let word = words.first, let free = isFree.first else { return letters.isEmpty }
    let (nextWords, nextFree) = (words.dropFirst(), isFree.dropFirst())
    for taken in beginnings(of: letters, in: word)
    where matches(letters.dropFirst(taken), nextWords, nextFree, misses: misses) {
      return true
    }
    if free { return matches(letters, nextWords, nextFree, misses: misses) }
    return misses > 0 && matches(letters, nextWords, nextFree, misses: misses - 1)
  }

  /// How many letters a word can give: its first ones, or of a long word, which may be a compound,
  /// its first and others in their order ("BioRegions" gives B and R).
  private static func beginnings(
    of letters: ArraySlice<UInt8>, in word: ArraySlice<UInt8>
  ) -> [Int] {
    guard let first = letters.first, word.first == first else { return [] }
    var counts = [1]
    var place = word.startIndex + 1
    for letter in letters.dropFirst().prefix(3) {
      let found =
        word.count >= 8
        ? word[place...].firstIndex(of: letter)
        : (place < word.endIndex && word[place] == letter ? place : nil)
      guard let found else { break }
      place = found + 1
      counts.append(counts.count + 1)
    }
    return counts
  }
}
