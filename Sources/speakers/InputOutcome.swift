import ArgumentParser
import EventData

/// How the reading of several inputs went. One that fails does not keep the others from being
/// read; it is told at once, and the exit code tells it at the end.
struct InputOutcome {
  private var used = 0
  private var refused = 0
  private var unreadable = 0

  mutating func use(_ count: Int = 1) { used += count }

  mutating func refuse(_ refusal: Refusal) {
    refused += 1
    Console.error.line("\(refusal)")
  }

  mutating func miss(_ error: InputError) {
    unreadable += 1
    Console.error.say("\(error)")
  }

  func finish() throws {
    if unreadable > 0 { throw ExitCode.noInput }
    if used == 0, refused > 0 { throw ExitCode.dataError }
  }
}
