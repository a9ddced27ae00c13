/// Countries by their ISO 3166-1 alpha-2 codes, with "EU" for the Union.
public enum Country {
  /// Whether two facts about where a body is go together: the same country, or the Union and one
  /// of its members.
  public static func agree(_ left: String, _ right: String) -> Bool {
    left == right || (left == "EU" && union.contains(right))
      || (right == "EU" && union.contains(left))
  }

  /// The members of the European Union.
  private static let union: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]
}
