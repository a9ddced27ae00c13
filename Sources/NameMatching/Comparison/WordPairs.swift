/// Which words of two names are still without a partner, and what was found so far: the bookkeeping
/// that people's and organisations' names share.
struct WordPairs {
  /// Words without a partner, as bits.
  private(set) var leftFree: UInt32
  private(set) var rightFree: UInt32
  var findings: [Finding] = []

  init(_ left: ComparedWords, _ right: ComparedWords) {
    leftFree = Self.all(left)
    rightFree = Self.all(right)
    findings.reserveCapacity(left.count + right.count + 2)
  }

  private static func all(_ words: ComparedWords) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(words.count)) - 1)
  }

  var hasFree: Bool { leftFree | rightFree != 0 }

  mutating func pair(_ finding: Finding) {
    leftFree &= ~finding.left
    rightFree &= ~finding.right
    findings.append(finding)
  }

  /// What `judge` finds between free words, what says most first. Names are short and most of their
  /// words are paired before, so that this takes a few steps.
  func found(_ judge: (_ left: Int, _ right: Int) -> Finding?) -> [Finding] {
    if leftFree == 0 || rightFree == 0 { return [] }
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
    return found
  }

  /// Pairs words by findings, the first of which come first.
  mutating func pair(bestOf found: [Finding]) {
    for finding in found where finding.left & leftFree != 0 && finding.right & rightFree != 0 {
      pair(finding)
    }
  }

  /// Pairs words of one name with two or three neighbours of the other that they are when written
  /// together; `near` lets a long word differ by a letter.
  mutating func pairJoined(
    _ left: ComparedWords, _ right: ComparedWords, near: Bool,
    _ judge: (_ word: ComparedWord) -> (support: Double, doubt: Double)
  ) {
    if let (whole, parts) = Self.joined(left, leftFree, right, rightFree, near: near) {
      let (support, doubt) = judge(left[whole])
      pair(
        Finding(
          kind: .joined, left: 1 << UInt32(whole), right: parts, support: support, doubt: doubt))
    }
    if let (whole, parts) = Self.joined(right, rightFree, left, leftFree, near: near) {
      let (support, doubt) = judge(right[whole])
      pair(
        Finding(
          kind: .joined, left: parts, right: 1 << UInt32(whole), support: support, doubt: doubt))
    }
  }

  /// The first free word that is neighbours among `parts`, and which these are.
  private static func joined(
    _ words: ComparedWords, _ free: UInt32, _ parts: ComparedWords, _ partsFree: UInt32, near: Bool
  ) -> (whole: Int, parts: UInt32)? {
    // Two of them must be neighbours.
    guard free != 0, partsFree & partsFree << 1 != 0 else { return nil }
    for whole in Bits(free) where words[whole].length > 3 {
      let length = words[whole].codes.count
      for first in Bits(partsFree) {
        for last in first + 1..<first + 3 where last < parts.count {
          let mask = (UInt32(2) << UInt32(last)) - (UInt32(1) << UInt32(first))
          guard partsFree & mask == mask else { break }
          let places = parts.places(ofCodesIn: first...last)
          if abs(length - places.count) <= (near ? 2 : 1),
            areJoined(words.codes(of: words[whole]), parts.codes(at: places), near: near)
          {
            return (whole, mask)
          }
        }
      }
    }
    return nil
  }

  private static func areJoined(
    _ whole: ArraySlice<UInt8>, _ parts: ArraySlice<UInt8>, near: Bool
  ) -> Bool {
    if whole.elementsEqual(parts) { return true }
    return near && whole.count > 5 && LetterCosts.table.distance(whole, parts, atMost: 14) != nil
  }

  /// Whether the paired single words stand in one order, or stood so when one name was turned round.
  var isInOrder: Bool {
    for (place, finding) in findings.enumerated() where finding.isPair {
      for other in findings[..<place] where other.isPair {
        let isBefore = finding.left.trailingZeroBitCount < other.left.trailingZeroBitCount
        let isBeforeOnRight = finding.right.trailingZeroBitCount < other.right.trailingZeroBitCount
        if isBefore != isBeforeOnRight { return false }
      }
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
