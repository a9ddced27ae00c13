extension Vocabulary {
  /// Everything that a printed word can be, hyphenated ones also by their parts: "vice president"
  /// for "Vice-President".
  static func kinds(ofPrinted folded: String) -> WordKinds {
    guard folded.utf8.contains(UInt8(ascii: " ")) else { return kindsOfSingle(folded) }
    // "Directorate-General" is a body, though "general" is an office.
    if folded.hasPrefix("directorate") { return [.organisationMark, .organisationHead] }
    let parts = folded.split(separator: " ")
    let whole = kinds(of: parts.joined(separator: "-"))
    let kinds = parts.reduce(whole) { $0.union(kindsOfSingle(String($1))) }
    // "Co-Founder" is no company.
    return kinds.contains(.roleHead) ? kinds.subtracting(.organisationMark) : kinds
  }

  private static func kindsOfSingle(_ folded: String) -> WordKinds {
    let kinds = kinds(of: folded)
    // "DG" is a body before it is a person's office.
    if kinds.contains(.organisationMark) { return kinds.subtracting(.roleHead) }
    if kinds.isEmpty, folded.utf8.count >= 8 {
      if endsLikeRole(folded) { return .roleHead }
      if folded.utf8.count >= 9, endsLikeOrganisation(folded) { return .organisationHead }
    }
    return kinds
  }

  /// Compounds that name an office: "Kultusminister", "Hauptgeschäftsführer", "seniorrådgiver".
  private static func endsLikeRole(_ folded: String) -> Bool {
    roleSuffixes.contains { folded.utf8.count > $0.utf8.count + 2 && folded.hasSuffix($0) }
  }

  /// The nouns that Germanic and Finno-Ugric languages end such compounds with.
  private static let roleSuffixes = """
    minister ministerin direktor direktorin direktoren prasident prasidentin sekretar sekretarin
    vorsitzende vorsitzender fuhrer fuhrerin leiter leiterin sprecher sprecherin beauftragte
    beauftragter referent referentin berater beraterin redakteur redakteurin ologist ologe ologin
    izist izistin dirigent dirigentin leder lederen leiar radgiver radgivar radgivare sekretaer
    redaktor sjef konsulent forsker ansvarlig analytiker analytikar ledare chef forskare
    directeur adviseur voorzitter burgemeester hoogleraar ingenieur secretaris manager
    johtaja paallikko asiantuntija igazgato vezeto elnok titkar
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  static func isPlacePhrase(_ folded: String) -> Bool {
    placePhrases.contains(folded) || countryPhrases.contains(folded)
  }
}

extension WordKinds {
  /// A town, a region or a country.
  static let anyPlace: WordKinds = [.place, .country]

  static let possibleGivenName: WordKinds = [.givenName, .ambiguousGivenName]

  static let neverInName: WordKinds = [
    .organisationHead, .organisationMark, .roleHead, .roleModifier, .common, .month, .weekday,
  ]

  var isPlace: Bool { !isDisjoint(with: .anyPlace) }
}
