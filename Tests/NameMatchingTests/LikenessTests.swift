import NameMatching
import Testing

@Suite struct LikenessTests {
  @Test(
    "slips count as edits, and the likelier ones less",
    arguments: [
      ("przeor", "przeor", 0), ("brzeor", "przeor", 1), ("przor", "przeor", 1),
      ("przeora", "przeor", 1), ("prezor", "przeor", 0.75), ("przeeor", "przeor", 0.25),
      ("miler", "miller", 0.25), ("khaleen", "kathleen", 1.75), ("xrzeox", "przeor", 2),
    ])
  func slipsCountAsEdits(typed: String, known: String, cost: Double) {
    #expect(Likeness.slips.cost(typed, known, atMost: 3) == cost)
    if cost > 0 { #expect(Likeness.slips.cost(typed, known, atMost: cost - 0.25) == nil) }
  }

  @Test(
    "letters that everybody confuses count less than others",
    arguments: [
      ("cramer", "kramer"), ("winko", "vinko"),
      ("filip", "philip"), ("viktor", "victor"), ("joanis", "yoanis"),
      ("tomas", "thomas"), ("alexander", "aleksander"), ("suzan", "susan"),
    ])
  func lettersThatEverybodyConfusesCountLess(typed: String, known: String) throws {
    let cost = try #require(Likeness.typing.cost(typed, known, atMost: 1))
    #expect(cost < 1)
    #expect(Likeness.typing.cost(known, typed, atMost: 1) == cost)
  }

  @Test(
    "one name in the orthographies and romanisations of Europe is near to itself",
    arguments: [
      ["zhukov", "joukov", "schukow", "zukov", "zsukov", "zhoukov"],
      ["khrushchev", "chruscov", "chruschtschow", "chruszczow", "hruscsov"],
      ["chaykovskiy", "tchaikovsky", "cajkovskij", "tschaikowski", "czajkowski"],
      ["sergey", "sergei", "serguei", "sergej", "sergii"],
      ["georgi", "gueorgui"], ["valeriy", "valerij", "walerij", "valery", "valeri"],
      ["giannis", "yiannis", "ioannis"], ["gegham", "hegham"], ["evangelos", "evaggelos"],
      ["papadopoulos", "papadopulos"], ["chatzi", "hatzi"], ["jankovic", "jankowitsch"],
      ["zakharov", "sacharow", "zaharov"], ["filip", "philipp", "philippe"],
      ["dzhordzh", "george"], ["zhak", "jacques"], ["maykl", "michael"], ["shoyble", "schauble"],
      ["kvasnevskiy", "kwasniewski"],
    ])
  func oneNameIsNearToItself(spellings: [String]) {
    for (typed, known) in zip(spellings, spellings.dropFirst()) {
      #expect(Likeness.sound.cost(typed, known, atMost: 1.5) != nil, "\(typed), \(known)")
      #expect(Likeness.sound.cost(known, typed, atMost: 1.5) != nil, "\(known), \(typed)")
    }
  }

  @Test(
    "other names are not near",
    arguments: [
      ("martin", "konrad"), ("schulz", "weber"), ("petrov", "ivanov"), ("anna", "olga"),
      ("dubois", "durand"), ("nowak", "kowalski"),
    ])
  func otherNamesAreNotNear(typed: String, known: String) {
    #expect(Likeness.sound.cost(typed, known, atMost: 1.5) == nil)
  }

  @Test("a short name knows its long one, in any orthography")
  func aShortNameKnowsItsLongOne() {
    #expect(Nicknames.forms(of: "bob").contains("robert"))
    #expect(Nicknames.forms(of: "ioannes").contains("hans"))
    #expect(Nicknames.forms(of: "przeor").isEmpty)
    #expect(Nicknames.forms(soundingLike: "endryu").contains { $0.name == "andy" })
    #expect(Nicknames.forms(soundingLike: "xqxqxq").isEmpty)
  }
}
