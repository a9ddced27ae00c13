import ArgumentParser
import EventData
import SpeakerDirectory

/// What ends the command: one line for the person who gets it, and an exit code for scripts.
struct Failure: Error {
  var message: String
  var code: ExitCode
}

/// The codes of BSD's sysexits.h, beside 0 (found), 1 (nothing found) and 64 (wrong use).
extension ExitCode {
  static let nothingFound = ExitCode(1)
  static let dataError = ExitCode(65)
  static let noInput = ExitCode(66)
  static let softwareError = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let inputOutputError = ExitCode(74)
  static let tryAgain = ExitCode(75)
  static let noPermission = ExitCode(77)
}

extension Failure {
  /// `hint` says what to do instead.
  static func nothingFound(for name: String, hint: String = "") -> Failure {
    Failure(message: "nothing found for “\(name.prefix(200))”\(hint)", code: .nothingFound)
  }

  /// The one place that knows what each error of the library means to a script.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as InputError: self.init(message: "\(error)", code: .noInput)
    case let error as Refusal: self.init(message: "\(error)", code: .dataError)
    case let error as SearchError: self.init(message: "\(error)", code: .validationFailure)
    case let error as JudgementError: self.init(message: "\(error)", code: error.exitCode)
    case let error as OrganisationEditError: self.init(message: "\(error)", code: .dataError)
    case let error as DirectoryError: self.init(message: "\(error)", code: error.exitCode)
    default: self.init(message: "\(error)", code: .softwareError)
    }
  }
}

extension DirectoryError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .missing: .noInput
    case .notADirectory, .newer: .dataError
    case .cannotOpen: .noPermission
    case .busy, .unfinished: .tryAgain
    case .failed: .inputOutputError
    }
  }
}

extension JudgementError {
  fileprivate var exitCode: ExitCode {
    switch self {
    case .notFound, .ambiguous, .eventNotFound, .notAtEvent, .nothingToUndo: .nothingFound
    case .isOne, .allEvents, .noNames, .notJudged: .dataError
    }
  }
}
