/// A name of an organisation, prepared once for being compared with many.
public struct OrganisationNameForm: Sendable {
  let words: ComparedWords
  /// Its legal form by its usual name ("gmbh"); nil where none is printed.
  let legalForm: String?
  /// The first letters of its words: what an acronym of it is, most likely.
  let initials: [Initial]

  enum Place {
    case word
    /// "Co-operation" is C in some acronyms.
    case behindHyphen
    /// "Corporation" is in some.
    case legalForm
  }

  struct Initial: Sendable {
    var letter: UInt8
    var place: Place
  }

  /// - Parameter rarity: how rare a folded word that no vocabulary knows is among names, from 0,
  ///   common, to 1; all are rare where none is given.
  public init(_ name: String, rarity: ((String) -> Double)? = nil) {
    let meanings = OrganisationMeanings(OrganisationWords(name))
    legalForm = meanings.legalForm
    initials = meanings.initials
    words = meanings.words(rarity)
  }
}
