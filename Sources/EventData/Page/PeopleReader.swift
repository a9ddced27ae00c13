/// Reads the people that a line or a sentence names, each with affiliations and capacity.
struct PeopleReader: Sendable {
  /// How readily capitalised words are believed to be a name.
  enum Trust: Sendable {
    /// A line of a list of speakers: the name stands first.
    case list
    /// An item of an agenda: topic and speaker on one line.
    case agenda
    /// A sentence.
    case prose
  }

  struct Person: Sendable {
    var name: FoundName
    var affiliations: [Affiliation]
    var place: String?
    var capacity: Capacity?
    /// What stands before the first person of the line: a topic.
    var topic: String?
    var attribution: String

    func record() -> SpeakerRecord {
      SpeakerRecord(
        name: name.name, honorific: name.honorific, capacity: capacity ?? .speaker, session: topic,
        affiliations: affiliations, place: place, attribution: attribution)
    }
  }

  private let affiliationReader = AffiliationReader()

  func people(in phrase: Phrase, trust: Trust) -> [Person] {
    let phrase = phrase.trimmed().withoutStatus
    if let parts = organisationFirstParts(of: phrase) {
      return parts.flatMap { people(inPart: $0.trimmed(), trust: trust, isOrganisationFirst: true) }
    }
    if let people = bareNames(in: phrase) { return people }
    return people(inPart: phrase, trust: trust)
  }

  // MARK: One stretch

  private func people(inPart phrase: Phrase, trust: Trust, isOrganisationFirst: Bool = false)
    -> [Person]
  {
    let names = NamesInPhrase.names(in: phrase, trust: trust)
    var people: [Person] = []
    var carried: Capacity?
    for (position, name) in names.enumerated() {
      let previousEnd = position == 0 ? phrase.startIndex : names[position - 1].range.upperBound
      let nextStart =
        position + 1 < names.count ? names[position + 1].range.lowerBound : phrase.endIndex
      let between = phrase[name.range.upperBound..<nextStart]
      let (label, statement) = CapacityReader.bracketedLabel(in: between)
      let own = position + 1 < names.count ? Extent.withoutLead(ofNext: statement) : statement
      let behind = Extent.behind(own, trust: trust)
      var reading = affiliationReader.read(behind)
      let before = phrase[previousEnd..<name.range.lowerBound]
      complete(&reading, from: before, isOrganisationFirst: isOrganisationFirst)
      let capacity =
        label
        ?? CapacityReader.capacity(before: before, behind: between)
      carried = capacity ?? (isListed(before) ? carried : nil)
      people.append(
        Person(
          name: name, affiliations: reading.affiliations, place: reading.place, capacity: carried,
          topic: position == 0 ? topic(of: before) : people.first?.topic,
          attribution: attribution(from: name, to: behind, in: phrase)))
    }
    return people
  }

  /// The statement as printed, with the bracket that closes it.
  private func attribution(from name: FoundName, to behind: Phrase, in phrase: Phrase) -> String {
    let end = max(behind.endIndex, name.range.upperBound)
    let isOpen =
      behind.startIndex > name.range.upperBound && phrase[behind.startIndex - 1].isMark("(")
    let closes = isOpen && end < phrase.endIndex && phrase[end].isMark(")")
    return phrase.text(name.range.lowerBound..<(closes ? end + 1 : end))
  }

  /// Whether nothing but "," or "and" stands between two names' statements.
  private func isListed(_ before: Phrase) -> Bool {
    before.last.map { $0.isAnd || $0.isMark(",") || $0.isMark(";") || $0.isMark("•") } ?? true
  }

  // MARK: Before the name

