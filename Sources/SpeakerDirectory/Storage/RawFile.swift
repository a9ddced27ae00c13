internal import Foundation
internal import Synchronization

/// The bytes of a database as they are on the disk.
///
/// A process that closes a file loses all its locks on that file, those that SQLite holds too. So the
/// file is opened once for each directory that looks at it, and not closed before the process ends.
final class RawFile: Sendable {
  private let descriptor = Mutex<Int32?>(nil)

  /// Hands over the bytes piece by piece; how many there are.
  ///
  /// - Parameter overlap: how many of the last bytes of a piece the next one has again.
  func read(
    _ path: String, overlap: Int, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws -> Int {
    let descriptor = try descriptor.withLock { known in
      let opened = known ?? open(path, O_RDONLY)
      guard opened >= 0 else {
        throw DirectoryError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
      }
      known = opened
      return opened
    }
    return try Self.read(descriptor, path, overlap: overlap, body)
  }

  /// The same of a file on which nobody holds locks: a log or a journal. Nil where there is none.
  static func read(
    unlocked path: String, overlap: Int, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws -> Int? {
    let descriptor = open(path, O_RDONLY)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    return try read(descriptor, path, overlap: overlap, body)
  }

  private static let pieceSize = 1 << 20

  private static func read(
    _ descriptor: Int32, _ path: String, overlap: Int, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws -> Int {
    var buffer = [UInt8](repeating: 0, count: overlap + pieceSize)
    var kept = 0
    var offset = 0
    while true {
      let count = buffer.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + kept }, pieceSize, off_t(offset))
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        throw DirectoryError.failed(path: path, reason: String(cString: strerror(errno)))
      }
      if count == 0 { return offset }
      offset += count
      let filled = kept + count
      buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<filled])) }
      let next = min(overlap, filled)
      buffer.replaceSubrange(..<next, with: Array(buffer[(filled - next)..<filled]))
      kept = next
    }
  }
}
