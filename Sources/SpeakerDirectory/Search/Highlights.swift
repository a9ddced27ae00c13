internal import GRDB
internal import NameMatching

/// Shows where the words of a query stand in the texts of a hit.
struct Highlights {
  let db: Database
  let terms: SearchTerms
  /// Of roles and chains, which are few, once they have been read.
  private var texts: [Affiliation: String] = [:]
  /// Of the roles and chains that have words of the query as it was typed.
  private var highlights: [Affiliation: Hit.Highlight] = [:]

  init(db: Database, terms: SearchTerms) {
    self.db = db
    self.terms = terms
  }

  /// The texts that matched, the shown name first; as few of the others as have the words that no
  /// text before them has.
  mutating func texts(_ candidate: Candidate) throws -> [Hit.Highlight] {
    let terms = terms.corrected(candidate.corrections).terms
    var search = Search(terms: terms, missing: terms)
    try look(in: candidate.name, folded: Folding.fold(candidate.name), .name, &search)
    if search.missing.isEmpty { return search.found }
    switch candidate.kind {
    case .speaker: try lookAtSpeaker(candidate, &search)
    case .organisation: try lookAtOrganisation(candidate.subject, &search)
    case .event: try lookAtEvent(candidate.subject, &search)
    }
    return search.found
  }

  private struct Search {
    let terms: [SearchTerms.Term]
    var missing: [SearchTerms.Term]
    var found: [Hit.Highlight] = []

    /// Adds a text that has words which no text before has.
    mutating func add(_ highlight: Hit.Highlight?, leaving left: [SearchTerms.Term]) {
      guard let highlight else { return }
      missing = left
      found.append(highlight)
    }

    /// What is missing, without what stands in a text.
    func left(by folded: String) -> [SearchTerms.Term]? {
      let left = missing.filter { $0.match(in: folded) == nil }
      return left.count < missing.count ? left : nil
    }
  }

  private func look(
    in text: @autoclosure () throws -> String?, folded: @autoclosure () -> String?,
    _ field: Hit.Field, _ search: inout Search
  ) throws {
    guard !search.missing.isEmpty, let folded = folded(), let left = search.left(by: folded),
      let text = try text()
    else { return }
    search.add(Self.highlight(search.terms, in: text, field), leaving: left)
  }

  private static func highlight(
    _ terms: [SearchTerms.Term], in text: String, _ field: Hit.Field
  ) -> Hit.Highlight? {
    let words = FoldedWord.words(in: text)
    let ranges = Set(terms.flatMap(\.choices).flatMap { Self.ranges(of: $0, in: words) })
    guard !ranges.isEmpty else { return nil }
    return Hit.Highlight(
      field: field, text: text, ranges: ranges.sorted { $0.lowerBound < $1.lowerBound })
  }

  private static func ranges(
    of term: SearchTerms.Phrase, in words: [FoldedWord]
  ) -> [Range<Int>] {
    guard let last = term.words.last, words.count >= term.words.count else { return [] }
    return (0...(words.count - term.words.count)).flatMap { start -> [Range<Int>] in
      let part = words[start..<(start + term.words.count)]
      let matches = zip(part, term.words).allSatisfy { word, wanted in
        word.folded == wanted
          || term.isPrefix && wanted == last && word.folded.hasPrefix(wanted)
      }
      return matches ? part.map(\.range) : []
    }
  }

  /// Other spellings, then roles and organisations, then events.
  private mutating func lookAtSpeaker(_ speaker: Candidate, _ search: inout Search) throws {
    if search.missing.contains(where: { $0.match(in: speaker.names) != nil }) {
      let names = try db.rows(
        "SELECT name, folded FROM speakerName WHERE speaker = ?", [speaker.subject])
      for row in names { try look(in: row[0], folded: row[1], .name, &search) }
    }
    try look(in: Affiliation.chains(speaker.heldChains), of: speaker.organisations, &search)
    try look(in: Affiliation.roles(speaker.heldRoles), of: speaker.roles, &search)
    try lookAtEvents(of: speaker, &search)
  }

