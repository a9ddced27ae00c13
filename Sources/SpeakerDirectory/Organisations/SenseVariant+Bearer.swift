internal import NameMatching

extension SenseVariant {
  /// Whether the body is of the kind, and where, the variant takes it to be.
  func allows(_ bearer: NameBearer) -> Bool {
    if let kind {
      guard bearer.classification.map({ $0.contains(kind) }) ?? !bearer.isDescribed else {
        return false
      }
    }
    if countries.isEmpty { return true }
    guard let country = bearer.country else { return false }
    return countries.contains { Country.agree($0, country) }
  }
}
