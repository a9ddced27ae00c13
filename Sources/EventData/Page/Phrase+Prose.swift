extension Phrase {
  /// Whether it reads as prose: long, with a verb in small letters.
  var isSentence: Bool {
    let words = tokens.filter(\.isWord)
    guard words.count >= 4 else { return false }
    let isEnded = last?.isMark(".") == true
    let hasVerb = words.contains {
      $0.shape == .lower && ($0.kinds.contains(.speechVerb) || Self.verbs.contains($0.folded))
    }
    if hasVerb || isEnded && words.count > 25 { return true }
    let small = words.count { $0.shape == .lower }
    return words.count >= 12 && small * 5 >= words.count * 2
      && NameFinder.name(in: self, at: startIndex) == nil
  }

  private static let verbs: Set<String> = Set(
    words: """
      is are was were will has have had been took takes can may would hat wird fand ist a est
      sont ont ha fue sono jest byla byl odbyla zostal bedzie destacan conto
      """)

  /// The sentences of a paragraph.
  var sentences: [Phrase] {
    var sentences: [Phrase] = []
    var start = startIndex
    for index in tokens.indices where index > start {
      guard self[index].isMark(".") || self[index].isMark("?") || self[index].isMark("!"),
        index + 1 < endIndex,
        self[index + 1].isSpacedBefore, self[index + 1].isCapital,
        self[index - 1].folded.count > 3 || self[index - 1].shape == .number
      else { continue }
      sentences.append(self[start..<index + 1])
      start = index + 1
    }
    sentences.append(from(start))
    return sentences
  }
}
