/// An organisation as data: its names, its parent, what kind of body it is.
public struct OrganisationRecord: Sendable, Equatable {
  /// The name by which it is shown.
  public var name: String
  /// All other names.
  public var names: [OrganisationName]
  /// Any name of the body that this one is a unit of.
  public var parent: String?
  public var classification: String?
  /// ISO 3166-1 alpha-2, such as "PL"; "EU" for bodies of the Union.
  public var country: String?

  public init(
    name: String, names: [OrganisationName] = [], parent: String? = nil,
    classification: String? = nil, country: String? = nil
  ) {
    self.name = name
    self.names = names
    self.parent = parent
    self.classification = classification
    self.country = country
  }
}

/// One name of an organisation, and what kind of name it is.
public struct OrganisationName: Sendable, Equatable, Hashable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case official, acronym, alias, former, translation, spelling
  }

  public var name: String
  public var kind: Kind
  /// BCP 47 tag of a translation ("de").
  public var language: String?
  /// For former names: first and last day of use, as far as known (`yyyy`, `yyyy-MM` or `yyyy-MM-dd`).
  public var since: String?
  public var until: String?

  public init(
    name: String, kind: Kind, language: String? = nil, since: String? = nil, until: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.language = language
    self.since = since
    self.until = until
  }
}

// MARK: - JSON: every key is written, null where nothing is printed

extension OrganisationRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, names, parent, classification, country
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(names, forKey: .names)
    try container.encode(parent, forKey: .parent)
    try container.encode(classification, forKey: .classification)
    try container.encode(country, forKey: .country)
  }
}

extension OrganisationName: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, kind, language, since, until
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(kind, forKey: .kind)
    try container.encode(language, forKey: .language)
    try container.encode(since, forKey: .since)
    try container.encode(until, forKey: .until)
  }
}
