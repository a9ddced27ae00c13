/// A made-up body.
struct Organisation {
  var name: String
  var acronym: String?
  /// The number of what it is a unit of.
  var parent: Int?
  var country: String
  /// Whether data describes it, before events print it.
  var isDescribed = false
}

/// All bodies of a made-up world, the ones that appear most first.
struct Organisations {
  private(set) var all: [Organisation] = []
  /// Numbers by country.
  private var byCountry: [String: [Int]] = [:]
  private var units: [Int: [Int]] = [:]
  private let european: [Int]

  /// - Parameter seed: of the world.
  init(_ count: Int, seed: UInt64, languages: Languages) {
    var names: Set<String> = []
    var acronyms: Set<String> = []
    all = Self.union
    for body in all {
      names.insert(body.name)
      if let acronym = body.acronym { acronyms.insert(acronym.uppercased()) }
    }
    european = Array(all.indices)
    var parents = Array(all.indices)
    var number = 0
    while all.count < count {
      number += 1
      var random = SplitMix(seed: seed, .organisation, number)
      let language = languages.pick(&random)
      let isUnit = random.chance(30)
      var body = Organisation(
        name: Self.name(in: language, isUnit: isUnit, &random), country: language.country)
      // Few bodies have many units.
      if isUnit {
        let parent = parents[random.zipf(parents.count, exponent: 0.85)]
        body.parent = parent
        body.country = all[parent].country
      }
      guard names.insert(body.name).inserted else { continue }
      if random.chance(55) { body.acronym = Self.acronym(of: body.name, &acronyms, &random) }
      // Who describes a unit describes what it is a unit of.
      body.isDescribed = random.chance(35) && body.parent.map { all[$0].isDescribed } != false
      if !isUnit || random.chance(10) { parents.append(all.count) }
      all.append(body)
    }
    for (number, body) in all.enumerated() { byCountry[body.country, default: []].append(number) }
  }

  subscript(number: Int) -> Organisation { all[number] }

  /// Three in four work in the country of their language, most others for European bodies.
  func pick(for language: Language, _ random: inout SplitMix) -> Int {
    let place = random.below(100)
    if place < 75, let own = byCountry[language.country] {
      return own[random.zipf(own.count, exponent: 0.75)]
    }
    return place < 90
      ? european[random.zipf(european.count, exponent: 0.6)]
      : random.zipf(all.count, exponent: 0.75)
  }

  /// The body and all above it.
  func lineage(of number: Int) -> [Int] {
    var line = [number]
    while let parent = all[line[line.count - 1]].parent, line.count < 8 { line.append(parent) }
    return line
  }

  /// As a page prints it, from the most specific to the umbrella: with its acronym as a rule.
  func printed(_ number: Int, _ random: inout SplitMix) -> [String] {
    lineage(of: number).enumerated().map { height, number in
      let body = all[number]
      guard let acronym = body.acronym else { return body.name }
      switch random.below(100) {
      case ..<(height == 0 ? 65 : 30): return "\(body.name) (\(acronym))"
      // Only what is known by its acronym is printed by it alone.
      case 90... where body.isDescribed: return acronym
      default: return body.name
      }
    }
  }

  // MARK: - Names

  private static func name(
    in language: Language, isUnit: Bool, _ random: inout SplitMix
  ) -> String {
    let field = random.pick(Topics.fields)
    if isUnit { return unit(field, &random) }
    switch random.below(100) {
    case ..<30:
      return random.pick(language.bodies)
        .replacing("{town}", with: random.pick(language.towns))
        .replacing("{surname}", with: surname(in: language, &random))
    case ..<48: return "\(random.pick(language.towns)) \(field) \(random.pick(kinds))"
    case ..<62:
      return "\(random.pick(kinds)) for \(field) \(surname(in: language, &random))"
    case ..<76: return "\(random.pick(adjectives)) \(field) \(random.pick(kinds))"
    case ..<90: return "\(surname(in: language, &random)) \(random.pick(companies))"
    default: return "\(random.pick(language.towns)) \(random.pick(offices)) of \(field)"
    }
  }

