/// All that a directory holds on a person, to be handed to that person.
public struct Disclosure: Sendable, Hashable, Codable {
  /// What one source says of one appearance.
  public struct Statement: Sendable, Hashable, Codable {
    public var appearance: AppearanceEntry
    /// As it is printed there.
    public var name: String
    /// "Dr", as printed.
    public var honorific: String?
    /// UTC, when the source last said something new.
    public var readAt: String
    /// Whether it is shown and counted, and does not restate another.
    public var stands: Bool
  }

  /// For which body the person stood, that is, for any of its units.
  public struct Standing: Sendable, Hashable, Codable {
    public var organisation: Reference
    public var appearances: Int
    public var first: String?
    public var last: String?
  }

  /// What the search index says.
  public struct IndexEntry: Sendable, Hashable, Codable {
    public var context: String?
    public var names: String
    public var organisations: String
    public var roles: String
    public var events: String
    public var appearances: Int
    public var last: String?
  }

  public var key: String
  public var name: String
  public var formerKeys: [String]
  /// Every spelling, with who printed it first.
  public var names: [SpeakerHistory.Name]
  /// Newest event first, those that restate another too.
  public var statements: [Statement]
  /// What somebody decided about the names.
  public var judgements: [Judgement]
  /// The most appearances first.
  public var standings: [Standing]
  public var index: IndexEntry?
  /// Other texts that contain one of the names.
  public var mentions: [Mention]
}
