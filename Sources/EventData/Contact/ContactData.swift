/// E-mail addresses and telephone numbers, which pages print and a directory must not keep.
public enum ContactData {
  /// `text` without them, and without what led to them: "Tel.:", brackets, commas.
  ///
  /// Years, dates, postal codes, rooms, standards and numbers of laws stay.
  public static func removed(from text: String) -> String {
    removed(from: text, telephones: true)
  }

  /// - Parameter telephones: not in addresses of the web, which have long numbers of their own.
  static func removed(from text: String, telephones: Bool) -> String {
    let signs = Signs(text)
    guard signs.mayHaveAddress || (telephones && signs.mayHaveTelephone) else { return text }
    let scalars = Array(text.unicodeScalars)
    var found = signs.mayHaveAddress ? EmailAddress.ranges(in: scalars) : []
    if telephones, signs.mayHaveTelephone {
      found += TelephoneNumber.ranges(in: scalars).filter { number in
        !found.contains { $0.overlaps(number) }
      }
    }
    if found.isEmpty { return text }
    return TextCut.removing(found.map { ContactLabel.extended($0, in: scalars) }, from: scalars)
  }

  /// What one look at the bytes tells; most texts are done with that.
  private struct Signs {
    var mayHaveAddress = false
    var mayHaveTelephone = false

    init(_ text: String) {
      var digits = 0
      var isOpen = false
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        case UInt8(ascii: "@"): mayHaveAddress = true
        // "name (at) example.org"
        case UInt8(ascii: "("), UInt8(ascii: "["): isOpen = true
        case UInt8(ascii: "a"), UInt8(ascii: "A"): if isOpen { mayHaveAddress = true }
        default: break
        }
      }
      mayHaveTelephone = digits >= TelephoneNumber.fewestDigits
    }
  }
}

extension EventRecord {
  /// The record without e-mail addresses and telephone numbers in any of its texts.
  public var withoutContactData: EventRecord {
    var record = self
    record.title = Self.cleaned(title)
    record.series = Self.cleaned(series)
    record.location = Self.cleaned(location)
    record.address = Self.cleaned(address)
    record.url = url.map { ContactData.removed(from: $0, telephones: false) }
    record.sessions = sessions.compactMap { session in
      Self.cleaned(session.title)
        .map { SessionRecord(title: $0, start: session.start, end: session.end) }
    }
    record.speakers = speakers.map(\.withoutContactData)
    return record
  }

  /// Nil where nothing but contact data was printed.
  fileprivate static func cleaned(_ text: String?) -> String? {
    guard let text else { return nil }
    let cleaned = ContactData.removed(from: text)
    return cleaned.isEmpty && !text.isEmpty ? nil : cleaned
  }
}

extension SpeakerRecord {
  fileprivate var withoutContactData: SpeakerRecord {
    var record = self
    record.name = ContactData.removed(from: name)
    record.honorific = EventRecord.cleaned(honorific)
    record.session = EventRecord.cleaned(session)
    record.place = EventRecord.cleaned(place)
    record.attribution = EventRecord.cleaned(attribution)
    record.affiliations = affiliations.map { affiliation in
      Affiliation(
        role: EventRecord.cleaned(affiliation.role),
        organisations: affiliation.organisations.map { ContactData.removed(from: $0) })
    }
    return record
  }
}

extension OrganisationRecord {
  /// The record without e-mail addresses and telephone numbers in any of its texts.
  public var withoutContactData: OrganisationRecord {
    var record = self
    record.name = ContactData.removed(from: name)
    record.names = names.map { name in
      var name = name
      name.name = ContactData.removed(from: name.name)
      return name
    }
    record.parent = EventRecord.cleaned(parent)
    record.classification = EventRecord.cleaned(classification)
    return record
  }
}
