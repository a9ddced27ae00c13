/// A number by which texts are told apart, FNV-1a of 64 bits (Fowler, Noll, Vo):
/// http://www.isthe.com/chongo/tech/comp/fnv/
enum FNV1a {
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
