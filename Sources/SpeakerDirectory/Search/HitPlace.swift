/// Where a hit stands in its result. What was found stays in its order while data is added, so that
/// the next page begins behind the last hit of the one before.
struct HitPlace: Sendable, Hashable {
  /// The part of a search that found it.
  enum Stage: Int, Sendable, Comparable {
    /// The tiers of ``CandidateFinder``, in the order in which they count.
    case exact, names, nameBeginnings, texts, textBeginnings
    /// Of a kind that meets conditions.
    case conditions
    /// With words near to the typed ones.
    case near
    /// By another order than that of relevance.
    case ordered

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  var stage: Stage
  /// By what it is compared within its stage.
  var key: [Int64]
  var name: String?
}

extension [Int64] {
  /// Whether this key stands before `other`.
  func isBefore(_ other: [Int64]) -> Bool { lexicographicallyPrecedes(other) }
}
