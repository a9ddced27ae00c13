public import EventData

/// What seeding did.
public struct SeedReport: Sendable, Equatable, Codable {
  public struct Counts: Sendable, Equatable, Codable {
    public var added = 0
    public var changed = 0
    public var unchanged = 0

    public init(added: Int = 0, changed: Int = 0, unchanged: Int = 0) {
      self.added = added
      self.changed = changed
      self.unchanged = unchanged
    }
  }

  public var events = Counts()
  public var organisations = Counts()
  /// Speakers and appearances that are new.
  public var speakersAdded = 0
  public var appearancesAdded = 0
  public var appearancesRemoved = 0
  /// People in the input who are forgotten, and so were left out.
  public var suppressed = 0
  /// Records that could not be used, each with file and line.
  public var refused: [Refusal] = []
}

extension SeedReport {
  /// Adds what seeding another input did.
  public static func += (left: inout SeedReport, right: SeedReport) {
    left.events += right.events
    left.organisations += right.organisations
    left.speakersAdded += right.speakersAdded
    left.appearancesAdded += right.appearancesAdded
    left.appearancesRemoved += right.appearancesRemoved
    left.suppressed += right.suppressed
    left.refused += right.refused
  }
}

extension SeedReport.Counts {
  public static func += (left: inout SeedReport.Counts, right: SeedReport.Counts) {
    left.added += right.added
    left.changed += right.changed
    left.unchanged += right.unchanged
  }
}
