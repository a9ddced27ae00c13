/// Tells the role of a segment from the organisation it is held at: "Director of Research" is all
/// role, "Director of AgroTransilvania Cluster" is a role and a body.
enum RoleSplitter {
  struct Parts {
    var role: String?
    var organisations: [Phrase] = []
  }

  /// - Parameter expectsOrganisation: whether an organisation stands elsewhere in the affiliation,
  ///   so that what follows "of" may well be what the role is about.
  static func parts(of segment: Phrase, expectsOrganisation: Bool) -> Parts {
    if let parts = splitAtBracket(segment)
      ?? splitAtDash(segment, expectsOrganisation: expectsOrganisation)
    {
      return parts
    }
    guard isRole(segment) else { return Parts(role: nil, organisations: [segment.withoutArticle]) }
    let behindRole = splitBehindRole(segment, expectsOrganisation: expectsOrganisation)
    // "rektor Univerze v Mariboru": the body begins right behind the title.
    if !expectsOrganisation, let behindRole,
      behindRole.organisations.first?.first?.isBodyNoun == true
    {
      return behindRole
    }
    return splitAtConnective(segment, expectsOrganisation: expectsOrganisation)
      ?? behindRole
      ?? splitBeforeRole(segment, expectsOrganisation: expectsOrganisation)
      ?? Parts(role: segment.withoutArticle.text)
  }

  /// Whether the noun that says what the segment is, is a job's.
  static func isRole(_ segment: Phrase) -> Bool {
    if let end = rolePrefixEnd(of: segment.withoutArticle) {
      return !isAdjective(upTo: end, of: segment.withoutArticle)
    }
    if isUnknownOffice(segment) { return true }
    let head = segment.head.tokens
    guard let role = head.lastIndex(where: { $0.isWord && $0.kinds.contains(.roleHead) }) else {
      return false
    }
    // "Health Connect Partners", "Novalis Conseil"
    if role > segment.startIndex, segment[role].kinds.contains(.organisationHead),
      segment[role].isCapital
    {
      return false
    }
    let body = head.lastIndex {
      $0.isWord && $0.kinds.contains(.organisationHead) && !$0.kinds.contains(.roleHead)
    }
    return body.map { $0 < role } ?? true
  }

  /// "Bastonário da Ordem dos Advogados": an unknown word that is "of" a body.
  private static func isUnknownOffice(_ segment: Phrase) -> Bool {
    guard segment.language != nil, segment.language != .english, segment.tokens.count > 2,
      let first = segment.first, first.kinds.isEmpty, first.shape == .capitalised,
      segment[segment.startIndex + 1].isWeakConnective
    else { return false }
    return segment.from(segment.startIndex + 2).withoutArticle.first?.isBodyNoun == true
  }

  /// "General Court": a word that is an office only where no noun of a body follows it.
  private static func isAdjective(upTo end: Int, of segment: Phrase) -> Bool {
    guard end == segment.startIndex + 1, end < segment.endIndex else { return false }
    return segment[end - 1].kinds.contains(.roleModifier) && segment[end].isBodyNoun
      && segment[end].isCapital && segment[end].isSpacedBefore
      && segment[end].kinds.isDisjoint(with: .roleModifier)
  }

  /// The end of the run of title words that `phrase` begins with, up to and with the last noun of a
  /// job: "Deputy Director General" of "Deputy Director General DG REGIO".
  static func rolePrefixEnd(of phrase: Phrase) -> Int? {
    var end: Int?
    var index = phrase.startIndex
    while index < phrase.endIndex {
      let token = phrase[index]
      if token.kinds.contains(.roleHead) {
        end = index + 1
      } else if token.isMark("/") && !token.isSpacedBefore
        || token.isMark("-") && !token.isSpacedBefore
        || token.isAnd
      {
        if index == phrase.startIndex { return nil }
      } else if end != nil, token.kinds.contains(.roleModifier), isPostposed(token) {
        end = index + 1
      } else if token.kinds.contains(.organisationMark)
        || token.kinds.isDisjoint(with: [.roleModifier, .demonym]) && token.shape != .number
      {
        break
      }
      index += 1
    }
    return end
  }

  /// Words that follow the noun they belong to: "Secretary General", "directora general adjunta".
  private static func isPostposed(_ token: Token) -> Bool {
    postposed.contains(token.folded)
  }

  private static let postposed: Set<String> = Set(
    words: """
      general generale generala generalny emeritus emerita magnificus adjunto adjunta adjoint
      adjointe ejecutivo ejecutiva executif delegue delegado delegat
      """)

