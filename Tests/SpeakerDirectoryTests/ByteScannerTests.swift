import SpeakerDirectory
import Testing

/// Many forms at once are found wherever each of them alone would be.
@Suite struct ByteScannerTests {
  private func found(_ forms: [String], in text: String) -> [String] {
    var scanner = ByteScanner(Set(forms.map { Array($0.utf8) }))
    Array(text.utf8).withUnsafeBytes { _ = scanner.scan($0) }
    return scanner.found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  @Test(
    "forms are found within words, in each other, at both ends and whatever the case of ASCII",
    arguments: [
      (["ann li", "ann", "nn l", "li", "lin"], "Jo-ANN LI", ["ann", "ann li", "li", "nn l"]),
      (["x", "yz"], "aXb", ["x"]), (["x", "yz"], "YZ", ["yz"]), (["łucja"], "Łucja", []),
      (["łucja"], "łUCJA", ["łucja"]), (["aab"], "aaab", ["aab"]), (["abab"], "aba", []),
      (["abcd", "abce", "abcef"], "abcef", ["abce", "abcef"]), ([""], "a", []), ([], "a", []),
      (["a"], "", []), (["\u{0}\u{0}"], "a\u{0}\u{0}", ["\u{0}\u{0}"]),
    ])
  func formsAreFound(forms: [String], text: String, expected: [String]) {
    #expect(found(forms, in: text) == expected)
  }

  @Test("it is what a look for each form finds, in one piece and in many", arguments: 1...30)
  func itIsWhatALookForEachFormFinds(seed: UInt64) {
    var random = SplitMix(state: seed)
    let bytes = random.bytes(500)
    let small = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let forms = Set(
      (0..<40).map { _ in
        random.bytes(.random(in: 1...9, using: &random)).map { $0 == 66 ? 98 : $0 }
      })
    let places = forms.map { form in
      (form, (0...(small.count - form.count)).filter { small[$0...].starts(with: form) })
    }
    let expected = Dictionary(uniqueKeysWithValues: places.filter { !$0.1.isEmpty })

    var whole = ByteScanner(forms)
    var found: [[UInt8]: [Int]] = [:]
    bytes.withUnsafeBytes {
      _ = whole.scan($0) { place in found[Array(small[place]), default: []].append(place.lowerBound)
      }
    }
    #expect(found == expected)
    #expect(whole.found == Set(expected.keys))

    var pieces = ByteScanner(forms)
    for start in stride(from: 0, to: bytes.count, by: 50) {
      let piece = Array(bytes[max(0, start - pieces.overlap)..<min(bytes.count, start + 50)])
      piece.withUnsafeBytes { _ = pieces.scan($0) }
    }
    #expect(pieces.found == whole.found)
  }
}

extension SplitMix {
  /// Of few kinds, so that much is alike.
  fileprivate mutating func bytes(_ count: Int) -> [UInt8] {
    let letters = Array("abBé".utf8)
    return (0..<count).map { _ in letters.randomElement(using: &self) ?? 0 }
  }
}
