import Foundation

/// Somebody of a made-up world whom one page prints in another way.
struct Twin {
  /// What the page does to the name.
  enum Misprint: String, CaseIterable {
    case letter = "one letter"
    case furtherSurname = "a further surname"
    case furtherGivenName = "a further given name"
    case initial = "an initial"
  }

  var name: String
  var printed: String
  var misprint: Misprint
  /// Whether the page prints a body for which the person stood elsewhere.
  var hasSameBody: Bool

  /// People at even distances, misprinted in turn, each second with a body of their own.
  static func all(_ count: Int, of world: World) -> [(twin: Twin, person: Person)] {
    (0..<count).compactMap { place in
      let number = place * (world.people / max(1, count))
      var random = SplitMix(seed: world.seed, .twin, number)
      let person = Person(number, of: world)
      let misprint = Misprint.allCases[place % Misprint.allCases.count]
      guard let printed = misprint.print(person.name, of: world, &random) else { return nil }
      let twin = Twin(
        name: person.name, printed: printed, misprint: misprint,
        hasSameBody: (place / Misprint.allCases.count).isMultiple(of: 2))
      return (twin, person)
    }
  }

  /// The page that prints it.
  func line(_ person: Person, number: Int, of world: World) -> String {
    var random = SplitMix(seed: world.seed, .twin, -1 - number)
    var printed = person
    printed.name = self.printed
    let year = World.years.upperBound - 1
    let other = Person(random.below(world.people), of: world)
    let stint = (hasSameBody ? person : other).stints(in: year)[0]
    return EventLines.line(
      World.Occasion(
        title: "Misprint \(number)", series: nil, start: "\(year)-11-05", year: year,
        location: "Online"),
      [
        PrintedAppearance(
          person: printed, capacity: nil, session: nil,
          affiliations: [
            .init(
              role: stint.role,
              organisations: world.organisations.printed(stint.organisation, &random),
              organisation: stint.organisation)
          ])
      ])
  }
}

extension Twin.Misprint {
  /// Nil where the name has not what it takes.
  func print(_ name: String, of world: World, _ random: inout SplitMix) -> String? {
    var words = name.split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    let other = Person.name(random.below(world.people), of: world).split(separator: " ")
    switch self {
    case .letter:
      guard let place = words.indices.max(by: { words[$0].count < words[$1].count }),
        words[place].count > 4
      else { return nil }
      words[place] = Typing.mistyped(words[place].lowercased(), &random).capitalized
    case .furtherSurname:
      guard let surname = other.last else { return nil }
      words.append(String(surname))
    case .furtherGivenName:
      guard let given = other.first else { return nil }
      words.insert(String(given), at: 1)
    case .initial:
      guard let letter = words[0].first else { return nil }
      words[0] = "\(letter)."
    }
    return words.joined(separator: " ")
  }
}
