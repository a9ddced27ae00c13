/// What a phrase looks like: the evidence that it names an organisation, a role or a place.
extension Phrase {
  /// Whether it bears a mark that only organisations bear: "DG", "GmbH", a noun such as "Agency",
  /// an acronym, capitals inside a word.
  var hasOrganisationEvidence: Bool {
    outsideBrackets.contains { $0.isOrganisationEvidence }
  }

  /// Whether it begins like an organisation that stands for itself: "DG GROW", "CEBR", "BMW".
  var beginsWithOrganisationMark: Bool {
    guard let first = withoutArticle.first else { return false }
    return first.kinds.contains(.organisationMark) && first.isCapital && first.folded.count <= 20
      || first.isAcronym || first.shape == .mixed
  }

  /// Whether it names a body and nothing else: "University of Oulu, 6G Flagship", not the topic of a
  /// talk. A lone word without any evidence counts ("Corti").
  var isBodyAlone: Bool {
    guard wordCount <= 6, CapacityReader.label(self) == nil, CapacityReader.telling(self) == nil,
      !tokens.contains(where: {
        $0.kinds.contains(.roleHead) || $0.shape == .lower && $0.link == nil
      })
    else { return false }
    if wordCount == 1 {
      return first.map { $0.kinds.isEmpty && $0.isCapital || $0.isAcronym } ?? false
    }
    return split { self[$0].isMark(",") }.allSatisfy(\.hasOrganisationEvidence)
  }

  /// "D.2 – Industrial Forum", "F3: Food"
  var beginsWithUnitCode: Bool {
    guard let first, tokens.count > 2, first.isCapital, first.folded.count <= 3 else {
      return false
    }
    return first.folded.last?.isNumber == true
  }

  /// Whether nothing but a place is named: "Norway", "Lille", "Republic of Ireland".
  var isPlace: Bool {
    guard !isEmpty, tokens.count <= 5 else { return false }
    if tokens.allSatisfy({ $0.kinds.isPlace && $0.isCapital }) { return true }
    return tokens.count > 1 && first?.isCapital == true && Vocabulary.isPlacePhrase(foldedText)
  }

  /// Whether it names an honour ("European Cluster Manager of the Year 2022"), not a body.
  var isAward: Bool {
    let folded = tokens.map(\.folded)
    if folded.contains(where: { $0 == "award" || $0 == "awards" || $0 == "winner" }) { return true }
    guard let year = folded.firstIndex(of: "year") else { return false }
    return year >= 2 && (folded[year - 1] == "the" || folded[year - 1] == "of")
      && folded[..<year].contains("of")
  }

  /// "DE", "BE"
  var isCountryCode: Bool {
    tokens.count == 1 && first.map { $0.shape == .upper && $0.kinds.contains(.countryCode) } == true
  }

  /// Whether it begins with a role: small or great words of titles up to the noun of one.
  var beginsWithRole: Bool { RoleSplitter.rolePrefixEnd(of: withoutArticle) != nil }

  /// "New York University Prague": a short line with a noun of a body and nothing else.
  var namesBodyAlone: Bool {
    wordCount <= 8 && first?.isCapital == true && tokens.contains(where: \.isBodyNoun)
      && !tokens.contains { $0.isMark(":") }
  }

  /// Whether it holds a role: "Director, DG NEAR".
  var saysRole: Bool {
    SegmentMerger.segments(of: self).contains { RoleSplitter.isRole($0) }
  }

  /// A bracket that says how, or what was won, not who: "(to be confirmed)", "(video message)".
  var isAwardOrMode: Bool {
    isAward
      || tokens.contains { Self.modeWords.contains($0.folded) }
        && !tokens.contains { $0.isAcronym && $0.folded != "tbc" }
  }

  private static let modeWords: Set<String> = Set(
    words: """
      videoconference teleconference tbc tba confirmed confirmation video online remote remotely
      presentation message virtual virtually invited slides pdf recorded leader
      """)
}
