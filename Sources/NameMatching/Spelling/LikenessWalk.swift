/// Compares one typed word with known ones, letter by letter of these, a row of the table of edits
/// for each, so that words with one beginning share the rows of that.
public struct LikenessWalk: Sendable {
  private let word: [UInt8]
  private let likeness: Likeness
  private let limit: UInt16
  let mostLetters: Int
  let beginnings: Bool
  private var rows: [UInt16]
  private var leasts: [UInt16]
  /// The first and last column of each row within the limit.
  private var active: [(first: Int, last: Int)]
  private static let never: UInt16 = 10_000
  private var path: [UInt8]
  private var packed: [PackedLetters]
  private let width: Int
  /// What it costs to drop each typed letter.
  private let drops: [UInt16]
  /// Readings of the typed letters by the last letter that is known.
  private var readings: [[Reading]] = []
  /// How many letters at the end of the word may be dropped, from one on.
  private let typedEndings: [Int]

  private struct Reading: Sendable {
    var known: UInt32
    /// For as many letters.
    var mask: UInt32
    var length: Int
    var cost: UInt16
    /// Where the typed letters begin and end.
    var start: Int
    var end: Int
  }

  /// - Parameter limit: in edits.
  public init(_ word: some StringProtocol, _ likeness: Likeness, atMost limit: Double) {
    self.init(Array(word.utf8), likeness, atMost: limit, beginnings: false)
  }

  /// What `known` costs, in edits; nil where it is above the limit.
  public mutating func cost(_ known: some StringProtocol) -> Double? {
    cost(of: Array(known.utf8)).map { Double($0) / Double(Likeness.edit) }
  }

  init(_ word: [UInt8], _ likeness: Likeness, atMost limit: Double, beginnings: Bool) {
    let word = Array(word.prefix(40))
    self.word = word
    self.likeness = likeness
    self.limit = UInt16(max(0, limit) * Double(Likeness.edit))
    self.beginnings = beginnings
    width = word.count + 1
    let cheapest = likeness.readings.isEmpty ? Int(Likeness.edit) : 1
    mostLetters = word.count + min(12, Int(self.limit) / cheapest + 1) + 1
    rows = [UInt16](repeating: 0, count: width * (mostLetters + 1))
    leasts = [UInt16](repeating: 0, count: mostLetters + 1)
    path = [UInt8](repeating: 0, count: mostLetters + 1)
    packed = [PackedLetters](repeating: PackedLetters(), count: mostLetters + 1)
    drops = word.indices.map { place in
      place > 0 && word[place] == word[place - 1]
        ? Likeness.doubled : likeness.single[Int(word[place])]
    }
    typedEndings = likeness.endings.filter { word.count > $0.count + 2 && word.hasSuffix($0) }
      .map(\.count)
    active = [(first: Int, last: Int)](repeating: (0, 0), count: mostLetters + 1)
    for column in 1..<max(1, width) {
      let cost = rows[column - 1] + drops[column - 1]
      rows[column] = cost <= self.limit ? cost : Self.never
      if cost <= self.limit { active[0].last = column }
    }
    if !likeness.readings.isEmpty { findReadings() }
  }

  private mutating func findReadings() {
    readings = [[Reading]](repeating: [], count: 32)
    for start in word.indices {
      var typed = PackedLetters()
      for end in start..<min(word.count, start + 4) {
        typed.append(word[end])
        for reading in likeness.readings[typed] ?? [] {
          readings[Int(reading.known.suffix(1).number)].append(
            Reading(
              known: reading.known.number, mask: PackedLetters.mask(reading.length),
              length: reading.length, cost: reading.cost, start: start, end: end + 1))
        }
      }
    }
  }

  /// In quarters of an edit; nil where it is above the limit.
  mutating func cost(of known: [UInt8]) -> UInt16? {
    guard !word.isEmpty, known.count <= mostLetters else { return nil }
    for (index, letter) in known.enumerated() where !go(to: letter, depth: index + 1) {
      return index + 1 == known.count ? end(at: known.count) : nil
    }
    return end(at: known.count)
  }

