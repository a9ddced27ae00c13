/// What a directory holds.
public enum Kind: String, Sendable, Codable, CaseIterable {
  case speaker, organisation, event
}

/// A speaker or organisation, named. The key is what people type and links hold.
public struct Reference: Sendable, Hashable, Codable {
  public var key: String
  public var name: String

  public init(key: String, name: String) {
    self.key = key
    self.name = name
  }
}

/// An event, named.
public struct EventReference: Sendable, Hashable, Codable {
  public var key: String
  public var title: String
  public var series: String?
  /// Local time as printed, to the minute where a time is known.
  public var start: String?
}

/// Where a fact came from.
public struct SourceReference: Sendable, Hashable, Codable {
  /// File or address.
  public var location: String
  public var line: Int?

  public init(location: String, line: Int?) {
    self.location = location
    self.line = line
  }
}

/// The answer to a lookup by name, key or id.
public enum Lookup<Profile: Sendable>: Sendable {
  case found(Profile)
  /// Several bear the name: the reader chooses.
  case ambiguous([Choice])
  /// Nobody bears it; the nearest names, best first, may be empty.
  case notFound(nearest: [Choice])
}

/// One of several that a name may mean.
public struct Choice: Sendable, Hashable, Codable {
  public var kind: Kind
  public var key: String
  public var name: String
  /// What tells it from the others: current role and organisation, parent, or date and place.
  public var context: String?
}
