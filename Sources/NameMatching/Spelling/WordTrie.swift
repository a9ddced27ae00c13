public import Foundation

/// Many words, laid out so that those near to a given one are found without looking at the others.
///
/// A trie in breadth-first order: the children of a node follow each other, so a node is one byte
/// and the place of its first child. It is searched as it lies in memory, and so is ready as soon as
/// its bytes are read.
public struct WordTrie: Sendable {
  private var labels: [UInt8]
  /// The place of the first child, 0 where there is none, with two marks.
  private var children: [UInt32]

  private static let isWord: UInt32 = 1 << 31
  private static let isLast: UInt32 = 1 << 30
  private static let place: UInt32 = (1 << 30) - 1

  /// - Parameter words: sorted by their bytes, each once.
  public init(sorted words: [String]) {
    // The first node is the root.
    labels = [0]
    children = [Self.isLast]
    let bytes = words.map { Array($0.utf8) }
    var waiting: [(words: Range<Int>, depth: Int, node: Int)] = [(bytes.indices, 0, 0)]
    var next = 0
    while next < waiting.count {
      let (range, depth, node) = waiting[next]
      next += 1
      var start = range.lowerBound
      let first = labels.count
      while start < range.upperBound {
        guard bytes[start].count > depth else {
          start += 1
          continue
        }
        let label = bytes[start][depth]
        var end = start
        while end < range.upperBound, bytes[end].count > depth, bytes[end][depth] == label {
          end += 1
        }
        labels.append(label)
        children.append(bytes[start].count == depth + 1 ? Self.isWord : 0)
        waiting.append((start..<end, depth + 1, labels.count - 1))
        start = end
      }
      if labels.count > first {
        children[node] |= UInt32(first)
        children[labels.count - 1] |= Self.isLast
      }
      if next > 65_536 {
        waiting.removeFirst(next)
        next = 0
      }
    }
  }

  /// From ``data``; nil where that is damaged.
  public init?(_ data: Data) {
    guard data.count.isMultiple(of: 5), data.count >= 5 else { return nil }
    let count = data.count / 5
    children = [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = data.copyBytes(to: buffer, from: data.startIndex..<(data.startIndex + count * 4)) / 4
    }
    labels = Array(data[(data.startIndex + count * 4)...])
    guard children.allSatisfy({ Int($0 & Self.place) < count }) else { return nil }
  }

  /// Its bytes, as this machine orders them.
  public var data: Data {
    var data = children.withUnsafeBytes { Data($0) }
    data.append(contentsOf: labels)
    return data
  }

  /// Whether `word` is one of the words.
  public func contains(_ word: some StringProtocol) -> Bool {
    node(of: Array(word.utf8)[...]).map { children[$0] & Self.isWord != 0 } ?? false
  }

  /// Whether one of the words begins so.
  public func contains(beginning: some StringProtocol) -> Bool {
    node(of: Array(beginning.utf8)[...]) != nil
  }

  /// All words that begin so, in their order; nil where these are more than `most`.
  public func words(beginning: some StringProtocol, atMost most: Int) -> [String]? {
    var path = Array(beginning.utf8)
    var words: [String] = []
    guard let start = node(of: path[...]) else { return [] }
    return collect(start, &path, &words, most) ? words : nil
  }

  /// Whether all words from a node on were few enough.
  private func collect(
    _ node: Int, _ path: inout [UInt8], _ words: inout [String], _ most: Int
  ) -> Bool {
    if children[node] & Self.isWord != 0 {
      if words.count == most { return false }
      words.append(String(decoding: path, as: UTF8.self))
    }
    for child in children(of: node) {
      path.append(labels[child])
      defer { path.removeLast() }
      if !collect(child, &path, &words, most) { return false }
    }
    return true
  }

  private func node(of word: ArraySlice<UInt8>) -> Int? {
    var node = 0
    for byte in word {
      guard let child = children(of: node).first(where: { labels[$0] == byte }) else { return nil }
      node = child
    }
    return node
  }

