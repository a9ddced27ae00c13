internal import EventData
internal import GRDB
internal import NameMatching

/// Chooses among the bodies that bear a printed name. All rules for several bearers, acronyms and
/// names that mean another body elsewhere are here.
struct LinkChoice {
  let hierarchy: OrganisationHierarchy
  let printed: String
  let form: OrganisationForm
  let context: LinkContext

  /// A body with all that makes it bear the name.
  private struct Candidate {
    var body: Int64
    var kinds: Set<OrganisationName.Kind>
    var isDescribed: Bool
    var country: String?
    var classification: String?
    /// Whether one of the names is the printed one to the letter.
    var isVerbatim: Bool

    var isFormerOnly: Bool { kinds == [.former] }
    var isByAcronymOnly: Bool { kinds.isSubset(of: [.acronym]) }
  }

  /// Whether an acronym is printed, perhaps with a legal form behind it.
  private var isAcronym: Bool {
    if OrganisationGloss.isAcronym(printed) { return true }
    guard form.legalForm != nil, form.meanings.count == 1,
      let first = printed.split(separator: " ").first
    else { return false }
    return OrganisationGloss.isAcronym(first)
  }

  func decide(_ bearers: [NameBearer]) throws -> LinkDecision {
    let all = candidates(bearers)
    if all.isEmpty { return .none }
    // A page may name a body and its own acronym as two members of one chain.
    if let umbrella = all.first(where: { context.hasUmbrella($0.body) }) {
      return .sure(umbrella.body)
    }
    if let related = best(try all.filter { try context.confirms($0.body, hierarchy) }) {
      return .sure(related.body)
    }
    if OrganisationForm.isUnit(form.normal), let umbrella = context.umbrellas.first {
      return try unit(all, in: umbrella)
    }
    let possible = try all.filter { try !isContradicted($0) }
    let current = possible.filter { !$0.isFormerOnly }
    return try among(current.isEmpty ? possible : current, of: all)
  }

  /// "Finance Department" is another body in every other body.
  private func unit(_ candidates: [Candidate], in umbrella: Int64) throws -> LinkDecision {
    let free = try candidates.first {
      try hierarchy.parent(of: $0.body) == nil && $0.body != umbrella
    }
    return free.map { .sure($0.body) } ?? .none
  }

  private func among(_ possible: [Candidate], of all: [Candidate]) throws -> LinkDecision {
    let doubt = LinkDecision.unsure(Set(all.map(\.body)))
    let described = possible.filter(\.isDescribed)
    let named = possible.filter { !$0.isDescribed }
    if let only = only(described), try isEnough(only) { return .sure(only.body) }
    // What was not sure once stays the same body when it is printed again.
    let agreeing = named.filter { context.agrees(withCountry: $0.country) == true }
    // Of several that bear an acronym, only the one that has no other name is meant by it alone.
    if isAcronym, named.count > 1, agreeing.isEmpty {
      let bare = try named.first { try shownForm(of: $0.body) == form.normal }
      return bare.map { .sure($0.body) } ?? doubt
    }
    let silent = named.filter { candidate in
      context.agrees(withCountry: candidate.country) == nil
        // "Ministry of Economy" without a country is not the one of a country.
        && (!form.isGeneric || candidate.country.map(form.countries.contains) ?? true)
    }
    return (agreeing.first ?? silent.first).map { .sure($0.body) } ?? doubt
  }

  /// The one that is left, or the only one in the country that is printed; that a town is in the
  /// Union tells none of its bodies from another.
  private func only(_ described: [Candidate]) -> Candidate? {
    if described.count == 1 { return described.first }
    let here = described.filter { $0.country.map(context.countries.contains) ?? false }
    return here.count == 1 ? here.first : nil
  }

