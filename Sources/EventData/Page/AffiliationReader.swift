internal import NameMatching

/// Reads what stands behind a person's name: roles, organisations, a place.
///
/// Roles are told from organisations by what the words are, not by where they stand.
struct AffiliationReader: Sendable {
  struct Reading: Sendable, Equatable {
    var affiliations: [Affiliation] = []
    var place: String?
  }

  func read(_ phrase: Phrase) -> Reading {
    var reading = Reading()
    for group in groups(of: unwrapped(phrase.trimmed())) {
      read(group, into: &reading)
    }
    shareLastUmbrella(&reading)
    return reading
  }

  // MARK: Groups: one affiliation each

  /// "(Role, Org)" without its brackets.
  private func unwrapped(_ phrase: Phrase) -> Phrase {
    guard let first = phrase.first, first.isMark("(") else { return phrase }
    let bracket = phrase.bracket(at: phrase.startIndex)
    return bracket.end == phrase.endIndex ? phrase[bracket.inside].trimmed() : phrase
  }

  /// The stretches that hold one affiliation each: parted by semicolons, by a stroke or a full stop
  /// between two, and by "and" where a new role begins behind an organisation.
  private func groups(of phrase: Phrase) -> [Phrase] {
    var groups: [Phrase] = []
    var start = phrase.startIndex
    let ends = phrase.indexes { index in
      let token = phrase[index]
      return token.isAnd || token.isMark(";") || token.isMark("/") || token.isMark(".")
    }
    for index in ends where index > start {
      guard beginsGroup(behind: index, in: phrase, since: start) else { continue }
      groups.append(phrase[start..<index].trimmed())
      start = index + 1
    }
    groups.append(phrase.from(start).trimmed())
    // "…; 16.30-16.45 Uhr: Diskussion"
    return groups.filter { !$0.isEmpty && TimeFinder.time(at: $0.startIndex, in: $0) == nil }
  }

  private func beginsGroup(behind index: Int, in phrase: Phrase, since start: Int) -> Bool {
    let token = phrase[index]
    let next = phrase.from(index + 1).withoutArticle
    guard let following = next.first else { return false }
    if token.isMark(";") { return true }
    let before = phrase[start..<index]
    if token.isMark("/") {
      return token.isSpacedBefore && following.isSpacedBefore
        || next.beginsWithRole && before.hasOrganisationEvidence
    }
    if token.isMark(".") {
      return following.isSpacedBefore && following.isCapital && next.beginsAffiliation
    }
    guard token.isAnd else { return false }
    return Self.formerly.contains(following.folded)
      ? next.beginsWithRole && RoleSplitter.isRole(before)
      : next.beginsAffiliation && before.holdsRoleAndOrganisation
  }

  private static let formerly: Set<String> = [
    "former", "ex", "previously", "ehemaliger", "ancien", "ancienne",
  ]

  /// "Member; Vice Chair, IMCO Committee, European Parliament": the umbrella holds for both.
  private func shareLastUmbrella(_ reading: inout Reading) {
    guard reading.affiliations.count > 1,
      let umbrella = reading.affiliations.last?.organisations.last
    else { return }
    if reading.affiliations[0].organisations.isEmpty,
      reading.affiliations[1].organisations.count > 1
    {
      reading.affiliations[0].organisations = [umbrella]
    } else if let last = reading.affiliations.last, last.organisations == [umbrella],
      ChainReader.rank(of: Phrase(umbrella)) == .umbrella,
      let first = reading.affiliations[0].organisations.last,
      ChainReader.rank(of: Phrase(first)) == .department
    {
      reading.affiliations[0].organisations.append(umbrella)
    }
  }

  // MARK: Segments

  private func read(_ group: Phrase, into reading: inout Reading) {
    var segments = SegmentMerger.segments(of: group)
    if let place = places(endingIn: &segments) { reading.place = reading.place ?? place }
    var current = Affiliation()
    for (position, printed) in segments.enumerated() {
      let segment = withoutPlace(printed, &reading.place)
      if segment.saysNothingOfPerson { continue }
      let hasMore = segments[(position + 1)...].prefix { !$0.beginsWithRole }
        .contains { $0.first?.isCapital == true && !$0.isAward && !$0.isAside && !$0.isPlace }
      let parts = RoleSplitter.parts(
        of: segment, expectsOrganisation: hasMore || !current.organisations.isEmpty)
      guard parts.role != nil else {
        if current.role == nil, position == 0, let role = segment.plainRole(among: segments.count) {
          current.role = role.upTo
          append(role.body, to: &current, place: &reading.place)
        } else if current.organisations.isEmpty, let role = current.role, segment.isPlace {
          current.role = role + ", " + segment.text
        } else {
          append(parts.organisations, to: &current, place: &reading.place)
        }
        continue
      }
      if current.role != nil, !current.organisations.isEmpty {
        add(current, to: &reading)
        current = Affiliation()
      }
      current.role = [current.role, parts.role].compactMap { $0 }.joined(separator: ", ")
      append(parts.organisations, to: &current, place: &reading.place)
    }
    add(current, to: &reading)
  }

