/// An event as a source prints it: the form into which every input is read, and our own JSON format.
///
/// What the source does not print is `nil`, never guessed.
public struct EventRecord: Sendable, Equatable {
  public var title: String?
  /// The series the event belongs to, such as "EU Clusters Talks".
  public var series: String?
  /// Local time as printed: `yyyy`, `yyyy-MM`, `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm`.
  public var start: String?
  public var end: String?
  /// The zone as printed ("CET", also where a page prints it in summer).
  public var timezone: String?
  /// Where it took place: a town, a building, "Online".
  public var location: String?
  public var address: String?
  /// The page's own address on the web.
  public var url: String?
  /// Its sessions whose times are printed.
  public var sessions: [SessionRecord]
  public var speakers: [SpeakerRecord]

  public init(
    title: String? = nil, series: String? = nil, start: String? = nil, end: String? = nil,
    timezone: String? = nil, location: String? = nil, address: String? = nil, url: String? = nil,
    sessions: [SessionRecord] = [], speakers: [SpeakerRecord] = []
  ) {
    self.title = title
    self.series = series
    self.start = start
    self.end = end
    self.timezone = timezone
    self.location = location
    self.address = address
    self.url = url
    self.sessions = sessions
    self.speakers = speakers
  }
}

// MARK: - JSON: every key is written, null where nothing is printed

extension EventRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case title, series, start, end, timezone, location, address, url, sessions, speakers
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(title, forKey: .title)
    try container.encode(series, forKey: .series)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(timezone, forKey: .timezone)
    try container.encode(location, forKey: .location)
    try container.encode(address, forKey: .address)
    try container.encode(url, forKey: .url)
    try container.encode(sessions, forKey: .sessions)
    try container.encode(speakers, forKey: .speakers)
  }
}
