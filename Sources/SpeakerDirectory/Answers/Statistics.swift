/// What a directory holds, and where it is.
public struct Statistics: Sendable, Hashable, Codable {
  /// The file, or nil for a directory in memory.
  public var path: String?
  /// Of the file with its log, in bytes.
  public var size: Int
  public var schemaVersion: Int
  public var speakers: Int
  public var organisations: Int
  public var series: Int
  public var events: Int
  public var sessions: Int
  public var appearances: Int
  public var sources: Int
  /// Days of the first and last event.
  public var first: String?
  public var last: String?
}
