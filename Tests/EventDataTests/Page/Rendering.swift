import EventData

extension EventRecord {
  init(page: String) { self = PageReader().read(page) }

  /// What a page makes of `lines` under the heading "Speakers:" of an event.
  init(speakerList lines: String) {
    self.init(
      page:
        "Skills for regional industries\n3 May 2024, 9:00 – 10:30 CEST\n\nSpeakers:\n\n\(lines)\n")
  }

  /// One line a speaker.
  var cast: [String] { speakers.map(\.inBrief) }

  /// The cast where what matters is who is there, and in which part.
  var names: [String] { speakers.map(\.name) }
}

extension SpeakerRecord {
  /// "[Dr] Name | Role @ Unit > Body | Role @ Body | place X | moderator | session Y", without what is
  /// not printed.
  var inBrief: String {
    var parts = [[honorific.map { "[\($0)]" }, name].compactMap { $0 }.joined(separator: " ")]
    parts += affiliations.map(\.inBrief)
    if let place { parts.append("place \(place)") }
    if capacity != .speaker { parts.append(capacity.rawValue) }
    if let session { parts.append("session \(session)") }
    return parts.joined(separator: " | ")
  }
}

extension Affiliation {
  var inBrief: String {
    let body = organisations.isEmpty ? nil : "@ " + organisations.joined(separator: " > ")
    return [role, body].compactMap { $0 }.joined(separator: " ")
  }
}
