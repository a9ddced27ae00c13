import Foundation

/// The bytes of an input, a chunk at a time, so that an input of any length takes bounded memory.
///
/// A byte order mark is taken off and UTF-16 is turned into UTF-8 on the way; other bytes are
/// passed on as they are.
struct ByteStream {
  private enum Source {
    case handle(FileHandle)
    case data(Data)
  }

  /// Large enough to tell a format by, small enough to be nothing.
  static let chunkSize = 1 << 18

  /// The first bytes of the input, before any is handed out: what its format is told by.
  private(set) var head: [UInt8] = []
  /// What `head` was before it was turned into UTF-8.
  let rawHead: [UInt8]
  private let name: String
  private var source: Source
  private var transcoder: UTF16Transcoder?
  private var headIsTaken = false

  init(_ input: EventInput) throws(InputError) {
    name = input.name
    source = try Self.open(input)
    rawHead = try Self.readHead(&source, name: input.name)
    if rawHead.starts(with: [0xEF, 0xBB, 0xBF]) {
      head = Array(rawHead.dropFirst(3))
    } else if var transcoder = UTF16Transcoder(startOf: rawHead) {
      head = transcoder.transcode(rawHead)
      self.transcoder = transcoder
    } else {
      head = rawHead
    }
  }

  /// The next bytes, or `nil` at the end.
  mutating func next() throws(InputError) -> [UInt8]? {
    if !headIsTaken {
      headIsTaken = true
      return head
    }
    guard let chunk = try Self.read(&source, name: name) else {
      return transcoder?.finish()
    }
    return transcoder?.transcode(chunk) ?? chunk
  }

  /// All bytes that are left.
  mutating func rest() throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = try next() { bytes += chunk }
    return bytes
  }
}

// MARK: - Reading

extension ByteStream {
  private static func open(_ input: EventInput) throws(InputError) -> Source {
    switch input.content {
    case .data(let data): return .data(data)
    case .standardInput: return .handle(.standardInput)
    case .file(let url):
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
        throw .missing(input.name)
      }
      if isFolder.boolValue {
        throw InputError(input: input.name, reason: "This is a folder; give the files in it.")
      }
      guard let handle = try? FileHandle(forReadingFrom: url) else {
        throw InputError(
          input: input.name,
          reason: "This file may not be read; check who owns it and its permissions.")
      }
      return .handle(handle)
    }
  }

  /// As much as one chunk, however slowly a pipe delivers it.
  private static func readHead(_ source: inout Source, name: String) throws(InputError) -> [UInt8] {
    var head: [UInt8] = []
    while head.count < chunkSize, let chunk = try read(&source, name: name) { head += chunk }
    return head
  }

  private static func read(_ source: inout Source, name: String) throws(InputError) -> [UInt8]? {
    switch source {
    case .data(let data):
      source = .data(Data())
      return data.isEmpty ? nil : [UInt8](data)
    case .handle(let handle):
      do {
        guard let data = try handle.read(upToCount: chunkSize), !data.isEmpty else { return nil }
        return [UInt8](data)
      } catch {
        throw InputError(
          input: name, reason: "Reading stopped with an error: \(error.localizedDescription)")
      }
    }
  }
}

extension InputError {
  static func missing(_ name: String) -> InputError {
    InputError(input: name, reason: "There is no such file or folder; check the path.")
  }
}
