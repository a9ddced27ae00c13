extension OrganisationForm {
  /// Whether two names have legal forms of two companies: "Siemens AG", "Siemens GmbH".
  public func differsByLegalForm(from other: OrganisationForm) -> Bool {
    guard let legalForm, let theirs = other.legalForm else { return false }
    return legalForm != theirs && Self.isCommercial(legalForm) && Self.isCommercial(theirs)
  }

  /// Whether it has the legal form of a company.
  public var isCompany: Bool { legalForm.map(Self.isCommercial) ?? false }

  /// What kind of body the name says it is, nil where it does not say: "ministry", "university",
  /// "company" by its legal form.
  public var classification: String? {
    if normal.hasPrefix("dg ") { return "directorate-general" }
    let heads = Set(
      meanings.compactMap { if case .head(let key) = $0 { key } else { nil } })
    if heads == ["cluster"] { return "cluster organisation" }
    if heads.contains("cluster") {
      return heads.isDisjoint(with: Self.unions) ? nil : "cluster network"
    }
    let said = Self.classifications.first { heads.contains($0.head) }?.classification
    return said ?? (isCompany ? "company" : nil)
  }

  private static let unions: Set<String> = [
    "alliance", "association", "federation", "network", "union", "partnership",
  ]

  /// By the words that say it, the ones that say most first: the "Ministry of Universities" is a
  /// ministry.
  private static let classifications: [(head: String, classification: String)] = [
    ("ministry", "ministry"), ("university", "university"), ("association", "association"),
    ("federation", "association"), ("chamber", "association"),
  ]

  /// Whether a legal form is a company's, so that two different ones are two companies.
  static func isCommercial(_ legalForm: String) -> Bool { commercialForms.contains(legalForm) }

  private static let commercialForms: Set<String> = [
    "gmbh", "ag", "kg", "ug", "ohg", "sas", "sarl", "srl", "spa", "bv", "nv", "oy", "oyj", "ab",
    "asa", "sro", "zoo", "doo", "dd", "kft", "zrt", "nyrt", "ood", "eood", "ltd", "plc", "llc",
    "llp", "inc", "corp", "uab", "sia", "ou", "lda", "sl", "slu",
  ]
}
