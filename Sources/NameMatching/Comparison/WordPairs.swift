/// Which words of two names are still without a partner, and what was found so far: the bookkeeping
/// that people's and organisations' names share.
struct WordPairs {
  let left: ComparedWords
  let right: ComparedWords
  /// Words without a partner, as bits.
  var leftFree: UInt32
  var rightFree: UInt32
  var findings: [Finding] = []

  init(_ left: ComparedWords, _ right: ComparedWords) {
    (self.left, self.right) = (left, right)
    leftFree = Self.all(left)
    rightFree = Self.all(right)
    findings.reserveCapacity(left.count + 2)
  }

  private static func all(_ words: ComparedWords) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(words.count)) - 1)
  }

  mutating func pair(_ finding: Finding) {
    leftFree &= ~finding.left
    rightFree &= ~finding.right
    findings.append(finding)
  }

  /// Pairs what `judge` finds between free words, what says most first. Names are short and most
  /// of their words are paired before, so that this takes a few steps.
  mutating func pairBest(_ judge: (_ left: Int, _ right: Int) -> Finding?) {
    var found: [Finding] = []
    for leftIndex in Bits(leftFree) {
      for rightIndex in Bits(rightFree) {
        guard var finding = judge(leftIndex, rightIndex) else { continue }
        finding.left = 1 << UInt32(leftIndex)
        finding.right = 1 << UInt32(rightIndex)
        found.append(finding)
      }
    }
    if found.count > 1 {
      found.sort { $0.support - $0.doubt > $1.support - $1.doubt }
    }
    for finding in found where finding.left & leftFree != 0 && finding.right & rightFree != 0 {
      pair(finding)
    }
  }

  /// Pairs words of one name with two or three neighbours of the other that they are when written
  /// together; `near` lets a long word differ by a letter.
  mutating func pairJoined(near: Bool, _ judge: (_ word: ComparedWord) -> (Double, Double)) {
    pairJoined(left, right, \.leftFree, \.rightFree, near: near, judge) { ($0, $1) }
    pairJoined(right, left, \.rightFree, \.leftFree, near: near, judge) { ($1, $0) }
  }

  private mutating func pairJoined(
    _ whole: ComparedWords, _ parts: ComparedWords,
    _ wholeFree: KeyPath<WordPairs, UInt32>, _ partsFree: KeyPath<WordPairs, UInt32>, near: Bool,
    _ judge: (_ word: ComparedWord) -> (Double, Double),
    _ sides: (UInt32, UInt32) -> (left: UInt32, right: UInt32)
  ) {
    guard parts.count > 1 else { return }
    for index in Bits(self[keyPath: wholeFree]) where whole[index].length > 3 {
      for first in Bits(self[keyPath: partsFree]) {
        for last in (first + 1)..<max(first + 2, min(parts.count, first + 3))
        where last < parts.count {
          let mask = (UInt32(2) << UInt32(last)) - (UInt32(1) << UInt32(first))
          guard self[keyPath: partsFree] & mask == mask,
            Self.isJoined(whole.codes(of: whole[index]), parts.codes(of: first...last), near: near)
          else { continue }
          let (support, doubt) = judge(whole[index])
          let (left, right) = sides(1 << UInt32(index), mask)
          pair(Finding(kind: .joined, left: left, right: right, support: support, doubt: doubt))
          return
        }
      }
    }
  }

  private static func isJoined(
    _ whole: ArraySlice<UInt8>, _ parts: ArraySlice<UInt8>, near: Bool
  ) -> Bool {
    guard abs(whole.count - parts.count) <= (near ? 2 : 1) else { return false }
    if whole.elementsEqual(parts) { return true }
    // Two letters that meet where words are joined become one.
    let limit = near && whole.count > 6 ? 12 : 0
    if limit == 0 { return false }
    return LetterCosts.table.distance(whole, parts, atMost: limit) != nil
  }

  /// Whether the paired single words stand in one order, or stood so when one name was turned round.
  var isInOrder: Bool {
    var last = -1
    let ordered = findings.filter { $0.left != 0 && $0.right != 0 }
      .sorted { $0.left.trailingZeroBitCount < $1.left.trailingZeroBitCount }
    for finding in ordered {
      let place = finding.right.trailingZeroBitCount
      if place < last { return false }
      last = place
    }
    return true
  }
}

/// The places of the bits of a mask, from the lowest.
struct Bits: Sequence, IteratorProtocol {
  private var mask: UInt32

  init(_ mask: UInt32) { self.mask = mask }

  mutating func next() -> Int? {
    if mask == 0 { return nil }
    defer { mask &= mask - 1 }
    return mask.trailingZeroBitCount
  }
}
