import EventData
import SpeakerDirectory

extension AppearanceEntry: Record {
  /// Headers that the reader of lists knows, so that what is printed can be put in elsewhere.
  static let header = [
    "date", "event", "series", "name", "capacity", "session", "role", "organisation", "place",
    "attribution", "event_key", "speaker_key", "source", "line",
  ]

  var row: [String?] {
    [
      event.start, event.title, event.series, speaker.name, capacity.rawValue, session,
      affiliations.compactMap(\.role).joined(separator: "; "),
      affiliations.map(\.chain).filter { !$0.isEmpty }.joined(separator: "; "),
      place, attribution, event.key, speaker.key, source.location, source.line.map(String.init),
    ]
  }

  /// "Team Leader, DG GROW, European Commission"
  var affiliationText: String { affiliations.map(\.text).joined(separator: "; ") }

  /// The same as seen from the organisation with `key`: "Team Leader" from DG GROW, "Team Leader,
  /// DG GROW" from the European Commission.
  func affiliationText(within key: String) -> String {
    affiliations.map { affiliation in
      var inside = affiliation
      inside.organisations = Array(affiliation.organisations.prefix { $0.key != key })
      return inside.text
    }.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension AffiliationEntry {
  var chain: String { organisations.map(\.name).joined(separator: ", ") }

  var text: String {
    [role, chain].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// The columns in which appearances are listed; a profile shows those that tell its own apart.
extension Table.Column {
  static let date = Self(title: "Date", minimum: 10)
  static let period = Self(title: "When", overflow: .wrap, minimum: 14)
  static let times = Self(title: "Times", minimum: 5)
  static let event = Self(title: "Event", overflow: .wrap, minimum: 24)
  static let speaker = Self(title: "Speaker", overflow: .wrap, minimum: 16)
  static let capacity = Self(title: "As", minimum: 11)
  static let session = Self(title: "Session", overflow: .wrap, minimum: 12)
  static let affiliation = Self(
    title: "Role and organisation", overflow: .wrap, minimum: 20)
}
