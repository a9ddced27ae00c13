/// A page as saved by a browser, turned into the lines that its reader sees.
///
/// Foundation on Linux has no parser of HTML, and its XML parser gives up on pages as they are
/// written (entities, unclosed elements, attributes without quotes).
struct HTMLText {
  /// The lines, ready for the page reader: first `source: ADDRESS` and the page's heading, where
  /// the page says them and its text does not.
  let text: String
  /// For each line of ``text``, counted from 0, the line of the HTML that it begins on.
  let sourceLines: [Int]

  init(_ html: [UInt8]) {
    var walk = HTMLWalk(html, leavesOutForms: true)
    // Some servers wrap the whole page in one form.
    if walk.lines.text.isEmpty { walk = HTMLWalk(html, leavesOutForms: false) }
    let body = String(decoding: walk.lines.text, as: UTF8.self)
    var opening: [String] = []
    if let url = walk.url { opening.append("source: " + url) }
    if let heading = walk.heading, !body.hasPrefix(heading) { opening.append(heading) }
    text = (opening + [body]).joined(separator: "\n")
    sourceLines = opening.map { _ in 1 } + walk.lines.sourceLines
  }
}

/// One pass over a page: keeps the stack of open elements, and hands visible text to the lines.
private struct HTMLWalk {
  private struct Element {
    let name: String
    let isLeftOut: Bool
    /// The number of the next item, in an `ol`.
    var nextNumber: Int?
    var hasCell = false
  }

  private(set) var lines = HTMLLines()
  private var stack: [Element] = []
  /// How many elements of each name are open, so that a stray closing tag costs nothing.
  private var openCounts: [String: Int] = [:]
  private var leftOutDepth = 0
  private let leavesOutForms: Bool
  /// As in browsers: what is nested deeper is laid out as if it were not nested.
  private static let deepest = 512
  private static let lists: Set<String> = ["ul", "ol", "menu"]
  private var sourceLine = 1
  private var canonical: String?
  private var metaURL: String?
  private var metaTitle: String?
  private var title = ""
  private var headings: [(text: String, isVisible: Bool)] = []

  init(_ html: [UInt8], leavesOutForms: Bool) {
    self.leavesOutForms = leavesOutForms
    var tokenizer = HTMLTokenizer(html)
    var counted = 0
    while let token = tokenizer.next() {
      switch token {
      case .text(let range), .plainText(let range):
        sourceLine += newlines(html[counted..<range.lowerBound])
        counted = range.lowerBound
        if case .text = token {
          add(HTMLEntities.decode(html[range]))
        } else {
          add(String(decoding: html[range], as: UTF8.self))
        }
      case .open(let name, let attributes): open(name, attributes)
      case .close(let name): close(name)
      }
    }
  }

  private func newlines(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 == .newline ? 1 : 0) }
  }
}

// MARK: - What the page says of itself

extension HTMLWalk {
  /// The page's own address, as it gives it.
  var url: String? {
    [canonical, metaURL].lazy.compactMap { $0 }
      .first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
  }

  /// The first heading that is seen; else the title, without the site's name behind it.
  var heading: String? {
    let seen = headings.lazy.filter(\.isVisible).map(\.text.onOneLine).first { !$0.isEmpty }
    let unseen = headings.lazy.map(\.text.onOneLine).first { !$0.isEmpty }
    return seen ?? metaTitle ?? unseen ?? title.split(separator: " | ").first?.onOneLine.nilIfEmpty
  }

  private mutating func readMeta(_ name: String, _ attributes: [String: String]) {
    let content = (attributes["content"] ?? "").onOneLine.nilIfEmpty
    switch (name, attributes["property"] ?? attributes["name"] ?? "") {
    case ("meta", "og:url"): metaURL = metaURL ?? content
    case ("meta", "og:title"): metaTitle = metaTitle ?? content
    case ("link", _) where attributes["rel"]?.lowercased() == "canonical":
      canonical = canonical ?? attributes["href"]?.onOneLine
    default: break
    }
  }
}

// MARK: - Elements