  /// "MEP (EPP/DE)"
  private static func splitAtBracket(_ segment: Phrase) -> Parts? {
    guard let open = segment.tokens.firstIndex(where: { $0.isMark("(") }), open > segment.startIndex
    else {
      return nil
    }
    let bracket = segment.bracket(at: open)
    guard bracket.end == segment.endIndex else { return nil }
    let before = segment.upTo(open)
    let isWholeRole = rolePrefixEnd(of: before.withoutArticle) == open
    let isMarked =
      isRole(before) && segment[bracket.inside].first?.kinds.contains(.organisationMark) == true
      && splitAtConnective(before, expectsOrganisation: false) == nil
    guard isWholeRole || isMarked else { return nil }
    return Parts(
      role: segment.upTo(open).withoutArticle.text, organisations: [segment[bracket.inside]])
  }

  /// "State Secretary - Ministry of Agriculture", but not "Policy Officer – Medical Devices".
  private static func splitAtDash(_ segment: Phrase, expectsOrganisation: Bool) -> Parts? {
    guard let dash = segment.tokens.firstIndex(where: { $0.isDash && $0.isSpacedBefore }),
      rolePrefixEnd(of: segment.withoutArticle) == dash
    else { return nil }
    let body = segment.from(dash + 1)
    // "Secretary General - Eurochambres": a proper noun, where no other body stands.
    let isProper =
      !expectsOrganisation && body.wordCount <= 3
      && body.tokens.allSatisfy { $0.isCapital && $0.kinds.isEmpty }
    guard !body.beginsWithRole, !body.isInternalUnit,
      isProper || body.beginsWithOrganisationMark || body.head.last?.isBodyNoun == true
    else { return nil }
    return Parts(role: segment.upTo(dash).withoutArticle.text, organisations: [body])
  }

  // MARK: With a connective

  private static func splitAtConnective(_ segment: Phrase, expectsOrganisation: Bool) -> Parts? {
    guard
      let role = segment.tokens.firstIndex(where: { $0.kinds.contains(.roleHead) })
        ?? (isUnknownOffice(segment) ? segment.startIndex : nil)
    else { return nil }
    let links = segment.indexes {
      $0 > role && (segment[$0].isStrongConnective || segment[$0].isWeakConnective)
    }
    for link in links where segment[link].isStrongConnective {
      if let parts = split(segment, at: link, when: { $0.couldBeOrganisation }) { return parts }
    }
    // "sindaco di Bologna": a mayor stands for the town.
    if segment[role].isMayor, let link = links.first,
      let parts = split(segment, at: link, when: { $0.isPlace || $0.wordCount == 1 })
    {
      return parts
    }
    let holdsPortfolio = segment[role].holdsPortfolio
    for link in links where segment[link].isWeakConnective {
      // "Minister van Binnenlandse Zaken": the first "of" names the field or the country.
      if holdsPortfolio, link == links.first, !segment.from(link + 1).withoutArticle.isMinistry {
        continue
      }
      let split = split(segment, at: link) {
        $0.standsForItself(afterOf: segment[link].folded, expectsOrganisation: expectsOrganisation)
      }
      if let split { return split }
      if !expectsOrganisation, let split = splitBehindUnit(segment, link: link) { return split }
    }
    return nil
  }

  /// "Vorsitzende der Geschäftsführung IBM Deutschland": the body stands behind its inner organ.
  private static func splitBehindUnit(_ segment: Phrase, link: Int) -> Parts? {
    let unit = segment.from(link + 1).withoutArticle
    guard unit.isInternalUnit, unit.tokens.count > 1 else { return nil }
    let body = unit.tokens.indices.dropFirst().first { index in
      unit[index].isAcronym || unit[index].shape == .mixed
        || unit[index].kinds.contains(.organisationMark) && unit[index].isCapital
    }
    guard let body, !unit[body - 1].isConnective, unit[body - 1].isWord else { return nil }
    return Parts(role: segment.upTo(body).withoutArticle.text, organisations: [segment.from(body)])
  }

  private static func split(
    _ segment: Phrase, at link: Int, when isOrganisation: (Phrase) -> Bool
  ) -> Parts? {
    var bodyStart = link + 1
    // "im Bereich", "in der", "for the": links in a row.
    while bodyStart < segment.endIndex, segment[bodyStart].isConnective { bodyStart += 1 }
    let body = segment.from(bodyStart).withoutArticle
    let role = segment.upTo(link).trimmed()
    guard !body.isEmpty, !role.isEmpty, isRole(role) || isUnknownOffice(segment),
      isOrganisation(body)
    else {
      return nil
    }
    return Parts(
      role: role.withoutArticle.text,
      organisations: [body.untilWord(among: ["representing", "who"])])
  }

  // MARK: Without one

