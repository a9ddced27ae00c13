import Foundation

/// A folder for what a measurement makes.
struct TemporaryFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "speakers-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: url) }
}
