/// Finds all names of people in a line or a sentence that appear there.
enum NamesInPhrase {
  static func names(in phrase: Phrase, trust: PeopleReader.Trust) -> [FoundName] {
    withoutNamesake(all(in: phrase, trust: trust), in: phrase)
  }

  private static func all(in phrase: Phrase, trust: PeopleReader.Trust) -> [FoundName] {
    var names: [FoundName] = []
    var index = phrase.startIndex
    while index < phrase.endIndex {
      if NameBoundary.isBoundary(index, in: phrase),
        let name = NameFinder.name(in: phrase, at: index),
        NameBelief.isBelieved(name, in: phrase, trust: trust, isFirst: names.isEmpty)
      {
        names.append(name)
        index = name.range.upperBound
      } else if let name = NameFinder.bareSurname(in: phrase, at: index),
        trust == .prose || names.isEmpty,
        !NameBoundary.isMentionedOnly(name, in: phrase)
      {
        names.append(name)
        index += 1
      } else {
        index += 1
      }
    }
    return names
  }

  /// "Miroslav Crha, advokát, Frank Bold": what closes the statement of a person who has a role and no
  /// body yet is the body, though it reads like a name.
  private static func withoutNamesake(_ names: [FoundName], in phrase: Phrase) -> [FoundName] {
    guard names.count == 2, let last = names.last, last.range.upperBound == phrase.endIndex,
      names[0].range.lowerBound == phrase.startIndex, phrase[last.range.lowerBound - 1].isMark(",")
    else { return names }
    let between = phrase[names[0].range.upperBound..<last.range.lowerBound].trimmed()
    let reading = AffiliationReader().read(between)
    guard reading.affiliations.count == 1, reading.affiliations[0].role != nil,
      reading.affiliations[0].organisations.isEmpty
    else { return names }
    return Array(names.dropLast())
  }
}
