/// Reads a person printed over several lines: the name, then role and organisation.
enum CardReader {
  struct Card {
    var person: PeopleReader.Person
    var attribution: String
    /// The position of the first line behind it.
    var end: Int
  }

  static func card(at position: Int, in lines: [PageLine], isInList: Bool) -> Card? {
    card(named: lines[position].phrase, at: position, in: lines, isInList: isInList)
  }

  /// The card whose name is `phrase`, the line at `position` or the end of it.
  static func card(named phrase: Phrase, at position: Int, in lines: [PageLine], isInList: Bool)
    -> Card?
  {
    guard let name = nameOnly(phrase) else { return nil }
    var details: [PageLine] = []
    var next = position + 1
    while next < lines.count, details.count < 3,
      isDetail(lines[next], behind: lines[next - 1], details: details),
      details.isEmpty || !isNextCard(at: next, in: lines)
    {
      details.append(lines[next])
      next += 1
    }
    guard !details.isEmpty || isInList && name.evidence >= .givenName else { return nil }
    if name.evidence == .shape, details.first.map({ !$0.phrase.saysRole }) ?? true { return nil }
    let text = joined(details)
    let reading = AffiliationReader().read(Phrase(text, language: phrase.language).withoutStatus)
    let isModerator = details.contains {
      $0.phrase.tokens.suffix(3).contains { $0.folded.hasPrefix("moderat") }
    }
    return Card(
      person: PeopleReader.Person(
        name: name, affiliations: reading.affiliations, place: reading.place,
        capacity: isModerator ? .moderator : nil, topic: nil, attribution: ""),
      attribution: ([phrase.trimmed().text] + (text.isEmpty ? [] : [text])).joined(
        separator: ", "),
      end: next)
  }

  /// The name that a line is, and nothing else.
  static func nameOnly(_ phrase: Phrase) -> FoundName? {
    let phrase = phrase.trimmed()
    if let name = NameFinder.surnameFirst(in: phrase) { return name }
    guard let name = NameFinder.name(in: phrase, at: phrase.startIndex),
      name.range.upperBound == phrase.endIndex
    else { return nil }
    return name
  }

  /// The details as one statement; a line that begins with a small word goes on with the one before.
  private static func joined(_ details: [PageLine]) -> String {
    details.reduce(into: "") { text, line in
      let goesOn = line.phrase.first?.shape == .lower && !line.phrase.beginsWithRole
      if !text.isEmpty { text += goesOn ? " " : ", " }
      text += line.phrase.trimmed().text
    }
  }

  /// Whether role and body are known, so that a further line must name a body to belong.
  private static func isComplete(_ details: [PageLine]) -> Bool {
    let reading = AffiliationReader().read(
      Phrase(joined(details), language: details[0].phrase.language))
    return reading.affiliations.first.map { $0.role != nil && !$0.organisations.isEmpty } ?? false
  }

  private static func isNextCard(at position: Int, in lines: [PageLine]) -> Bool {
    nameOnly(lines[position].phrase) != nil && position + 1 < lines.count
      && lines[position + 1].phrase.saysRole
  }

  private static func isDetail(_ line: PageLine, behind previous: PageLine, details: [PageLine])
    -> Bool
  {
    // A question is the title of the next talk.
    if line.phrase.last?.isMark("?") == true { return false }
    if !details.isEmpty, isComplete(details), !line.phrase.hasOrganisationEvidence,
      !line.phrase.isPlaceLine
    {
      return false
    }
    if let first = line.phrase.first,
      first.shape == .number || ["\"", "“", "„", "«", "‘"].contains(first.folded)
    {
      return false
    }
    if line.isBulleted || line.phrase.behindLeadingTime != nil || line.phrase.isSentence {
      return false
    }
    if line.phrase.tokens.contains(where: { breaks.contains($0.folded) }) { return false }
    if line.phrase.wordCount > 20 || line.phrase.last?.isMark(":") == true { return false }
    if let name = nameOnly(line.phrase), name.evidence >= .givenName,
      !line.phrase.hasOrganisationEvidence
    {
      return false
    }
    if !DateFinder.dates(in: line.phrase).isEmpty { return false }
    if startsWithPerson(line) { return false }
    if line.followsBlank {
      // Cards whose lines are paragraphs: only what is plainly a role or a body goes on.
      return details.isEmpty
        ? line.phrase.saysRole || previous.isBulleted && line.phrase.namesBodyAlone
        : details.count < 2 && details[0].followsBlank && line.phrase.hasOrganisationEvidence
    }
    return true
  }

  private static let breaks: Set<String> = Set(
    words: """
      lunch coffee break registration checkin reception dinner breakfast networking q&a pause
      mittagessen obiad
      """)

  /// "Ann Mettler, Vice President, …": the next person on a line of their own.
  private static func startsWithPerson(_ line: PageLine) -> Bool {
    guard let name = NameFinder.name(in: line.phrase, at: line.phrase.startIndex),
      name.evidence >= .givenName,
      name.range.upperBound < line.phrase.endIndex
    else { return false }
    return line.phrase[name.range.upperBound].shape == .mark
  }
}