  private static func unit(_ field: String, _ random: inout SplitMix) -> String {
    let letter = random.pick(["A", "B", "C", "D", "E", "F"])
    switch random.below(100) {
    case ..<30: return "Unit \(letter).\(1 + random.below(6)) \(field)"
    case ..<55: return "Department of \(twoFields(field, &random))"
    case ..<75: return "\(twoFields(field, &random)) Division"
    default:
      return
        "\(random.pick(["Laboratory", "Chair", "Office"])) for \(field) \(letter)\(1 + random.below(90))"
    }
  }

  /// In alphabetical order, since the other order would mean the same body.
  private static func twoFields(_ field: String, _ random: inout SplitMix) -> String {
    let other = random.pick(Topics.fields)
    return other == field ? field : [field, other].sorted().joined(separator: " and ")
  }

  private static func surname(in language: Language, _ random: inout SplitMix) -> String {
    let name =
      random.chance(40)
      ? random.pick(language.surnames).man
      : random.pick(language.stems) + random.pick(language.links)
        + random.pick(language.endings).man
    return Typing.isLatin(name) ? name : Typing.romanised(name)
  }

  /// Initials, lengthened until no other body has them.
  private static func acronym(
    of name: String, _ taken: inout Set<String>, _ random: inout SplitMix
  ) -> String {
    let letters = name.uppercased().split { !$0.isLetter }
    var acronym = letters.filter { $0.count > 3 || $0.count == 1 }.compactMap(\.first)
      .filter(\.isASCII).prefix(5).map(String.init).joined()
    while acronym.count < 3 || !taken.insert(acronym).inserted {
      let alphabet = "ABCDEGILMNOPRSTU".map(String.init)
      if acronym.count > 5 { acronym = String(acronym.prefix(3)) }
      acronym += random.pick(alphabet)
    }
    return acronym
  }

  private static let kinds = Topics.words(
    "Agency; Institute; Centre; Cluster; Association; Federation; Network; Council; Platform; Hub; Academy"
  )
  private static let adjectives = Topics.words(
    """
    National; Regional; Nordic; Baltic; Alpine; European; Central; Applied; United; Federal; Southern; \
    Northern; Atlantic; Danubian
    """)
  private static let companies = Topics.words(
    """
    Technologies; Consulting; Engineering; Analytics; Pharma; Solutions; Maritime; Software; Logistics; \
    Systems; Materials; Foods; Energy; Optics; Instruments; Group; Labs
    """)
  private static let offices = Topics.words(
    "Ministry; Directorate; Office; Chamber; School; Museum")
}

extension Organisations {
  /// Bodies of the Union and others that appear everywhere.
  private static var union: [Organisation] {
    var bodies: [Organisation] = []
    for (name, acronym, units) in umbrellas {
      let parent = bodies.count
      bodies.append(
        Organisation(name: name, acronym: acronym, country: "EU", isDescribed: true))
      for unit in units {
        bodies.append(
          Organisation(
            name: unit.name, acronym: unit.acronym, parent: parent, country: "EU",
            isDescribed: true))
      }
    }
    return bodies
  }

  private static let umbrellas:
    [(name: String, acronym: String, units: [(name: String, acronym: String)])] = [
      (
        "European Commission", "EC",
        [
          ("DG GROW", "GROW"), ("DG REGIO", "REGIO"), ("DG CONNECT", "CNECT"), ("DG AGRI", "AGRI"),
          ("DG ENER", "ENER"), ("DG MOVE", "MOVE"), ("DG ENV", "ENV"), ("DG CLIMA", "CLIMA"),
          ("DG TRADE", "TRADE"), ("DG EMPL", "EMPL"), ("Joint Research Centre", "JRC"),
          ("Eurostat", "ESTAT"),
        ]
      ),
      ("European Parliament", "EP", []),
      ("European Committee of the Regions", "CoR", []),
      ("European Economic and Social Committee", "EESC", []),
      ("European Investment Bank", "EIB", [("European Investment Fund", "EIF")]),
      ("Organisation for Economic Co-operation and Development", "OECD", []),
      ("World Bank Group", "WBG", []),
      ("United Nations Industrial Development Organization", "UNIDO", []),
      ("European Environment Agency", "EEA", []),
      ("European Space Agency", "ESA", []),
    ]
}
