internal import NameMatching

/// Finds the title of the event on a page.
struct TitleReader {
  struct Title {
    var text: String
    /// The line that is the title and nothing else.
    var line: Int?
  }

  private(set) var title: Title?

  init(lines: [PageLine], url: String?) {
    let slug = Self.slugWords(of: url)
    title =
      Self.quoted(in: lines) ?? Self.spelt(bySlug: slug, in: lines)
      ?? Self.heading(in: lines, slug: Set(slug.filter { $0.count > 2 }))
  }

  // MARK: In quotation marks

  /// "the EU Clusters Talk “…” on 14 June 2023", "A webinar entitled ‘…’".
  private static func quoted(in lines: [PageLine]) -> Title? {
    for line in lines {
      let phrase = line.phrase
      guard let quotation = Quotation.first(in: phrase, where: { isEventTitle($0, in: phrase) })
      else { continue }
      // A heading that is a quotation and no more, or "“Title” workshop", is read as a heading.
      if quotation.range.lowerBound == phrase.startIndex,
        phrase.tokens.count - quotation.range.count <= 4,
        DateFinder.dates(in: phrase).isEmpty
      {
        continue
      }
      return Title(text: phrase.text(quotation.inside), line: nil)
    }
    return nil
  }

  private static func isEventTitle(_ quotation: Quotation, in phrase: Phrase) -> Bool {
    guard quotation.inside.count > 1 else { return false }
    let before = phrase.upTo(quotation.range.lowerBound).tokens.suffix(5).filter(\.isWord)
    var isNaming = false
    for token in before.reversed().prefix(4) {
      if namingWords.contains(token.folded) {
        isNaming = true
        continue
      }
      if sessionWords.contains(token.folded) { return false }
      if ["is", "was", "ist", "est", "presented", "about"].contains(token.folded) { return false }
      if isEventWord(token) { return true }
    }
    if isNaming { return true }
    // “Title” on 3 May: a date right behind, or a title that a relative clause goes on from.
    let behind = phrase.from(quotation.range.upperBound)
    guard let date = DateFinder.dates(in: behind).first else { return false }
    return date.range.lowerBound - quotation.range.upperBound <= 6
  }

  /// Whether a word names a kind of event, in any of its cases: "conference", "konferenci".
  static func isEventWord(_ token: Token) -> Bool {
    eventWords.contains(token.folded)
      || token.folded.utf8.count > 5 && eventStems.contains { token.folded.hasPrefix($0) }
  }

  private static let eventStems = [
    "konferen", "conferen", "seminar", "webinar", "kongres", "congres", "symposi", "simpozi",
    "simposi", "convegn", "spotkani", "workshop",
  ]

  private static let eventWords: Set<String> = Set(
    words: """
      event talk talks forum summit veranstaltung tagung evento jornada encuentro colloque atelier
      conferinta evenimentul meeting roadshow hackathon
      """)
  private static let namingWords: Set<String> = [
    "entitled", "titled", "called", "pt", "intitule", "intitulee", "titulado", "titulada",
  ]
  private static let sessionWords: Set<String> = Set(
    words: """
      panel session sessions roundtable table sesji panelu speech speeches keynote
      presentation discussion call programme project side dyskusyjnej mesa ronde
      """)

  // MARK: Headings

  private static func heading(in lines: [PageLine], slug: Set<String>) -> Title? {
    let candidates = lines.prefix(12).enumerated().filter { _, line in isHeading(line) }
      .map { position, line in (line: line, score: score(line, at: position, slug: slug)) }
    if let line = candidates.max(by: { $0.score < $1.score })?.line {
      let text = cleaned(line.phrase)
      if let named = namedEvent(in: lines, heading: line) ?? shortName(of: line, in: lines),
        !isFuller(text, than: named.text)
      {
        return named
      }
      return Title(text: text, line: line.phrase.isSentence ? nil : line.number)
    }
    return namedEvent(in: lines, heading: nil)
  }