  /// An acronym needs something that agrees with it: "GROW" alone is no directorate-general, and
  /// one that stands behind a body, or in a place, that says nothing of it may be another.
  private func isEnough(_ candidate: Candidate) throws -> Bool {
    guard isByAcronym(candidate) else { return true }
    // "EP GmbH" is no parliament.
    if form.legalForm != nil { return false }
    guard candidate.isVerbatim || isAcronym else { return false }
    if try shownForm(of: candidate.body)?.hasPrefix("dg ") == true { return false }
    if context.umbrellas.isEmpty, !context.hasPlace { return true }
    if !context.umbrellas.isEmpty { return false }
    // Members of parliament are from everywhere.
    if candidate.classification == "parliamentary group" {
      return context.agrees(withCountry: candidate.country) == true
    }
    return context.isAt(candidate.country)
  }

  /// The normal form of the name that is shown.
  private func shownForm(of body: Int64) throws -> String? {
    let name: String? = try hierarchy.db.one("SELECT name FROM organisation WHERE id = ?", [body])
    return name.map { OrganisationForm.normal($0) }
  }

  /// Whether it bears the printed acronym only as that, or as a former or further one.
  private func isByAcronym(_ candidate: Candidate) -> Bool {
    if candidate.isByAcronymOnly { return true }
    // Agencies of the Union have namesakes in every country.
    if candidate.country == "EU", context.hasPlace, isAcronym {
      return true
    }
    return isAcronym && !printed.contains(where: \.isLowercase) && !form.normal.hasPrefix("dg ")
      && candidate.kinds.isSubset(of: [.acronym, .former, .alias])
  }

  /// Whether what stands beside the name says that another body is meant. Only names that more
  /// than one body may bear are looked at so.
  private func isContradicted(_ candidate: Candidate) throws -> Bool {
    let isLoose =
      form.isGeneric || candidate.isByAcronymOnly || isAcronym
      || form.classification == "ministry"
    let isPart =
      isLoose || form.normal.hasPrefix("dg ") || candidate.classification == "unit"
    if isPart, try context.contradicts(parentsOf: candidate.body, hierarchy) { return true }
    if form.normal.hasPrefix("dg "), isNational(candidate) { return true }
    // A company is no public body, whatever its letters.
    if form.isCompany, let kind = candidate.classification, Self.publicKinds.contains(kind) {
      return true
    }
    return isLoose && context.agrees(withCountry: candidate.country) == false
  }

  /// Ministries have directorates-general too, and call them so in their own languages.
  private func isNational(_ candidate: Candidate) -> Bool {
    if context.hasPlace { return !context.isAt(candidate.country) }
    let isEnglish = ["dg", "gd", "directorate"].contains { printed.lowercased().hasPrefix($0) }
    return !isEnglish && context.umbrellas.isEmpty && !context.isQuestion
  }

  private static let publicKinds: Set<String> = [
    "EU institution", "EU body", "directorate-general", "service", "executive agency",
    "advisory body", "joint undertaking", "ministry", "public authority", "regional authority",
  ]

  /// Whether the first or the last word is an acronym: "European Commission GROW".
  var hasAcronymAtAnEnd: Bool {
    let words = printed.split(separator: " ")
    return [words.first, words.last].compactMap(\.self).contains {
      $0.count > 2 && OrganisationGloss.isAcronym($0)
    }
  }

  private func candidates(_ bearers: [NameBearer]) -> [Candidate] {
    var found: [Candidate] = []
    for bearer in bearers {
      if let index = found.firstIndex(where: { $0.body == bearer.body }) {
        found[index].kinds.insert(bearer.kind)
        if bearer.name == printed { found[index].isVerbatim = true }
      } else {
        found.append(
          Candidate(
            body: bearer.body, kinds: [bearer.kind], isDescribed: bearer.isDescribed,
            country: bearer.country, classification: bearer.classification,
            isVerbatim: bearer.name == printed))
      }
    }
    return found
  }

  private func best(_ candidates: [Candidate]) -> Candidate? {
    candidates.min {
      ($0.isFormerOnly ? 1 : 0, $0.isDescribed ? 0 : 1, $0.body)
        < ($1.isFormerOnly ? 1 : 0, $1.isDescribed ? 0 : 1, $1.body)
    }
  }
}
