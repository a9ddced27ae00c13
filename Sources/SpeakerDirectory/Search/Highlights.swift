internal import GRDB
internal import NameMatching

/// Shows where the words of a query stand in the texts of a hit.
struct Highlights {
  let db: Database
  let terms: SearchTerms
  /// Of roles and chains, folded, once they have been read.
  private var texts: [Affiliation: String] = [:]

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

    /// Puts some terms aside, which are not to be looked for now.
    mutating func takeOut(_ isAside: (SearchTerms.Term) -> Bool) -> [SearchTerms.Term] {
      defer { missing.removeAll(where: isAside) }
      return missing.filter(isAside)
    }
  }

  private func look(
    in text: @autoclosure () throws -> String?, folded: @autoclosure () -> String?,
    _ field: Hit.Field, _ search: inout Search
  ) throws {
    guard !search.missing.isEmpty, let folded = folded() else { return }
    let left = search.missing.filter { $0.match(in: folded) == nil }
    guard left.count < search.missing.count, let text = try text(),
      let highlight = Self.highlight(search.terms, in: text, field)
    else { return }
    search.missing = left
    search.found.append(highlight)
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

  /// Other spellings, then the affiliations and events of the newest appearances.
  private mutating func lookAtSpeaker(_ speaker: Candidate, _ search: inout Search) throws {
    let names = try db.rows(
      "SELECT name, folded FROM speakerName WHERE speaker = ?", [speaker.subject])
    for row in names { try look(in: row[0], folded: row[1], .name, &search) }
    let others = search.takeOut {
      $0.match(in: speaker.organisations) == nil && $0.match(in: speaker.roles) == nil
    }
    try lookAtAffiliations(of: speaker, Self.affiliations, &search)
    try lookAtAffiliations(of: speaker, Self.furtherAffiliations, &search)
    search.missing += others
    try lookAtEvents(of: speaker.subject, &search)
  }

  /// Row by row, since the newest mostly have the words. Roles and chains are few, and their texts
  /// are read once for all hits.
  private mutating func lookAtAffiliations(
    of speaker: Candidate, _ sql: String, _ search: inout Search
  ) throws {
    if search.missing.isEmpty { return }
    let inRoles = search.missing.contains { $0.match(in: speaker.roles) != nil }
    let inChains = search.missing.contains { $0.match(in: speaker.organisations) != nil }
    var seen: Set<Affiliation> = []
    let affiliations = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: [speaker.subject])
    while !search.missing.isEmpty, let row = try affiliations.next() {
      let affiliations = [
        inChains ? Affiliation.chain(row[0]) : nil, inRoles ? .role(row[1]) : nil,
      ]
      for affiliation in affiliations.compactMap(\.self) where seen.insert(affiliation).inserted {
        let folded = try folded(affiliation)
        try look(in: shown(affiliation), folded: folded, affiliation.field, &search)
      }
    }
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
    case chain(Int64?)
    case role(Int64?)

    var field: Hit.Field {
      switch self {
      case .chain: .organisation
      case .role: .role
      }
    }
  }

  /// Row by row, since the newest mostly have the words.
  private func lookAtEvents(of speaker: Int64, _ search: inout Search) throws {
    if search.missing.isEmpty { return }
    let events = try Row.fetchCursor(db.cachedStatement(sql: Self.events), arguments: [speaker])
    while !search.missing.isEmpty, let row = try events.next() {
      try look(in: row[0], folded: row[1], .event, &search)
      try look(in: row[2], folded: row[3], .event, &search)
    }
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

  /// The newest are looked through; a word of an older one only is not shown.
  private static let affiliations = """
    SELECT chain, role FROM appearance WHERE speaker = ? ORDER BY restates, day DESC LIMIT 40
    """

  private static let furtherAffiliations = """
    SELECT further.chain, further.role
    FROM appearance CROSS JOIN furtherAffiliation AS further ON further.appearance = appearance.id
    WHERE speaker = ? ORDER BY restates, day DESC
    """

  private static let events = """
    SELECT event.title, event.folded, series.name, series.folded
    FROM appearance JOIN event ON event.id = event LEFT JOIN series ON series.id = event.series
    WHERE speaker = ? ORDER BY restates, appearance.day DESC LIMIT 40
    """
}
