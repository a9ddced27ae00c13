import Foundation

/// Standard output or standard error: a file descriptor that text is written to.
struct Console {
  let descriptor: Int32

  static let output = Console(descriptor: STDOUT_FILENO)
  static let error = Console(descriptor: STDERR_FILENO)

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns of a terminal; nil for files and pipes, where nothing is cut.
  var width: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
  }

  /// Whether bold and colour are shown. https://no-color.org has it that any value of `NO_COLOR`
  /// but the empty one means no.
  var isStyled: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// - Throws: ``ClosedPipe`` where nobody reads on, ``Failure`` where writing fails otherwise.
  func write(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR {
        throw Failure(
          message: "cannot write: \(String(cString: strerror(errno)))", code: .inputOutputError)
      }
    }
  }

  /// One message to the person at the terminal, beginning with the program's name.
  func say(_ message: String) { line("speakers: " + message) }

  func line(_ text: String) {
    // Where standard error is closed, there is nobody left to tell.
    try? write(text.withoutControlCharacters(keeping: "\n") + "\n")
  }
}

/// The reader of a pipe has gone, as `head` does when it has seen enough: no error.
struct ClosedPipe: Error {}
