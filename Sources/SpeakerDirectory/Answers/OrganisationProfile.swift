public import EventData

/// All that is known of an organisation.
public struct OrganisationProfile: Sendable, Hashable, Codable {
  public struct Name: Sendable, Hashable, Codable {
    public var name: String
    public var kind: OrganisationName.Kind
    /// BCP 47 tag of a translation.
    public var language: String?
    /// First and last day of use of a former name.
    public var since: String?
    public var until: String?
    /// Why a page's name was taken for this body; nil where it is stated, or founded the body.
    public var because: LinkReason?
    /// The input that the name comes from.
    public var source: String
  }

  public struct Person: Sendable, Hashable, Codable {
    public var key: String
    public var name: String
    /// Roles held here, latest first; of somebody with many appearances those of the latest hundred.
    public var roles: [String]
    public var first: String?
    public var last: String?
    public var appearances: Int
  }

  /// A body directly inside this one, with what counts for it and its own units.
  public struct Unit: Sendable, Hashable, Codable {
    public var key: String
    public var name: String
    public var people: Int
    public var appearances: Int
    /// Day of the latest appearance.
    public var last: String?
  }

  /// How the name that was asked leads here.
  public struct Found: Sendable, Hashable, Codable {
    /// The name as it was asked.
    public var name: String
    /// What name of the body that is; nil where it is no name of it, but like one.
    public var kind: OrganisationName.Kind?
    public var since: String?
    public var until: String?
    /// What makes it like one.
    public var because: LinkReason?
  }

  public var key: String
  public var name: String
  /// How another name than the shown one led here; nil where that, or the key, was asked.
  public var found: Found?
  /// All other names.
  public var names: [Name]
  /// The chain up: parent first.
  public var ancestors: [Reference]
  /// The bodies directly inside this one, most appearances first, as many as asked for.
  public var units: [Unit]
  public var unitCount: Int
  public var classification: String?
  public var country: String?
  /// Whether its units' people and appearances count too.
  public var withUnits: Bool
  /// Who stood for it, most appearances first, as many as asked for.
  public var people: [Person]
  public var peopleCount: Int
  /// Newest first, each once, as many as asked for.
  public var appearances: [AppearanceEntry]
  public var appearanceCount: Int
  /// Of these, those for which it is itself the most specific body printed.
  public var directPeopleCount: Int
  public var directAppearanceCount: Int
}

/// A body with all that are inside it.
public struct OrganisationTree: Sendable, Hashable, Codable {
  public var key: String
  public var name: String
  public var classification: String?
  /// With the units'.
  public var people: Int
  public var appearances: Int
  /// Most appearances first.
  public var units: [OrganisationTree]
}
