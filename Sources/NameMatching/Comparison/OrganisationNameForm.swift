/// A name of an organisation, prepared once for being compared with many.
public struct OrganisationNameForm: Sendable {
  let words: ComparedWords
  /// Its legal form by its usual name ("gmbh"); nil where none is printed.
  let legalForm: String?
  /// The first letters of its words: what an acronym of it is, most likely.
  let initials: [UInt8]
  /// The same where parts behind a hyphen do not count: "Co-operation" is C.
  let shortInitials: [UInt8]

  /// - Parameter rarity: how rare a folded word that no vocabulary knows is among names, from 0,
  ///   common, to 1; all are rare where none is given.
  public init(_ name: String, rarity: ((String) -> Double)? = nil) {
    let meanings = OrganisationMeanings(OrganisationWords(name))
    legalForm = meanings.legalForm
    (initials, shortInitials) = meanings.initials
    words = meanings.words(rarity)
  }
}
