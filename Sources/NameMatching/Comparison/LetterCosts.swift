/// How far two words in letters of their sound (``SpellingKey``) are apart.
///
/// An optimal string alignment as in ``EditDistance``, with a cost for each pair of letters: those
/// that are heard, read or typed for each other cost less than others.
struct LetterCosts: Sendable {
  static let table = LetterCosts()

  /// What a letter typed for another costs that is not near it. All costs are in tenths of it.
  static let unit = 10

  /// What each letter costs for each, and behind them what each costs that is left out.
  private var costs = [UInt8](
    repeating: UInt8(unit), count: SpellingKey.count * (SpellingKey.count + 1))

  private init() {
    for row in Self.groups {
      let codes = row.letters.map(Self.code)
      for left in codes { for right in codes { lower(left, right, to: row.cost) } }
    }
    for (letters, cost) in Self.drops {
      for letter in letters { costs[Self.firstGap + Self.code(letter)] = cost }
    }
    for code in 0..<SpellingKey.count { costs[code * SpellingKey.count + code] = 0 }
  }

  private static let firstGap = SpellingKey.count * SpellingKey.count

  private mutating func lower(_ left: Int, _ right: Int, to cost: UInt8) {
    let place = left * SpellingKey.count + right
    costs[place] = min(costs[place], cost)
  }

  /// Letters taken for each other. "S" is "sh" and "C" is "ch".
  private static let groups: [(letters: String, cost: UInt8)] = [
    ("aeiou", 6), ("ae", 5), ("ei", 4), ("ou", 4),
    ("sz", 3), ("sS", 4), ("cs", 3), ("cz", 3), ("zi", 5), ("cC", 3), ("SC", 6), ("kc", 5),
    ("hC", 4), ("hk", 6), ("hg", 4), ("gk", 4), ("iC", 7), ("ig", 6), ("zS", 5),
    ("dt", 5), ("bp", 5), ("bv", 6), ("fv", 3), ("uv", 6), ("mn", 6), ("lr", 8),
    // Digits that look like letters
    ("0o", 2), ("1i", 2), ("1l", 2), ("3e", 2), ("4a", 2), ("5s", 2), ("5S", 4), ("7t", 2),
    ("8b", 2),
    // Neighbours on the keyboards of most of Europe
    ("qa", 8), ("as", 8), ("sd", 8), ("df", 8), ("fg", 8), ("gh", 8), ("hj", 8), ("kl", 8),
    ("er", 8), ("rt", 8), ("io", 8), ("op", 8), ("cv", 8), ("vb", 8), ("bn", 8), ("nm", 6),
  ]

  /// Letters that are left out easily.
  private static let drops: [(letters: String, cost: UInt8)] = [
    ("aeou", 8), ("i", 6), ("h", 4), ("s", 8),
  ]

  private static func code(_ letter: Character) -> Int {
    switch letter {
    case "S": Int(SpellingKey.sh)
    case "C": Int(SpellingKey.ch)
    case "0"..."9": Int(SpellingKey.digits) + (letter.wholeNumberValue ?? 0)
    default: Int((letter.asciiValue ?? UInt8(ascii: "a")) - UInt8(ascii: "a"))
    }
  }

  /// The cost of turning one word into the other, in tenths of a letter; nil where that is more
  /// than `limit`. Another first letter costs a little more.
  func distance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, atMost limit: Int) -> Int? {
    let width = right.count + 1
    guard abs(left.count - right.count) * 4 <= limit, width <= 64 else { return nil }
    return left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        costs.withUnsafeBufferPointer { costs in
          withUnsafeTemporaryAllocation(of: Int32.self, capacity: width * 3) { rows in
            Self.fill(rows, left, right, costs, limit: Int32(limit)).map(Int.init)
          }
        }
      }
    }
  }

  private static func fill(
    _ rows: UnsafeMutableBufferPointer<Int32>, _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>, _ costs: UnsafeBufferPointer<UInt8>, limit: Int32
  ) -> Int32? {
    let width = right.count + 1
    var (before, last, current) = (0, width, width * 2)
    rows[last] = 0
    for column in 1..<width {
      let gap = Int32(costs[firstGap + Int(right[column - 1])])
      rows[last + column] = rows[last + column - 1] + gap
    }
    for row in 0..<left.count {
      let letter = Int(left[row])
      let gap = Int32(costs[firstGap + letter])
      rows[current] = rows[last] + gap
      var least = rows[current]
      for column in 1..<width {
        let other = Int(right[column - 1])
        var substitution = Int32(costs[letter * SpellingKey.count + other])
        if substitution > 0, row == 0, column == 1 { substitution += 2 }
        var cost = min(
          rows[last + column - 1] + substitution,
          min(
            rows[last + column] + gap,
            rows[current + column - 1] + Int32(costs[firstGap + other])))
        if row > 0, column > 1, letter == Int(right[column - 2]), Int(left[row - 1]) == other {
          cost = min(cost, rows[before + column - 2] + 8)
        }
        rows[current + column] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (before, last, current) = (last, current, before)
    }
    let distance = rows[last + width - 1]
    return distance <= limit ? distance : nil
  }
}
