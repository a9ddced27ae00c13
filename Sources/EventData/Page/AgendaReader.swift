/// Goes through the lines of a page and finds the people on them, with the session and the capacity
/// that headings and labels give.
struct AgendaReader {
  /// Those in which people stand and whose times are printed.
  private(set) var sessions: [SessionRecord] = []

  private let lines: [PageLine]
  private let days: EventDays
  private let people = PeopleReader()
  private var position = 0
  private var session: SessionRecord?
  private var capacity: Capacity?
  /// Whether a heading has announced a list of speakers.
  private var isInList = false

  init(lines: [PageLine], days: EventDays) {
    self.lines = lines
    self.days = days
  }

  mutating func read(into speakers: inout SpeakerList) {
    while position < lines.count {
      let line = lines[position]
      if readAgendaItem(line, into: &speakers) || readHeading(line)
        || readLabelled(line, into: &speakers)
        || readCard(line, into: &speakers)
      {
        continue
      }
      readPeople(in: line.phrase, of: line, into: &speakers)
      position += 1
    }
  }

  // MARK: Kinds of lines

  /// "10:15 – 10:45 – Topic (Name, Org)"
  private mutating func readAgendaItem(_ line: PageLine, into speakers: inout SpeakerList) -> Bool {
    guard let rest = line.phrase.behindLeadingTime else { return false }
    let time = untitledSession(at: line)
    isInList = true
    capacity = nil
    session = nil
    position += 1
    let item = rest.trimmed()
    guard !item.isEmpty else {
      // The title stands on the next line.
      if position < lines.count, !lines[position].isBulleted,
        lines[position].phrase.behindLeadingTime == nil,
        people.people(in: lines[position].phrase, trust: .agenda).isEmpty,
        CardReader.nameOnly(lines[position].phrase) == nil
      {
        beginSession(lines[position].phrase, time)
        position += 1
      }
      return true
    }
    // "09:35 Stig Kjærvik", with role and organisation on the next line.
    if let card = CardReader.card(named: item, at: position - 1, in: lines, isInList: true) {
      add(card.person, line: line, attribution: card.attribution, into: &speakers)
      position = card.end
      return true
    }
    let found = readPeople(in: item, of: line, into: &speakers, trust: .agenda, at: time)
    if !found { beginSession(item, time) }
    return true
  }

  private mutating func beginSession(_ title: Phrase, _ time: SessionRecord) {
    session = time
    session?.title = title.trimmed().text
    capacity = CapacityReader.ofSession(title)
  }

  /// A session at the time that the line begins with.
  private func untitledSession(at line: PageLine) -> SessionRecord {
    guard let (date, time) = line.phrase.leadingTime,
      let day = date?.start(year: nil) ?? days.day(at: line.number),
      let start = EventDate.minute("\(day)T\(time.start)")
    else { return SessionRecord(title: "") }
    // What ends past midnight does not say on which day.
    let end = time.end.flatMap { EventDate.minute("\(day)T\($0)") }.flatMap {
      $0 < start ? nil : $0
    }
    return SessionRecord(title: "", start: start, end: end)
  }

  /// "Speakers include:", "Moderation", "Panel discussion:"
  private mutating func readHeading(_ line: PageLine) -> Bool {
    let phrase = line.phrase
    let isColoned = phrase.last?.isMark(":") == true
    let label = CapacityReader.label(phrase.trimmed())
    guard label != nil || (isColoned && phrase.tokens.count <= 40) else { return false }
    if phrase.labelled != nil { return false }
    if !people.people(in: phrase, trust: .prose).isEmpty { return false }
    if NameBoundary.namesAuthor(phrase) {
      position += 2
      return true
    }
    isInList = true
    capacity = label ?? CapacityReader.capacity(before: phrase)
    if capacity == .speaker { capacity = nil }
    position += 1
    return true
  }

