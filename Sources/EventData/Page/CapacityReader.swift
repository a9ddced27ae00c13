/// Tells in what capacity somebody stands at an event from the words around a name.
enum CapacityReader {
  /// In words and marks, so that no long line need be looked up.
  private static let longestLabel = 8

  /// The capacity that a label or heading names, if it is one: "Moderator", "Keynote Speaker".
  static func label(_ phrase: Phrase) -> Capacity? {
    phrase.tokens.count > longestLabel ? nil : Vocabulary.capacityLabels[phrase.foldedText]
  }

  /// "Name (moderator), Role, Org": the capacity, and the statement without it.
  static func bracketedLabel(in statement: Phrase) -> (Capacity?, Phrase) {
    guard let first = statement.first, first.isMark("(") else { return (nil, statement) }
    let bracket = statement.bracket(at: statement.startIndex)
    guard let capacity = label(statement[bracket.inside]) else { return (nil, statement) }
    return (capacity, statement.from(bracket.end))
  }

  /// "Forte Talks 2022 modereras av": a label that tells the capacity with its last words.
  static func telling(_ label: Phrase) -> Capacity? {
    label.tokens.suffix(3).filter(\.isWord).lazy.compactMap { stem($0.folded) }.first {
      $0 == .moderator
    }
  }

  /// The capacity that the words around a name tell.
  static func capacity(before: Phrase, behind: Phrase) -> Capacity? {
    if let capacity = capacity(before: before) { return capacity }
    let last = behind.tokens.last(where: \.isWord)?.folded ?? ""
    return ["moderator", "moderated", "moderation"].contains(last) ? .moderator : nil
  }

  /// The capacity that the words before a name tell, the last of them first.
  static func capacity(before: Phrase) -> Capacity? {
    let lead = before.tokens.suffix(12).filter(\.isWord).map(\.folded)
    for (index, word) in lead.enumerated().reversed() {
      if let capacity = stem(word) { return capacity }
      if let capacity = Vocabulary.capacityLabels[word], capacity != .speaker { return capacity }
      if index + 1 < lead.count,
        let capacity = Vocabulary.capacityLabels["\(word) \(lead[index + 1])"], capacity != .speaker
      {
        return capacity
      }
      if word == "speakers" || word == "speaker" { return .speaker }
    }
    return nil
  }

  /// Words that tell the capacity in running text.
  private static func stem(_ word: String) -> Capacity? {
    if word.hasPrefix("moderat") || word.hasPrefix("moderer") || word.hasPrefix("moderow")
      || word.hasPrefix("moderier")
    {
      return .moderator
    }
    if word == "chaired" || word == "chair" || word == "presidida" { return .chair }
    if word.hasPrefix("keynote") { return .keynote }
    if word.hasPrefix("rapporteur") { return .rapporteur }
    if word.hasPrefix("welcom") || word == "inauguracion" || word == "powitanie"
      || word == "begrussung" || word == "begrussungsrede"
    {
      return .welcome
    }
    return nil
  }

  /// The capacity that an agenda item of this title gives its speakers.
  static func ofSession(_ title: Phrase) -> Capacity? {
    for word in title.tokens.prefix(4).map(\.folded) {
      if word.hasPrefix("keynote") { return .keynote }
      if word.hasPrefix("welcom") || word == "powitanie" || word == "begrussung" { return .welcome }
    }
    return nil
  }
}
