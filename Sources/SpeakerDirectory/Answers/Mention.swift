/// A text that is not a person's own and in which the person's name stands.
public struct Mention: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Another person's line, place or role.
    case attribution, place, role
    /// Of an event.
    case title, key, location, address, url, session, series
    /// The name of a file or an address that was read.
    case source
    /// Why somebody decided something about other people.
    case reason
  }

  public var kind: Kind
  public var text: String
  /// The text with "…" in place of the name.
  public var withoutName: String
  /// The key of the event that it is of.
  public var event: String?
}