  /// "CEO Gujarat Maritime Cluster", "Deputy Director General DG REGIO".
  private static func splitBehindRole(_ segment: Phrase, expectsOrganisation: Bool) -> Parts? {
    let segment = segment.withoutArticle
    guard let prefix = rolePrefixEnd(of: segment), prefix < segment.endIndex else { return nil }
    // "prezes zarządu", "redaktor naczelny": small words go on with the title.
    var end = prefix
    while end < segment.endIndex, segment[end].goesOnWithTitle { end += 1 }
    let rest = segment.from(end)
    guard let first = rest.first, first.isWord, first.isSpacedBefore,
      first.isCapital || first.isBodyNoun
    else { return nil }
    let head = rest.head
    let isMarked = first.kinds.contains(.organisationMark)
    let isBody = head.tokens.contains { $0.isOrganisationEvidence } && !rest.isInternalUnit
    // "burgemeester Oudewater", "prezes zarządu Remontowa Holding": a proper noun behind a title.
    let isBehindSmall = segment[end - 1].shape == .lower && rest.tokens.count > 1
    let isProper =
      first.kinds.isEmpty && first.shape != .initial
      || isBehindSmall && rest.tokens.allSatisfy { $0.isCapital } && !rest.isPlace
      || head.wordCount > 1
        && head.tokens.allSatisfy {
          $0.kinds.isDisjoint(with: [.common, .roleModifier, .place, .country])
        }
    guard isMarked || (!expectsOrganisation && (isBody || isProper)) else { return nil }
    return Parts(role: segment.upTo(end).text, organisations: [rest])
  }

  /// "Bruegel Senior fellow", "EURADA President".
  private static func splitBeforeRole(_ segment: Phrase, expectsOrganisation: Bool) -> Parts? {
    guard rolePrefixEnd(of: segment) == nil, let last = segment.last, last.kinds.contains(.roleHead)
    else { return nil }
    var start = segment.endIndex - 1
    while start > segment.startIndex, segment[start - 1].isTitleWord { start -= 1 }
    let body = segment.upTo(start)
    // "EU Affairs Officer, Basque Country Delegation": only an unmistakable name is taken off where
    // another body follows.
    guard
      !expectsOrganisation
        || body.tokens.count == 1 && (body.first?.isAcronym == true || body.first?.shape == .mixed)
    else {
      return nil
    }
    // "Politisk redaktør": a title whose first word has its capital from the sentence.
    if let language = segment.language, language != .english, body.tokens.count == 1,
      segment[start].shape == .lower,
      body.first?.shape == .capitalised
    {
      return nil
    }
    guard let first = body.first, first.isCapital, body.tokens.allSatisfy({ $0.shape != .mark }),
      body.hasOrganisationEvidence || body.tokens.allSatisfy({ $0.kinds.isEmpty })
        || body.tokens.count > 1 && !body.tokens.allSatisfy({ $0.kinds.contains(.roleModifier) })
    else { return nil }
    return Parts(role: segment.from(start).text, organisations: [body])
  }
}

extension Token {
  /// "prezes zarządu", "redaktor naczelny", "Przewodniczący Rady Nadzorczej": small words and the names
  /// of inner organs go on with a title.
  fileprivate var goesOnWithTitle: Bool {
    if Self.organWords.contains(folded) { return true }
    return shape == .lower && link == nil && !isBodyNoun
  }

  private static let organWords: Set<String> = Set(
    words: "zarzadu rady nadzorczej programowej naukowej predstavenstva spravni dozorci vorstands")

  fileprivate var isMayor: Bool { Self.mayors.contains(folded) }

  private static let mayors: Set<String> = Set(
    words: """
      mayor mayoress sindaco sindaca alcalde alcaldesa maire burgermeister burgermeisterin
      oberburgermeister oberburgermeisterin burgemeester burmistrz primar starosta primator
      primatorka zupan zupanja gradonacelnik borgmester ordforande prefeito
      """)

  /// An office of state: what follows "of" is its field or its country.
  fileprivate var holdsPortfolio: Bool {
    Self.portfolioOffices.contains(folded) || folded.hasPrefix("minist")
      || folded.hasSuffix("minister")
  }

  private static let portfolioOffices: Set<String> = Set(
    words: """
      minister ministre ministro ministra ministerin ministru ministr ministryne commissioner
      commissaire comisario comisaria kommissar kommissarin ambassador ambassadeur ambassadrice
      ambasador embajador embajadora botschafter botschafterin conseiller conseillere consejero
      consejera concejal concejala assessore assessora undersecretary vicepremier premier
      wethouder schepen
      """)

  /// A word of a title beside its noun that is no noun of a body: "Senior", "team", "Project".
  fileprivate var isTitleWord: Bool {
    isWord && kinds.contains(.roleModifier) && !kinds.contains(.organisationHead) && !isAcronym
      || isWord && kinds.contains(.roleHead) || shape == .lower && folded == "team"
  }
}

extension Phrase {
  /// The part before the first of `words` that stands in small letters behind at least one word.
  fileprivate func untilWord(among words: Set<String>) -> Phrase {
    let word = indexes {
      $0 > startIndex && self[$0].shape == .lower && words.contains(self[$0].folded)
    }.first
    return word.map { upTo($0).trimmed() } ?? self
  }
}