  private static func isHeading(_ line: PageLine) -> Bool {
    let phrase = line.phrase
    guard !line.isBulleted, phrase.wordCount >= 1, phrase.tokens.count <= 45 else { return false }
    if TimeFinder.time(at: phrase.startIndex, in: phrase) != nil { return false }
    if phrase.tokens.count <= 6, genericHeadings.contains(phrase.foldedText) { return false }
    if phrase.last?.isMark(":") == true || isMenu(phrase) || LocationReader.isLabelled(phrase) {
      return false
    }
    // "Chaired by Conny Reuter", "Moderator: Odd Ivar Eriksen"
    if let label = phrase.labelled?.label,
      CapacityReader.label(label) != nil || CapacityReader.telling(label) != nil
    {
      return false
    }
    if phrase.tokens.count <= 12, phrase.tokens.prefix(2).contains(where: { $0.folded == "by" }) {
      return false
    }
    let dates = DateFinder.dates(in: phrase)
    let dateTokens = dates.reduce(0) { $0 + $1.range.count }
    let times = TimeFinder.times(in: phrase).reduce(0) { $0 + $1.range.count }
    let rest =
      phrase.tokens.filter { $0.isWord && !$0.kinds.contains(.weekday) }.count - dates.count
    if dateTokens + times > 0, rest <= 2 || line.isStamp { return false }
    if phrase.isPlaceLine { return false }
    // "Prof. Dr. Jürgen Aring, Vorstand": a speaker.
    if let name = NameFinder.name(in: phrase, at: phrase.startIndex), name.evidence >= .givenName,
      name.range.upperBound == phrase.endIndex || phrase[name.range.upperBound].isMark(",")
    {
      return false
    }
    // "Opening speech, Slawomir Tokarski" is an item of the agenda.
    guard let comma = phrase.tokens.lastIndex(where: { $0.isMark(",") }),
      let name = NameFinder.name(in: phrase, at: comma + 1)
    else { return true }
    return name.evidence < .givenName || name.range.upperBound < phrase.endIndex
  }

  private static func score(_ line: PageLine, at position: Int, slug: Set<String>) -> Double {
    let words =
      slug.isEmpty
      ? [] : Set(Folding.words(line.phrase.text).map(String.init).filter { $0.count > 2 })
    let shared =
      slug.isEmpty ? 0 : Double(words.intersection(slug).count) / Double(max(4, words.count))
    let isSentence = line.phrase.last?.isMark(".") == true && line.phrase.wordCount > 12
    return shared * 3 - Double(position) * 0.25 - (isSentence ? 2 : 0)
      - (line.phrase.wordCount == 1 ? 0.4 : 0)
  }

  /// "Home | About | Events", "English/Română"
  private static func isMenu(_ phrase: Phrase) -> Bool {
    let parts = phrase.split {
      phrase[$0].isCellBorder || phrase[$0].isMark("/") && phrase.tokens.count <= 4
    }
    return parts.count >= 2 && parts.allSatisfy { $0.wordCount <= 2 }
  }

  /// "European Industry Days 2024" says more than "European Industry Days".
  private static func isFuller(_ heading: String, than name: String) -> Bool {
    guard heading.hasPrefix(name + " ") else { return false }
    let words = Phrase(heading).tokens
    return words.last?.integer != nil && words.count == Phrase(name).tokens.count + 1
  }

  private static let announcements: Set<String> = [
    "save the date", "invitation", "registration open", "register now", "recap", "agenda",
    "programme", "program", "upcoming event", "einladung", "invitacion", "invito", "zaproszenie",
  ]

  /// A title without the quotation marks round it, a footnote star, a quoted slogan behind it.
  private static func cleaned(_ phrase: Phrase) -> String {
    var phrase = phrase.trimmed()
    // "WEBINAR: Strategic Autonomy in Batteries"
    if let labelled = phrase.labelled, labelled.label.tokens.count == 1,
      labelled.label.first.map({ isEventWord($0) }) == true
    {
      phrase = labelled.rest
    }
    // "Save the date: European Industry Days 2024"
    if let labelled = phrase.labelled, announcements.contains(labelled.label.foldedText) {
      phrase = labelled.rest
    }
    // "(June 19)"
    if let open = phrase.tokens.lastIndex(where: { $0.isMark("(") }), open > phrase.startIndex,
      phrase.bracket(at: open).end == phrase.endIndex,
      let date = DateFinder.dates(in: phrase.from(open)).first,
      phrase.endIndex - open - date.range.count == 2
    {
      phrase = phrase.upTo(open)
    }
    if let quotation = Quotation.first(in: phrase, where: { _ in true }) {
      if quotation.range == phrase.startIndex..<phrase.endIndex {
        return phrase.text(quotation.inside)
      }
      let before = phrase.upTo(quotation.range.lowerBound)
      if quotation.range.upperBound == phrase.endIndex, before.wordCount > 0, before.wordCount <= 3,
        before.last?.shape == .number
      {
        phrase = before
      }
    }
    return phrase.text
  }

  private static let genericHeadings: Set<String> = [
    "skip to content", "skip to main content", "skip to main navigation", "homepage banners",
    "cookies", "lunch debate", "program konference", "program konferencji", "ohjelma", "programma",
    "programme", "program", "programm", "agenda", "draft agenda", "draft programme", "speakers",
    "event", "events", "home", "news", "startseite", "accueil", "inicio", "strona glowna", "domu",
    "menu", "plan spotkania", "programa", "info days", "meldung", "historia", "webinar", "search",
    "register", "registration", "location and date", "overview", "about", "details",
    "event details", "upcoming events", "past events", "breadcrumb", "programa de la jornada",
    "calendar", "share", "contact", "programme agenda", "conference programme", "conference agenda",
    "tagesordnung", "tagungsprogramm", "jahrestagung", "veranstaltung", "veranstaltungen",
    "termine", "intervenants", "programme du colloque", "ordre du jour", "ablauf",
  ]

