/// One line of a page.
struct PageLine: Sendable {
  /// Counted from 1.
  let number: Int
  /// Without bullet and blanks around it.
  private(set) var phrase: Phrase
  let isBulleted: Bool
  /// Whether a blank line stands before it.
  let followsBlank: Bool

  /// The lines of a page that are not blank.
  static func lines(of text: String) -> [PageLine] {
    var lines: [PageLine] = []
    var followsBlank = true
    let scalars = text.unicodeScalars
    let rows = scalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\u{2028}" }
    for (index, row) in rows.enumerated() {
      let (content, isBulleted) = withoutBullet(Substring(row))
      guard !content.isEmpty else {
        followsBlank = true
        continue
      }
      lines.append(
        PageLine(
          number: index + 1, phrase: Phrase(String(content)), isBulleted: isBulleted,
          followsBlank: followsBlank))
      followsBlank = false
    }
    lines.removeAll { line in
      line.phrase.isEmpty
        || line.phrase.tokens.count <= 3 && linkTexts.contains(line.phrase.foldedText)
    }
    lines = joinedWraps(lines)
    guard let language = PageLanguage.detect(in: lines.lazy.map(\.phrase)) else { return lines }
    for index in lines.indices { lines[index].phrase.read(in: language) }
    return lines
  }

  /// Texts of links and buttons that stand between the lines of lists.
  private static let linkTexts: Set<String> = [
    "read more", "read bio", "bio", "biography", "more", "show more", "view profile", "profile",
    "linkedin", "twitter", "x",
    "website", "view bio", "learn more", "see more", "mehr", "mehr erfahren", "weiterlesen",
    "en savoir plus", "lire la suite",
    "leer mas", "ver mas", "leggi tutto", "czytaj wiecej", "wiecej", "lees meer", "presentation",
    "slides", "video", "download",
  ]

  // MARK: Wrapped lines

  /// Lines that the page broke in the middle of a statement, as one: a long item of a list whose next
  /// line has no bullet, or a line that ends with a comma before a small word.
  private static func joinedWraps(_ lines: [PageLine]) -> [PageLine] {
    var joined: [PageLine] = []
    for line in lines {
      guard let previous = joined.last, line.goesOn(from: previous) else {
        joined.append(line)
        continue
      }
      let text = previous.phrase.source + " " + line.phrase.source
      joined[joined.count - 1] = PageLine(
        number: previous.number, phrase: Phrase(text), isBulleted: previous.isBulleted,
        followsBlank: previous.followsBlank)
    }
    return joined
  }

  private func goesOn(from previous: PageLine) -> Bool {
    guard !isBulleted, !followsBlank, let first = phrase.first, let last = previous.phrase.last,
      !phrase.tokens.prefix(4).contains(where: { $0.isMark(":") }),
      TimeFinder.time(at: phrase.startIndex, in: phrase) == nil
    else { return false }
    if first.shape == .lower, last.isMark(",") || last.shape == .lower && last.link != nil {
      return true
    }
    guard previous.isBulleted, previous.phrase.source.utf8.count >= 55, !last.isMark("."),
      !last.isMark(";")
    else {
      return false
    }
    let name = NameFinder.name(in: phrase, at: phrase.startIndex)
    return name.map { $0.evidence < .givenName } ?? true
  }

  // MARK: Bullets

  /// "• ", "- ", "* ", "1. ", "2) " off the front.
  private static func withoutBullet(_ raw: Substring) -> (Substring, Bool) {
    var text = trimmed(raw)
    // A row of a table.
    while text.first == "|" || text.first == "\t" { text = trimmed(text.dropFirst()) }
    while text.last == "|" { text = trimmed(text.dropLast()) }
    var isBulleted = false
    while let first = text.unicodeScalars.first {
      let rest = text.unicodeScalars.dropFirst()
      if bullets.contains(first) || (dashes.contains(first) && (rest.first?.isBlank ?? true)) {
        text = trimmed(Substring(rest))
        isBulleted = true
      } else if first.isDigit, let end = numberEnd(text) {
        text = trimmed(text[end...])
        isBulleted = true
      } else {
        break
      }
    }
    return (text, isBulleted)
  }

  /// Behind "3." or "3)" with a blank; a time or a date is no number of a list.
  private static func numberEnd(_ text: Substring) -> Substring.Index? {
    let digits = text.unicodeScalars.prefix { $0.isDigit }
    guard digits.count <= 2, let mark = text.unicodeScalars[digits.endIndex...].first,
      mark == "." || mark == ")"
    else { return nil }
    let end = text.unicodeScalars.index(after: digits.endIndex)
    guard let next = text.unicodeScalars[end...].first, next.isBlank else { return nil }
    // "22. November": a day.
    let word = text[end...].split(whereSeparator: { !$0.isLetter }).first ?? ""
    return Vocabulary.kinds(ofPrinted: Phrase(String(word)).foldedText).contains(.month) ? nil : end
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var scalars = text.unicodeScalars
    while let first = scalars.first, first.isBlank || first == "\u{FEFF}" || first == "\u{200B}" {
      scalars.removeFirst()
    }
    while let last = scalars.last, last.isBlank || last == "\u{200B}" { scalars.removeLast() }
    return Substring(scalars)
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "●", "▪", "◦", "‣", "*", "■", "□", "➢", "➤", "✓", "✔", "►", "✽", "○", "\u{F0B7}",
  ]
  private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—"]
}
