import ArgumentParser
import Foundation

/// Runs this program once more, so that the memory of one thing is not counted with that of another.
enum OwnProcess {
  /// What it writes.
  @discardableResult
  static func output(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    // It has said itself why.
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
    return output
  }
}
