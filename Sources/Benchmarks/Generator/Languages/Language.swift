/// What a language gives to made-up people and bodies: names as they are written there, endings from
/// which rarer surnames are built, towns, and words for roles and kinds of bodies.
struct Language: Sendable {
  /// ISO 3166-1 alpha-2 of the country that its bodies stand in.
  var country: String
  /// How many people in a thousand, roughly.
  var weight: Int
  var women: [String]
  var men: [String]
  var surnames: [Surname]
  /// A rarer surname is a stem, perhaps a link, and an ending.
  var stems: [String]
  var links: [String]
  var endings: [Surname]
  /// Words before a surname: "van der".
  var particles: [String]
  var doubling: Doubling
  var honorifics: [String]
  var roles: [String]
  var towns: [String]
  /// Names of bodies, with {town} and {surname} for what differs.
  var bodies: [String]

  /// A surname in the form of a man and of a woman, which in many languages is the same.
  struct Surname: Sendable {
    var man: String
    var woman: String

    /// "Kowalski/Kowalska", or one form for both.
    init(_ forms: Substring) {
      let parts = forms.split(separator: "/")
      man = String(parts.first ?? forms)
      woman = String(parts.last ?? forms)
    }
  }

  /// How often somebody has two surnames, of a hundred, and how they are written.
  enum Doubling: Sendable {
    case hyphen(Int)
    case blank(Int)
  }

  /// Lists are written as one text with blanks between; those with blanks inside, with ";".
  init(
    _ country: String, weight: Int, women: String, men: String, surnames: String, stems: String,
    links: String, endings: String, particles: String = "", doubling: Doubling = .hyphen(4),
    honorifics: String = "Dr", roles: String = "", towns: String, bodies: String
  ) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    func phrases(_ text: String) -> [String] {
      text.split(separator: ";").map { $0.trimming(while: { $0 == " " }) }
    }
    self.country = country
    self.weight = weight
    self.women = words(women)
    self.men = words(men)
    self.surnames = surnames.split(separator: " ").map { Surname($0) }
    self.stems = words(stems)
    self.links = words(links)
    self.endings = endings.split(separator: " ").map { Surname($0) }
    self.particles = phrases(particles)
    self.doubling = doubling
    self.honorifics = words(honorifics)
    self.roles = phrases(roles)
    self.towns = phrases(towns)
    self.bodies = phrases(bodies)
  }

  static let all = north + west + south + east + otherScripts
}

extension Substring {
  /// Without the characters for which `isDropped` is true at both ends.
  fileprivate func trimming(while isDropped: (Character) -> Bool) -> String {
    var rest = drop(while: isDropped)
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return String(rest)
  }
}
