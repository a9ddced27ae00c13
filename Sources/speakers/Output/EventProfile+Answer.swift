import EventData
import SpeakerDirectory

extension EventProfile: Answer {
  var records: [AppearanceEntry] { appearances }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(title, .bold))
    sheet.fields([
      ("Key", key),
      ("Series", series),
      ("When", DateText.span(start: start, end: end, timezone: timezone)),
      ("Where", [location, address].compactMap(\.self).joined(separator: ", ")),
      ("Page", url),
      ("Source", sources.map(\.text).joined(separator: "; ")),
    ])
    for session in sessionTitles {
      sheet.section(session.map(heading) ?? "Who appeared", table(of: session))
    }
  }

  /// "Panel, 10:15–10:45"; with the day where the event has several.
  private func heading(of session: String) -> String {
    guard let times = sessions.first(where: { $0.title == session }) else { return session }
    return "\(session), \(DateText.hours(start: times.start, end: times.end, on: oneDay))"
  }

  private var oneDay: String? {
    let days = Set([start, end].compactMap(\.self).map { DateText.day($0) })
    return days.count == 1 ? days.first : nil
  }

  /// In the order in which the page begins them.
  private var sessionTitles: [String?] {
    appearances.map(\.session).reduce(into: []) { sessions, session in
      if !sessions.contains(session) { sessions.append(session) }
    }
  }

  private func table(of session: String?) -> Table {
    Table(
      columns: [.speaker, .capacity, .affiliation],
      rows: appearances.filter { $0.session == session }.map { appearance in
        [
          StyledText(appearance.speaker.name), StyledText(appearance.capacity.rawValue),
          StyledText(appearance.affiliationText),
        ]
      })
  }
}

extension SourceReference {
  var text: String { line.map { "\(location):\($0)" } ?? location }
}
