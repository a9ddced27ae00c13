public import EventData

/// A role on behalf of a chain of organisations.
public struct AffiliationEntry: Sendable, Hashable, Codable {
  public var role: String?
  /// Most specific first, each named as it was printed on that day; the key leads to the body.
  public var organisations: [Reference]
}

/// One speaker at one event.
public struct AppearanceEntry: Sendable, Hashable, Codable {
  public var event: EventReference
  public var speaker: Reference
  public var capacity: Capacity
  public var session: String?
  public var affiliations: [AffiliationEntry]
  public var place: String?
  /// The line as it was printed.
  public var attribution: String?
  public var source: SourceReference
}

/// A role at an organisation over time, as far as events show it.
public struct AffiliationPeriod: Sendable, Hashable, Codable {
  public var affiliation: AffiliationEntry
  /// Days of the first and last event at which it was printed.
  public var first: String?
  public var last: String?
  public var appearances: Int
}

/// All that is known of a speaker.
public struct SpeakerProfile: Sendable, Hashable, Codable {
  public var key: String
  public var name: String
  /// Other spellings under which sources print the speaker.
  public var otherNames: [String]
  /// Names of the past; nil where they were not asked for.
  public var formerNames: [String]?
  /// Roles and organisations over time, latest first.
  public var affiliations: [AffiliationPeriod]
  /// Newest first.
  public var appearances: [AppearanceEntry]
}

/// All that is known of an event.
public struct EventProfile: Sendable, Hashable, Codable {
  public var key: String
  public var title: String
  public var series: String?
  public var start: String?
  public var end: String?
  public var timezone: String?
  public var location: String?
  public var address: String?
  public var url: String?
  /// Those whose times are printed, in the order of the page.
  public var sessions: [SessionRecord]
  /// In the order of the page.
  public var appearances: [AppearanceEntry]
  public var sources: [SourceReference]
}
