internal import EventData
internal import GRDB
internal import NameMatching

/// Links the printed names of a chain to organisations, by the rules of ``OrganisationFinder``, and
/// learns names. What no rule is sure of becomes a new body, with the others that it may be as
/// candidates for merging.
struct OrganisationLinking {
  let db: Database
  var hierarchy: OrganisationHierarchy
  private let names: OrganisationNames
  private let finder: OrganisationFinder
  private let judged: JudgedOrganisations

  /// - Parameter source: where names that are learned come from.
  init(db: Database, source: Int64, judged: JudgedOrganisations) {
    self.db = db
    self.judged = judged
    hierarchy = OrganisationHierarchy(db: db)
    names = OrganisationNames(db: db, source: source)
    finder = OrganisationFinder(db: db)
  }

  /// A name of a chain, by its place there, and the organisation that it means.
  struct Member {
    var ordinal: Int
    var organisation: Int64
  }

  /// The organisations that `names` mean, most specific first; those not known yet are made.
  /// Names without a letter mean nobody.
  ///
  /// - Parameter place: the country or town printed behind the chain.
  mutating func link(_ names: [String], place: String? = nil) throws -> [Member] {
    var members: [Member] = []
    for (ordinal, name) in names.enumerated().reversed() {
      let umbrellas = members.map(\.organisation)
      let context = LinkContext(umbrellas: umbrellas, place: place)
      if let body = try link(name, context), !umbrellas.contains(body) {
        try hierarchy.adopt(umbrellas.first, for: body)
        members.insert(Member(ordinal: ordinal, organisation: body), at: 0)
      }
    }
    return members
  }

  /// The organisation that `name` means there; a new one where it means none that is known.
  mutating func link(_ name: String, _ context: LinkContext = LinkContext()) throws -> Int64? {
    if Folding.fold(name).isEmpty { return nil }
    switch try finder.find(name, context) {
    case .sure(let body, .some) where try judged.isOther(name, than: body):
      return try add(name, context)
    case .sure(let body, let reason):
      try learn(name, reason, of: body)
      return body
    case .unsure(let bodies, let reason):
      let body = try add(name, context)
      try propose(body, bodies, because: reason)
      return body
    case .none:
      return try add(name, context)
    }
  }

  // MARK: - What is learned

  /// What was clear only by what stood beside it is no name by itself: "Ministry of Economy" of a
  /// line that goes on with "Romania".
  private func learn(_ printed: String, _ reason: LinkReason?, of body: Int64) throws {
    guard let reason else { return }
    if reason == .gloss || reason == .sameLetters, let gloss = OrganisationGloss(printed) {
      try names.teach(gloss.name, .spelling, to: body, because: reason)
      try names.teach(gloss.acronym, .acronym, to: body, because: .gloss)
      try preferLongName(gloss.name, of: body, over: gloss.acronym)
    } else if OrganisationForm(printed).isGeneric {
      return
    }
    let kind: OrganisationName.Kind =
      OrganisationGloss.isAcronym(printed)
      ? .acronym : reason == .sameMeaning ? .translation : .spelling
    try names.teach(printed, kind, to: body, because: reason)
  }

  private func preferLongName(
    _ name: String, of organisation: Int64, over acronym: String
  ) throws {
    try db.run(
      "UPDATE organisation SET name = ? WHERE id = ? AND described = 0 AND name = ?",
      [name, organisation, acronym])
  }

  // MARK: - New bodies

  /// A body of which nothing is known but what is printed.
  private func add(_ printed: String, _ context: LinkContext) throws -> Int64 {
    let body: Int64
    if let gloss = OrganisationGloss(printed) {
      body = try names.add(gloss.name, kind: .spelling, acronym: gloss.acronym)
      try names.teach(gloss.acronym, .acronym, to: body, because: .gloss)
      try names.teach(printed, .spelling, to: body, because: .gloss)
    } else {
      let isAcronym = OrganisationGloss.isAcronym(printed)
      body = try names.add(printed, kind: isAcronym ? .acronym : .spelling)
    }
    let form = OrganisationForm(printed)
    let countries = form.countries.isEmpty ? context.countries : form.countries
    try db.run(
      "UPDATE organisation SET classification = ?, country = ? WHERE id = ?",
      [form.classification, countries.count == 1 ? countries.first : nil, body])
    return body
  }

  private func propose(_ body: Int64, _ others: Set<Int64>, because reason: String) throws {
    for other in others.sorted() where other != body {
      let countries: [String] = try db.all(
        "SELECT country FROM organisation WHERE id IN (?, ?) AND country IS NOT NULL",
        [body, other])
      // Bodies of two countries are two.
      if countries.count == 2, !Country.agree(countries[0], countries[1]) { continue }
      try db.run(
        "INSERT OR IGNORE INTO mergeCandidate (organisation, other, reason) VALUES (?, ?, ?)",
        [body, other, reason])
    }
  }
}