  /// "Moderator: Name, Role, Org"
  private mutating func readLabelled(_ line: PageLine, into speakers: inout SpeakerList) -> Bool {
    guard let (label, rest) = line.phrase.labelled,
      let capacity = CapacityReader.label(label) ?? CapacityReader.telling(label)
    else {
      return false
    }
    let outer = self.capacity
    self.capacity = capacity == .speaker ? outer : capacity
    if let name = CardReader.nameOnly(rest) {
      // Behind a label a name needs no further evidence.
      let person = PeopleReader.Person(
        name: name, affiliations: [], place: nil, capacity: capacity, topic: nil,
        attribution: rest.trimmed().text)
      add(person, line: line, attribution: nil, into: &speakers)
    } else {
      readPeople(in: rest, of: line, into: &speakers, trust: .list)
    }
    self.capacity = outer
    position += 1
    return true
  }

  /// A name alone on its line, with role and organisation on the next ones.
  private mutating func readCard(_ line: PageLine, into speakers: inout SpeakerList) -> Bool {
    guard let card = CardReader.card(at: position, in: lines, isInList: isInList) else {
      return false
    }
    add(card.person, line: line, attribution: card.attribution, into: &speakers)
    position = card.end
    return true
  }

  /// - Parameter time: of a topic on the line.
  @discardableResult
  private mutating func readPeople(
    in phrase: Phrase, of line: PageLine, into speakers: inout SpeakerList,
    trust: PeopleReader.Trust? = nil, at time: SessionRecord? = nil
  ) -> Bool {
    let trust = trust ?? (phrase.isSentence && !line.isBulleted ? .prose : .list)
    if trust == .list, let whole = withBodyOfNextLine(phrase) {
      position += 1
      return readPeople(in: whole, of: line, into: &speakers, trust: trust, at: time)
    }
    var found = false
    for part in trust == .prose ? phrase.sentences : [phrase] {
      for person in people.people(in: part, trust: trust) {
        var person = person
        if trust == .prose { person.topic = nil }
        add(person, line: line, attribution: nil, into: &speakers, at: time)
        found = true
      }
    }
    return found
  }

  /// "Ewa Lipska, Director" over "Eurochambres": the body stands on the next line.
  private func withBodyOfNextLine(_ phrase: Phrase) -> Phrase? {
    guard position + 1 < lines.count, lines[position].phrase.source == phrase.source else {
      return nil
    }
    let next = lines[position + 1]
    guard !next.followsBlank, !next.isBulleted, next.phrase.wordCount <= 8, !next.phrase.isSentence,
      next.phrase.labelled == nil, next.phrase.behindLeadingTime == nil,
      NameFinder.name(in: next.phrase, at: next.phrase.startIndex).map({ $0.evidence < .givenName })
        ?? true
    else { return nil }
    let found = people.people(in: phrase, trust: .list)
    guard found.count == 1, let first = found[0].affiliations.first, first.role != nil,
      first.organisations.isEmpty, next.phrase.namesBodyAlone || next.phrase.isBodyAlone
    else { return nil }
    return Phrase(phrase.source + ", " + next.phrase.source, language: phrase.language)
  }

  /// What has one title at two times has none that is sure.
  private mutating func note(_ session: SessionRecord) {
    if let index = sessions.firstIndex(where: { $0.title == session.title }) {
      if sessions[index] != session { sessions[index] = SessionRecord(title: session.title) }
    } else {
      sessions.append(session)
    }
  }

  private mutating func add(
    _ person: PeopleReader.Person, line: PageLine, attribution: String?,
    into speakers: inout SpeakerList, at time: SessionRecord? = nil
  ) {
    var record = person.record()
    record.capacity = person.capacity ?? capacity ?? .speaker
    var session = person.topic == nil ? session : time
    if let topic = person.topic { session?.title = topic }
    record.session = person.topic ?? session?.title
    if let session, session.start != nil { note(session) }
    record.attribution = attribution ?? person.attribution
    record.line = line.number
    speakers.add(record)
  }
}
