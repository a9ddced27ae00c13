internal import NameMatching

/// A word of a query that was taken for another.
public struct Correction: Sendable, Hashable, Codable {
  public enum Reason: String, Sendable, Codable, CaseIterable {
    case swapped = "two letters swapped"
    case missing = "a letter missing"
    case extra = "a letter too many"
    case other = "another letter"
    case several = "two letters"
    /// "Joe" for "Joseph", "Monica" for "Monika".
    case sameName = "another form of the name"
    /// "Don" for "Donald".
    case short = "a short form"
    /// "Filip" for "Philipp", "Schukow" for "Zhukov".
    case sound = "spelt otherwise"
    case initial = "an initial"
    case joined = "written apart"
    case split = "written together"
    /// The name is known without it.
    case leftOut = "left out"
  }

  /// Folded, as it was looked for.
  public var typed: String
  /// Folded; empty where it was left out.
  public var meant: String
  public var reason: Reason

  /// For people: "“prezor” taken for “przeor”: two letters swapped".
  public var sentence: String {
    meant.isEmpty
      ? "“\(typed)” \(reason.rawValue)" : "“\(typed)” taken for “\(meant)”: \(reason.rawValue)"
  }
}

extension Correction.Reason {
  /// How `typed` differs from `meant`.
  init(_ typed: String, _ meant: String, bySound: Bool) {
    guard EditDistance.between(typed, meant, atMost: 1) == 1 else {
      self = bySound ? .sound : .several
      return
    }
    switch typed.utf8.count - meant.utf8.count {
    case -1: self = .missing
    case 1: self = .extra
    default: self = typed.utf8.sorted() == meant.utf8.sorted() ? .swapped : .other
    }
  }
}