  /// "EACN President", "European Commissioner for the Internal Market", "UDES :".
  private func complete(
    _ reading: inout AffiliationReader.Reading, from before: Phrase, isOrganisationFirst: Bool
  ) {
    if isOrganisationFirst, before.last?.isMark(":") == true {
      let lead = organisationFirst(before.trimmed())
      if reading.affiliations.isEmpty {
        reading.affiliations = lead.affiliations
      } else if let body = lead.affiliations.first, reading.affiliations[0].organisations.isEmpty {
        reading.affiliations[0].organisations = body.organisations
      }
      return
    }
    guard let last = before.last else { return }
    if last.isMark(":") || last.isDash {
      // "European Commission, DG REGIO: Anna-Maija Korhonen, Policy Analyst", "Corti – Lars Maaløe, CTO"
      let lead = before.trimmed()
      if lead.isBodyAlone, reading.affiliations.first?.organisations.isEmpty ?? true {
        let bodies = affiliationReader.read(lead).affiliations.first?.organisations ?? []
        if reading.affiliations.isEmpty { reading.affiliations = [Affiliation()] }
        reading.affiliations[0].organisations = bodies
      }
      return
    }
    let lead = Extent.before(before)
    if reading.affiliations.isEmpty {
      reading = affiliationReader.read(lead)
    } else if reading.affiliations[0].role == nil, last.kinds.contains(.roleHead), last.isWord {
      reading.affiliations[0].role = affiliationReader.read(lead).affiliations.first?.role
    }
  }

  /// "EURICSE :", "MEP :"
  private func organisationFirst(_ lead: Phrase) -> AffiliationReader.Reading {
    guard lead.wordCount > 0, lead.wordCount <= 8 else { return .init() }
    return affiliationReader.read(lead)
  }

  private func topic(of before: Phrase) -> String? {
    let topic = before.trimmed()
    guard topic.wordCount > 0, CapacityReader.label(topic) == nil, !saysWho(before) else {
      return nil
    }
    var text = topic
    while let last = text.last,
      last.isMark("(") || ["by", "with", "von", "par", "door"].contains(last.folded)
    {
      text = text.upTo(text.endIndex - 1).trimmed()
    }
    if let quotation = Quotation.first(in: text, where: { _ in true }),
      quotation.range == text.startIndex..<text.endIndex
    {
      return text.text(quotation.inside)
    }
    return text.isEmpty ? nil : text.text
  }

  /// Whether what stands before the name was read as role or body.
  private func saysWho(_ before: Phrase) -> Bool {
    if before.last?.isMark(":") == true || before.last?.isDash == true {
      return before.trimmed().isBodyAlone
    }
    let lead = Extent.before(before)
    return !lead.isEmpty && lead.startIndex == before.startIndex
  }

  // MARK: Whole lines of one kind

  /// "UDES : Marc PHILIBERT, Regional Delegate; EURICSE : …": the organisation stands first.
  private func organisationFirstParts(of phrase: Phrase) -> [Phrase]? {
    let parts = phrase.split { phrase[$0].isMark(";") }
    guard parts.count > 1 else { return nil }
    let withColon = parts.filter { part in part.tokens.contains { $0.isMark(":") } }
    return withColon.count * 2 >= parts.count ? parts : nil
  }

  /// "Sassi Stella, Bulumac Cristian, Lars Ole Locke": nothing but names.
  private func bareNames(in phrase: Phrase) -> [Person]? {
    let parts = phrase.split {
      phrase[$0].isMark(",") || phrase[$0].isMark(";") || phrase[$0].isAnd
    }
    guard parts.count > 1 else { return nil }
    var people: [Person] = []
    for part in parts {
      guard let name = NameFinder.name(in: part, at: part.startIndex),
        name.range.upperBound == part.endIndex
      else {
        return nil
      }
      people.append(
        Person(
          name: name, affiliations: [], place: nil, capacity: nil, topic: nil,
          attribution: part.text))
    }
    // "Theo Föllings, Oost NL" is a person and a body: two take two known names.
    let known = people.filter { $0.name.evidence > .shape }.count
    return known == people.count || people.count > 2 && known * 2 >= people.count ? people : nil
  }
}
