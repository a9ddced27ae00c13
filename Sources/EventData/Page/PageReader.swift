internal import NameMatching

/// Reads an event page, as plain text, into an event record: what it is, when and where, and who
/// appeared as what.
///
/// Works on the layouts that organisers use (lists, agendas, cards, tables, sentences) in the
/// languages of the Union. What the page does not print stays nil.
public struct PageReader: Sendable {
  public init() {}

  public func read(_ text: String) -> EventRecord {
    let lines = PageLine.lines(of: text)
    let head = EventHead(lines: lines)
    var speakers = SpeakerList()
    var agenda = AgendaReader(
      lines: lines.filter { !head.usedLines.contains($0.number) }, days: head.days)
    agenda.read(into: &speakers)
    return EventRecord(
      title: head.title, series: head.series, start: head.start, end: head.end,
      timezone: head.timezone, location: head.location, address: head.address, url: head.url,
      sessions: agenda.sessions.filter { $0.start != nil }, speakers: speakers.records)
  }
}

/// The speakers of a page in its order; a person printed twice in one session is one.
struct SpeakerList {
  private(set) var records: [SpeakerRecord] = []
  private var positions: [String: [Int]] = [:]

  mutating func add(_ record: SpeakerRecord) {
    let identity = PersonName.identity(record.name)
    for position in positions[identity] ?? [] where isSameAppearance(records[position], record) {
      merge(record, into: position)
      return
    }
    positions[identity, default: []].append(records.count)
    records.append(record)
  }

  /// One person in two named sessions appeared twice; printed once more without one, or in the same
  /// capacity with nothing new said, it is the same appearance.
  private func isSameAppearance(_ first: SpeakerRecord, _ second: SpeakerRecord) -> Bool {
    guard let left = first.session, let right = second.session, left != right else { return true }
    return first.affiliations.isEmpty || second.affiliations.isEmpty
  }

  private mutating func merge(_ record: SpeakerRecord, into position: Int) {
    var kept = records[position]
    if kept.affiliations.isEmpty {
      kept.affiliations = record.affiliations
      kept.place = record.place
      kept.attribution = record.attribution
      kept.line = record.line
      kept.name = record.name
    }
    kept.honorific = kept.honorific ?? record.honorific
    kept.session = kept.session ?? record.session
    if kept.capacity == .speaker { kept.capacity = record.capacity }
    records[position] = kept
  }
}
