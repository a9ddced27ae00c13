import NameMatching
import Testing

@Suite struct NameComparisonTests {
  private static func people(_ left: String, _ right: String) -> NameComparison {
    NameComparison(PersonNameForm(left), PersonNameForm(right))
  }

  private static func organisations(_ left: String, _ right: String) -> NameComparison {
    NameComparison(OrganisationNameForm(left), OrganisationNameForm(right))
  }

  @Test("one person under two names is the same", arguments: PersonPairs.same)
  func onePersonUnderTwoNamesIsTheSame(kind: String, pairs: [(String, String)]) {
    for (left, right) in pairs {
      let comparison = Self.people(left, right)
      #expect(comparison.isSame, "\(kind): \(left), \(right) \(comparison.score)")
    }
  }

  @Test("two people with names that are alike are not", arguments: PersonPairs.different)
  func twoPeopleWithNamesThatAreAlikeAreNot(kind: String, pairs: [(String, String)]) {
    for (left, right) in pairs {
      let comparison = Self.people(left, right)
      #expect(!comparison.isSame, "\(kind): \(left), \(right) \(comparison.score)")
    }
  }

  @Test("one organisation under two names is the same", arguments: OrganisationPairs.same)
  func oneOrganisationUnderTwoNamesIsTheSame(kind: String, pairs: [(String, String)]) {
    for (left, right) in pairs {
      let comparison = Self.organisations(left, right)
      #expect(comparison.isSame, "\(kind): \(left), \(right) \(comparison.score)")
    }
  }

  @Test(
    "two organisations with names that are alike are not", arguments: OrganisationPairs.different)
  func twoOrganisationsWithNamesThatAreAlikeAreNot(kind: String, pairs: [(String, String)]) {
    for (left, right) in pairs {
      let comparison = Self.organisations(left, right)
      #expect(!comparison.isSame, "\(kind): \(left), \(right) \(comparison.score)")
    }
  }

  @Test("which name comes first does not matter")
  func whichNameComesFirstDoesNotMatter() {
    for (left, right) in (PersonPairs.same + PersonPairs.different).flatMap(\.1) {
      let difference = Self.people(left, right).score - Self.people(right, left).score
      #expect(abs(difference) < 1e-9, "\(left), \(right)")
    }
    for (left, right) in (OrganisationPairs.same + OrganisationPairs.different).flatMap(\.1) {
      let difference = Self.organisations(left, right).score - Self.organisations(right, left).score
      #expect(abs(difference) < 1e-9, "\(left), \(right)")
    }
  }

  @Test("a name is the same as itself, whatever it is")
  func aNameIsTheSameAsItself() {
    for (left, _) in (PersonPairs.same + PersonPairs.different).flatMap(\.1) {
      #expect(Self.people(left, left).score == 1, "\(left)")
    }
    for (left, _) in (OrganisationPairs.same + OrganisationPairs.different).flatMap(\.1) {
      #expect(Self.organisations(left, left).score == 1, "\(left)")
    }
  }

  @Test(
    "names without letters, and very long ones, are compared too",
    arguments: ["", " ", "–", "…", "123", String(repeating: "Ana ", count: 500), "👩‍🔬", "Dr"])
  func namesWithoutLettersAreComparedToo(name: String) {
    #expect((0...1).contains(Self.people(name, "Anna Kowalska").score))
    #expect((0...1).contains(Self.people(name, name).score))
    #expect((0...1).contains(Self.organisations(name, "Lightmirror GmbH").score))
    #expect((0...1).contains(Self.organisations("GmbH & Co. KG", name).score))
  }

  @Test("an initial beside a common name leaves it open: near the threshold, and below it")
  func anInitialBesideACommonNameLeavesItOpen() {
    let comparison = Self.people("J. Kramer", "Jan-Philipp Kramer")
    #expect(!comparison.isSame)
    #expect(comparison.score > 0.55)
    #expect(Self.people("J. Szymborska", "Jana Szymborska").isSame)
  }

  @Test("a rare name that is shared says more than a common one")
  func aRareNameThatIsSharedSaysMore() {
    let rare = Self.people("Anna Vrchlická", "Ana Maria Vrchlická").score
    let common = Self.people("Anna Smith", "Ana Maria Smith").score
    #expect(rare > common)
  }

  @Test("a directory may say itself how rare names are")
  func aDirectoryMaySayItselfHowRareNamesAre() {
    func score(_ rarity: Double) -> Double {
      NameComparison(
        PersonNameForm("A. Przeor", rarity: { _ in rarity }),
        PersonNameForm("Anna Przeor", rarity: { _ in rarity })
      ).score
    }
    #expect(score(1) > NameComparison.threshold)
    #expect(score(0) < NameComparison.threshold)
  }

