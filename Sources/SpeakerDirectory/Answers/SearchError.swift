/// Why a search cannot be answered. No query is a reason.
public enum SearchError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The cursor was given with another query, or other kinds or another order.
  case cursorOfAnotherSearch(String)

  public var description: String {
    switch self {
    case .cursorOfAnotherSearch(let cursor):
      "“\(cursor)” is the end of a page of another search; give it with the same query, kinds and order"
    }
  }
}
