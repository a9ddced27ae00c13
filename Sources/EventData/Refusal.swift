/// A record that cannot be used: where it stands, and why.
public struct Refusal: Error, Sendable, Equatable, Codable, CustomStringConvertible {
  /// The input's name.
  public var input: String
  public var line: Int?
  public var column: Int?
  /// What is wrong and what to do, as a sentence.
  public var reason: String

  public init(input: String, line: Int? = nil, column: Int? = nil, reason: String) {
    self.input = input
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// "list.csv:7:3: …", as compilers print it.
  public var description: String {
    ([input] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
      + ": " + reason
  }
}

/// An input that cannot be read at all.
public struct InputError: Error, Sendable, Equatable, CustomStringConvertible {
  public var input: String
  public var reason: String

  public init(input: String, reason: String) {
    self.input = input
    self.reason = reason
  }

  public var description: String { "\(input): \(reason)" }
}
