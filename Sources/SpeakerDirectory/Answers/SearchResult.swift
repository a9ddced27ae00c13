/// The answer to a search: one list over speakers, organisations and events, best first.
public struct SearchResult: Sendable, Hashable, Codable {
  public var query: String
  public var hits: [Hit]
  /// Whether there are more hits than asked for.
  public var hasMore: Bool
  /// Where the next page begins; nil where there are no more hits.
  public var next: SearchCursor?
  /// What in the query looks like a condition and is none, for the reader; nil where nothing does.
  public var hints: [String]?
  /// Those that were asked for, over the whole result and not only its first hits; nil where none
  /// was.
  public var facets: [SearchFacet]?
}

/// One thing found.
public struct Hit: Sendable, Hashable, Codable {
  /// Where a word of the query was found, in the order in which a hit counts.
  public enum Field: String, Sendable, Codable, CaseIterable, Comparable {
    case name, organisation, role, event

    public static func < (left: Field, right: Field) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// A text of the hit and the parts of it that matched.
  public struct Highlight: Sendable, Hashable, Codable {
    public var field: Field
    public var text: String
    /// Offsets in characters (extended grapheme clusters) of `text`.
    public var ranges: [Range<Int>]

    public init(field: Field, text: String, ranges: [Range<Int>]) {
      self.field = field
      self.text = text
      self.ranges = ranges
    }
  }

  public var kind: Kind
  public var key: String
  public var name: String
  /// One line: a speaker's latest role and organisation, an organisation's parent, an event's date and place.
  public var context: String?
  /// The texts that matched, the name first.
  public var highlights: [Highlight]
  /// Words that were taken for others; nil where the hit has what was typed.
  public var corrections: [Correction]?
  public var appearances: Int
  /// The day of the latest appearance, or of the event.
  public var last: String?
  /// Why it stands where it stands; nil where that was not asked for.
  public var explanation: Explanation?
}
