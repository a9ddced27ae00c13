/// Reads one printed organisation into the chain of bodies it names: "Economics Directorate of the
/// European Central Bank", "DG GROW I2: Mobility", "EC DG Research and Innovation".
enum ChainReader {
  struct Chain {
    var organisations: [String]
    var place: String?
  }

  static func chain(of phrase: Phrase) -> Chain {
    let phrase = phrase.trimmed().withoutStatus
    guard !phrase.isEmpty else { return Chain(organisations: []) }
    if let split = groupAndCountry(phrase) { return split }
    let (body, place) = withoutPlaceInBrackets(phrase)
    return Chain(
      organisations: parts(of: body).map { $0.trimmedName }.filter { !$0.isEmpty }, place: place)
  }

  /// "European Commission, DG GROW" printed umbrella first: turned round.
  static func mostSpecificFirst(_ names: [String]) -> [String] {
    guard names.count > 1 else { return names }
    let ranks = names.map { rank(of: Phrase($0)) }
    guard let first = ranks.first ?? nil, let last = ranks.last ?? nil, first > last,
      first == .umbrella || last == .unit
        || !Phrase(names[names.count - 1]).beginsWithOrganisationMark
    else { return names }
    return names.reversed()
  }

  // MARK: Parts

  private static func parts(of phrase: Phrase) -> [Phrase] {
    if let unit = unitCode(in: phrase) {
      return [phrase.from(unit), phrase.upTo(unit).trimmed()]
    }
    if let parts = umbrellaWithUnit(phrase) { return parts }
    if let mark = umbrellaBeforeMark(in: phrase) {
      return [phrase.from(mark), phrase.upTo(mark).trimmed()]
    }
    for link in phrase.indexes(where: { $0 > phrase.startIndex && phrase[$0].shape == .lower }) {
      let token = phrase[link]
      guard
        token.isStrongConnective || ["of", "des", "der", "del", "de", "du"].contains(token.folded)
      else { continue }
      let unit = phrase.upTo(link)
      let body = phrase.from(link + 1)
      let umbrella = body.withoutArticle
      let hasArticle =
        umbrella.startIndex > body.startIndex || ["des", "der", "del", "du"].contains(token.folded)
      guard token.isStrongConnective || hasArticle, let first = umbrella.first, first.isCapital,
        unit.isSectionOfBody, umbrella.namesBody
      else { continue }
      return [unit] + parts(of: umbrella)
    }
    return [phrase]
  }

  /// "DG GROW I2: Mobility", "DG Regio D.2. Thematic coord. Innovation": where the unit's code stands.
  private static func unitCode(in phrase: Phrase) -> Int? {
    guard let first = phrase.first, first.kinds.contains(.organisationMark), phrase.tokens.count > 2
    else { return nil }
    return phrase.tokens.indices.dropFirst(2).first { index in
      let token = phrase[index]
      return token.isWord && token.folded.count <= 3 && token.isCapital
        && token.folded.first?.isLetter == true && token.folded.last?.isNumber == true
    }
  }

  /// "European Commission – DG ENER", "European Commission (DG AGRI)"
  private static func umbrellaWithUnit(_ phrase: Phrase) -> [Phrase]? {
    guard
      let mark = phrase.tokens.indices.dropFirst().first(where: { index in
        phrase[index].isMark("(") || phrase[index].isDash && phrase[index].isSpacedBefore
      }), mark + 1 < phrase.endIndex, phrase[mark + 1].kinds.contains(.organisationMark),
      rank(of: phrase.upTo(mark)) == .umbrella
    else { return nil }
    let unit =
      phrase[mark].isMark("(") ? phrase[phrase.bracket(at: mark).inside] : phrase.from(mark + 1)
    return [unit, phrase.upTo(mark)]
  }

  /// "EC DG Research and Innovation": where "DG" stands behind its umbrella.
  private static func umbrellaBeforeMark(in phrase: Phrase) -> Int? {
    phrase.tokens.indices.dropFirst().first { index in
      let token = phrase[index]
      return token.folded == "dg" && phrase[index - 1].isWord && !phrase[index - 1].isConnective
        && rank(of: phrase.upTo(index)) == .umbrella
    }
  }

