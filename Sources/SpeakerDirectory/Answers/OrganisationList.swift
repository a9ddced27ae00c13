/// Which organisations are listed: those that meet every condition.
public struct OrganisationFilter: Sendable, Hashable {
  /// What kind of body, by whole words or beginnings of them: "cluster" takes cluster
  /// organisations and cluster networks.
  public var classification: String?
  /// ISO 3166-1 alpha-2, or "EU".
  public var country: String?
  /// Any name of a body that they are inside, at any depth.
  public var inside: String?

  public init(classification: String? = nil, country: String? = nil, inside: String? = nil) {
    self.classification = classification
    self.country = country
    self.inside = inside
  }
}

/// Organisations, and how many of all that the filter lets through are of what kind and where.
public struct OrganisationList: Sendable, Hashable, Codable {
  public struct Entry: Sendable, Hashable, Codable {
    public var key: String
    public var name: String
    public var classification: String?
    public var country: String?
    public var parent: String?
    /// With its units'.
    public var people: Int
    public var appearances: Int
    /// Day of the latest appearance.
    public var last: String?
  }

  /// Most appearances first, as many as asked for.
  public var organisations: [Entry]
  /// How many without a limit.
  public var count: Int
  /// The most frequent first; bodies of which nothing is known are in none.
  public var classifications: [Facet]
  public var countries: [Facet]
}

/// A value, and how many have it.
public struct Facet: Sendable, Hashable, Codable {
  public var value: String
  public var count: Int
}
