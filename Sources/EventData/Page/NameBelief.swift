/// Decides whether capitalised words that could be a name are one, by what stands around them.
enum NameBelief {
  static func isBelieved(
    _ name: FoundName, in phrase: Phrase, trust: PeopleReader.Trust, isFirst: Bool
  ) -> Bool {
    if NameBoundary.isMentionedOnly(name, in: phrase) || isSpokenOf(name, in: phrase)
      || trust != .prose && isPartOfTitle(name, in: phrase)
    {
      return false
    }
    let start = name.range.lowerBound
    let previous = start > phrase.startIndex ? phrase[start - 1] : nil
    let isLed = previous.map { $0.isAnd || leads.contains($0.folded) } ?? false
    let isBehindMark = previous?.shape == .mark
    let isAtStart = previous?.isMark(":") ?? true
    switch name.evidence {
    case .honorific, .givenName:
      return true
    case .ambiguousGivenName:
      return isAtStart || isLed || isBehindMark || support(behind: name, in: phrase) == .strong
    case .givenNameLast, .shape:
      let support = support(behind: name, in: phrase)
      switch trust {
      case .list:
        return isAtStart && isFirst && support != .none
          || support == .strong && (isAtStart || isLed || isBehindMark)
          || isFirst && closesTopic(name, in: phrase)
      case .agenda:
        return support == .strong || closesTopic(name, in: phrase)
          || support == .some && previous?.isMark("(") == true
      case .prose:
        return support == .strong
          && (isAtStart || isLed || name.evidence == .givenNameLast || isBehindMark)
      }
    }
  }

  /// "the federalism of Guy Héraud": somebody spoken of, unless the page says who that is.
  private static func isSpokenOf(_ name: FoundName, in phrase: Phrase) -> Bool {
    let start = name.range.lowerBound
    return start > phrase.startIndex && about.contains(phrase[start - 1].folded)
      && name.evidence < .honorific && support(behind: name, in: phrase) != .strong
  }

  /// "Autour de René Cassin et la promotion d'un ordre": small words go on behind the name.
  private static func isPartOfTitle(_ name: FoundName, in phrase: Phrase) -> Bool {
    let end = name.range.upperBound
    return name.range.lowerBound > phrase.startIndex && end + 1 < phrase.endIndex
      && phrase[end].shape == .lower && phrase[end].isAnd && phrase[end + 1].shape == .lower
  }

  /// Small words before somebody who does something: "by", "with".
  private static let leads: Set<String> = Set(
    words: "by with from mit durch von avec par con da por com przez z door met av af ved v od")

  /// Small words before somebody or something that is only the topic: "of", "about".
  private static let about: Set<String> = Set(
    words: """
      of de du des about on over uber sur di su sobre o an after nach
      """)

  /// "Closing panel discussion, Merete Nielsen": a topic in plain words, then a name and no more.
  private static func closesTopic(_ name: FoundName, in phrase: Phrase) -> Bool {
    let start = name.range.lowerBound
    guard name.range.upperBound == phrase.endIndex, start > phrase.startIndex + 1,
      phrase[start - 1].isMark(",") || phrase[start - 1].isDash
    else { return false }
    let topic = phrase.upTo(start - 1)
    return topic.wordCount > 1
      && topic.tokens.contains { $0.shape == .lower && $0.kinds.contains(.common) }
      && !topic.tokens.contains { $0.kinds.contains(.roleHead) }
  }

  private enum Support { case none, some, strong }

  /// What stands behind a doubtful name: a role in the next segment makes it one.
  private static func support(behind name: FoundName, in phrase: Phrase) -> Support {
    guard name.range.upperBound < phrase.endIndex else { return .none }
    let next = phrase[name.range.upperBound]
    let rest = phrase.from(name.range.upperBound + 1)
    if next.isMark("(") {
      let inside = phrase[phrase.bracket(at: name.range.upperBound).inside]
      return inside.hasOrganisationEvidence || inside.beginsWithRole ? .strong : .none
    }
    guard next.isMark(",") || next.isDash && next.isSpacedBefore || next.isCellBorder else {
      return phrase.from(name.range.upperBound).beginsWithRole ? .strong : .none
    }
    let segments = SegmentMerger.segments(of: rest)
    guard let segment = segments.first else { return .none }
    if RoleSplitter.isRole(segment) { return .strong }
    return segments.contains { $0.hasOrganisationEvidence || RoleSplitter.isRole($0) }
      || rest.split(where: { rest[$0].isMark(",") }).count == 1
      ? .some : .none
  }
}
