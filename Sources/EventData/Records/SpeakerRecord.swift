/// One appearance as a source prints it: a person, in what capacity, for whom.
public struct SpeakerRecord: Sendable, Equatable {
  /// The name as printed, without honorifics.
  public var name: String
  /// "Dr", "Prof.", "Ms": as printed.
  public var honorific: String?
  public var capacity: Capacity
  /// The named part of the event (panel, keynote) in which the person stood there.
  public var session: String?
  /// Main affiliation first.
  public var affiliations: [Affiliation]
  /// A town or country printed behind the affiliation ("Norway", "Lille, France").
  public var place: String?
  /// The line as it was printed.
  public var attribution: String?
  /// The line of the input where the person stands, counted from 1.
  public var line: Int?

  public init(
    name: String, honorific: String? = nil, capacity: Capacity = .speaker, session: String? = nil,
    affiliations: [Affiliation] = [], place: String? = nil, attribution: String? = nil,
    line: Int? = nil
  ) {
    self.name = name
    self.honorific = honorific
    self.capacity = capacity
    self.session = session
    self.affiliations = affiliations
    self.place = place
    self.attribution = attribution
    self.line = line
  }
}

/// A role on behalf of an organisation, as of one event.
public struct Affiliation: Sendable, Equatable, Hashable {
  /// The job title as printed.
  public var role: String?
  /// From the most specific body to the umbrella, whatever the order on the page.
  public var organisations: [String]

  public init(role: String? = nil, organisations: [String] = []) {
    self.role = role
    self.organisations = organisations
  }
}

/// In what capacity somebody took part in an event.
public enum Capacity: String, Sendable, Codable, CaseIterable {
  case speaker, keynote, moderator, chair, host, welcome, discussant, rapporteur, participant
}

// MARK: - JSON: every key is written, null where nothing is printed

extension SpeakerRecord: Codable {
  /// Without ``line``, which is a fact about the input and not about the speaker.
  private enum CodingKeys: String, CodingKey {
    case name, honorific, capacity, session, affiliations, place, attribution
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(honorific, forKey: .honorific)
    try container.encode(capacity, forKey: .capacity)
    try container.encode(session, forKey: .session)
    try container.encode(affiliations, forKey: .affiliations)
    try container.encode(place, forKey: .place)
    try container.encode(attribution, forKey: .attribution)
  }
}

extension Affiliation: Codable {
  private enum CodingKeys: String, CodingKey {
    case role, organisations
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(organisations, forKey: .organisations)
  }
}
