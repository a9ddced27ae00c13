/// What the speakers found have of one field, most frequent first: each value with the number of
/// speakers that it would leave if it were asked for too.
public struct SearchFacet: Sendable, Hashable, Codable {
  public enum Field: String, Sendable, Codable, CaseIterable {
    /// A body counts for those inside it too.
    case organisation
    case role, year, series
    /// Of the bodies.
    case country
    case capacity
    /// Speakers, organisations and events themselves.
    case kind
  }

  /// More values than these of one field are not given.
  public static let most = 20

  public var field: Field
  public var values: [Facet]
}

/// The order of hits.
public enum SearchOrder: String, Sendable, CaseIterable {
  /// Best first.
  case relevance
  /// The latest appearance, or event, first.
  case recent
  /// By the name as it is written.
  case name
  /// Most appearances first.
  case appearances
}
