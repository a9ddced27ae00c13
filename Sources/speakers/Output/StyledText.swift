/// How a piece of text stands out on a terminal.
enum Style {
  case plain, bold, faint, colour

  /// https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .faint: "2"
    case .colour: "36"
    }
  }
}

/// Text for a terminal, free of control characters, that knows its width and can be cut and wrapped.
struct StyledText {
  fileprivate var characters: [(character: Character, style: Style)] = []

  init(_ text: String = "", _ style: Style = .plain) {
    characters = text.withoutControlCharacters().map { ($0, style) }
  }

  /// `text` with the characters in `ranges` (offsets) in bold.
  init(_ text: String, bold ranges: [Range<Int>]) {
    characters = text.enumerated().map { offset, character in
      let cleaned = String(character).withoutControlCharacters().first ?? " "
      return (cleaned, ranges.contains { $0.contains(offset) } ? .bold : .plain)
    }
  }

  private init(_ characters: some Sequence<(character: Character, style: Style)>) {
    self.characters = Array(characters)
  }

  var isEmpty: Bool { characters.isEmpty }
  var width: Int { characters.reduce(0) { $0 + $1.character.displayWidth } }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.characters + right.characters)
  }

  static func + (left: StyledText, right: String) -> StyledText { left + StyledText(right) }

  static func += (left: inout StyledText, right: StyledText) { left = left + right }
}

extension StyledText {
  /// The text in at most `width` columns, ending in "…" where something is left out.
  func cut(to width: Int) -> StyledText {
    guard self.width > width else { return self }
    return StyledText(characters.prefix(fitting(width - 1))) + "…"
  }

  /// The text in lines of at most `width` columns, broken at blanks where there are any.
  func wrapped(to width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    var rest = self
    while rest.width > width {
      let most = max(1, rest.fitting(width))
      // A blank that just does not fit ends the line too.
      let blank = rest.characters.prefix(most + 1).lastIndex { $0.character == " " }
      let end = blank.flatMap { $0 > 0 ? $0 : nil } ?? most
      lines.append(StyledText(rest.characters.prefix(end)))
      rest = StyledText(rest.characters.dropFirst(end).drop { $0.character == " " })
    }
    return lines + [rest]
  }

  /// The text followed by blanks up to `width` columns.
  func padded(to width: Int) -> StyledText {
    self + String(repeating: " ", count: max(0, width - self.width))
  }

  /// How many of the first characters fit in `width` columns.
  private func fitting(_ width: Int) -> Int {
    var columns = 0
    return characters.firstIndex { one in
      columns += one.character.displayWidth
      return columns > width
    } ?? characters.count
  }
}

extension StyledText {
  /// The text without blanks at its end; with escape sequences where `styled`.
  func rendered(styled: Bool) -> String {
    var text = ""
    var current = Style.plain
    let end = characters.lastIndex { $0.character != " " }.map { $0 + 1 } ?? 0
    for (character, style) in characters.prefix(end) {
      if styled, style != current {
        text += "\u{1B}[" + (style.code.map { "0;" + $0 } ?? "0") + "m"
        current = style
      }
      text.append(character)
    }
    return current == .plain ? text : text + "\u{1B}[0m"
  }
}
