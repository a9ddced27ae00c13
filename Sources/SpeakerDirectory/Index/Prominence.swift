internal import Foundation

/// How much an entry of the search index matters, as the number by which the index is ordered.
///
/// Steps are logarithmic, four to each doubling of the appearances, so that an entry moves only now
/// and then while data comes in.
enum Prominence {
  /// By kind, then smaller is more important: by appearances, then recent years, then id.
  static func position(kind: Kind, subject: Int64, appearances: Int, last: Day) -> Int64 {
    let weight = kind == .event ? eventWeight : min(99, Int(4 * log2(1 + Double(appearances))))
    let age = last == .unknown ? 99 : min(99, max(0, 2099 - last.year))
    let rank = Int64((99 - weight) * 100 + age)
    return first(of: kind) + rank * idRange + subject
  }

  /// The positions of all entries of a kind, so that one kind is found without looking at others.
  static func positions(of kind: Kind) -> ClosedRange<Int64> {
    first(of: kind)...(first(of: kind) + kindRange - 1)
  }

  /// The part of a position that is the same for all kinds: smaller is more important.
  static func standing(_ position: Int64) -> Int64 { position % kindRange }

  /// The steps of the appearances, and the year, that a position tells: 0 is the least.
  static func told(by position: Int64) -> (weight: Int, year: Int?) {
    let rank = Int(standing(position) / idRange)
    return (99 - rank / 100, rank % 100 == 99 ? nil : 2099 - rank % 100)
  }

  private static let idRange: Int64 = 10_000_000_000
  private static let kindRange = idRange * 10_000

  /// Events are as important as a speaker of eight appearances; the recent ones more than others.
  private static let eventWeight = 12

  private static func first(of kind: Kind) -> Int64 {
    switch kind {
    case .speaker: 0
    case .organisation: kindRange
    case .event: 2 * kindRange
    }
  }
}
