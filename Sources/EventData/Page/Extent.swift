/// How far the statement of a person's affiliations reaches.
enum Extent {
  /// The part behind a name that says who the person is.
  static func behind(_ rest: Phrase, trust: PeopleReader.Trust) -> Phrase {
    let rest = withoutNextLead(withinBracket(rest))
    guard let first = rest.first else { return rest }
    if first.isMark("(") {
      return bracketed(rest, trust: trust)
    }
    let isSeparated =
      first.isMark("/") && first.isSpacedBefore || first.isMark(",") || first.isDash
      || first.isCellBorder || first.isMark(":")
    let isLinked =
      first.shape == .lower
      && (first.isStrongConnective
        || ["of", "is", "vom", "von", "de", "der", "del", "des", "di", "da", "z"].contains(
          first.folded))
    let isRole = rest.beginsWithRole
    guard isSeparated || isLinked || isRole else { return rest.upTo(rest.startIndex) }
    var body = isSeparated || first.folded == "is" ? rest.from(rest.startIndex + 1) : rest
    // "Name, (University), Title of the talk"
    if isSeparated, let open = body.first, open.isMark("(") { return bracketed(body, trust: trust) }
    if first.folded == "is", !body.withoutArticle.beginsWithRole {
      return rest.upTo(rest.startIndex)
    }
    body = upToSentenceEnd(body, trust: trust)
    if first.isDash { body = withoutTalkTitle(body) }
    let cut = upToVerb(body)
    if trust == .prose, !isRole, !isLinked, !says(cut) { return rest.upTo(rest.startIndex) }
    return cut.trimmed()
  }

  /// Without the part that says who the next person is: ", ministr spravedlnosti" before "Jiří
  /// Pospíšil", where no comma stands between.
  static func withoutLead(ofNext between: Phrase) -> Phrase {
    guard let last = between.last, last.isWord, !last.isAnd,
      let comma = between.indexes(where: {
        between[$0].isMark(",") || between[$0].isMark(";") || between[$0].isAnd
      }).last
    else { return between }
    let lead = between.from(comma + 1).withoutArticle
    return lead.beginsWithRole ? between.upTo(comma) : between
  }

  /// The part before a name that says who the person is: "the President of the Alliance,".
  static func before(_ lead: Phrase) -> Phrase {
    var lead = lead.trimmed()
    // Behind the last verb or sentence.
    if let verb = lead.tokens.lastIndex(where: {
      $0.shape == .lower && ($0.kinds.contains(.speechVerb) || stops.contains($0.folded))
        || $0.isMark(".") || $0.isMark(":") || $0.isMark(";")
    }) {
      lead = lead.from(verb + 1)
    }
    guard let start = roleStart(in: lead) else { return lead.upTo(lead.startIndex) }
    lead = lead.from(start).trimmed()
    let isLabel =
      CapacityReader.label(lead) != nil
      || lead.last.map { Vocabulary.capacityLabels[$0.folded] == .speaker } == true
    return isLabel ? lead.upTo(lead.startIndex) : lead
  }

  /// Where the role begins that runs up to the end of `lead`, with the organisation before it.
  private static func roleStart(in lead: Phrase) -> Int? {
    guard let role = lead.tokens.lastIndex(where: { $0.kinds.contains(.roleHead) }) else {
      return nil
    }
    var start = role
    // Leftwards over titles, capitals and possessives: "Slovenia’s Minister", "EACN Secretary General".
    while start > lead.startIndex {
      let token = lead[start - 1]
      let belongs =
        token.isWord
        && (token.kinds.contains(.roleModifier) || token.kinds.contains(.roleHead)
          || token.isCapital && !token.kinds.contains(.weekday)
          || token.isAnd && start - 2 >= lead.startIndex
            && lead[start - 2].kinds.contains(.roleHead))
      guard belongs else { break }
      start -= 1
    }
    // What follows the role must hang on it: "Minister of Economy", "President of the Alliance,".
    let tail = lead.from(role + 1)
    let hangsTogether =
      tail.first.map {
        $0.isConnective || $0.isMark(",") || $0.isMark("-") || $0.isCapital
          || $0.kinds.contains(.roleModifier)
      } ?? true
    return hangsTogether ? start : nil
  }

