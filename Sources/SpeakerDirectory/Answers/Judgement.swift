/// What somebody decided about who is who. It is told in names, so that it holds for what comes in
/// later and in a directory that is made anew.
public struct Judgement: Sendable, Hashable, Codable {
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// Two speakers are one person.
    case same
    /// They are not, and are not proposed again.
    case different
    /// At some events the name is that of somebody else.
    case split
  }

  public var verdict: Verdict
  /// Every spelling, the shown one first: of the one that stays, or is split.
  public var names: [String]
  /// Of the one that went into it, is another, or was split off.
  public var otherNames: [String]
  /// Of a split: the keys of its events.
  public var events: [String]?
  /// Of the same: whether the other's are names of the past, found but not shown.
  public var isFormer: Bool?
  public var reason: String?
  public var madeBy: String
  /// UTC, as in ISO 8601.
  public var madeAt: String

  public init(
    verdict: Verdict, names: [String], otherNames: [String], events: [String]? = nil,
    isFormer: Bool? = nil, reason: String? = nil, madeBy: String, madeAt: String
  ) {
    self.verdict = verdict
    self.names = names
    self.otherNames = otherNames
    self.events = events
    self.isFormer = isFormer
    self.reason = reason
    self.madeBy = madeBy
    self.madeAt = madeAt
  }
}

/// What became of judgements that were put in.
public struct JudgementImport: Sendable, Hashable, Codable {
  public enum Outcome: String, Sendable, Codable {
    case done
    /// The names, or events, are not in the directory yet; it is done when they come in.
    case waits
    /// It was known already.
    case known
  }

  public struct Entry: Sendable, Hashable, Codable {
    public var judgement: Judgement
    public var outcome: Outcome
  }

  public var entries: [Entry]
}

/// Why a judgement cannot be made; nothing changes then.
public enum JudgementError: Error, Sendable, Equatable, CustomStringConvertible {
  case speakerNotFound(String, nearest: [String])
  /// With the keys to choose from.
  case ambiguous(String, keys: [String])
  case sameSpeaker(String)
  case eventNotFound(String)
  /// The speaker was not there.
  case notAtEvent(speaker: String, event: String)
  /// Nothing of the speaker would be left.
  case allEvents(speaker: String)
  case nothingToUndo
  case noNames

  public var description: String {
    switch self {
    case .speakerNotFound(let name, let nearest):
      "nobody is called “\(name)”"
        + (nearest.isEmpty ? "" : "; nearest: \(nearest.map { "“\($0)”" }.joined(separator: ", "))")
    case .ambiguous(let name, let keys):
      "“\(name)” may mean several; name one by its key: \(keys.joined(separator: ", "))"
    case .sameSpeaker(let name): "“\(name)” is one speaker already"
    case .eventNotFound(let event): "there is no event “\(event)”; name one by its key"
    case .notAtEvent(let speaker, let event): "\(speaker) did not stand at “\(event)”"
    case .allEvents(let speaker):
      "these are all events of \(speaker); leave one, or there is nobody to be told apart from"
    case .nothingToUndo: "no judgement has been made that could be taken back"
    case .noNames: "a judgement without the names that it is about"
    }
  }
}
