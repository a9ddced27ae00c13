internal import NameMatching

/// How many people are called so by chance, as far as the names of a directory tell: among a million
/// there are several of nearly every common name.
struct Namesakes {
  /// In how many names each word stands, by its hash: the words themselves would take too much memory.
  private var counts: [Int: UInt32] = [:]
  private let total: Double

  /// The share of names that have a word with a given first letter.
  private static let shareOfLetter = 0.1

  init(_ names: NameTable) {
    total = Double(max(1, names.count))
    for index in 0..<names.count {
      for word in Folding.words(names.name(index)) { counts[word.hashValue, default: 0] += 1 }
    }
  }

  /// How many others than the two have names that agree in what these agree in, if words met by
  /// chance.
  func expected(_ explanation: [NameEvidence]) -> Double {
    explanation.reduce(total) { expected, part in
      part.support > 0 && !part.left.isEmpty && !part.right.isEmpty
        ? expected * share(part) : expected
    }
  }

  /// The share of names that have the words of a part, without the two that are compared.
  private func share(_ part: NameEvidence) -> Double {
    if part.kind == .initial { return Self.shareOfLetter }
    let (left, right) = (Folding.words(part.left), Folding.words(part.right))
    let count = count(left) + (left == right ? 0 : count(right))
    return min(1, max(0, Double(count) - 2) / total)
  }

  private func count(_ words: [Substring]) -> Int {
    words.map { Int(counts[$0.hashValue] ?? 0) }.min() ?? 0
  }
}
