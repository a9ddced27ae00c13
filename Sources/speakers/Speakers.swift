import ArgumentParser
import Foundation

/// The command. Each subcommand stands in its own file under `Commands/`: arguments in, one call
/// of the library, output out.
@main
struct Speakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "A directory of speakers, their organisations and the events they spoke at.",
    discussion: """
      Put event pages in, and ask who spoke, in what role, for whom and when.

      EXAMPLES
        speakers search "DG GROW"
        speakers speaker "Marek Przeor"
        speakers seed pages/ list.csv

      THE DIRECTORY is one file: --database FILE, else $SPEAKERS_DATABASE, else \
      speakers/directory.sqlite in $XDG_DATA_HOME or ~/.local/share. Where there is none yet, it \
      is made, with real events to start from.

      EXIT CODES
        0   found, done
        1   nothing found, or several that the name may mean
        64  wrong use
        65  input that cannot be used, or a file that is no directory
        66  an input is missing
        69  something needed is not installed
        70  a fault in speakers
        73  the directory cannot be made
        74  reading or writing failed
        75  the directory is busy; try again
        77  not permitted
      """,
    version: "0.1.0",
    subcommands: [
      SearchCommand.self, SpeakerCommand.self, OrganisationCommand.self, EventCommand.self,
      ListCommand.self, ReadCommand.self, SeedCommand.self, EditCommand.self, CheckCommand.self,
      MergeCommand.self, DifferentCommand.self, SplitCommand.self, UndoCommand.self,
      CandidatesCommand.self, CompareCommand.self, JudgementsCommand.self, HistoryCommand.self,
      DiscloseCommand.self, ForgetCommand.self, RetentionCommand.self, StatsCommand.self,
    ])

  static func main() {
    // A reader that has seen enough (`| head`) is told apart by the failing write instead.
    signal(SIGPIPE, SIG_IGN)
    do {
      try checkCommandName()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// Argument-parser would complain of "unexpected arguments".
  private static func checkCommandName() throws {
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-") else { return }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    if !names.contains(name), name != "help" {
      let known = names.joined(separator: ", ")
      throw ValidationError("There is no command “\(name)”; there are \(known).")
    }
  }
}
