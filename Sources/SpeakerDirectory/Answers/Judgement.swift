/// What somebody decided about who is who. It is told in names, so that it holds for what comes in
/// later and in a directory that is made anew.
public struct Judgement: Sendable, Hashable, Codable {
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    /// Two speakers are one person, or two organisations one body.
    case same
    /// They are not, and are not proposed again.
    case different
    /// At some events the name is that of somebody else.
    case split
  }

  public var verdict: Verdict
  /// What it is about: speakers or organisations.
  public var kind: Kind
  /// Every spelling, the shown one first: of the one that stays, or is split.
  public var names: [String]
  /// Of the one that went into it, is another, or was split off.
  public var otherNames: [String]
  /// Of a split: the keys of its events.
  public var events: [String]?
  /// Of the same: whether the other's are names of the past. A speaker's are found but not shown.
  public var isFormer: Bool?
  public var reason: String?
  public var madeBy: String
  /// UTC, as in ISO 8601.
  public var madeAt: String

  public init(
    verdict: Verdict, kind: Kind = .speaker, names: [String], otherNames: [String],
    events: [String]? = nil, isFormer: Bool? = nil, reason: String? = nil, madeBy: String,
    madeAt: String
  ) {
    self.verdict = verdict
    self.kind = kind
    self.names = names
    self.otherNames = otherNames
    self.events = events
    self.isFormer = isFormer
    self.reason = reason
    self.madeBy = madeBy
    self.madeAt = madeAt
  }

  /// Judgements that were written out before there were any about organisations have no kind.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      verdict: try values.decode(Verdict.self, forKey: .verdict),
      kind: try values.decodeIfPresent(Kind.self, forKey: .kind) ?? .speaker,
      names: try values.decode([String].self, forKey: .names),
      otherNames: try values.decode([String].self, forKey: .otherNames),
      events: try values.decodeIfPresent([String].self, forKey: .events),
      isFormer: try values.decodeIfPresent(Bool.self, forKey: .isFormer),
      reason: try values.decodeIfPresent(String.self, forKey: .reason),
      madeBy: try values.decode(String.self, forKey: .madeBy),
      madeAt: try values.decode(String.self, forKey: .madeAt))
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
  case notFound(Kind, String, nearest: [String])
  /// With the keys to choose from.
  case ambiguous(String, keys: [String])
  /// Both names are of one already.
  case isOne(Kind, String)
  case eventNotFound(String)
  /// The speaker was not there.
  case notAtEvent(speaker: String, event: String)
  /// Nothing of the speaker would be left.
  case allEvents(speaker: String)
  case nothingToUndo
  case noNames
  /// Of a judgement that is put in: only speakers are split, and events are never judged.
  case notJudged(Judgement.Verdict, Kind)

  public var description: String {
    switch self {
    case .notFound(let kind, let name, let nearest):
      (kind == .organisation ? "no organisation" : "nobody") + " is called “\(name)”"
        + (nearest.isEmpty ? "" : "; nearest: \(nearest.map { "“\($0)”" }.joined(separator: ", "))")
    case .ambiguous(let name, let keys):
      "“\(name)” may mean several; name one by its key: \(keys.joined(separator: ", "))"
    case .isOne(let kind, let name): "“\(name)” is one \(kind.rawValue) already"
    case .eventNotFound(let event): "there is no event “\(event)”; name one by its key"
    case .notAtEvent(let speaker, let event): "\(speaker) did not stand at “\(event)”"
    case .allEvents(let speaker):
      "these are all events of \(speaker); leave one, or there is nobody to be told apart from"
    case .nothingToUndo: "no judgement has been made that could be taken back"
    case .noNames: "a judgement without the names that it is about"
    case .notJudged(let verdict, let kind):
      "a judgement “\(verdict.rawValue)” about an \(kind.rawValue) is none that there can be"
    }
  }
}
