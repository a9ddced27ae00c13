/// What the words of one query may mean, each sought once however many stages ask for it.
final class NearWords {
  private let spelling: Spelling
  private let isRomanised: Bool
  private var known: [Question: [Spelling.Alternative]] = [:]

  private enum Question: Hashable {
    case edits(String, Int)
    case beginnings(String, Int)
    case sound(String)
  }

  /// - Parameter isRomanised: whether the words were romanised by one custom of several.
  init(_ spelling: Spelling, isRomanised: Bool) {
    self.spelling = spelling
    self.isRomanised = isRomanised
  }

  func alternatives(to word: String, atMost edits: Int) -> [Spelling.Alternative] {
    answer(.edits(word, edits)) { spelling.alternatives(to: word, atMost: edits) }
  }

  func beginnings(near beginning: String, atMost edits: Int) -> [Spelling.Alternative] {
    answer(.beginnings(beginning, edits)) { spelling.beginnings(near: beginning, atMost: edits) }
  }

  func alternatives(soundingLike word: String) -> [Spelling.Alternative] {
    answer(.sound(word)) { spelling.alternatives(soundingLike: word, isRomanised: isRomanised) }
  }

  private func answer(
    _ question: Question, _ seek: () -> [Spelling.Alternative]
  ) -> [Spelling.Alternative] {
    if let answer = known[question] { return answer }
    let answer = seek()
    known[question] = answer
    return answer
  }
}
