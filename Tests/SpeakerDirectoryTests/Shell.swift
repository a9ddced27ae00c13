import Foundation

/// The stock `sqlite3` shell, where the machine has one.
enum Shell {
  private static let executable = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/sqlite3" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isThere: Bool { executable != nil }

  struct Failure: Error {
    var message: String
  }

  /// What the shell prints.
  @discardableResult
  static func run(_ sql: String, in file: URL) throws -> String {
    let process = Process()
    process.executableURL = executable.map { URL(fileURLWithPath: $0) }
    process.arguments = ["-bail", file.path, sql]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, message.isEmpty else {
      throw Failure(message: String(decoding: message, as: UTF8.self))
    }
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
  /// Every row of every table that is not derived, and what is derived from them.
  static func content(of file: URL) throws -> [String] {
    let tables = try run(
      """
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
      AND name NOT LIKE 'entryName%' AND name NOT LIKE 'entryText%' AND name NOT LIKE 'entryWord%'
      AND name NOT IN ('dictionary', 'newWord')
      """, in: file
    ).split(separator: "\n")
    let sql = tables.map { "SELECT '\($0)', * FROM \($0) ORDER BY 1, 2, 3" }
    return try run(sql.joined(separator: "; "), in: file).split(separator: "\n").map(String.init)
  }

  /// The rows of ``content(of:)`` that came and went.
  static func changes(of file: URL, since before: [String]) throws -> [String] {
    try content(of: file).difference(from: before).map { change in
      switch change {
      case .insert(_, let row, _): "+ \(row)"
      case .remove(_, let row, _): "- \(row)"
      }
    }
  }
}
