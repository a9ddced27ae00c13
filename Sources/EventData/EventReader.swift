/// Reads event data in any of the formats that organisers have, told apart by content.
public struct EventReader: Sendable {
  /// What an input says about an event that its records leave out, such as a list of speakers
  /// in a spreadsheet that does not name its event.
  public var defaults: EventRecord

  public init(defaults: EventRecord = EventRecord()) {
    self.defaults = defaults
  }

  /// One thing read from an input.
  public enum Item: Sendable, Equatable {
    case event(EventRecord, line: Int)
    case organisation(OrganisationRecord, line: Int)
    /// A record that cannot be used, and why; the rest of the input is read on.
    case refused(Refusal)
  }

  /// Calls `body` for each record of `input`, in order, as it is read: an input of any length
  /// takes bounded memory where its format allows (JSON lines, JSON arrays).
  ///
  /// - Throws: ``InputError`` if the input cannot be read at all, and what `body` throws.
  public func read(_ input: EventInput, _ body: (Item) throws -> Void) throws {
    var stream = try ByteStream(input)
    if let reason = EventFormat.refusal(of: stream.rawHead, asText: stream.head) {
      throw InputError(input: input.name, reason: reason)
    }
    guard stream.head.contains(where: { !$0.isBlank }) else {
      throw InputError(input: input.name, reason: "There is nothing in it.")
    }
    func handOn(_ item: Item) throws { try body(complete(item)) }
    switch EventFormat(head: stream.head, name: input.name) {
    case .json:
      var json = JSONFormat(stream, input: input.name)
      try json.read(handOn)
    case .table(let delimiter):
      let table = Table(try stream.text(), delimiter: delimiter, input: input.name)
      for item in TableRecords(table, input: input.name).items { try handOn(item) }
    case .html:
      let charset = HTMLSigns.declaredCharset(stream.head)
      try handOn(event(of: HTMLText(try stream.text(declared: charset))))
    case .page:
      let text = String(decoding: try stream.text(), as: UTF8.self)
      try handOn(.event(PageReader().read(text), line: 1))
    }
  }

  /// The event of an HTML page; people stand on the lines of the HTML.
  private func event(of page: HTMLText) -> Item {
    var event = PageReader().read(page.text)
    for index in event.speakers.indices {
      guard let line = event.speakers[index].line, page.sourceLines.indices.contains(line - 1)
      else { continue }
      event.speakers[index].line = page.sourceLines[line - 1]
    }
    return .event(event, line: 1)
  }

  /// An event with the defaults for what it leaves out.
  private func complete(_ item: Item) -> Item {
    guard case .event(var event, let line) = item, defaults != EventRecord() else { return item }
    event.title = event.title ?? defaults.title
    event.series = event.series ?? defaults.series
    event.start = event.start ?? defaults.start
    event.end = event.end ?? defaults.end
    event.timezone = event.timezone ?? defaults.timezone
    event.location = event.location ?? defaults.location
    event.address = event.address ?? defaults.address
    event.url = event.url ?? defaults.url
    return .event(event, line: line)
  }
}

extension ByteStream {
  /// All that is left, as UTF-8.
  fileprivate mutating func text(declared charset: String? = nil) throws(InputError) -> [UInt8] {
    Array(TextEncoding.decode(try rest(), declared: charset).utf8)
  }
}
