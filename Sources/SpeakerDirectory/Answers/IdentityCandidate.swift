public import NameMatching

/// Two that may be one, for somebody to decide.
public struct IdentityCandidate: Sendable, Hashable, Codable {
  /// What else than the names speaks for or against it.
  public struct Evidence: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
      /// A body for which both stood, both directly.
      case organisation
      /// The same job title.
      case role
      case series
      /// Both are on one list of an event: an error of the page, or two people.
      case event
      /// Each stood in another session at one time.
      case session
      case parent
      case country
      /// How many others are called so by chance, as far as the names of the directory tell.
      case namesakes
      /// Somebody who stood for both.
      case speaker
      /// Why a printed name may have meant the other, where no rule was sure.
      case link
    }

    public var kind: Kind
    public var text: String
    public var speaksFor: Bool
    /// From 0 to 1: how much of what is missing to 1 it adds to the score of the names, or how much of
    /// the score it takes away.
    public var weight: Double
  }

  public var first: Choice
  public var second: Choice
  /// The spellings that are nearest.
  public var names: [String]
  /// Of the names alone, from 0 to 1.
  public var nameScore: Double
  /// With the evidence; candidates are ordered by it.
  public var score: Double
  public var explanation: [NameEvidence]
  public var evidence: [Evidence]
}
