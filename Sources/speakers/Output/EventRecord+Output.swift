import EventData

extension EventRecord {
  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(title ?? "(no title)", .bold))
    sheet.fields([
      ("Series", series),
      ("When", DateText.span(start: start, end: end, timezone: timezone)),
      ("Where", [location, address].compactMap(\.self).joined(separator: ", ")),
      ("Page", url),
    ])
    var table = Table(columns: [.speaker, .capacity, .session, .affiliation])
    table.rows = speakers.map { speaker in
      [
        [speaker.honorific, speaker.name].compactMap(\.self).joined(separator: " "),
        speaker.capacity.rawValue, speaker.session ?? "", speaker.affiliationText,
      ].map { StyledText($0) }
    }
    sheet.section("Who appeared", table)
  }

  /// Headers that the reader of lists knows.
  static let header = [
    "event", "series", "date", "end", "name", "honorific", "capacity", "session", "role",
    "organisation", "place", "attribution",
  ]

  /// One a speaker.
  var rows: [[String?]] {
    speakers.map { speaker in
      [
        title, series, start, end, speaker.name, speaker.honorific, speaker.capacity.rawValue,
        speaker.session, speaker.affiliations.compactMap(\.role).joined(separator: "; "),
        speaker.affiliations.map(\.chain).filter { !$0.isEmpty }.joined(separator: "; "),
        speaker.place, speaker.attribution,
      ]
    }
  }
}

extension SpeakerRecord {
  fileprivate var affiliationText: String {
    let texts = affiliations.map { affiliation in
      [affiliation.role, affiliation.chain].compactMap(\.self).filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
    return (texts + [place].compactMap(\.self)).joined(separator: "; ")
  }
}

extension Affiliation {
  fileprivate var chain: String { organisations.joined(separator: ", ") }
}

extension OrganisationRecord {
  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(name, .bold))
    sheet.fields([
      ("Also known as", names.map { "\($0.name) (\($0.kind.rawValue))" }.joined(separator: "; ")),
      ("Part of", parent),
      ("Classification", classification),
      ("Country", country),
    ])
  }
}
