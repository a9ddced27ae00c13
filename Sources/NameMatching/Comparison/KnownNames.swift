/// What is known of names of people that many bear.
struct KnownNames: Sendable {
  static let table = KnownNames()

  struct Entry: Sendable {
    /// From 0, common, to 1, rare.
    var rarity: Double
    var isGiven = false
    var isFamily = false
    /// Numbers of the groups of names that it is a form of.
    var forms: [Int] = []
  }

  private var entries: [String: Entry] = [:]

  private init() {
    for (names, rarity) in CommonNames.family {
      add(names, rarity) { $0.isFamily = true }
    }
    for (names, rarity) in CommonNames.given {
      add(names, rarity) { $0.isGiven = true }
    }
    for (number, group) in (Nicknames.groups.map(Array.init) + NameVariants.groups).enumerated() {
      for name in group {
        entries[name, default: Entry(rarity: Self.givenRarity)].forms.append(number)
        entries[name]?.isGiven = true
      }
    }
  }

  subscript(name: String) -> Entry? { entries[name] }

  private static let givenRarity = 0.35

  private mutating func add(_ names: String, _ rarity: Double, _ change: (inout Entry) -> Void) {
    for name in names.split(whereSeparator: \.isWhitespace) {
      var entry = entries[String(name)] ?? Entry(rarity: rarity)
      entry.rarity = min(entry.rarity, rarity)
      change(&entry)
      entries[String(name)] = entry
    }
  }
}
