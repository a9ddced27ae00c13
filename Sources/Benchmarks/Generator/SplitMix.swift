import Foundation

/// Random numbers that are the same for the same seed, on every machine (SplitMix64, by Guy Steele,
/// Doug Lea and Christine Flood).
struct SplitMix: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The numbers of one thing among many of a kind, whichever was made before it.
  init(seed: UInt64, _ kind: Stream, _ index: Int) {
    var mixed = SplitMix(seed: seed &+ kind.rawValue &* 0xD6E8_FEB8_6659_FD93)
    let start = mixed.next()
    var own = SplitMix(seed: start ^ UInt64(bitPattern: Int64(index)))
    state = own.next()
  }

  enum Stream: UInt64 {
    case person = 1
    case organisation, series, attendance, event, printing, workload, twin
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to 1, without 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// From 0 to `count`, without `count`.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, count))).high)
  }

  /// True in so many cases of a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// The first ones much more often than the last, as with names and bodies in life: the weight of
  /// the n-th falls with the power `exponent` of n, which is not 1.
  mutating func zipf(_ count: Int, exponent: Double) -> Int {
    let offset = 2.0  // so that the first is not all
    let power = 1 - exponent
    let (least, most) = (pow(offset, power), pow(Double(count) + offset, power))
    return min(count - 1, Int(pow(least + unit() * (most - least), 1 / power) - offset))
  }

  mutating func pickEarly<Element>(_ elements: [Element], exponent: Double = 0.7) -> Element {
    elements[zipf(elements.count, exponent: exponent)]
  }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in elements.indices.reversed() where index > 0 {
      elements.swapAt(index, below(index + 1))
    }
  }
}
