/// Sees all events pass by, and keeps of them what queries about roles, bodies and texts need.
struct WorkloadWitness {
  struct Seen {
    var name: String
    var title: String
    var role: String
    var organisation: String
  }

  private let world: World
  private let most: Int
  private var random: SplitMix
  private var count = 0
  /// A fair choice of all appearances with a role.
  private(set) var seen: [Seen] = []
  /// The newest appearances of the bodies that are asked for by their acronyms, the latest last.
  private var newest: [Int: [[String]]] = [:]

  /// Bodies of whose acronym data or a page tells: it cannot be known of the others.
  private var told: Set<Int>

  static let newestCount = 20

  init(world: World, queries: Int) {
    self.world = world
    most = queries * 2
    random = SplitMix(seed: world.seed, .workload, 0)
    var bodies = world.organisations.all.indices.filter {
      world.organisations[$0].acronym != nil
    }
    random.shuffle(&bodies)
    // One in twenty is an umbrella with very many.
    let umbrellas = bodies.filter { world.organisations[$0].country == "EU" }.prefix(queries / 20)
    let asked = umbrellas + bodies.prefix(queries)
    for body in asked { newest[body] = [] }
    told = Set(asked.filter { world.organisations[$0].isDescribed })
  }

  /// In the order of days.
  mutating func see(_ occasion: World.Occasion, _ appearances: [PrintedAppearance]) {
    for appearance in appearances {
      keep(occasion, appearance)
      let bodies = appearance.affiliations.flatMap {
        world.organisations.lineage(of: $0.organisation)
      }
      for body in Set(bodies) where newest[body] != nil {
        if !told.contains(body), prints(appearance, acronymOf: body) { told.insert(body) }
        newest[body]?.append([occasion.start, occasion.title, appearance.person.name])
        if let count = newest[body]?.count, count > 8 * Self.newestCount {
          newest[body]?.removeFirst(count - Self.newestCount)
        }
      }
    }
  }

  /// Acronyms and the newest appearances of those who bear them, the latest first.
  var newestByAcronym: [(acronym: String, appearances: [[String]])] {
    newest.sorted { $0.key < $1.key }.compactMap { body, appearances in
      guard told.contains(body), let acronym = world.organisations[body].acronym,
        !appearances.isEmpty
      else { return nil }
      return (acronym, appearances.suffix(Self.newestCount).reversed())
    }
  }

  private func prints(_ appearance: PrintedAppearance, acronymOf body: Int) -> Bool {
    guard let acronym = world.organisations[body].acronym else { return false }
    return appearance.affiliations.contains { affiliation in
      affiliation.organisations.contains { $0.hasSuffix("(\(acronym))") }
    }
  }

  private mutating func keep(_ occasion: World.Occasion, _ appearance: PrintedAppearance) {
    guard let affiliation = appearance.affiliations.first, let role = affiliation.role,
      let organisation = affiliation.organisations.first
    else { return }
    count += 1
    let place = seen.count < most ? seen.count : random.below(count)
    guard place < most else { return }
    let new = Seen(
      name: appearance.person.name, title: occasion.title, role: role, organisation: organisation)
    if place == seen.count { seen.append(new) } else { seen[place] = new }
  }
}
