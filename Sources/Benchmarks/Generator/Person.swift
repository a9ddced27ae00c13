/// A made-up person: made from a number alone, so that a million of them take no memory.
struct Person {
  var name: String
  var honorific: String?
  var language: Language
  private var career: [Stint]
  private var further: Stint?

  /// What somebody does for years.
  struct Stint {
    var role: String
    /// The number of the organisation.
    var organisation: Int
    /// The last year of it.
    var until: Int
  }

  init(_ number: Int, of world: World) {
    var random = SplitMix(seed: world.seed, .person, number)
    language = world.languages.pick(&random)
    name = Self.name(in: language, of: world, &random)
    honorific = random.chance(7) ? random.pick(language.honorifics) : nil
    let stints = [1, 1, 1, 2, 2, 3][random.below(6)]
    career = []
    var organisation = world.organisations.pick(for: language, &random)
    for stint in 0..<stints {
      // Half of the changes are to another role in the same body.
      if stint > 0, random.chance(50) {
        organisation = world.organisations.pick(for: language, &random)
      }
      career.append(
        Stint(
          role: Roles.role(in: language, &random), organisation: organisation,
          until: World.years.lowerBound + random.below(World.years.count)))
    }
    career.sort { $0.until < $1.until }
    if random.chance(6) {
      further = Stint(
        role: Roles.role(in: language, &random),
        organisation: world.organisations.pick(for: language, &random), until: .max)
    }
  }

  /// The name alone, which takes less time.
  static func name(_ number: Int, of world: World) -> String {
    var random = SplitMix(seed: world.seed, .person, number)
    let language = world.languages.pick(&random)
    return name(in: language, of: world, &random)
  }

  /// What the person did in a year, the main thing first.
  func stints(in year: Int) -> [Stint] {
    let main = career.first { $0.until >= year } ?? career[career.count - 1]
    guard let further, further.organisation != main.organisation else { return [main] }
    return [main, further]
  }

  // MARK: - Names

  private static func name(in language: Language, of world: World, _ random: inout SplitMix)
    -> String
  {
    let isWoman = random.chance(46)
    let givenNames = isWoman ? language.women : language.men
    var given = random.pickEarly(givenNames, exponent: 0.3)
    let second = random.below(100)
    if second < 18 {
      let other = random.pickEarly(givenNames, exponent: 0.3)
      if other != given { given += (second < 12 ? " " : "-") + other }
    }
    var surname = surname(in: language, of: world, isWoman: isWoman, &random)
    if !language.particles.isEmpty, random.chance(language.country == "NL" ? 38 : 5) {
      surname = "\(random.pick(language.particles)) \(surname)"
    }
    switch language.doubling {
    case .hyphen(let percent) where random.chance(percent):
      surname += "-" + Self.surname(in: language, of: world, isWoman: isWoman, &random)
    case .blank(let percent) where random.chance(percent):
      surname += " " + Self.surname(in: language, of: world, isWoman: isWoman, &random)
    default: break
    }
    let name = "\(given) \(surname)"
    // Most pages print Greek and Cyrillic names in Latin letters.
    return Typing.isLatin(name) || random.chance(40) ? name : Typing.romanised(name)
  }

  private static func surname(
    in language: Language, of world: World, isWoman: Bool, _ random: inout SplitMix
  ) -> String {
    if random.chance(world.commonSurnames) {
      let surname = random.pickEarly(language.surnames)
      return isWoman ? surname.woman : surname.man
    }
    var built = random.pickEarly(language.stems, exponent: 0.3)
    for _ in 0..<[0, 0, 1, 1, 1, 2][random.below(6)] {
      built = joined(built, random.pick(language.links))
    }
    let ending = random.pickEarly(language.endings, exponent: 0.4)
    return joined(built, isWoman ? ending.woman : ending.man)
  }

  /// Without a letter three times in a row.
  private static func joined(_ start: String, _ end: String) -> String {
    guard let last = start.last, last == end.first else { return start + end }
    let isThrice = start.dropLast().last == last || end.dropFirst().first == last
    return isThrice ? start + end.dropFirst() : start + end
  }
}

/// The languages, to be picked by how many people speak them.
struct Languages: Sendable {
  private let all: [Language]
  private let sums: [Int]

  init(_ all: [Language]) {
    self.all = all
    var sum = 0
    sums = all.map { language in
      sum += language.weight
      return sum
    }
  }

  func pick(_ random: inout SplitMix) -> Language {
    let place = random.below(sums.last ?? 1)
    return all[sums.firstIndex { place < $0 } ?? 0]
  }
}
