/// Splits an affiliation at its commas, and joins again what a comma parted that belongs together:
/// "Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs (DG GROW)".
enum SegmentMerger {
  static func segments(of phrase: Phrase) -> [Phrase] {
    var parts = phrase.split {
      phrase[$0].isMark(",") || phrase[$0].isCellBorder || phrase.isFullStop(at: $0)
    }
    if parts.count == 1 { parts = dashParts(of: phrase) }
    return joined(parts, in: phrase)
      .map { withoutLeadingLink($0.trimmed()) }
      .filter { !$0.isEmpty }
  }

  /// "Director – ACME Group": dashes separate where there is no comma, a role stands before and an
  /// organisation behind.
  private static func dashParts(of phrase: Phrase) -> [Phrase] {
    let parts = phrase.split {
      (phrase[$0].isDash || phrase[$0].isMark("/")) && phrase[$0].isSpacedBefore
    }
    guard parts.count > 1, let last = parts.last, parts[0].beginsWithRole,
      last.hasOrganisationEvidence, !last.beginsWithRole
    else { return [phrase] }
    return parts
  }

  /// "within the Territorial Development Unit", "and ECCP team member": the link is no part of it.
  private static func withoutLeadingLink(_ segment: Phrase) -> Phrase {
    guard let first = segment.first, segment.tokens.count > 1, !segment.beginsWithRole else {
      return segment
    }
    if first.isAnd || first.isStrongConnective
      || ["of", "representing", "von", "vom", "des", "der", "de", "du", "del"].contains(
        first.folded) && first.shape == .lower
    {
      return segment.from(segment.startIndex + 1).withoutArticle
    }
    return segment
  }

  // MARK: Names with commas

  private static func joined(_ parts: [Phrase], in phrase: Phrase) -> [Phrase] {
    var result: [Phrase] = []
    var index = 0
    while index < parts.count {
      var end = index
      if let close = endOfEnumeration(parts, from: index) { end = close }
      while end + 1 < parts.count, goesOn(parts[end + 1]) { end += 1 }
      if parts[index].beginsWithUnitCode {
        while end + 2 < parts.count, isItem(parts[end + 1]) { end += 1 }
      }
      result.append(phrase[parts[index].startIndex..<parts[end].endIndex])
      index = end + 1
    }
    return result
  }

  /// "CLUSTERO, the association of Romanian clusters", "F3: Food, retail, health": words in small
  /// letters that are no role go on with what stands before.
  private static func goesOn(_ part: Phrase) -> Bool {
    // "Nordic Timber, Inc."
    if part.wordCount == 1, let form = part.first, form.kinds.contains(.organisationMark),
      form.folded != "dg"
    {
      return !form.isAcronym || form.folded.count <= 3
    }
    guard let first = part.first, first.shape == .lower, !first.isStrongConnective, !first.isAnd,
      !part.beginsWithRole
    else {
      return false
    }
    if ["of", "representing"].contains(first.folded) { return false }
    let second = part.tokens.dropFirst().first
    return !RoleSplitter.isRole(part) && second?.isCapital != true
  }

  /// The part that ends the enumeration which the part at `start` begins, if it begins one.
  private static func endOfEnumeration(_ parts: [Phrase], from start: Int) -> Int? {
    let opener = opening(of: parts[start])
    guard opener != .none else { return nil }
    var index = start + 1
    while index < parts.count {
      let part = parts[index]
      if part.isPlace || part.isAward { return nil }
      if isLastItem(part) { return isJoinable(lastItem: part, to: opener) ? index : nil }
      guard isItem(part), index - start < 4 else { return nil }
      index += 1
    }
    return nil
  }

  private enum Opening {
    case none
    /// "Ministry of the Economy", "Commissioner for Research": its object may run on.
    case subject
    /// "SMEs" behind "Head of Unit": a bare field.
    case field
  }

