import ArgumentParser
import Foundation

/// Who decides, and why.
struct JudgeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why, for those who read it later.", valueName: "text"))
  var because: String?

  @Option(
    help: ArgumentHelp("Who decides; the user of the machine unless given.", valueName: "name"))
  var by: String?

  var judge: String { by ?? NSUserName() }
}
