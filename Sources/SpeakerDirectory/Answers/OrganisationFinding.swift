/// Something that looks wrong with organisations, for a person to look at.
public struct OrganisationFinding: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A name that could not be linked for certain has become a body of its own.
    case mayBeOne = "may be one"
    case sharedAcronym = "shared acronym"
    /// Names of two bodies differ by nothing but a legal form.
    case legalForm = "legal form"
    /// Sources put a body inside different bodies.
    case parents = "parents disagree"
    /// A unit that is part of nothing, or a body to which nothing refers any more.
    case orphan = "orphan"
  }

  public var kind: Kind
  public var organisations: [Reference]
  /// One sentence: what it is about them.
  public var reason: String
  /// Inputs that say so, as far as there are any.
  public var sources: [String]
}