  /// "EPP/DE": a political group and the member's country.
  private static func groupAndCountry(_ phrase: Phrase) -> Chain? {
    guard let slash = phrase.tokens.lastIndex(where: { $0.isMark("/") }),
      slash == phrase.endIndex - 2, let country = phrase.last, country.shape == .upper,
      country.folded.count == 2
    else { return nil }
    return Chain(organisations: [phrase.upTo(slash).text], place: country.text(in: phrase))
  }

  /// "gobierno flamenco (Bélgica)": a place in brackets, not an acronym.
  private static func withoutPlaceInBrackets(_ phrase: Phrase) -> (Phrase, String?) {
    guard let open = phrase.tokens.lastIndex(where: { $0.isMark("(") }), open > phrase.startIndex
    else { return (phrase, nil) }
    let bracket = phrase.bracket(at: open)
    let inside = phrase[bracket.inside]
    guard bracket.end == phrase.endIndex else { return (phrase, nil) }
    if inside.isCountryCode { return (phrase.upTo(open), inside.text) }
    if CapacityReader.label(inside) != nil { return (phrase.upTo(open), nil) }
    if inside.isPlace,
      inside.first?.isAcronym != true || Vocabulary.isPlacePhrase(inside.foldedText)
    {
      return (phrase.upTo(open), inside.text)
    }
    if inside.isAwardOrMode { return (phrase.upTo(open), nil) }
    return (phrase, nil)
  }

  // MARK: Rank

  enum Rank: Int, Comparable {
    case unit, department, body, umbrella

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// How high in a hierarchy a body of this name stands; nil where its words do not tell.
  static func rank(of phrase: Phrase) -> Rank? {
    let folded = phrase.foldedText
    if umbrellas.contains(folded) { return .umbrella }
    if let first = phrase.first, first.kinds.contains(.organisationMark),
      first.folded.hasPrefix("d") || first.folded == "gd"
    {
      return .department
    }
    let noun = phrase.head.tokens.last { $0.isWord && $0.kinds.contains(.organisationHead) }
    guard let noun else { return phrase.first?.isAcronym == true ? .body : nil }
    if unitNouns.contains(noun.folded) { return .unit }
    if departmentNouns.contains(noun.folded) { return .department }
    return .body
  }

  private static let umbrellas: Set<String> = [
    "european commission", "ec", "eu commission", "european parliament", "comision europea",
    "commission europeenne", "europaische kommission", "europaischen kommission",
    "commissione europea", "komisja europejska", "comissao europeia", "european union",
    "comisia europeana",
  ]
  private static let unitNouns: Set<String> = [
    "unit", "section", "sector", "team", "referat", "unidad", "unite", "desk",
  ]
  private static let departmentNouns: Set<String> = [
    "directorate", "department", "division", "directorategeneral", "generaldirektion", "abteilung",
    "departament", "faculty",
  ]
}

extension Phrase {
  /// As it is kept: without quotation marks round the whole and with balanced brackets.
  fileprivate var trimmedName: String {
    var phrase = trimmed()
    if let last = phrase.last, last.isMark(")"), !phrase.tokens.contains(where: { $0.isMark("(") })
    {
      phrase = phrase.upTo(phrase.endIndex - 1).trimmed()
    }
    return phrase.text
  }

  /// "Economics Directorate", "Brussels secretariat", "Institute of Chemistry": part of a greater body.
  fileprivate var isSectionOfBody: Bool {
    tokens.contains { !$0.kinds.isDisjoint(with: [.organisationHead, .organisationMark]) }
  }

  /// Whether it names a body by a noun of its own: not "Regions" of "Committee of the Regions".
  fileprivate var namesBody: Bool {
    guard let first, !isPlace, !isUnion else { return false }
    if first.kinds.contains(.organisationMark) || first.isAcronym { return true }
    return head.tokens.contains {
      $0.kinds.contains(.organisationHead) && $0.isCapital && !Self.pluralBodies.contains($0.folded)
    } && wordCount > 1
  }

  /// "General Court of the European Union", "Statistics of the Republic of Moldova": no umbrella.
  private var isUnion: Bool {
    guard let last else { return false }
    return ["union", "republic", "republik", "republique", "republica", "europea", "europeenne"]
      .contains(last.folded)
      || ["republic", "union"].contains(first?.folded ?? "")
  }

  private static let pluralBodies: Set<String> = Set(
    words: """
      regions universities clusters municipalities cities companies agencies institutes
      associations chambers councils authorities services networks centres banks
      """)
}
