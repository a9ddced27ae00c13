/// Turns JSON values into records: events, organisations, and objects that wrap lists of them.
enum JSONRecords {
  /// The records of the value that comes next. A record that is no event data is refused by
  /// itself; only bad JSON is thrown.
  static func items(
    from reader: inout JSONReader, input: String
  ) throws(JSONProblem) -> [EventReader.Item] {
    let start = try reader.start()
    if try reader.peek() == .openBrace, let items = try wrapped(in: &reader, input: input) {
      return items
    }
    reader.rewind(to: start)
    return [try item(from: &reader, input: input)]
  }

  /// The records of `{"events": […], "organisations": […]}`; `nil` where an object is a record
  /// itself.
  private static func wrapped(
    in reader: inout JSONReader, input: String
  ) throws(JSONProblem) -> [EventReader.Item]? {
    try reader.enterObject()
    var items: [EventReader.Item] = []
    var isWrapper = false
    while let key = try reader.nextKey() {
      switch key {
      case "title", "speakers", "name": return nil
      case "events", "organisations":
        guard try reader.peek() == .openBracket else { return nil }
        isWrapper = true
        try reader.enterList()
        while try reader.nextElement() { items.append(try item(from: &reader, input: input)) }
      default: try reader.skipValue()
      }
    }
    return isWrapper ? items : nil
  }

  /// The record that comes next, or why it is refused.
  private static func item(
    from reader: inout JSONReader, input: String
  ) throws(JSONProblem) -> EventReader.Item {
    let start = reader.mark
    do {
      return try record(from: &reader)
    } catch  where error.kind == .content {
      reader.rewind(to: start)
      try reader.skipValue()
      return .refused(
        Refusal(input: input, line: error.line, column: error.column, reason: error.reason))
    }
  }

  private static func record(
    from reader: inout JSONReader
  ) throws(JSONProblem) -> EventReader.Item {
    let start = try reader.start()
    var event = EventRecord()
    var organisation = OrganisationRecord(name: "")
    var keys: [String] = []
    try reader.object { key, reader throws(JSONProblem) in
      keys.append(key)
      if try event.read(key, from: &reader) { return true }
      return try organisation.read(key, from: &reader)
    }
    if keys.contains("title") || keys.contains("speakers") {
      return .event(event, line: start.line)
    }
    if keys.contains("name") {
      guard !organisation.name.isEmpty else {
        throw reader.content("has an empty name.", at: start)
      }
      return .organisation(organisation, line: start.line)
    }
    throw reader.content(
      "is neither an event (title, speakers) nor an organisation (name): it has "
        + (keys.isEmpty ? "no keys." : "the keys " + keys.prefix(12).joined(separator: ", ") + "."),
      at: start)
  }
}

// MARK: - Events

extension EventRecord {
  /// Reads the value of `key`, if that is a key of events.
  fileprivate mutating func read(
    _ key: String, from reader: inout JSONReader
  ) throws(JSONProblem) -> Bool {
    switch key {
    case "title": title = try reader.text()
    case "series": series = try reader.text()
    case "start": start = try reader.date()
    case "end": end = try reader.date()
    case "timezone": timezone = try reader.text()
    case "location": location = try reader.text()
    case "address": address = try reader.text()
    case "url": url = try reader.text()
    case "sessions":
      sessions = try reader.list { reader throws(JSONProblem) in
        try SessionRecord(from: &reader)
      }
    case "speakers":
      speakers = try reader.list { reader throws(JSONProblem) in
        try SpeakerRecord.people(from: &reader)
      }.flatMap { $0 }
    default: return false
    }
    return true
  }
}

extension SessionRecord {
  fileprivate init(from reader: inout JSONReader) throws(JSONProblem) {
    let start = try reader.start()
    var session = SessionRecord(title: "")
    try reader.object { key, reader throws(JSONProblem) in
      switch key {
      case "title": session.title = try reader.text() ?? ""
      case "start": session.start = try reader.date()
      case "end": session.end = try reader.date()
      default: return false
      }
      return true
    }
    if session.title.isEmpty { throw reader.content("has no title.", at: start) }
    self = session
  }
}

extension SpeakerRecord {
  /// The person of an object, or the people of a line.
  fileprivate static func people(
    from reader: inout JSONReader
  ) throws(JSONProblem) -> [SpeakerRecord] {
    let first = try reader.peek()
    let start = reader.mark
    if first == .quote, let line = try reader.text() {
      var people = AttributionLine.people(in: line)
      if people.isEmpty {
        let printed = PrintedName(line)
        people = [
          SpeakerRecord(name: printed.name, honorific: printed.honorific, attribution: line)
        ]
      }
      for index in people.indices { people[index].line = start.line }
      return people
    }
    guard first == .openBrace else { throw try reader.wrongType("an object or a name") }
    return [try SpeakerRecord(from: &reader, start: start)]
  }

  private init(
    from reader: inout JSONReader, start: JSONReader.Mark
  ) throws(JSONProblem) {
    var person = SpeakerRecord(name: "", line: start.line)
    var direct = Affiliation()
    try reader.object { key, reader throws(JSONProblem) in
      if try person.read(key, from: &reader) { return true }
      return try direct.read(key, from: &reader)
    }
    guard !person.name.isEmpty else { throw reader.content("has no name.", at: start) }
    if direct != Affiliation() { person.affiliations.insert(direct, at: 0) }
    self = person
  }

