internal import EventData
internal import GRDB
internal import NameMatching

/// Tells which known organisation a name means.
///
/// The rules stand in ``rules``, the strictest first; the first that is sure decides, and the first
/// that finds bodies without being sure ends the search.
struct OrganisationFinder {
  enum Finding {
    case none
    case sure(Int64, LinkReason?)
    case unsure(Set<Int64>, because: String)
  }

  let db: Database
  private let hierarchy: OrganisationHierarchy
  private let bearers: NameBearers

  init(db: Database) {
    self.db = db
    hierarchy = OrganisationHierarchy(db: db)
    bearers = NameBearers(db: db)
  }

  /// Which known body `name` means.
  func find(_ name: String, _ context: LinkContext = LinkContext()) throws -> Finding {
    var choice = self.choice(name, context)
    if !context.hasPlace, let (bare, place) = NameParts.beforePlace(name),
      try bearers.ofForm(choice.form.normal).isEmpty
    {
      choice = self.choice(bare, context.at(place))
    }
    for rule in Self.rules {
      switch try rule.decide(self, choice) {
      case .none: continue
      case .sure(let body): return .sure(body, rule.reason)
      case .unsure(let bodies): return .unsure(bodies, because: rule.doubt)
      }
    }
    return .none
  }

  private struct Rule {
    var reason: LinkReason?
    /// What is said where several bodies, or none for certain, are found so.
    var doubt: String
    var decide: @Sendable (OrganisationFinder, LinkChoice) throws -> LinkDecision
  }

  private static let rules: [Rule] = [
    Rule(reason: .acronymInContext, doubt: "the same acronym") { try $0.byCode($1) },
    Rule(reason: nil, doubt: "the same name") {
      try $1.decide($0.bearers.ofForm($1.form.normal))
    },
    Rule(reason: .withItsParent, doubt: "a name beside another body's") {
      try $0.byAncestor($1, NameParts.atMarks($1.printed))
    },
    Rule(reason: .sameLetters, doubt: "names that differ by a legal form") {
      try $0.byLetters($1)
    },
    Rule(reason: .gloss, doubt: "the same acronym") { try $0.byGloss($1) },
    Rule(reason: .withItsParent, doubt: "a name beside another body's") {
      try $0.byDescription($1)
    },
    Rule(reason: .sameMeaning, doubt: "the same meaning") {
      try $0.byMeaning($1)
    },
    Rule(reason: .withItsKindOrPlace, doubt: "a name with another kind or place") {
      try $0.byKindOrPlace($1)
    },
    Rule(reason: .nearSpelling, doubt: "a near spelling") { try $0.byNearSpelling($1) },
    Rule(reason: .beginning, doubt: "the beginning of a name") { try $0.byBeginning($1) },
    Rule(reason: .withItsParent, doubt: "a name beside another body's") {
      let mayBe = $1.form.namesAPart || $1.hasAcronymAtAnEnd
      return try mayBe ? $0.byAncestor($1, NameParts.aroundBlanks($1.printed)) : .none
    },
  ]

  /// "GROW" is DG GROW where the European Commission stands by it; "ECA, European Cockpit
  /// Association" is one body.
  private func byCode(_ choice: LinkChoice) throws -> LinkDecision {
    guard OrganisationGloss.isAcronym(choice.printed) else { return .none }
    if let umbrella = choice.context.umbrellas.first,
      try isAcronym(choice.printed, ofUnnamed: umbrella)
    {
      return .sure(umbrella)
    }
    let codes = try bearers.ofForm("dg \(choice.form.normal)")
      .filter { try choice.context.confirms($0.body, hierarchy) }
    return try choice.decide(codes)
  }

  /// Whether letters stand for the name of a body of which no acronym is known.
  private func isAcronym(_ letters: String, ofUnnamed body: Int64) throws -> Bool {
    let name: String? = try db.one(
      """
      SELECT name FROM organisation WHERE id = ?1 AND NOT EXISTS (
        SELECT 1 FROM organisationName WHERE organisation = ?1 AND kind = 'acronym')
      """, [body])
    return name.map { letters.count > 2 && OrganisationGloss.stands(letters, for: $0) } ?? false
  }

