/// What a word is evidence of, and how it links others.
extension Token {
  /// "GROW", "JRC": capitals that are no role, no numeral and no surname-like word.
  var isAcronym: Bool {
    shape == .upper && kinds.isDisjoint(with: [.roleHead, .roleModifier]) && folded.count <= 10
      && !Self.fieldAcronyms.contains(folded)
  }

  /// Capitals that name a field, a region or a numeral.
  private static let fieldAcronyms: Set<String> = Set(
    words: """
      ii iii iv vi vii it ict eu rd rdi ai hr ip ipr sme smes us usa uk hub pr esg csr qa emea
      apac iot vc b2b ehs hse nato covid19 ri stem gmo 3d ar vr ma
      """)

  var isOrganisationEvidence: Bool {
    guard isWord else { return false }
    if kinds.contains(.organisationMark), isCapital { return true }
    return kinds.contains(.organisationHead) || isAcronym || shape == .mixed
  }

  /// A noun of a body that is no field of work as well: "Institute", not "Energy".
  var isBodyNoun: Bool {
    kinds.contains(.organisationHead) && !Self.fieldNouns.contains(folded)
      && !(shape == .mixed && Self.fieldNouns.contains { folded.hasSuffix($0) })
  }

  private static let fieldNouns: Set<String> = Set(
    words: """
      energy technology technologies analytics automotive electronics logistics media robotics
      software solutions systems campaign community communities mission chair press area
      editorial services clusters industries studies ventures trade district districts
      partnerships networks relations zaken
      """)

  /// A word that ties a role to what it is the role of, or an organisation to its umbrella.
  var isConnective: Bool { shape == .lower && (link == .strong || link == .weak) }

  /// "at", "bei", "w": what follows is the organisation.
  var isStrongConnective: Bool { link == .strong }

  /// "of", "für", "de": what follows may be the organisation, or what the role is about.
  var isWeakConnective: Bool { link == .weak }

  /// "and" in the languages of the Union.
  var isAnd: Bool { link == .and }
}
