import Foundation
import Testing

/// A folder of a test's own, in which it runs the built command as a person would.
final class Workspace: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "speakers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The directory that commands use unless told otherwise.
  var directory: URL { folder.appending(path: ".local/share/speakers/directory.sqlite") }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ data: Data, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Runs `speakers` with `arguments` in the folder.
  func speakers(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    try run(BuiltCommand.file(), arguments, input: input, environment: environment)
  }

  /// Runs `line` in bash, where `speakers` is the built command.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    let function = "speakers() { \"\(try BuiltCommand.file().path)\" \"$@\"; }\n"
    return try run(
      URL(fileURLWithPath: "/bin/bash"), ["-c", function + line], environment: environment)
  }

  /// Runs a program with no more of this process's environment than its PATH; its home is the folder.
  func run(
    _ program: URL, _ arguments: [String], input: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = usualEnvironment.merging(environment) { $1 }
    // Files take any amount of output, without anybody having to read meanwhile.
    let run = try Files(in: folder, input: input)
    process.standardInput = try FileHandle(forReadingFrom: run.input)
    process.standardOutput = try FileHandle(forWritingTo: run.output)
    process.standardError = try FileHandle(forWritingTo: run.errors)
    try process.run()
    process.waitUntilExit()
    return try run.result(code: process.terminationStatus)
  }

  var usualEnvironment: [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["PATH": path, "HOME": folder.path]
  }
}

/// What a program printed, and how it ended.
struct Run {
  var output: String
  var errors: String
  var code: Int32

  var lines: [String] { Self.lines(of: output) }
  var errorLines: [String] { Self.lines(of: errors) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(output.utf8))
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast()
      .map(String.init)
  }
}

/// The files that stand for one program's standard input, output and error.
private struct Files {
  let input: URL
  let output: URL
  let errors: URL

  init(in folder: URL, input text: String?) throws {
    let run = folder.appending(path: ".runs/\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: run, withIntermediateDirectories: true)
    input = run.appending(path: "input")
    output = run.appending(path: "output")
    errors = run.appending(path: "errors")
    try Data((text ?? "").utf8).write(to: input)
    try Data().write(to: output)
    try Data().write(to: errors)
  }

  func result(code: Int32) throws -> Run {
    Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), code: code)
  }
}

/// The `speakers` that was built with the tests.
enum BuiltCommand {
  struct Missing: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path): the command is not built; run the tests with bin/test" }
  }

  static func file() throws -> URL {
    let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let file = products.appending(path: "speakers")
    guard FileManager.default.isExecutableFile(atPath: file.path) else {
      throw Missing(path: file.path)
    }
    return file
  }
}