  private func children(of node: Int) -> Range<Int> {
    let first = Int(children[node] & Self.place)
    if first == 0 { return 0..<0 }
    var end = first
    while children[end] & Self.isLast == 0 { end += 1 }
    return first..<(end + 1)
  }
}

// MARK: - Near words

extension WordTrie {
  /// A word near to the one looked for.
  public struct Neighbour: Sendable, Equatable {
    public var word: String
    /// Insertions, deletions, substitutions and transpositions.
    public var distance: Int
  }

  /// All words that differ from `word` by at most `limit` edits, the nearest first.
  public func words(near word: some StringProtocol, atMost limit: Int) -> [Neighbour] {
    search(Array(word.utf8), limit, beginnings: false)
  }

  /// All shortest beginnings of words that differ from `beginning` by at most `limit` edits.
  public func beginnings(near beginning: some StringProtocol, atMost limit: Int) -> [Neighbour] {
    search(Array(beginning.utf8), limit, beginnings: true)
  }

  private func search(_ word: [UInt8], _ limit: Int, beginnings: Bool) -> [Neighbour] {
    guard !word.isEmpty, word.count <= 40 else { return [] }
    var walk = Walk(word: word, limit: limit, beginnings: beginnings)
    labels.withUnsafeBufferPointer { labels in
      children.withUnsafeBufferPointer { children in
        walk.descend(labels, children, node: 0, depth: 0)
      }
    }
    return walk.found.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }
  }

  /// Goes down the trie with a row of the edit distance (optimal string alignment) for each letter,
  /// and turns back where no end can be near enough.
  private struct Walk {
    let word: [UInt8]
    let limit: Int
    let beginnings: Bool
    var found: [Neighbour] = []
    private var rows: [UInt8]
    private var path: [UInt8]
    private let width: Int

    init(word: [UInt8], limit: Int, beginnings: Bool) {
      self.word = word
      self.limit = limit
      self.beginnings = beginnings
      width = word.count + 1
      rows = [UInt8](repeating: 0, count: width * (word.count + limit + 2))
      path = [UInt8](repeating: 0, count: word.count + limit + 2)
      for column in 0..<width { rows[column] = UInt8(column) }
    }

    mutating func descend(
      _ labels: UnsafeBufferPointer<UInt8>, _ children: UnsafeBufferPointer<UInt32>, node: Int,
      depth: Int
    ) {
      var child = Int(children[node] & WordTrie.place)
      if child == 0 || depth >= word.count + limit { return }
      while true {
        let mark = children[child]
        let least = fillRow(depth + 1, labels[child])
        let distance = Int(rows[(depth + 1) * width + word.count])
        if beginnings, distance <= limit {
          note(depth + 1, distance)
        } else {
          if !beginnings, distance <= limit, mark & WordTrie.isWord != 0 {
            note(depth + 1, distance)
          }
          if least <= limit { descend(labels, children, node: child, depth: depth + 1) }
        }
        if mark & WordTrie.isLast != 0 { return }
        child += 1
      }
    }

    private mutating func note(_ length: Int, _ distance: Int) {
      found.append(
        Neighbour(word: String(decoding: path[1...length], as: UTF8.self), distance: distance))
    }

    /// The row of the letter at `depth`, from 1; its least number.
    private mutating func fillRow(_ depth: Int, _ letter: UInt8) -> Int {
      path[depth] = letter
      let width = self.width
      let previous = path[depth - 1]
      return rows.withUnsafeMutableBufferPointer { rows in
        word.withUnsafeBufferPointer { word in
          let row = depth * width
          let above = row - width
          rows[row] = UInt8(depth)
          var least = UInt8(depth)
          for column in 1..<width {
            let isSame = word[column - 1] == letter
            var cost = rows[above + column - 1] &+ (isSame ? 0 : 1)
            cost = min(cost, rows[above + column] &+ 1, rows[row + column - 1] &+ 1)
            if depth > 1, column > 1, letter == word[column - 2], previous == word[column - 1] {
              cost = min(cost, rows[above - width + column - 2] &+ 1)
            }
            rows[row + column] = cost
            least = min(least, cost)
          }
          return Int(least)
        }
      }
    }
  }
}
