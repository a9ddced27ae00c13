import Foundation

/// The folder of the package.
enum Repository {
  static var root: URL {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in ["Repository.swift", "Support", "EndToEnd", "Tests"] {
      folder.deleteLastPathComponent()
    }
    return folder
  }
}
