/// What stands behind the "of" of a role: a body, a section of one, or a field.
extension Phrase {
  /// "Ministry of the Economy", "DG GROW": the body itself, not its field.
  var isMinistry: Bool {
    guard let first else { return false }
    return first.kinds.contains(.organisationMark)
      || first.isBodyNoun && first.folded.hasPrefix("minist")
  }

  /// A section of a body that is never named without it: "Unit", "Task Force", "Abteilung".
  var isInternalUnit: Bool {
    if let first, Self.innerOrgans.contains(first.folded) { return true }
    return head.tokens.contains { Self.internalUnits.contains($0.folded) }
  }

  /// Nouns of inner organs when they stand first ("Head of Group – Industry"); "the Employers' Group"
  /// is a body by itself.
  private static let innerOrgans: Set<String> = Set(
    words: """
      group gruppe board programme program project service services working practice
      directors cabinet kabinett gabinete conseil consejo zarzadu rady predstavenstva
      geschaftsfuhrung vorstand vorstands aufsichtsrats
      """)

  private static let internalUnits: Set<String> = Set(
    words: """
      unit section sector department division team office force desk abteilung referat bereich
      stabsstelle sektion departamentu departament wydzialu wydzial unidad seccion area unite
      direction direccion direzione settore ufficio unita odbor oddeleni sekce osakond skyrius
      skyriaus affairs
      """)

  /// Anything with a capital that is not plainly a field.
  var couldBeOrganisation: Bool {
    let body = withoutArticle
    guard let first = body.first else { return false }
    return first.isCapital || first.isOrganisationEvidence
      || body.tokens.count == 1 && first.kinds.isEmpty
  }

  /// Whether what follows "of" is a body, not what the role is about.
  func standsForItself(afterOf link: String, expectsOrganisation: Bool) -> Bool {
    guard let first, first.isWord else { return false }
    if isInternalUnit, first.folded != "dg" { return false }
    if first.kinds.contains(.organisationMark), first.isCapital { return true }
    if link == "for" && language != .nordic || Self.linksToField.contains(link) { return false }
    let noun = properNoun
    // "President of the Conference of Peripheral Maritime Regions"
    if noun.wordCount == 1, first.isCapital, noun.endIndex + 1 < endIndex,
      self[noun.endIndex].folded == "of",
      self[noun.endIndex + 1].isCapital, startIndex > 0
    {
      return true
    }
    let hasBody = noun.tokens.contains(where: \.isBodyNoun)
    if expectsOrganisation, first.isAcronym || first.shape == .mixed { return false }
    if hasBody,
      first.isCapital || first.kinds.contains(.organisationHead) || first.kinds.contains(.demonym)
    {
      return true
    }
    if first.isAcronym || first.shape == .mixed {
      return !expectsOrganisation || noun.wordCount == 1
    }
    if expectsOrganisation || link == "in" { return false }
    if isPlace { return false }
    // "CEO of Soitec", not "Director of Innovation"; small words name a field.
    guard first.isCapital || noun.wordCount == 1 && noun.endIndex == endIndex else { return false }
    if noun.tokens.allSatisfy({
      $0.kinds.isDisjoint(with: [.common, .roleModifier, .roleHead, .month])
    }) {
      return true
    }
    return first.isCapital && noun.wordCount > 1
      && (!noun.tokens.contains { $0.kinds.contains(.common) }
        || noun.tokens.contains(where: \.makesNameProper))
  }

  /// Words that tell what a role is about, never the body it is held at.
  private static let linksToField: Set<String> = [
    "fur", "pour", "para", "voor", "on", "to", "charge", "ds", "pentru", "responsible",
  ]

  /// The words up to the first connective or mark.
  private var properNoun: Phrase {
    let end = tokens.indices.first { index in
      let token = self[index]
      if token.isAnd, index + 1 < endIndex, self[index + 1].isCapital { return false }
      return token.shape == .mark || token.isConnective
    }
    return upTo(end ?? endIndex)
  }
}

extension Token {
  /// A word that no field of work has among plain ones: an acronym, an unknown word, a place.
  fileprivate var makesNameProper: Bool {
    isAcronym || shape == .mixed || kinds.isEmpty || kinds.contains(.country)
      || kinds.contains(.place) && !kinds.contains(.demonym)
  }
}
