internal import GRDB
internal import NameMatching

/// What stands beside a printed name and tells which of several bodies it means.
struct LinkContext {
  /// The bodies printed behind it, from the next one up.
  let umbrellas: [Int64]
  /// Whether a place is printed behind the line,
  let hasPlace: Bool
  /// and in which countries that is, as far as is known.
  let countries: Set<String>

  /// Whether a person asks for a body by this name, who means one that is there.
  let isQuestion: Bool

  init(umbrellas: [Int64] = [], place: String? = nil, isQuestion: Bool = false) {
    self.umbrellas = umbrellas
    self.isQuestion = isQuestion
    hasPlace = place != nil
    countries = place.map(Self.countries) ?? []
  }

  /// "Lille, France", "DE"
  private static func countries(of place: String) -> Set<String> {
    let codes = place.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
      .filter { $0.count == 2 && $0.allSatisfy(\.isUppercase) }
    return codes.isEmpty ? OrganisationForm(place).countries : Set(codes)
  }

  /// The same, with a place.
  func at(_ place: String) -> LinkContext {
    LinkContext(umbrellas: umbrellas, place: place, isQuestion: isQuestion)
  }

  func hasUmbrella(_ body: Int64) -> Bool { umbrellas.contains(body) }

  /// Whether the body is a unit of one that is printed behind it.
  func confirms(_ body: Int64, _ hierarchy: OrganisationHierarchy) throws -> Bool {
    if umbrellas.isEmpty { return false }
    return try hierarchy.ancestors(of: body).contains { umbrellas.contains($0) }
  }

  /// Whether a body that is known to be part of another stands behind a third one here.
  func contradicts(parentsOf body: Int64, _ hierarchy: OrganisationHierarchy) throws -> Bool {
    guard !umbrellas.isEmpty, !hasUmbrella(body) else { return false }
    let ancestors = try hierarchy.ancestors(of: body)
    return !ancestors.isEmpty && !ancestors.contains { umbrellas.contains($0) }
  }

  /// Whether the place printed is in the body's country; for one of the Union, where that has its
  /// seats.
  func isAt(_ country: String?) -> Bool {
    guard let country else { return false }
    let seats: Set = country == "EU" ? ["EU", "BE", "LU"] : [country]
    return !seats.isDisjoint(with: countries)
  }

  /// Nil where one of the two countries is not known.
  func agrees(withCountry country: String?) -> Bool? {
    guard let country, !countries.isEmpty else { return nil }
    return countries.contains { Country.agree($0, country) }
  }
}
