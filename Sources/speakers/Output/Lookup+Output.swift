import SpeakerDirectory

extension OutputOptions {
  /// Prints what a lookup by `name` found; ends with exit code 1 where that is nothing, or several.
  func write<Profile: Answer>(_ lookup: Lookup<Profile>, of name: String) throws {
    switch lookup {
    case .found(let profile):
      try write(profile)
    case .ambiguous(let choices):
      try write(Choices(choices: choices))
      throw Failure(
        message: "“\(name)” may mean \(choices.count) things; name one by its key",
        code: .nothingFound)
    case .notFound(let nearest):
      let names = nearest.map { "“\($0.name)”" }.joined(separator: ", ")
      let hint = nearest.isEmpty ? "" : "; nearest: \(names)"
      throw Failure.nothingFound(for: name, hint: hint)
    }
  }
}