  /// Two names with two different legal forms may be two bodies: "Siemens AG", "Siemens GmbH".
  private func byLetters(_ choice: LinkChoice) throws -> LinkDecision {
    let same = try bearers.ofCore(choice.form.core).filter { bearer in
      let form = OrganisationForm(bearer.name)
      return form.normal != choice.form.normal && !choice.form.isElsewhere(than: form)
    }
    let agreeing = same.filter { !choice.form.differsByLegalForm(from: OrganisationForm($0.name)) }
    let decision = try choice.decide(agreeing)
    if case .none = decision, !same.isEmpty { return .unsure(Set(same.map(\.body))) }
    return decision
  }

  /// A name that says only what kind of body is meant is the one of the country that is printed.
  private func byMeaning(_ choice: LinkChoice) throws -> LinkDecision {
    let same = try bearers.ofSense(of: choice.form)
    let decision = try choice.decide(
      choice.form.isGeneric ? same.filter { choice.context.isAt($0.country) } : same)
    guard case .none = decision, let umbrella = choice.context.umbrellas.first else {
      return decision
    }
    // "Internal Market, Industry" or "Legal Service" behind the European Commission
    let parent: String? = try db.one("SELECT name FROM organisation WHERE id = ?", [umbrella])
    let inside = try ["DG", parent].compactMap(\.self)
      .flatMap { try bearers.ofSense(of: OrganisationForm("\(choice.printed) \($0)")) }
      .filter { try choice.context.confirms($0.body, hierarchy) }
    return try choice.decide(inside)
  }

  /// Directorates-general are called by the first of their subjects.
  private func byBeginning(_ choice: LinkChoice) throws -> LinkDecision {
    let form = choice.form.normal
    guard form.hasPrefix("dg "), !OrganisationGloss.isAcronym(choice.printed) else { return .none }
    return try choice.decide(bearers.ofForm(beginning: form))
  }

  private func byNearSpelling(_ choice: LinkChoice) throws -> LinkDecision {
    let decision = try choice.decide(bearers.near(choice.form))
    if case .none = decision, let sense = choice.form.correctedSense {
      let same = try bearers.ofSense(of: choice.form, sense).filter { bearer in
        !OrganisationForm(bearer.name).isGeneric || choice.context.isAt(bearer.country)
      }
      return try choice.decide(same)
    }
    return decision
  }

  /// The body of the long name; else the one whose acronym it is and with whose names the long one
  /// agrees; else the one of which nothing but the acronym is known.
  private func byGloss(_ choice: LinkChoice) throws -> LinkDecision {
    guard let gloss = OrganisationGloss(choice.printed) else {
      return try byAcronymAtAnEnd(choice)
    }
    let long = self.choice(gloss.name, choice.context)
    let form = long.form
    for found in [
      try bearers.ofForm(form.normal), try bearers.ofCore(form.core),
      try form.isGeneric ? [] : bearers.ofSense(of: form), try bearers.near(form),
    ] {
      let decision = try long.decide(found)
      if case .none = decision { continue }
      return decision
    }
    return try bearer(of: gloss.acronym, agreeingWith: form)
  }

  /// "Polish Agency for Enterprise Development PARP": an acronym that is known, beside words that
  /// agree with another name of its body.
  private func byAcronymAtAnEnd(_ choice: LinkChoice) throws -> LinkDecision {
    let words = choice.printed.split(separator: " ").filter { $0.contains(where: \.isLetter) }
    guard words.count > 2, let first = words.first, let last = words.last else { return .none }
    for (acronym, rest) in [(last, words.dropLast()), (first, words.dropFirst())]
    where acronym.count > 2 && OrganisationGloss.isAcronym(acronym) {
      let decision = try bearer(
        of: String(acronym), agreeingWith: OrganisationForm(rest.joined(separator: " ")),
        orUnnamed: false)
      if case .sure = decision { return decision }
    }
    return .none
  }

  private func bearer(
    of acronym: String, agreeingWith form: OrganisationForm, orUnnamed: Bool = true
  ) throws -> LinkDecision {
    let agreeing = try bearers.ofForm(OrganisationForm.normal(acronym))
      .filter { try agrees(form, withNamesOf: $0.body, orUnnamed: orUnnamed) }
    let bodies = Set(agreeing.map(\.body))
    if bodies.count == 1, let body = bodies.first { return .sure(body) }
    return bodies.isEmpty ? .none : .unsure(bodies)
  }

