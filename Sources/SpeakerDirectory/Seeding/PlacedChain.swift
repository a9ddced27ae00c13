internal import NameMatching

/// The names of a chain, with the place printed behind them where it helps to tell what they mean.
struct PlacedChain: Hashable {
  var names: [String]
  /// Folded; empty where the names say it all, or no place is printed.
  var place: String

  init(_ names: [String], place: String?) {
    self.names = names
    self.place = place.flatMap { Self.needsPlace(names) ? Folding.fold($0) : nil } ?? ""
  }

  /// "National Cluster Association", "NCA": there may be one in every country.
  private static func needsPlace(_ names: [String]) -> Bool {
    names.contains { OrganisationGloss.isAcronym($0) || OrganisationForm($0).isGeneric }
  }
}