  private mutating func read(
    _ key: String, from reader: inout JSONReader
  ) throws(JSONProblem) -> Bool {
    switch key {
    case "name": name = try reader.text() ?? ""
    case "honorific": honorific = try reader.text()
    case "capacity": capacity = try reader.capacity()
    case "session": session = try reader.text()
    case "place": place = try reader.text()
    case "attribution": attribution = try reader.text()
    case "affiliations":
      affiliations = try reader.list { reader throws(JSONProblem) in
        try Affiliation(from: &reader)
      }
    default: return false
    }
    return true
  }
}

extension Affiliation {
  fileprivate init(from reader: inout JSONReader) throws(JSONProblem) {
    var affiliation = Affiliation()
    try reader.object { key, reader throws(JSONProblem) in
      try affiliation.read(key, from: &reader)
    }
    self = affiliation
  }

  fileprivate mutating func read(
    _ key: String, from reader: inout JSONReader
  ) throws(JSONProblem) -> Bool {
    switch key {
    case "role": role = try reader.text()
    case "organisation", "organisations":
      if try reader.peek() == .openBracket {
        organisations = try reader.list { reader throws(JSONProblem) in try reader.text() ?? "" }
          .filter { !$0.isEmpty }
      } else {
        organisations = try reader.text().map { [$0] } ?? []
      }
    default: return false
    }
    return true
  }
}

// MARK: - Organisations

extension OrganisationRecord {
  /// Reads the value of `key`, if that is a key of organisations.
  fileprivate mutating func read(
    _ key: String, from reader: inout JSONReader
  ) throws(JSONProblem) -> Bool {
    switch key {
    case "name": name = try reader.text() ?? ""
    case "acronym":
      if let acronym = try reader.text() {
        names.insert(OrganisationName(name: acronym, kind: .acronym), at: 0)
      }
    case "names":
      names += try reader.list { reader throws(JSONProblem) in
        try OrganisationName(from: &reader)
      }
    case "parent": parent = try reader.text()
    case "classification": classification = try reader.text()
    case "country": country = try reader.text()
    default: return false
    }
    return true
  }
}

extension OrganisationName {
  fileprivate init(from reader: inout JSONReader) throws(JSONProblem) {
    let first = try reader.peek()
    let start = reader.mark
    var name = OrganisationName(name: "", kind: .alias)
    if first == .quote {
      name.name = try reader.text() ?? ""
    } else {
      guard first == .openBrace else { throw try reader.wrongType("an object or a name") }
      try reader.object { key, reader throws(JSONProblem) in try name.read(key, from: &reader) }
    }
    if name.name.isEmpty { throw reader.content("has no name.", at: start) }
    self = name
  }

  private mutating func read(
    _ key: String, from reader: inout JSONReader
  ) throws(JSONProblem) -> Bool {
    switch key {
    case "name": name = try reader.text() ?? ""
    case "kind": kind = try reader.kind()
    case "language": language = try reader.text()
    case "since": since = try reader.date()
    case "until": until = try reader.date()
    default: return false
    }
    return true
  }
}

// MARK: - Values with a meaning

extension JSONReader {
  /// Reads an object key by key. `read` tells whether it has read the key's value; if not, the
  /// value is skipped.
  fileprivate mutating func object(
    _ read: (String, inout JSONReader) throws(JSONProblem) -> Bool
  ) throws(JSONProblem) {
    try enterObject()
    while let key = try nextKey() {
      do {
        if try !read(key, &self) { try skipValue() }
      } catch {
        throw error.within(.key(key))
      }
    }
  }

  /// The elements of a list; none for null.
  fileprivate mutating func list<Element>(
    _ element: (inout JSONReader) throws(JSONProblem) -> Element
  ) throws(JSONProblem) -> [Element] {
    if try peek() == .n {
      try skipValue()
      return []
    }
    try enterList()
    var elements: [Element] = []
    while try nextElement() {
      do {
        elements.append(try element(&self))
      } catch {
        throw error.within(.number(elements.count + 1))
      }
    }
    return elements
  }

  fileprivate mutating func date() throws(JSONProblem) -> String? {
    let start = try start()
    guard let text = try text() else { return nil }
    guard let date = EventDate.minute(text) else {
      throw content(
        "is no date of the calendar: “\(text)”. "
          + "Write yyyy, yyyy-MM, yyyy-MM-dd or yyyy-MM-ddTHH:mm.", at: start)
    }
    return date
  }

  fileprivate mutating func capacity() throws(JSONProblem) -> Capacity {
    let start = try start()
    guard let text = try text() else { return .speaker }
    guard let capacity = Capacity(printed: text) else {
      let known = Capacity.allCases.map(\.rawValue).joined(separator: ", ")
      throw content("is “\(text)”, which is none of \(known).", at: start)
    }
    return capacity
  }

  fileprivate mutating func kind() throws(JSONProblem) -> OrganisationName.Kind {
    let start = try start()
    guard let text = try text() else { return .alias }
    guard let kind = OrganisationName.Kind(rawValue: text) else {
      let known = OrganisationName.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw content("is “\(text)”, which is none of \(known).", at: start)
    }
    return kind
  }
}