  private func append(
    _ organisations: [Phrase], to affiliation: inout Affiliation, place: inout String?
  ) {
    for organisation in organisations {
      let chain = ChainReader.chain(of: organisation)
      affiliation.organisations += chain.organisations
      place = place ?? chain.place
    }
  }

  private func add(_ affiliation: Affiliation, to reading: inout Reading) {
    guard affiliation.role != nil || !affiliation.organisations.isEmpty else { return }
    var affiliation = affiliation
    affiliation.organisations = ChainReader.mostSpecificFirst(affiliation.organisations)
    reading.affiliations.append(affiliation)
  }

  /// "initiator of an online petition (France)"
  private func withoutPlace(_ segment: Phrase, _ place: inout String?) -> Phrase {
    guard let open = segment.tokens.lastIndex(where: { $0.isMark("(") }),
      open > segment.startIndex
    else { return segment }
    let bracket = segment.bracket(at: open)
    guard bracket.end == segment.endIndex, segment[bracket.inside].isPlace,
      RoleSplitter.isRole(segment)
    else { return segment }
    place = place ?? segment[bracket.inside].text
    return segment.upTo(open)
  }

  /// Takes the places off the end: "…, Interreg Europe, Lille, France".
  private func places(endingIn segments: inout [Phrase]) -> String? {
    var places: [String] = []
    while segments.count > 1, let last = segments.last, last.isPlace || last.isCountryCode {
      places.insert(last.text, at: 0)
      segments.removeLast()
    }
    return places.isEmpty ? nil : places.joined(separator: ", ")
  }
}

extension Phrase {
  /// Whether a new affiliation can begin here: "CEO of Inditex", "ECCP team member".
  fileprivate var beginsAffiliation: Bool {
    if beginsWithRole || first?.isStrongConnective == true { return true }
    let head = head.indexes { self[$0].shape == .mark || self[$0].isAnd }.first.map(upTo) ?? head
    guard let last = head.last, head.wordCount > 1 else { return false }
    return last.kinds.contains(.roleHead) && head.beginsWithOrganisationMark
  }

  /// What stands among roles and bodies and is neither.
  fileprivate var saysNothingOfPerson: Bool {
    CapacityReader.label(self) == .moderator || isAward || isTitleAndSurname || isAside
  }

  /// "Commissioner Vestager": somebody else, whose cabinet it is.
  fileprivate var isTitleAndSurname: Bool {
    tokens.count == 2 && NameFinder.bareSurname(in: self, at: startIndex + 1) != nil
  }

  /// "juiz do Tribunal de Justiça", "first link of the training circle": a title that no vocabulary
  /// knows, by its small letters where a name of a body has capitals.
  fileprivate func plainRole(among segments: Int) -> (upTo: String, body: [Phrase])? {
    guard let first, first.shape == .lower, first.link == nil,
      first.kinds.isDisjoint(with: [.organisationHead, .organisationMark]),
      !Self.articles.contains(first.folded), wordCount > 1 || segments > 1
    else { return nil }
    guard let link = indexes(where: { self[$0].isConnective }).first,
      let start = tokens.indices[(link + 1)...].first(where: { !self[$0].isConnective }),
      self[start].isCapital, from(start).hasOrganisationEvidence
    else { return (text, []) }
    return (upTo(link).text, [from(start)])
  }

  /// A title behind the name ("PhD"), or on whose behalf somebody speaks: neither role nor body.
  fileprivate var isAside: Bool {
    let isTitle = tokens.allSatisfy {
      $0.shape == .mark
        || Honorifics.contains(foldedWord: $0.folded) && !$0.kinds.contains(.roleHead)
    }
    if isTitle { return true }
    return tokens.prefix(2).contains { $0.folded.hasPrefix("represent") && $0.shape == .lower }
  }

  fileprivate var holdsRoleAndOrganisation: Bool {
    guard let role = tokens.firstIndex(where: { $0.kinds.contains(.roleHead) }) else {
      return SegmentMerger.segments(of: self).count == 1 && beginsWithOrganisationMark
    }
    if self[startIndex..<role].beginsWithOrganisationMark { return true }
    let rest = from(role + 1)
    if let comma = rest.tokens.firstIndex(where: { $0.isMark(",") }), comma + 1 < rest.endIndex {
      return true
    }
    return !RoleSplitter.parts(of: self, expectsOrganisation: false).organisations.isEmpty
  }
}
