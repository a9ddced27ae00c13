/// When a named part of an event (panel, keynote) took place.
public struct SessionRecord: Sendable, Hashable {
  /// As speakers name it in ``SpeakerRecord/session``.
  public var title: String
  /// Local time as printed: `yyyy-MM-ddTHH:mm`, or less where less is known.
  public var start: String?
  public var end: String?

  public init(title: String, start: String? = nil, end: String? = nil) {
    self.title = title
    self.start = start
    self.end = end
  }
}

// MARK: - JSON: every key is written, null where nothing is printed

extension SessionRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case title, start, end
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .title)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
  }
}