  private static func opening(of part: Phrase) -> Opening {
    if let link = part.indexes(where: {
      $0 > part.startIndex && part[$0].isWeakConnective
        && subjectLinks.contains(part[$0].folded)
    }).last {
      return isOpen(object: part.from(link + 1).withoutArticle) ? .subject : .none
    }
    if containsAnd(part) { return .none }
    // "Head of Unit Clusters, Social Economy and Entrepreneurship"
    let words = part.tokens.filter(\.isWord)
    if let unit = words.firstIndex(where: { $0.kinds.contains(.organisationHead) }),
      words.contains(where: { $0.kinds.contains(.roleHead) }), unit < words.count - 1
    {
      return .subject
    }
    // "Director Comunicare, Cooperare și …", "Ministerul Economiei, Antreprenoriatului și …"
    if let end = RoleSplitter.rolePrefixEnd(of: part), end < part.endIndex, part[end].isCapital,
      !part.from(end).hasOrganisationEvidence
    {
      return .subject
    }
    if let first = part.first, part.wordCount > 1,
      first.folded.hasPrefix("minist") && first.isBodyNoun
        || ["dg", "gd"].contains(first.folded)
          && !part.tokens.dropFirst().contains(where: \.isAcronym)
    {
      return .subject
    }
    return isBareField(part) ? .field : .none
  }

  /// Whether what stands behind "of" may run on: not in "Head of Unit", "University of Graz".
  private static func isOpen(object: Phrase) -> Bool {
    guard !containsAnd(object), let last = object.last, last.isWord,
      last.isCapital || object.wordCount < 3
    else { return false }
    if last.isBodyNoun && last.isCapital || last.kinds.isPlace { return false }
    return object.wordCount > 1 || !object.beginsWithOrganisationMark
  }

  private static func isBareField(_ part: Phrase) -> Bool {
    part.wordCount <= 3 && part.tokens.allSatisfy { $0.isWord } && part.first?.isCapital == true
      && !part.tokens.contains {
        !$0.kinds.isDisjoint(with: [
          .organisationHead, .organisationMark, .roleHead, .place, .country,
        ])
      }
      && (part.tokens.allSatisfy { !$0.isOrganisationEvidence } || part.first?.folded == "smes")
  }

  private static func isItem(_ part: Phrase) -> Bool {
    part.wordCount <= 4 && !part.beginsWithRole && part.tokens.allSatisfy { $0.isWord }
      && !part.tokens.contains {
        $0.kinds.contains(.organisationMark) || $0.isBodyNoun || $0.isAcronym
      }
  }

  private static func isLastItem(_ part: Phrase) -> Bool {
    // "…, and Internationalization"
    if let first = part.first, first.isAnd, part.wordCount <= 4,
      !part.from(part.startIndex + 1).beginsWithRole
    {
      return true
    }
    return containsAnd(part.untilStrongConnective.untilBracket)
  }

  /// "Science and Technology HUB Office" ends "Head of Environment, …"; "Finance and Audit" does not
  /// end "Head of Unit"; "Industry and Trade Association" is a body of its own.
  private static func isJoinable(lastItem part: Phrase, to opening: Opening) -> Bool {
    let item = part.untilStrongConnective.untilBracket
    if item.beginsWithRole, let first = item.first, first.kinds.contains(.roleHead) { return false }
    if item.tokens.contains(where: { $0.kinds.contains(.organisationMark) && $0.folded.count <= 3 })
    {
      return false
    }
    switch opening {
    case .none: return false
    case .subject:
      guard let and = item.tokens.firstIndex(where: \.isAnd) else { return false }
      let before = item.upTo(and)
      return !before.tokens.contains { $0.isBodyNoun && $0.isCapital || $0.isAcronym }
    case .field:
      return !item.tokens.contains {
        !$0.kinds.isDisjoint(with: [.organisationHead, .organisationMark, .roleHead])
      }
    }
  }

  private static let subjectLinks: Set<String> = Set(
    words: """
      of for on de du des der fur pour para per di del della da do dos das voor charge ds pentru
      pro za
      """)

  private static func containsAnd(_ part: Phrase) -> Bool {
    part.indexes { part[$0].isAnd }.contains { $0 > part.startIndex }
  }
}
