import Foundation

/// A file that is written line by line, a megabyte at a time.
struct LineFile {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private(set) var bytes = 0

  /// Anew; what was there is gone.
  init(_ path: String) throws {
    try Data().write(to: URL(fileURLWithPath: path))
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  mutating func write(_ line: String) throws {
    buffer += line.utf8
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > 1 << 20 { try flush() }
  }

  mutating func close() throws {
    try flush()
    try handle.close()
  }

  private mutating func flush() throws {
    try handle.write(contentsOf: buffer)
    bytes += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