extension HTMLWalk {
  private mutating func open(_ name: String, _ attributes: [String: String]) {
    if name == "meta" || name == "link" { readMeta(name, attributes) }
    if name == "br" {
      if leftOutDepth == 0 { lines.addBreak() }
      return
    }
    endImplied(by: name)
    let isLeftOut = isLeftOut(name) || isHidden(attributes)
    if leftOutDepth == 0 {
      if isLeftOut { endLine(of: name) } else { layOut(name, attributes) }
    }
    guard !HTMLElement.isVoid(name), stack.count < Self.deepest else { return }
    if name == "h1" { headings.append(("", leftOutDepth == 0 && !isLeftOut)) }
    let start = name == "ol" ? Int(attributes["start"] ?? "") ?? 1 : nil
    stack.append(Element(name: name, isLeftOut: isLeftOut, nextNumber: start))
    openCounts[name, default: 0] += 1
    if isLeftOut { leftOutDepth += 1 }
  }

  private mutating func close(_ name: String) {
    guard openCounts[name, default: 0] > 0 else {
      if name == "p", leftOutDepth == 0 { lines.breakLine(2) }
      return
    }
    let isBlock = HTMLElement.isBlock(name) || HTMLElement.isLeftOut(name)
    // An inline element ends within its block: `</b>` closes no `div`.
    let reach = isBlock ? stack[...] : stack.suffix(64)
    guard let index = reach.lastIndex(where: { $0.name == name }),
      isBlock || !stack[index...].contains(where: { HTMLElement.isBlock($0.name) })
    else { return }
    pop(to: index)
  }

  private mutating func pop(to index: Int) {
    while stack.count > index, let element = stack.popLast() {
      openCounts[element.name, default: 1] -= 1
      if element.isLeftOut { leftOutDepth -= 1 }
      if leftOutDepth == 0 { endLine(of: element.name) }
    }
  }

  /// Closes what the tag of `name` closes without saying so.
  private mutating func endImplied(by name: String) {
    if HTMLElement.isBlock(name), openCounts["p", default: 0] > 0 {
      let paragraph = stack.lastIndex {
        $0.name == "p" || $0.name == "table" || $0.name == "button"
      }
      if let paragraph, stack[paragraph].name == "p" { pop(to: paragraph) }
    }
    if name == "body", openCounts["head", default: 0] > 0,
      let head = stack.firstIndex(where: { $0.name == "head" })
    {
      pop(to: head)
    }
    guard let (closed, within) = HTMLElement.impliedEnds(name) else { return }
    guard closed.contains(where: { openCounts[$0, default: 0] > 0 }) else { return }
    let limit = stack.lastIndex { within.contains($0.name) } ?? -1
    if let index = stack[(limit + 1)...].firstIndex(where: { closed.contains($0.name) }) {
      pop(to: index)
    }
  }

  private func isLeftOut(_ name: String) -> Bool {
    switch name {
    case "form": leavesOutForms
    case "header", "footer":
      // Within an article they hold its heading and date; around it, the site's.
      openCounts["main", default: 0] == 0 && openCounts["article", default: 0] == 0
    default: HTMLElement.isLeftOut(name)
    }
  }

  private func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil || attributes["aria-hidden"]?.lowercased() == "true" {
      return true
    }
    guard let style = attributes["style"] else { return false }
    let plain = style.lowercased().filter { !$0.isWhitespace }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }
}

// MARK: - Layout

extension HTMLWalk {
  private mutating func layOut(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "li": lines.begin(with: marker(attributes))
    case "td", "th":
      guard let row = stack.lastIndex(where: { $0.name == "tr" || $0.name == "table" }) else {
        lines.breakLine()
        return
      }
      lines.beginCell(isFirst: !stack[row].hasCell)
      stack[row].hasCell = true
    default: endLine(of: name)
    }
  }

  /// "• ", or "3. " in a numbered list.
  private mutating func marker(_ attributes: [String: String]) -> String {
    guard let list = stack.lastIndex(where: { Self.lists.contains($0.name) }),
      let next = stack[list].nextNumber
    else { return "• " }
    let number = attributes["value"].flatMap { Int($0) } ?? next
    stack[list].nextNumber = number &+ 1
    return "\(number). "
  }

  private mutating func endLine(of name: String) {
    if name == "tr" || name == "table" { lines.endRow() }
    if HTMLElement.standsApart(name) {
      lines.breakLine(2)
    } else if HTMLElement.isBlock(name), name != "td", name != "th" {
      lines.breakLine()
    }
  }

  private mutating func add(_ text: String) {
    if stack.last?.name == "title", openCounts["svg", default: 0] == 0 { title += text }
    if openCounts["h1", default: 0] > 0, let last = headings.indices.last {
      headings[last].text += text
    }
    guard leftOutDepth == 0 else { return }
    lines.add(text, sourceLine: sourceLine, isPreformatted: openCounts["pre", default: 0] > 0)
  }
}
