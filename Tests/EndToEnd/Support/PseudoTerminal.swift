import Foundation
import Testing

extension Workspace {
  /// Runs `speakers` with its standard output and error on a terminal of `columns` columns.
  func onTerminal(
    columns: UInt16, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Run {
    let terminal = try PseudoTerminal(columns: columns)
    let process = Process()
    process.executableURL = try BuiltCommand.file()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = usualEnvironment.merging(["TERM": "xterm"]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal.programSide
    process.standardError = terminal.programSide
    try process.run()
    try terminal.programSide.close()
    let output = terminal.readToEnd()
    process.waitUntilExit()
    return Run(
      output: output.replacing("\r\n", with: "\n"), errors: "", code: process.terminationStatus)
  }
}

/// The two sides of a terminal that nobody sits at.
private struct PseudoTerminal {
  struct Failed: Error {}

  let programSide: FileHandle
  private let ourSide: FileHandle

  /// As ioctl_tty(2) has it: Glibc's `posix_openpt` is not visible to Swift.
  init(columns: UInt16) throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard master >= 0 else { throw Failed() }
    ourSide = FileHandle(fileDescriptor: master, closeOnDealloc: true)
    var number: Int32 = 0
    var lock: Int32 = 0
    guard ioctl(master, Self.getNumber, &number) == 0, ioctl(master, Self.setLock, &lock) == 0
    else { throw Failed() }
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw Failed() }
    programSide = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(slave, UInt(TIOCSWINSZ), &size) == 0 else { throw Failed() }
  }

  /// `TIOCGPTN` and `TIOCSPTLCK`, macros that Swift cannot import.
  private static let getNumber: UInt = 0x8004_5430
  private static let setLock: UInt = 0x4004_5431

  /// All that the program prints until it ends, when reading from its terminal fails.
  func readToEnd() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(ourSide.fileDescriptor, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
