/// Made-up records in our event data format, one a line.
enum EventLines {
  static func line(_ occasion: World.Occasion, _ appearances: [PrintedAppearance]) -> String {
    var line = JSONLine()
    line.add("title", occasion.title)
    line.add("series", occasion.series)
    line.add("start", occasion.start)
    line.add("location", occasion.location)
    line.addObjects("speakers", appearances) { speaker, appearance in
      speaker.add("name", appearance.person.name)
      speaker.add("honorific", appearance.person.honorific)
      speaker.add("capacity", appearance.capacity)
      speaker.add("session", appearance.session)
      speaker.addObjects("affiliations", appearance.affiliations) { entry, affiliation in
        entry.add("role", affiliation.role)
        entry.add("organisations", affiliation.organisations)
      }
    }
    return line.text
  }

  static func line(_ body: Organisation, parent: String?) -> String {
    var line = JSONLine()
    line.add("name", body.name)
    line.add("acronym", body.acronym)
    line.add("parent", parent)
    line.add("country", body.country)
    return line.text
  }
}

/// A JSON object as text. Written by hand, since a million people take minutes by `JSONEncoder`.
struct JSONLine {
  private var body = "{"

  var text: String { body + "}" }

  mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    append(value)
  }

  mutating func add(_ key: String, _ values: [String]) {
    begin(key)
    appendList(values) { $0.append($1) }
  }

  mutating func add(_ key: String, _ rows: [[String]]) {
    begin(key)
    appendList(rows) { line, row in line.appendList(row) { $0.append($1) } }
  }

  mutating func addObjects<Element>(
    _ key: String, _ elements: [Element], _ fill: (inout JSONLine, Element) -> Void
  ) {
    begin(key)
    appendList(elements) { line, element in
      var object = JSONLine()
      fill(&object, element)
      line.body += object.text
    }
  }

  private mutating func begin(_ key: String) {
    if body.utf8.count > 1 { body += "," }
    append(key)
    body += ":"
  }

  private mutating func appendList<Element>(
    _ elements: [Element], _ append: (inout JSONLine, Element) -> Void
  ) {
    body += "["
    for (place, element) in elements.enumerated() {
      if place > 0 { body += "," }
      append(&self, element)
    }
    body += "]"
  }

  /// What is made up here has no control characters.
  private mutating func append(_ text: String) {
    body += "\""
    if text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for character in text {
        if character == "\"" || character == "\\" { body += "\\" }
        body.append(character)
      }
    } else {
      body += text
    }
    body += "\""
  }
}
