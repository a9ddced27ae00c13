import NameMatching
import Testing

@Suite struct EditDistanceTests {
  @Test(
    "insertions, deletions, substitutions and transpositions count one",
    arguments: [
      ("przeor", "przeor", 0), ("prezor", "przeor", 1), ("przor", "przeor", 1),
      ("przeeor", "przeor", 1), ("brzeor", "przeor", 1), ("rpzeor", "przeor", 1),
      ("kramer", "cramre", 2), ("", "ab", 2), ("abc", "ca", 3),
    ])
  func editsCountOne(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, atMost: 5) == distance)
    #expect(EditDistance.between(right, left, atMost: distance) == distance)
    if distance > 0 {
      #expect(EditDistance.between(left, right, atMost: distance - 1) == nil)
    }
  }
}
