import ArgumentParser
import Foundation

extension Speakers {
  /// Ends the process as `error` asks: with help on standard output, or a line beginning
  /// "speakers: " on standard error.
  static func leave(_ error: any Error) -> Never {
    switch error {
    case is ClosedPipe: Foundation.exit(0)
    case let code as ExitCode: Foundation.exit(code.rawValue)
    case _ where isAboutArguments(error): leaveParser(error)
    default:
      let failure = Failure(error)
      Console.error.say(failure.message)
      Foundation.exit(failure.code.rawValue)
    }
  }

  /// Whether `error` is argument-parser's, whose own error types are not public.
  private static func isAboutArguments(_ error: any Error) -> Bool {
    exitCode(for: error) != .failure
  }

  private static func leaveParser(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if code.isSuccess {
      try? Console.output.write(text + "\n")
    } else {
      Console.error.say(String(text.trimmingPrefix("Error: ")))
    }
    Foundation.exit(code.rawValue)
  }
}
