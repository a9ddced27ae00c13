/// Turns UTF-16 that comes in chunks into UTF-8. Lone surrogates become U+FFFD.
struct UTF16Transcoder {
  private let isBigEndian: Bool
  /// A byte or a surrogate that waits for its other half in the next chunk.
  private var pendingByte: UInt8?
  private var pendingSurrogate: UInt16?
  private var marks: Int

  /// `nil` unless `bytes` begin as UTF-16 does: with a byte order mark, or, without one, as the
  /// Latin letters, digits and signs that every format of ours begins with.
  init?(startOf bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): (isBigEndian, marks) = (true, 1)
    case (0xFF, 0xFE): (isBigEndian, marks) = (false, 1)
    default:
      guard bytes.count >= 4 else { return nil }
      let zeros = bytes.prefix(4).map { $0 == 0 }
      switch zeros {
      case [true, false, true, false]: (isBigEndian, marks) = (true, 0)
      case [false, true, false, true]: (isBigEndian, marks) = (false, 0)
      default: return nil
      }
    }
  }

  mutating func transcode(_ bytes: [UInt8]) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 2)
    if let surrogate = pendingSurrogate.take() { units.append(surrogate) }
    for byte in bytes {
      guard let first = pendingByte.take() else {
        pendingByte = byte
        continue
      }
      units.append(
        isBigEndian
          ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first))
    }
    if let last = units.last, UTF16.isLeadSurrogate(last) { pendingSurrogate = units.removeLast() }
    if marks > 0, !units.isEmpty {
      units.removeFirst(marks)
      marks = 0
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What is left at the end: U+FFFD for half a character, `nil` for nothing.
  mutating func finish() -> [UInt8]? {
    guard pendingByte.take() != nil || pendingSurrogate.take() != nil else { return nil }
    return Array("\u{FFFD}".utf8)
  }
}
