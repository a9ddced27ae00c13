internal import NameMatching

/// Where a person's name can begin, and where a name is of no speaker.
enum NameBoundary {
  /// Whether a name can begin at `index`: at the start, behind a mark, a small word or a role.
  static func isBoundary(_ index: Int, in phrase: Phrase) -> Bool {
    guard phrase[index].isWord else { return false }
    guard index > phrase.startIndex else { return true }
    let previous = phrase[index - 1]
    // "… republike Slovenije mag. Apolonija Oblak"
    if phrase[index].shape == .lower {
      return Honorifics.contains(foldedWord: phrase[index].folded)
    }
    if previous.shape == .mark {
      // "X-Y" and "Science|Business" are one.
      return phrase[index].isSpacedBefore || !["/", "'", "’"].contains(previous.folded)
    }
    if previous.shape == .number || previous.shape == .lower { return true }
    // "Director Jane Doe", "Moderator Arne O. Holm"
    return !previous.kinds.isDisjoint(with: [.roleHead, .speechVerb])
      || Phrase.articles.contains(previous.folded)
      || Vocabulary.capacityLabels[previous.folded] != nil
      || isBehindOffice(index, in: phrase)
  }

  /// "vicepresidente del Senato Maurizio Gasparri", "Commissioner for the Internal Market Thierry
  /// Breton": a given name behind the capitals of an office.
  private static func isBehindOffice(_ index: Int, in phrase: Phrase) -> Bool {
    guard phrase[index].kinds.contains(.givenName), phrase[index].isCapital else { return false }
    let before = phrase.upTo(index).tokens.suffix(9)
    guard let previous = before.last, previous.isWord, !foundations.contains(previous.folded),
      let role = before.lastIndex(where: { $0.kinds.contains(.roleHead) })
    else { return false }
    return !before[role...].contains { $0.shape == .mark && !$0.isMark(".") }
  }

  /// Bodies that are called after people: "Fondazione Bruno Kessler", "Institut Jožef Stefan".
  private static let foundations: Set<String> = Set(
    words: """
      fondazione foundation fondation fundacion fundacja fundatia stiftung institut institute
      instituto istituto instituta universita university universidad universitat scuola
      school ecole centre center centro centrum premio prize award piazza via rue plaza ulica
      """)

  /// "Submitted by Veronika Muller", "Cabinet of French President Emmanuel Macron", "the Robert
  /// Bosch Foundation": a name that stands there, of somebody who does not.
  static func isMentionedOnly(_ name: FoundName, in phrase: Phrase) -> Bool {
    let before = phrase.upTo(name.range.lowerBound).tokens.suffix(6)
    let words = before.filter(\.isWord).map(\.folded)
    if words.contains(where: { authors.contains($0) }) { return true }
    guard let last = before.last, last.isWord else { return false }
    if last.folded == "by",
      words.dropLast().last.map({
        ["written", "submitted", "posted", "report", "book"].contains($0)
      }) == true
    {
      return true
    }
    // Somebody's cabinet or office.
    return words.contains { ["cabinet", "kabinett", "gabinete", "office"].contains($0) }
      && (last.kinds.contains(.roleHead) || ["of", "de", "von"].contains(last.folded))
  }

  /// "Sender/author:": who stands below is no speaker.
  static func namesAuthor(_ heading: Phrase) -> Bool {
    heading.tokens.contains { authors.contains($0.folded) }
  }

  private static let authors: Set<String> = Set(
    words: """
      submitted posted author autor auteur photo foto copyright contact contacts kontakt edited
      inscription inscriptions registration information informations renseignements anmeldung
      rsvp press presse organizator secretariat ansprechpartner ansprechpartnerin tel telefon phone
      email mail
      """)
}
