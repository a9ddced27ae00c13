/// Looks for many forms at once in bytes, in one pass and whatever the case of ASCII letters.
///
/// The forms are sorted, so that those which begin alike lie together. Where the first bytes of one
/// are met, the range of those that may stand there is narrowed byte by byte: it takes no more steps
/// than the longest of them has bytes, however many there are.
package struct ByteScanner {
  /// All forms, one after the other.
  private var letters: [UInt8] = []
  /// Where each form begins, and where the last one ends.
  private var starts = [0]
  private var isFound: [Bool]

  /// How many bytes all forms have at least, up to four: at these is looked at every place.
  private let headSize: Int
  private var heads: [UInt32: Range<Int>] = [:]
  /// Whether a head of this hash may be one: most bytes of a file are passed by this alone.
  private var mayBeHead = [Bool](repeating: false, count: 1 << Self.hashBits)
  private static let hashBits = 18

  /// How many bytes of a piece the next one needs, so that nothing is cut in two.
  package let overlap: Int

  /// - Parameter forms: ASCII letters small; what has no byte is nowhere.
  package init(_ forms: Set<[UInt8]>) {
    let forms = forms.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    headSize = min(4, forms.map(\.count).min() ?? 0)
    overlap = max(0, (forms.map(\.count).max() ?? 0) - 1)
    isFound = Array(repeating: false, count: forms.count)
    for (index, form) in forms.enumerated() {
      letters += form
      starts.append(letters.count)
      let head = form[..<headSize].reduce(0) { $0 << 8 | UInt32($1) }
      heads[head] = (heads[head]?.lowerBound ?? index)..<(index + 1)
      mayBeHead[Self.hash(head)] = true
    }
  }

  /// The forms that stood in what was scanned.
  package var found: Set<[UInt8]> {
    Set(isFound.indices.filter { isFound[$0] }.map { Array(letters[starts[$0]..<starts[$0 + 1]]) })
  }

  /// Whether any form stands in the bytes; which ones is noted.
  ///
  /// - Parameter tell: is told where.
  @discardableResult
  package mutating func scan(
    _ bytes: UnsafeRawBufferPointer, _ tell: (Range<Int>) -> Void = { _ in }
  ) -> Bool {
    guard headSize > 0, bytes.count >= headSize else { return false }
    var isAny = false
    var head: UInt32 = 0
    let mask = UInt32.max >> UInt32(32 - 8 * headSize)
    for place in bytes.indices {
      head = (head << 8 | UInt32(NameForms.lowercased(bytes[place]))) & mask
      guard mayBeHead[Self.hash(head)], place + 1 >= headSize, let range = heads[head] else {
        continue
      }
      if note(range, after: place, in: bytes, tell) { isAny = true }
    }
    return isAny
  }

  /// Notes which of the forms go on after their head; whether any does.
  ///
  /// - Parameter place: of the last byte of the head.
  private mutating func note(
    _ forms: Range<Int>, after place: Int, in bytes: UnsafeRawBufferPointer,
    _ tell: (Range<Int>) -> Void
  ) -> Bool {
    var (range, place, depth, isAny) = (forms, place + 1, headSize, false)
    while true {
      // What is whole by now is the first of those that begin with it.
      let first = range.lowerBound
      if starts[first] + depth == starts[first + 1] {
        isFound[first] = true
        isAny = true
        tell((place - depth)..<place)
        range = (first + 1)..<range.upperBound
      }
      guard !range.isEmpty, place < bytes.count else { return isAny }
      range = narrowed(range, to: NameForms.lowercased(bytes[place]), at: depth)
      guard !range.isEmpty else { return isAny }
      place += 1
      depth += 1
    }
  }

  /// Those of the forms, which are longer than `depth` and alike up to there, that have the byte there.
  private func narrowed(_ forms: Range<Int>, to byte: UInt8, at depth: Int) -> Range<Int> {
    let lower = first(of: forms, depth) { $0 >= byte }
    let upper = first(of: lower..<forms.upperBound, depth) { $0 > byte }
    return lower..<upper
  }

  private func first(of forms: Range<Int>, _ depth: Int, _ isReached: (UInt8) -> Bool) -> Int {
    var (low, high) = (forms.lowerBound, forms.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isReached(letters[starts[middle] + depth]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func hash(_ head: UInt32) -> Int {
    Int((head &* 0x9E37_79B1) >> UInt32(32 - hashBits))
  }
}
