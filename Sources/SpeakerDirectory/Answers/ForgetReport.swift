/// What went when people were forgotten, or, in a dry run, what would go.
public struct ForgetReport: Sendable, Hashable, Codable {
  public struct Person: Sendable, Hashable, Codable {
    public var key: String
    public var name: String
    /// Every spelling.
    public var names: [String]
    public var formerKeys: [String]
    /// What sources said, those that restate another too.
    public var statements: Int
    public var events: Int
    public var judgements: Int
    /// Day of the latest event.
    public var last: String?
  }

  public var isDryRun: Bool
  /// Empty where they were erased before and only the rest of the work was left.
  public var people: [Person]
  /// Roles and organisations that nobody else ever had.
  public var roles: [String]
  public var organisations: [String]
  /// Texts of others and of events out of which the name is cut.
  public var mentions: [Mention]
  /// Others who bear one of the names. They stay, and with them the name: what comes in later under
  /// it is theirs, but for the events at which the forgotten stood.
  public var namesakes: [Reference]
  /// Nil in a dry run.
  public var proof: ForgetProof?
}

/// What was found when the files were read to the last byte for every form of the names.
public struct ForgetProof: Sendable, Hashable, Codable {
  /// A place in which a form of a name still stands.
  public struct Trace: Sendable, Hashable, Codable {
    public enum Reason: String, Sendable, Codable {
      /// Somebody else bears the name.
      case namesake
      /// It is a part of another person's name.
      case otherName = "other name"
      /// It is a part of an organisation's name, which is no person's.
      case organisation
      /// A word that is written like the name, or a part of other words.
      case word
      /// No value, but the end of one and the beginning of what lies next to it in the file.
      case sideBySide = "side by side"
      /// An example in the description of a table, the same in every directory.
      case schema
      /// It should not be there.
      case unexplained
    }

    /// Table and column; empty where only the bytes of a file have it.
    public var place: String
    public var rows: Int
    public var reason: Reason
  }

  /// The files that were read, with their sizes in bytes.
  public struct File: Sendable, Hashable, Codable {
    public var path: String
    public var bytes: Int
  }

  public var files: [File]
  /// How many forms of names were looked for: every spelling, as it is and folded, and every key.
  public var forms: Int
  public var traces: [Trace]

  public var bytes: Int { files.reduce(0) { $0 + $1.bytes } }
  /// Whether nothing is left but what is somebody else's.
  public var isClean: Bool { !traces.contains { $0.reason == .unexplained } }
}