  // MARK: Named in a sentence

  /// "The Cluster Garden Conference, which took place on…": where the heading is a headline about it.
  private static func namedEvent(in lines: [PageLine], heading: PageLine?) -> Title? {
    organisedEvent(in: lines) ?? eventThatTakesPlace(in: lines, heading: heading)
  }

  /// "the European Commission organised the European Cluster Conference 2024"
  private static func organisedEvent(in lines: [PageLine]) -> Title? {
    for line in lines {
      let phrase = line.phrase
      guard !DateFinder.dates(in: phrase).isEmpty,
        let verb = phrase.tokens.firstIndex(where: {
          organising.contains($0.folded) && $0.shape == .lower
        })
      else { continue }
      let object = phrase.from(verb + 1).withoutArticle
      let end = object.tokens.firstIndex {
        !($0.isCapital || $0.shape == .number || $0.isConnective)
      }
      let name = object.upTo(end ?? object.endIndex)
      guard
        let noun = name.tokens.lastIndex(where: { isEventWord($0) && $0.isCapital }),
        name.wordCount >= 2
      else {
        continue
      }
      let hasYear =
        noun + 1 < name.endIndex
        && name[noun + 1].integer.map { (1990...2100).contains($0) } == true
      return Title(text: name.upTo(noun + (hasYear ? 2 : 1)).text, line: nil)
    }
    return nil
  }

  private static let organising: Set<String> = Set(
    words: """
      organised organized organises organizes hosted hosts held holds organisiert organisierte
      """)

  private static func eventThatTakesPlace(in lines: [PageLine], heading: PageLine?) -> Title? {
    for line in lines where line.number != heading?.number {
      let phrase = line.phrase
      let verb = phrase.tokens.indices.first { index in
        ["took", "takes", "take"].contains(phrase[index].folded) && index + 1 < phrase.endIndex
          && phrase[index + 1].folded == "place"
      }
      guard let verb, !DateFinder.dates(in: phrase).isEmpty else { continue }
      var subject = phrase.upTo(verb).trimmed()
      if let last = subject.last, ["which", "will", "that"].contains(last.folded) {
        subject = subject.upTo(subject.endIndex - 1).trimmed()
      }
      if let comma = subject.tokens.lastIndex(where: { $0.isMark(",") }) {
        subject = subject.from(comma + 1)
      }
      subject = subject.withoutArticle
      if let first = subject.first, first.folded == "the" {
        subject = subject.from(subject.startIndex + 1)
      }
      guard subject.wordCount >= 1, subject.wordCount <= 8, subject.first?.isCapital == true,
        !subject.tokens.contains(where: { $0.folded == "event" || $0.folded == "it" })
      else { continue }
      return Title(text: subject.text, line: nil)
    }
    return nil
  }

  /// "EUH4D Roadshow: Unveiling Success Stories", where the page goes on "EUH4D Roadshow … on 13
  /// November": the name is what stands before the colon.
  private static func shortName(of heading: PageLine, in lines: [PageLine]) -> Title? {
    guard let colon = heading.phrase.tokens.firstIndex(where: { $0.isMark(":") }) else {
      return nil
    }
    let name = heading.phrase.upTo(colon)
    let words = name.tokens.map(\.folded)
    let isCalledSo = lines.contains { line in
      line.number != heading.number && line.phrase.tokens.count > words.count
        && line.phrase.tokens.prefix(words.count).map(\.folded) == words
        && !line.phrase[line.phrase.startIndex + words.count].isMark(":")
        && !DateFinder.dates(in: line.phrase).isEmpty
    }
    return isCalledSo && words.count > 1 ? Title(text: name.text, line: heading.number) : nil
  }

  /// The words of a long first line that the page's address spells out.
  private static func spelt(bySlug slug: [String], in lines: [PageLine]) -> Title? {
    guard slug.count >= 3, let phrase = lines.first?.phrase else { return nil }
    var matched = 0
    for index in phrase.tokens.indices {
      let token = phrase[index]
      guard token.shape != .mark else { continue }
      guard token.folded == slug[matched] else { return nil }
      matched += 1
      if matched == slug.count {
        // A heading that is longer than its address has been cut there.
        guard index + 12 < phrase.endIndex else { return nil }
        return Title(text: phrase.upTo(index + 1).text, line: nil)
      }
    }
    return nil
  }

  private static func slugWords(of url: String?) -> [String] {
    guard let url, let slug = url.split(separator: "/").last(where: { $0.contains("-") }) else {
      return []
    }
    return Folding.words(slug).map(String.init)
  }
}