  @Test(
    "the explanation names each part",
    arguments: [
      ("Łukasz Nowak", "Lukasz Nowak", "accent Łukasz Lukasz|equal Nowak Nowak"),
      ("Иван Nowak", "Ivan Nowak", "transliterated Иван Ivan|equal Nowak Nowak"),
      ("Jan Matusiak", "J Matusiaak", "initial Jan J|edit Matusiak Matusiaak"),
      (
        "Monica Matusiak", "Monika Matusiak", "transliterated Monica Monika|equal Matusiak Matusiak"
      ),
      ("Bob Matusiak", "Robert Matusiak", "nickname Bob Robert|equal Matusiak Matusiak"),
      ("Jan Matusiak", "Jan Matuszak", "equal Jan Jan|edit Matusiak Matuszak"),
      (
        "Jan Matusiak", "Jan Piotr Matusiak",
        "equal Jan Jan|equal Matusiak Matusiak|extra part  Piotr"
      ),
      ("Jan Matusiak", "Matusiak Jan", "equal Jan Jan|equal Matusiak Matusiak|order  "),
      ("Jan Matusiak", "Ewa Matusiak", "different Jan Ewa|equal Matusiak Matusiak"),
      (
        "Ruud vander Meer", "Ruud van der Meer",
        "equal Ruud Ruud|joined vander van der|equal Meer Meer"
      ),
      ("近平 Matusiak", "Jinping Matusiak", "joined 近平 Jinping|equal Matusiak Matusiak"),
      ("مروان Matusiak", "Marwan Matusiak", "transliterated مروان Marwan|equal Matusiak Matusiak"),
      (
        "Omar bin Marwan", "Marwan bin Omar",
        "equal Omar Omar|order Omar Marwan Marwan Omar|equal bin bin|equal Marwan Marwan"
      ),
      ("President Matusiak", "Jan Matusiak", "equal Matusiak Matusiak|extra part  Jan"),
      ("Jan Jan Matusiak", "Jan Matusiak", "equal Jan Jan|repeated Jan |equal Matusiak Matusiak"),
      (
        "Jan Matusiak Sr.", "Jan Matusiak Jr.",
        "equal Jan Jan|equal Matusiak Matusiak|generation Sr Jr"
      ),
    ])
  func theExplanationNamesEachPart(left: String, right: String, parts: String) {
    #expect(Self.text(Self.people(left, right)) == parts)
  }

  @Test(
    "the explanation names each part of organisations",
    arguments: [
      ("Kestrel AG", "Kestrel GmbH", "equal Kestrel Kestrel|legal form AG GmbH"),
      ("Kestrel Group", "Kestrel", "equal Kestrel Kestrel|generic word Group "),
      (
        "Kestrel Fund II", "Kestrel Fund 3",
        "equal Kestrel Kestrel|generic word Fund Fund|number II 3"
      ),
      ("WTO", "World Trade Organization", "acronym WTO World Trade Organization"),
      (
        "Kestrel Lighting Alliance (KLA)", "KLA", "acronym Kestrel Lighting Alliance |equal KLA KLA"
      ),
      (
        "BMVF", "Bundesministerium für Verkehr und Forschung",
        "acronym BMVF Bundesministerium für Verkehr und Forschung"
      ),
      (
        "1st Kestrel Bank", "First Kestrel Bank",
        "number 1st First|equal Kestrel Kestrel|generic word Bank Bank"
      ),
      ("Bosk & Delft", "Bosk and Delft", "equal Bosk Bosk|translation & and|equal Delft Delft"),
      ("Kestrel S.L.", "Kestrel SL", "equal Kestrel Kestrel|legal form S.L. SL"),
      ("Kestrel France", "Kestrel Spain", "equal Kestrel Kestrel|place France Spain"),
      (
        "University of Cadiz", "Universidad de Cádiz",
        "translation University Universidad|extra part of |accent Cadiz Cádiz|extra part  de"
      ),
    ])
  func theExplanationNamesEachPartOfOrganisations(left: String, right: String, parts: String) {
    #expect(Self.text(Self.organisations(left, right)) == parts)
  }

  @Test("the score is the share of what speaks for it")
  func theScoreIsTheShareOfWhatSpeaksForIt() {
    for (left, right) in (PersonPairs.same + PersonPairs.different).flatMap(\.1) {
      let comparison = Self.people(left, right)
      let support = min(
        comparison.explanation.reduce(0) { $0 + $1.support }, NameComparison.mostSupport)
      let doubt = comparison.explanation.reduce(0) { $0 + $1.doubt }
      let share = support > 0 ? support / (support + doubt) : 0
      #expect(abs(comparison.score - share) < 0.02, "\(left), \(right)")
    }
  }

  private static func text(_ comparison: NameComparison) -> String {
    comparison.explanation.map { "\($0.kind.rawValue) \($0.left) \($0.right)" }
      .joined(separator: "|")
  }
}
