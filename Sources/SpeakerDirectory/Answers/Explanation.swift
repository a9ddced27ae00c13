/// Why a hit stands where it stands: what the rules of the order say of it, those that count first
/// first.
public struct Explanation: Sendable, Hashable, Codable {
  /// A rule of the order, and what it says of one hit.
  public struct Finding: Sendable, Hashable, Codable {
    public var rule: Rule
    /// For people: "“prezor” taken for “przeor”: two letters swapped".
    public var text: String
    /// What hits are compared by: the smaller stands above.
    public var value: Double
  }

  public enum Rule: String, Sendable, Codable, CaseIterable {
    /// The order that was asked for instead of relevance.
    case order
    /// With conditions: speakers, then organisations, then events.
    case kind
    /// With `with:`, how many events were shared.
    case shared
    /// With `org:`, how often somebody stood for the body, and when last.
    case standing
    /// What is the whole query, be it a name or a key.
    case wholeName = "whole name"
    /// Edits between what was typed and what was found.
    case typing
    /// Names with all words before texts that have them.
    case names
    /// Texts are compared within groups of like prominence.
    case group
    /// The fields that have the words.
    case place
    /// Whole words before beginnings of words.
    case wholeWords = "whole words"
    /// Steps of the number of appearances, four to each doubling.
    case prominence
    /// The year of the latest appearance, or of the event.
    case recency
    /// What came in first.
    case age
  }

  public var findings: [Finding]
  /// The first rule that tells this hit from the one above; nil for the first of a page.
  public var decides: Rule?
}
