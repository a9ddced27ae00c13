/// A form under which a name may be known that says its kind or its country, or leaves them out.
public struct SenseVariant: Sendable, Equatable {
  /// See ``OrganisationForm/sense``.
  public var sense: String
  /// What the body must be for the variant to hold: of this kind, if one is named,
  public var kind: String?
  /// and in one of these countries, if any are.
  public var countries: Set<String> = []

  /// The variants of a name that stands in one of `countries`, as far as is printed.
  public static func of(_ form: OrganisationForm, countries: Set<String>) -> [SenseVariant] {
    let keys = Set(form.meanings.map(\.key))
    let places = Set(form.meanings.compactMap(\.place))
    let rest = keys.subtracting(places)
    guard !rest.isEmpty else { return [] }
    var variants: [SenseVariant] = []
    // Only a country: a region's body is not its country's.
    let home = form.namedCountries
    let isAtHome = !home.isEmpty && places == home
    // "Polish Ministry of Economy", "Proplast Italy": what the body is called at home
    if isAtHome, rest.count > 1 || !form.distinctive.isEmpty {
      variants.append(SenseVariant(rest, countries: home))
    }
    if form.distinctive.isEmpty {
      // "Ministry of Economy" where a country is printed behind it
      if places.isEmpty {
        variants += countries.sorted().map { SenseVariant(rest.union([$0]), countries: [$0]) }
      }
      return variants
    }
    for kind in kinds where rest != [kind] {
      variants.append(SenseVariant(keys.symmetricDifference([kind]), kind: kind))
      if isAtHome {
        variants.append(
          SenseVariant(rest.symmetricDifference([kind]), kind: kind, countries: home))
      }
    }
    return variants
  }

  private init(_ keys: Set<String>, kind: String? = nil, countries: Set<String> = []) {
    sense = keys.sorted().joined(separator: " ")
    self.kind = kind
    self.countries = countries
  }

  /// Words that people add to a name or leave out.
  private static let kinds = ["cluster", "project", "unit"]
}