  // MARK: Ends

  private static func bracketed(_ rest: Phrase, trust: PeopleReader.Trust) -> Phrase {
    let bracket = rest.bracket(at: rest.startIndex)
    let tail = rest.from(bracket.end)
    // "Name (Role der Org) und Leiter …": the tail goes on with another role.
    if let and = tail.first, and.isAnd, tail.from(tail.startIndex + 1).beginsWithRole {
      return upToSentenceEnd(rest, trust: trust)
    }
    if let comma = tail.first, comma.isMark(","), trust == .list,
      tail.from(tail.startIndex + 1).beginsWithRole
    {
      return rest
    }
    return rest[bracket.inside]
  }

  /// "Name – Prezes, Org – Jak przebić szklany sufit?": what stands behind a second dash and names
  /// neither role nor body is the title of the talk.
  private static func withoutTalkTitle(_ body: Phrase) -> Phrase {
    guard let dash = body.indexes(where: { body[$0].isDash && body[$0].isSpacedBefore }).last else {
      return body
    }
    let tail = body.from(dash + 1)
    return tail.hasOrganisationEvidence || tail.beginsWithRole || tail.wordCount < 3
      ? body : body.upTo(dash)
  }

  /// Up to the close of the bracket in which the name stands.
  private static func withinBracket(_ rest: Phrase) -> Phrase {
    var depth = 0
    for index in rest.tokens.indices where rest[index].shape == .mark {
      if rest[index].isMark("(") { depth += 1 }
      if rest[index].isMark(")") {
        depth -= 1
        if depth < 0 { return rest.upTo(index) }
      }
    }
    return rest
  }

  /// Without the link to the next person at the end: ", and", "; and", ", moderated by".
  private static func withoutNextLead(_ rest: Phrase) -> Phrase {
    var rest = rest
    while let last = rest.last,
      last.isAnd || last.isMark(",") || last.isMark("•") || last.isMark(";")
    {
      if last.isMark(",") && rest.tokens.count == 1 { break }
      rest = rest.upTo(rest.endIndex - 1)
    }
    return rest
  }

  private static func upToSentenceEnd(_ rest: Phrase, trust: PeopleReader.Trust) -> Phrase {
    guard trust != .list else { return rest }
    let end = rest.indexes { index in
      rest[index].isMark(".") && index + 1 < rest.endIndex && rest[index + 1].isSpacedBefore
        && rest[index + 1].isCapital
        && index > rest.startIndex && rest[index - 1].folded.count > 2
    }.first
    return end.map(rest.upTo) ?? rest
  }

  private static func upToVerb(_ rest: Phrase) -> Phrase {
    let verb = rest.indexes { index in
      let token = rest[index]
      return token.shape == .lower
        && (token.kinds.contains(.speechVerb) && token.link == nil && token.folded.count > 1
          && !token.kinds.contains(.roleHead)
          || stops.contains(token.folded))
    }.first
    guard var verb else { return rest }
    if verb > rest.startIndex, ["a", "ha", "ont", "han"].contains(rest[verb - 1].folded) {
      verb -= 1
    }
    return rest.upTo(verb).trimmed()
  }

  /// Whether a phrase of a sentence says anything of who somebody is.
  private static func says(_ phrase: Phrase) -> Bool {
    phrase.hasOrganisationEvidence || phrase.tokens.contains { $0.kinds.contains(.roleHead) }
      || phrase.trimmed().first?.isCapital == true && phrase.wordCount <= 5
  }

  /// Words at which a statement of affiliation ends.
  private static let stops: Set<String> = Set(
    words: """
      will would was were is are has have had who which that said whose followed delivering
      delivered providing during about hat wird war ist est sera qui que ha fue podczas while
      where when held featuring representing sharing ou viendra by durch because hielt statt
      through gathered along together also then
      """)
}
