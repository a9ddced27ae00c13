/// A number by which texts are told apart, FNV-1a of 64 bits (Fowler, Noll, Vo):
/// http://www.isthe.com/chongo/tech/comp/fnv/
enum FNV1a {
  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(basis) { hash($0, $1) }
  }

  /// The number of a text that goes on by a byte.
  @inline(__always)
  static func hash(_ begun: UInt64, _ byte: UInt8) -> UInt64 {
    (begun ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
