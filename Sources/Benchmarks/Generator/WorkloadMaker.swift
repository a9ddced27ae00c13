import Foundation
import NameMatching

/// Makes classes of queries whose answers the made-up world knows.
struct WorkloadMaker {
  let world: World
  /// How many of each class.
  let queries: Int
  private var random: SplitMix
  /// Hashes of all names: what is mistyped must not be another person's name.
  let known: Set<Int>

  init(world: World, queries: Int) {
    self.world = world
    self.queries = queries
    random = SplitMix(seed: world.seed, .workload, 1)
    known = Set(
      (0..<world.people).map {
        PersonName.identity(Person.name($0, of: world)).hashValue
      })
  }

  mutating func lines(_ witness: WorkloadWitness) -> [String] {
    nameLines() + beginningLines() + typoLines() + acronymLines(witness) + textLines(witness)
  }

  // MARK: - Names

  private mutating func nameLines() -> [String] {
    let exact = names { _ in true }.map { Self.line("exact", $0, speaker: $0) }
    let plain = names {
      Typing.isLatin($0) && !Typing.hasLetterOfItsOwn($0)
        && Typing.withoutAccents($0) != $0.lowercased()
    }.map { Self.line("nodiac", Typing.withoutAccents($0), speaker: $0) }
    let hard = names { Typing.isLatin($0) && Typing.hasLetterOfItsOwn($0) }
      .map { Self.line("nodiac_hard", Typing.withoutAccents($0), speaker: $0) }
    let swapped = names { _ in true }.map { name in
      let words = name.split(separator: " ")
      let swapped = words.suffix(1) + words.dropLast()
      return Self.line("swap", swapped.joined(separator: " "), speaker: name)
    }
    return exact + plain + hard + swapped
  }

  private mutating func beginningLines() -> [String] {
    let beginnings = names { Self.surname($0) != nil }.compactMap { name in
      Self.surname(name).map { Self.line("surpre3", String($0.prefix(3))) }
    }
    var both: [String] = []
    for name in names(where: { Self.surname($0) != nil }) {
      guard let surname = Self.surname(name), let given = Typing.words(name).first else { continue }
      let length = random.pick([3, 4, 4, 5])
      both.append(Self.line("gspre", "\(given) \(surname.prefix(length))"))
    }
    return beginnings + both
  }

  private mutating func typoLines() -> [String] {
    var lines: [String] = []
    for edits in [1, 2] {
      for name in names(where: { Typing.words($0).contains { $0.count >= 5 } }) {
        guard let typed = mistyped(name, edits) else { continue }
        lines.append(Self.line("typo\(edits)", typed, speaker: name))
      }
    }
    return lines
  }

  /// Only words of five letters and more are mistyped; nil where chance makes another name of it.
  private mutating func mistyped(_ name: String, _ edits: Int) -> String? {
    for _ in 0..<20 {
      var words = Typing.words(name)
      let long = words.indices.filter { words[$0].count >= 5 }
      var places = [random.pick(long)]
      if edits == 2 {
        let others = long.filter { $0 != places[0] }
        places.append(others.isEmpty || random.chance(30) ? places[0] : random.pick(others))
      }
      for place in places where words[place].count > 2 {
        words[place] = Typing.mistyped(words[place], &random)
      }
      let typed = words.joined(separator: " ")
      if !known.contains(PersonName.identity(typed).hashValue) { return typed }
    }
    return nil
  }

  /// Of different people, chosen by chance.
  private mutating func names(where isWanted: (String) -> Bool) -> [String] {
    var names: [String] = []
    var asked: Set<Int> = []
    for _ in 0..<(queries * 100) where names.count < queries && asked.count < world.people {
      let person = random.below(world.people)
      guard asked.insert(person).inserted else { continue }
      let name = Person.name(person, of: world)
      if isWanted(name) { names.append(name) }
    }
    return names
  }

  /// The last word that is long enough to begin with three letters.
  private static func surname(_ name: String) -> String? {
    Typing.words(name).dropFirst().last { $0.count > 3 }
  }

  // MARK: - Bodies and texts

  private mutating func acronymLines(_ witness: WorkloadWitness) -> [String] {
    var bodies = witness.newestByAcronym
    random.shuffle(&bodies)
    return bodies.prefix(queries).map { acronym, appearances in
      var line = JSONLine()
      line.add("class", "acro")
      line.add("query", acronym)
      line.add("appearances", appearances)
      return line.text
    }
  }

  private mutating func textLines(_ witness: WorkloadWitness) -> [String] {
    var seen = witness.seen
    random.shuffle(&seen)
    var roles: [String] = []
    for one in seen.prefix(queries) {
      var words = Self.telling(one.organisation, longerThan: 2)
      random.shuffle(&words)
      let query = Self.telling(one.role, longerThan: 1) + words.prefix(2)
      roles.append(Self.line("roleorg", query.joined(separator: " ")))
    }
    let common = (0..<queries).map { Self.line("common", Self.common[$0 % Self.common.count]) }
    var rare: [String] = []
    for one in seen.reversed() where rare.count < queries {
      let (body, title) = (
        Self.telling(one.organisation, longerThan: 4), Self.telling(one.title, longerThan: 4)
      )
      guard let surname = Self.surname(one.name), !body.isEmpty, !title.isEmpty else { continue }
      let words = [surname, random.pick(body), random.pick(title)]
      rare.append(Self.line("rare3", words.joined(separator: " ")))
    }
    return roles + common + rare
  }

  private static func telling(_ text: String, longerThan count: Int) -> [String] {
    Typing.words(text).filter { $0.count > count && !stopWords.contains($0) }
  }

  private static let stopWords: Set<String> = ["of", "and", "the", "in", "for", "de", "on", "der"]

  private static let common = Topics.words(
    """
    manager; director; european; head; officer; energy; research; institute; senior; forum; policy; \
    university; digital; innovation; regional; data; health; professor; cluster; project
    """)

  private static func line(_ name: String, _ query: String, speaker: String? = nil) -> String {
    var line = JSONLine()
    line.add("class", name)
    line.add("query", query)
    if let speaker { line.add("speakers", [speaker]) }
    return line.text
  }
}
