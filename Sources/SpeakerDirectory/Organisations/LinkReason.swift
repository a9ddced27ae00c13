/// Why a printed name was taken for a body that does not bear it to the letter.
public enum LinkReason: String, Sendable, Codable, CaseIterable {
  /// It differs in blanks, hyphens or its legal form: "Agri-Food Lithuania e.V.".
  case sameLetters = "the same letters"
  /// It is printed with its acronym or its long name: "Council of European BioRegions (CEBR)".
  case gloss = "printed with its acronym"
  /// An acronym that stands beside a body, a country or a long name that agrees.
  case acronymInContext = "an acronym beside what it belongs to"
  /// The same words in another language or order: "Universidad de Cádiz".
  case sameMeaning = "the same meaning"
  /// A typing error or an inflected word: "European Cluster Alliance".
  case nearSpelling = "a near spelling"
  /// Beside its name stands only where it is or what kind of body: "Proplast Italy".
  case withItsKindOrPlace = "its name with its kind or place"
  /// "DG Employment" for "DG Employment, Social Affairs and Inclusion".
  case beginning = "the beginning of its name"
  /// The parent and the body in one name: "European Commission – DG GROW".
  case withItsParent = "its name behind its parent's"
}