  /// What the word costs where the known one ends at `depth`. Changes nothing, but would else be called
  /// on a copy for each node of a trie.
  mutating func end(at depth: Int) -> UInt16? {
    let row = depth * width
    var cost = rows[row + word.count]
    for ending in typedEndings { cost = min(cost, rows[row + word.count - ending] + Likeness.easy) }
    for ending in likeness.endings where depth > ending.count + 2 {
      if path[(depth - ending.count + 1)...depth].elementsEqual(ending) {
        cost = min(cost, rows[row - ending.count * width + word.count] + Likeness.easy)
      }
    }
    return cost <= limit ? cost : nil
  }

  mutating func letters(_ depth: Int) -> String { String(decoding: path[1...depth], as: UTF8.self) }

  /// Fills the row of the letter at `depth`, from 1; false where nothing behind it can be near.
  mutating func go(to letter: UInt8, depth: Int) -> Bool {
    path[depth] = letter
    packed[depth] = packed[depth - 1]
    packed[depth].append(letter)
    let least = fillRow(depth, letter)
    leasts[depth] = least
    return least <= limit || goesOn(depth)
  }

  /// Whether the last letters are the beginning of what a rule may yet make of the typed ones.
  private mutating func goesOn(_ depth: Int) -> Bool {
    if readings.isEmpty { return false }
    for length in 1...min(3, depth) where leasts[depth - length] < limit {
      let cost = likeness.unfinished[Int(packed[depth].suffix(length).number)]
      if cost <= limit - leasts[depth - length] { return true }
    }
    return false
  }

  /// Only columns that the rows above make possible are looked at; its least number.
  private mutating func fillRow(_ depth: Int, _ letter: UInt8) -> UInt16 {
    let (width, limit) = (self.width, self.limit)
    let previous = path[depth - 1]
    let beforePrevious = depth > 1 ? path[depth - 2] : 0
    let isWide = limit >= Likeness.swappedApart
    let insertion =
      letter == previous && depth > 1 ? Likeness.doubled : likeness.single[Int(letter)]
    let packed = packed[depth]
    var first = active[depth - 1].first
    var last = active[depth - 1].last + 1
    if depth > 1 {
      first = min(first, active[depth - 2].first + 2)
      last = max(last, active[depth - 2].last + (isWide ? 3 : 2))
    }
    if isWide, depth > 2 {
      first = min(first, active[depth - 3].first + 2)
      last = max(last, active[depth - 3].last + 2)
    }
    let row = depth * width
    let above = row - width
    return rows.withUnsafeMutableBufferPointer { rows in
      for column in row..<(row + width) { rows[column] = Self.never }
      if !readings.isEmpty {
        for reading in readings[Int(packed.suffix(1).number)]
        where packed.number & reading.mask == reading.known && reading.length <= depth {
          let cost = rows[row - reading.length * width + reading.start] + reading.cost
          if cost <= limit, cost < rows[row + reading.end] {
            rows[row + reading.end] = cost
            first = min(first, reading.end)
            last = max(last, reading.end)
          }
        }
      }
      var least = Self.never
      var (low, high) = (width, -1)
      var column = first
      while column < width {
        var cost = min(rows[row + column], rows[above + column] + insertion)
        if column > 0 {
          let isSame = word[column - 1] == letter
          cost = min(
            cost, rows[row + column - 1] + drops[column - 1],
            rows[above + column - 1] + (isSame ? 0 : Likeness.edit))
          if depth > 1, column > 1 {
            if letter == word[column - 2], previous == word[column - 1] {
              cost = min(cost, rows[above - width + column - 2] + Likeness.swapped)
            }
            if isWide {
              // Swapped, and another letter between them on one side.
              if depth > 2, letter == word[column - 2], beforePrevious == word[column - 1] {
                cost = min(cost, rows[above - 2 * width + column - 2] + Likeness.swappedApart)
              }
              if column > 2, letter == word[column - 3], previous == word[column - 1] {
                cost = min(cost, rows[above - width + column - 3] + Likeness.swappedApart)
              }
            }
          }
        }
        if cost <= limit {
          rows[row + column] = cost
          least = min(least, cost)
          low = min(low, column)
          high = column
        } else {
          rows[row + column] = Self.never
          if column > last { break }
        }
        column += 1
      }
      active[depth] = (low, high)
      return least
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    suffix(ending.count).elementsEqual(ending)
  }
}
