internal import Foundation

/// How much an entry of the search index matters, as the number by which the index is ordered.
///
/// Steps are logarithmic, four to each doubling of the appearances, so that an entry moves only now
/// and then while data comes in.
enum Prominence {
  /// Smaller is more important: by appearances, then recent years, then kind, then id.
  static func position(kind: Kind, subject: Int64, appearances: Int, last: Day) -> Int64 {
    let weight = kind == .event ? eventWeight : min(99, Int(4 * log2(1 + Double(appearances))))
    let age = last == .unknown ? 99 : min(99, max(0, 2099 - last.year))
    let rank = Int64((99 - weight) * 100 + age) * 10 + kindRank(kind)
    return rank * 10_000_000_000 + subject
  }

  /// The part of a position that tells how much an entry matters, without its age, kind and id.
  static func weightRank(_ position: Int64) -> Int64 {
    position / (10_000_000_000 * 10 * 100)
  }

  /// Events are as important as a speaker of eight appearances; the recent ones more than others.
  private static let eventWeight = 12

  private static func kindRank(_ kind: Kind) -> Int64 {
    switch kind {
    case .speaker: 0
    case .organisation: 1
    case .event: 2
    }
  }
}
