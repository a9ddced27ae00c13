internal import EventData

/// A number that tells whether a record has changed since it was read last: FNV-1a, 64 bits, over
/// everything the record says except its lines.
struct RecordDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ record: EventRecord) {
    for text in [
      record.title, record.series, record.start, record.end, record.timezone, record.location,
      record.address, record.url,
    ] {
      add(text)
    }
    for session in record.sessions {
      for text in [session.title, session.start, session.end] { add(text) }
    }
    for speaker in record.speakers { add(speaker) }
  }

  /// As SQLite stores it.
  var number: Int64 { Int64(bitPattern: value) }

  private mutating func add(_ speaker: SpeakerRecord) {
    add(speaker.name)
    add(speaker.honorific)
    add(speaker.capacity.rawValue)
    add(speaker.session)
    add(speaker.place)
    add(speaker.attribution)
    for affiliation in speaker.affiliations {
      add(affiliation.role)
      for organisation in affiliation.organisations { add(organisation) }
      add(byte: 0xFD)
    }
    add(byte: 0xFE)
  }

  private mutating func add(_ text: String?) {
    for byte in text?.utf8 ?? "".utf8 { add(byte: byte) }
    // Bytes that UTF-8 never has keep fields apart, and nil from empty.
    add(byte: text == nil ? 0xFC : 0xFF)
  }

  private mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