  /// Whether a long name has a telling word, or two others, in common with a name of the body; any
  /// does where the body has no long name yet.
  private func agrees(
    _ form: OrganisationForm, withNamesOf body: Int64, orUnnamed: Bool
  ) throws -> Bool {
    if let country = try country(of: body), !form.countries.isEmpty,
      !form.countries.contains(where: { Country.agree($0, country) })
    {
      return false
    }
    let long = try names(of: body).filter { !OrganisationGloss.isAcronym($0) }
    if long.isEmpty { return orUnnamed }
    return long.contains { OrganisationForm($0).shares(withName: form) }
  }

  /// "DG NEAR – Neighbourhood and Enlargement" says the same twice.
  private func byDescription(_ choice: LinkChoice) throws -> LinkDecision {
    for (left, right) in NameParts.atMarks(choice.printed) {
      for (name, rest) in [(left, right), (right, left)] {
        if let body = try known(name, choice.context),
          try describes(rest, body) || isTown(rest, choice.context, of: body)
        {
          return .sure(body)
        }
      }
    }
    return .none
  }

  /// "European Commission – DG GROW" is the unit: two names of which one body is inside the other.
  private func byAncestor(_ choice: LinkChoice, _ parts: [(String, String)]) throws -> LinkDecision
  {
    for (left, right) in parts {
      for (outer, inner) in [(right, left), (left, right)] {
        guard let outer = try known(outer, choice.context) else { continue }
        let context = LinkContext(umbrellas: [outer] + choice.context.umbrellas)
        guard let inner = try known(inner, context) else { continue }
        if try hierarchy.ancestors(of: inner).contains(outer) { return .sure(inner) }
      }
    }
    return .none
  }

  /// The body that bears a part of a name, to the letter or in another language.
  private func known(_ part: String, _ context: LinkContext) throws -> Int64? {
    let choice = self.choice(part, context)
    let form = choice.form
    if case .sure(let body) = try byCode(choice) { return body }
    for found in [
      try bearers.ofForm(form.normal), try form.isGeneric ? [] : bearers.ofSense(of: form),
    ] {
      if case .sure(let body) = try choice.decide(found) { return body }
    }
    return nil
  }

  /// Whether a text may be the town of a place printed behind it: "Lund" before "Sweden".
  private func isTown(_ text: String, _ context: LinkContext, of body: Int64) throws -> Bool {
    let form = OrganisationForm(text)
    guard !context.countries.isEmpty, form.meanings.count == 1, !form.distinctive.isEmpty else {
      return false
    }
    return try context.agrees(withCountry: country(of: body)) ?? false
  }

  /// Whether a text says nothing of a body but what its names say, or where it is.
  private func describes(_ text: String, _ body: Int64) throws -> Bool {
    let form = OrganisationForm(text)
    if form.meanings.isEmpty { return false }
    if form.isPlace || (text.contains(",") && form.countries.count == 1 && form.meanings.count < 4)
    {
      let row = try db.row("SELECT name, country FROM organisation WHERE id = ?", [body])
      guard let country: String = row?[1] else {
        return row.map { !OrganisationForm($0[0] as String).isGeneric } ?? false
      }
      return form.countries.contains { Country.agree($0, country) }
    }
    return try names(of: body).contains { OrganisationForm($0).says(all: form) }
  }

  /// The body whose name it is but for its kind ("Cluster NOGENTECH") or its country
  /// ("Proplast Italy"), or the one of a general name in the country that is printed.
  private func byKindOrPlace(_ choice: LinkChoice) throws -> LinkDecision {
    for variant in SenseVariant.of(choice.form, countries: choice.context.countries) {
      let found = try bearers.ofSense(of: choice.form, variant.sense).filter { variant.allows($0) }
      let decision = try choice.decide(found)
      if case .none = decision { continue }
      return decision
    }
    return .none
  }

  private func country(of body: Int64) throws -> String? {
    try db.one("SELECT country FROM organisation WHERE id = ? AND country IS NOT NULL", [body])
  }

  private func names(of body: Int64) throws -> [String] {
    try db.all("SELECT name FROM organisationName WHERE organisation = ?", [body])
  }

  private func choice(_ name: String, _ context: LinkContext) -> LinkChoice {
    LinkChoice(
      hierarchy: hierarchy, printed: name, form: OrganisationForm(name), context: context)
  }
}
