extension OrganisationForm {
  /// Countries that the name names, or that have the towns and regions it names.
  public var countries: Set<String> {
    Set(places.compactMap { OrganisationVocabulary.table.country(of: $0) })
  }

  /// Countries that the name names itself.
  public var namedCountries: Set<String> {
    Set(
      meanings.compactMap { meaning in
        if case .country(let code) = meaning { code } else { nil }
      })
  }

  /// Whether the name is nothing but where something is: "Lille, France".
  public var isPlace: Bool {
    !meanings.isEmpty && meanings.allSatisfy { $0.place != nil }
  }

  /// Whether two names that mean the same, word by word, may be one name in two languages, or in two
  /// forms.
  public func mayTranslate(_ other: OrganisationForm) -> Bool {
    wording.mayTranslate(other.wording)
  }

  /// Whether one of its words names a part of a body: "directorate-general", "unit".
  public var namesAPart: Bool {
    let parts: Set<String> = ["dg", "unit", "department", "directorate", "service"]
    return !parts.isDisjoint(with: meanings.map(\.key))
  }

  /// The sense when misspelt words are taken for the known ones they are near to; nil where there is
  /// none.
  public var correctedSense: String? {
    let vocabulary = OrganisationVocabulary.table
    var isCorrected = false
    let corrected = meanings.map { meaning in
      guard case .unknown(let word) = meaning, let near = vocabulary.meaning(nearTo: word) else {
        return meaning
      }
      isCorrected = true
      return near
    }
    return isCorrected && corrected.count > 1 ? Self.sense(of: corrected) : nil
  }

  /// Whether the two names say that the bodies are in different places.
  public func isElsewhere(than other: OrganisationForm) -> Bool {
    !places.isEmpty && !other.places.isEmpty && places.isDisjoint(with: other.places)
  }

  /// Whether two names have a word in common that tells bodies apart, or most of what they say.
  public func shares(withName other: OrganisationForm) -> Bool {
    if !Set(distinctive).isDisjoint(with: other.distinctive) { return true }
    if !places.isDisjoint(with: other.places) { return true }
    let (own, theirs) = (Set(meanings.map(\.key)), Set(other.meanings.map(\.key)))
    let common = own.intersection(theirs).subtracting(["european", "national", "international"])
    return common.count > 1 && common.count * 2 > own.union(theirs).count
  }

  /// Whether every word of `other` means what a word of this name means.
  public func says(all other: OrganisationForm) -> Bool {
    !other.meanings.isEmpty
      && Set(other.meanings.map(\.key)).isSubset(of: meanings.map(\.key))
  }
}
