/// What keeps a JSON text from being read, and where.
struct JSONProblem: Error {
  enum Kind {
    /// The bytes end within a value; more may follow.
    case incomplete
    /// This is not JSON: where the value ends is unknown.
    case syntax
    /// This is JSON, but not what is expected here.
    case content
  }

  /// One step on the way from a record to a value in it.
  enum Step {
    case key(String)
    /// An element of a list, counted from 1.
    case number(Int)
  }

  var kind: Kind
  var message: String
  var path: [Step] = []
  var line: Int
  /// Bytes from the start of the line, counted from 1.
  var column: Int

  func within(_ step: Step) -> JSONProblem {
    var problem = self
    problem.path.insert(step, at: 0)
    return problem
  }

  /// Path and message as a sentence: "In speakers number 3: role should be text, but is a number."
  var reason: String {
    guard kind == .content else { return message }
    var places: [String] = []
    for step in path {
      switch step {
      case .key(let key): places.append(key)
      case .number(let number): places.append("\(places.popLast() ?? "element") number \(number)")
      }
    }
    guard let subject = places.popLast() else { return "This record " + message }
    let outer = places.isEmpty ? "" : "In " + places.joined(separator: ", ") + ": "
    return outer + subject + " " + message
  }
}
