import SpeakerDirectory
import Testing

/// "OR" and "-" between words and conditions.
@Suite struct AlternativeTests {
  let directory: Directory

  init() throws { directory = try .withTalks() }

  @Test(
    "one of several is enough, and what is excluded is not found",
    arguments: [
      ("przeor OR kramer", ["marek-przeor", "jan-philipp-kramer"]),
      ("\"marek przeor\" OR \"kramer jan\"", ["marek-przeor"]),
      ("marek OR łucja grow OR defis", ["marek-przeor", "lucja-blonska"]),
      ("role:head OR role:officer", ["marek-przeor", "lucja-blonska"]),
      ("role:head OR role:officer org:GROW OR org:DEFIS", ["marek-przeor", "lucja-blonska"]),
      ("role:head OR capacity:moderator", ["jan-philipp-kramer", "lucja-blonska"]),
      ("year:2024 OR blonska", ["giorgos-papadopoulos", "lucja-blonska"]),
      ("on:2024 OR kind:event", ["giorgos-papadopoulos"]),
      ("org:GROW OR zebra", ["marek-przeor"]),
      ("prezor OR zebra", ["marek-przeor"]),
      ("org:\"European Commission\" -org:DEFIS", ["marek-przeor"]),
      ("org:\"European Commission\" -year:2022", ["marek-przeor"]),
      ("org:\"European Commission\" -after:2000", []),
      ("clusters -capacity:moderator -\"skills\"", ["giorgos-papadopoulos"]),
      ("przeor -skills", []), ("marek -zebra", ["marek-przeor"]), ("-przeor", []),
      ("prezor -skills", []), ("prezor org:GROW", ["marek-przeor"]), ("prezor org:DEFIS", []),
    ])
  func oneOfSeveralIsEnough(query: String, keys: [String]) throws {
    #expect(Set(try directory.search(query, kinds: [.speaker]).hits.map(\.key)) == Set(keys))
  }

  @Test(
    "kinds too",
    arguments: [
      ("skills kind:event OR kind:organisation", [Kind.event, .organisation]),
      ("skills -kind:event", [.organisation, .speaker]),
    ] as [(String, [Kind])])
  func kindsToo(query: String, kinds: [Kind]) throws {
    #expect(Set(try directory.search(query).hits.map(\.kind)) == Set(kinds))
  }

  @Test(
    "a body or speaker that nobody is called so is pointed out, with the nearest",
    arguments: [
      ("org:\"DG GROW Brussels XI\"", "no organisation is called", "DG GROW"),
      ("with:\"Marek Nobody\"", "no speaker is called", "Marek Przeor"),
    ])
  func aNameThatNobodyBearsIsPointedOut(query: String, said: String, nearest: String) throws {
    let result = try directory.search(query)
    #expect(result.hits.isEmpty)
    let hint = try #require(result.hints?.first)
    #expect(hint.contains(said) && hint.contains(nearest))
  }
}
