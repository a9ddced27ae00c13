import ArgumentParser

/// A name on the command line: several words need no quotes.
struct NameArgument: ParsableArguments {
  @Argument(help: "A name, or a key such as marek-przeor.")
  var name: [String]

  var text: String { name.joined(separator: " ") }

  func validate() throws {
    if text.allSatisfy(\.isWhitespace) { throw ValidationError("The name is empty.") }
  }
}
