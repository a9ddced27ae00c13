public import EventData

/// What a person decides about an organisation, whatever pages and data say.
public struct OrganisationEdit: Sendable, Hashable {
  /// Names that it gets, or whose kind is put right.
  public var names: [OrganisationName] = []
  /// The name that is shown; it becomes one of its names if it is none yet.
  public var preferred: String?
  /// Any name of the body that it is part of; empty where it is part of none.
  public var parent: String?
  /// What kind of body it is; empty for none.
  public var classification: String?
  /// ISO 3166-1 alpha-2, or "EU"; empty for none.
  public var country: String?

  public init(
    names: [OrganisationName] = [], preferred: String? = nil, parent: String? = nil,
    classification: String? = nil, country: String? = nil
  ) {
    self.names = names
    self.preferred = preferred
    self.parent = parent
    self.classification = classification
    self.country = country
  }
}

/// What an edit has changed.
public struct OrganisationEditReport: Sendable, Hashable, Codable {
  public struct Change: Sendable, Hashable, Codable {
    public enum Property: String, Sendable, Codable {
      case name, preferred, parent, classification, country
    }

    public var property: Property
    /// Of a name its kind; nil where there was none.
    public var old: String?
    public var new: String?
  }

  public var key: String
  public var name: String
  /// Empty where all was so already.
  public var changes: [Change]
}

/// Why an edit cannot be made.
public enum OrganisationEditError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No organisation, or more than one, bears the name given as the parent's.
  case parentNotFound(String, choices: [String])
  case insideItself(organisation: String, parent: String)
  case notACountry(String)
  case emptyName

  public var description: String {
    switch self {
    case .parentNotFound(let name, let choices):
      choices.isEmpty
        ? "no organisation is called “\(name)”"
        : "“\(name)” may mean several: name one by its key, such as \(choices.joined(separator: ", "))"
    case .insideItself(let organisation, let parent):
      "“\(parent)” is part of “\(organisation)” already, so that cannot be part of it"
    case .notACountry(let text):
      "“\(text)” is no country; write its ISO code of two letters, such as PL, or EU"
    case .emptyName:
      "a name has no letter"
    }
  }
}
