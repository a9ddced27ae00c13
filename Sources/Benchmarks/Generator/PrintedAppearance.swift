/// One person at one meeting, as its page prints it.
struct PrintedAppearance {
  var person: Person
  var capacity: String?
  var session: String?
  var affiliations: [Affiliation]

  struct Affiliation {
    var role: String?
    /// From the most specific to the umbrella.
    var organisations: [String]
    /// The number of the most specific.
    var organisation: Int
  }
}

extension World {
  func appearances(_ meeting: Meeting, _ occasion: Occasion) -> [PrintedAppearance] {
    var random = SplitMix(seed: seed, .printing, meeting.number)
    let hasSessions = meeting.people.count > 12
    return meeting.people.enumerated().map { place, number in
      let person = Person(number, of: self)
      let affiliations = person.stints(in: occasion.year).map { stint in
        PrintedAppearance.Affiliation(
          role: random.chance(92) ? stint.role : nil,
          organisations: organisations.printed(stint.organisation, &random),
          organisation: stint.organisation)
      }
      let capacity: String? =
        switch random.below(100) {
        case _ where place == 0 && meeting.people.count > 3: "moderator"
        case ..<6: "keynote"
        case ..<9: "welcome"
        case ..<12: "discussant"
        default: nil
        }
      return PrintedAppearance(
        person: person, capacity: capacity,
        session: hasSessions ? random.pick(Topics.sessions) : nil, affiliations: affiliations)
    }
  }
}