  /// Looks for the words that stand somewhere in `texts` in those that it is made of, the newest
  /// first.
  private mutating func look(
    in affiliations: some Sequence<Affiliation>, of texts: String, _ search: inout Search
  ) throws {
    let elsewhere = search.missing.filter { $0.match(in: texts) == nil }
    search.missing.removeAll { $0.match(in: texts) == nil }
    for affiliation in affiliations where !search.missing.isEmpty {
      guard let folded = try folded(affiliation), let left = search.left(by: folded) else {
        continue
      }
      search.add(try highlight(affiliation, search.terms), leaving: left)
    }
    search.missing += elsewhere
  }

  /// The same text often stands in many hits.
  private mutating func highlight(
    _ affiliation: Affiliation, _ terms: [SearchTerms.Term]
  ) throws -> Hit.Highlight? {
    let isAsTyped = terms == self.terms.terms
    if isAsTyped, let known = highlights[affiliation] { return known }
    let highlight = try shown(affiliation)
      .flatMap { Self.highlight(terms, in: $0, affiliation.field) }
    if isAsTyped { highlights[affiliation] = highlight }
    return highlight
  }

  private mutating func folded(_ affiliation: Affiliation) throws -> String? {
    if let known = texts[affiliation] { return known }
    let text: String? =
      switch affiliation {
      case .chain(let id): try db.one("SELECT folded FROM chain WHERE id = ?", [id])
      case .role(let id): try db.one("SELECT folded FROM role WHERE id = ?", [id])
      }
    texts[affiliation] = text
    return text
  }

  /// As people read it.
  private func shown(_ affiliation: Affiliation) throws -> String? {
    switch affiliation {
    case .chain(let id):
      try db.one(
        """
        SELECT (SELECT group_concat(value, ', ') FROM json_each(printed)) FROM chain WHERE id = ?
        """, [id])
    case .role(let id): try db.one("SELECT name FROM role WHERE id = ?", [id])
    }
  }

  private enum Affiliation: Hashable {
    case chain(Int64)
    case role(Int64)

    static func chains(_ ids: String) -> some Sequence<Affiliation> {
      ids.split(separator: ",").lazy.compactMap { Int64($0).map { .chain($0) } }
    }

    static func roles(_ ids: String) -> some Sequence<Affiliation> {
      ids.split(separator: ",").lazy.compactMap { Int64($0).map { .role($0) } }
    }

    var field: Hit.Field {
      switch self {
      case .chain: .organisation
      case .role: .role
      }
    }
  }

  /// The newest event that has a word, then its series.
  private func lookAtEvents(of speaker: Candidate, _ search: inout Search) throws {
    guard !search.missing.isEmpty,
      let events: String = try db.one(
        "SELECT events FROM entry WHERE position = ?", [speaker.position])
    else { return }
    while let folded = search.missing.lazy.compactMap({ $0.part(of: events) }).first {
      let before = search.missing.count
      try look(in: event(folded), folded: folded, .event, &search)
      // A text that is gone, or reads otherwise than its folded form, is left out.
      if search.missing.count == before { search.missing.removeAll { $0.match(in: folded) != nil } }
    }
  }

  private func event(_ folded: String) throws -> String? {
    try db.one("SELECT title FROM event WHERE folded = ? LIMIT 1", [folded])
      ?? db.one("SELECT name FROM series WHERE folded = ? LIMIT 1", [folded])
  }

  private func lookAtOrganisation(_ id: Int64, _ search: inout Search) throws {
    let names = try db.rows(
      """
      SELECT name, folded FROM organisationName WHERE organisation = ?1 ORDER BY id
      """, [id])
    for row in names { try look(in: row[0], folded: row[1], .name, &search) }
    let parents = try db.rows(
      """
      SELECT name.name, name.folded FROM organisation
      JOIN organisationName AS name ON name.organisation = organisation.parent
      WHERE organisation.id = ? ORDER BY name.id
      """, [id])
    for row in parents { try look(in: row[0], folded: row[1], .organisation, &search) }
  }

  private func lookAtEvent(_ id: Int64, _ search: inout Search) throws {
    let row = try db.row(
      """
      SELECT series.name, series.folded, location, foldedLocation FROM event
      LEFT JOIN series ON series.id = series WHERE event.id = ?
      """, [id])
    try look(in: row?[0], folded: row?[1], .event, &search)
    try look(in: row?[2], folded: row?[3], .event, &search)
  }
}
