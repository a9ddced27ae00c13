/// What a word in a name of an organisation means, whatever its language.
public enum OrganisationMeaning: Sendable, Hashable {
  /// Kinds of bodies: "university", "ministry".
  case head(String)
  /// What bodies do or are: "research", "national".
  case field(String)
  /// An ISO 3166-1 code in capitals.
  case country(String)
  /// A town or region, by one of its names.
  case place(String)
  /// Digits.
  case number(String)
  /// A word of which nothing is known: it tells this body from others.
  case unknown(String)

  /// By what it meets words of the same meaning.
  var key: String {
    switch self {
    case .head(let key), .field(let key), .country(let key), .place(let key), .number(let key),
      .unknown(let key):
      key
    }
  }

  var place: String? {
    switch self {
    case .country(let code): code
    case .place(let name): name
    default: nil
    }
  }
}
