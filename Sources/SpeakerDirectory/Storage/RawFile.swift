internal import Foundation
internal import Synchronization

/// The bytes of a database as they are on the disk.
///
/// A process that closes a file loses all its locks on that file, those that SQLite holds too. So the
/// file is opened once for each directory that looks at it, and not closed before the process ends.
final class RawFile: Sendable {
  private let descriptor = Mutex<Int32?>(nil)

  /// Hands over the bytes piece by piece, with the place of the first one; how many there are.
  ///
  /// - Parameter overlap: how many of the last bytes of a piece the next one has again.
  func read(
    _ path: String, overlap: Int, _ body: (UnsafeRawBufferPointer, _ offset: Int) -> Void
  ) throws -> Int {
    try Self.read(opened(path), path, overlap: overlap, body)
  }

  /// Bytes from a place on, fewer where the file ends.
  func bytes(of path: String, from offset: Int, count: Int) throws -> [UInt8] {
    let descriptor = try opened(path)
    return try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = try Self.read(descriptor, path, UnsafeMutableRawBufferPointer(buffer), from: offset)
    }
  }

  private func opened(_ path: String) throws -> Int32 {
    try descriptor.withLock { known in
      let opened = known ?? open(path, O_RDONLY)
      guard opened >= 0 else {
        throw DirectoryError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
      }
      known = opened
      return opened
    }
  }

  /// The same of a file on which nobody holds locks: a log or a journal. Nil where there is none.
  static func read(
    unlocked path: String, overlap: Int,
    _ body: (UnsafeRawBufferPointer, _ offset: Int) -> Void
  ) throws -> Int? {
    let descriptor = open(path, O_RDONLY)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    return try read(descriptor, path, overlap: overlap, body)
  }

  private static let pieceSize = 1 << 20

  private static func read(
    _ descriptor: Int32, _ path: String, overlap: Int,
    _ body: (UnsafeRawBufferPointer, _ offset: Int) -> Void
  ) throws -> Int {
    var buffer = [UInt8](repeating: 0, count: overlap + pieceSize)
    var kept = 0
    var offset = 0
    while true {
      let count = try buffer.withUnsafeMutableBytes {
        try read(
          descriptor, path, UnsafeMutableRawBufferPointer(rebasing: $0[kept...]), from: offset)
      }
      if count == 0 { return offset }
      let filled = kept + count
      buffer.withUnsafeBytes {
        body(UnsafeRawBufferPointer(rebasing: $0[..<filled]), offset - kept)
      }
      offset += count
      let next = min(overlap, filled)
      buffer.replaceSubrange(..<next, with: Array(buffer[(filled - next)..<filled]))
      kept = next
    }
  }

  /// Fills as much of the buffer as there is at once; 0 only at the end of the file.
  private static func read(
    _ descriptor: Int32, _ path: String, _ buffer: UnsafeMutableRawBufferPointer, from offset: Int
  ) throws -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR {
        throw DirectoryError.failed(path: path, reason: String(cString: strerror(errno)))
      }
    }
  }
}
