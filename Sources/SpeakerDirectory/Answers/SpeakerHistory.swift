/// Where everything that is known of a speaker came from, and what was decided about it.
public struct SpeakerHistory: Sendable, Hashable, Codable {
  /// A spelling, and who printed it first.
  public struct Name: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
      case spelling
      /// Of somebody who was found to be the same.
      case other
      case former
      /// By hand, to tell namesakes apart.
      case given
    }

    public var name: String
    public var kind: Kind
    /// Nil where it was given by hand.
    public var source: SourceReference?
    /// UTC, when that source last said something new.
    public var readAt: String?
  }

  /// What one source says of one appearance.
  public struct Statement: Sendable, Hashable, Codable {
    public var appearance: AppearanceEntry
    /// As it is printed there.
    public var name: String
    /// UTC, when the source last said something new.
    public var readAt: String
    /// Whether it is the one that is shown and counted.
    public var stands: Bool
    /// Why that is so, where several state the appearance.
    public var because: String?
  }

  public var key: String
  public var name: String
  /// Keys that lead here too.
  public var formerKeys: [String]
  public var names: [Name]
  /// Newest event first; of one appearance the statement that stands first.
  public var statements: [Statement]
  /// In the order in which they were made.
  public var judgements: [Judgement]
}
