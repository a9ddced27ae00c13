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
    /// In edits.
    public var cost: Double
  }

  /// All words that are at most `limit` edits from `word`, the nearest first.
  public func words(
    near word: some StringProtocol, by likeness: Likeness = .typing, atMost limit: Double
  ) -> [Neighbour] {
    search(Array(word.utf8), likeness, limit, beginnings: false)
  }

  /// All shortest beginnings of words that are at most `limit` edits from `beginning`.
  public func beginnings(near beginning: some StringProtocol, atMost limit: Double) -> [Neighbour] {
    search(Array(beginning.utf8), .typing, limit, beginnings: true)
  }

  private func search(
    _ word: [UInt8], _ likeness: Likeness, _ limit: Double, beginnings: Bool
  ) -> [Neighbour] {
    guard !word.isEmpty, word.count <= 40 else { return [] }
    var walk = LikenessWalk(word, likeness, atMost: limit, beginnings: beginnings)
    var found: [Neighbour] = []
    labels.withUnsafeBufferPointer { labels in
      children.withUnsafeBufferPointer { children in
        Self.descend(&walk, labels, children, node: 0, depth: 1, &found)
      }
    }
    return found.sorted { ($0.cost, $0.word) < ($1.cost, $1.word) }
  }

  private static func descend(
    _ walk: inout LikenessWalk, _ labels: UnsafeBufferPointer<UInt8>,
    _ children: UnsafeBufferPointer<UInt32>, node: Int, depth: Int, _ found: inout [Neighbour]
  ) {
    var child = Int(children[node] & place)
    if child == 0 || depth > walk.mostLetters { return }
    while true {
      let mark = children[child]
      let isNear = walk.go(to: labels[child], depth: depth)
      let isEnd = walk.beginnings || mark & isWord != 0
      if isEnd, let cost = walk.end(at: depth) {
        found.append(
          Neighbour(word: walk.letters(depth), cost: Double(cost) / Double(Likeness.edit)))
        if !walk.beginnings, isNear {
          descend(&walk, labels, children, node: child, depth: depth + 1, &found)
        }
      } else if isNear {
        descend(&walk, labels, children, node: child, depth: depth + 1, &found)
      }
      if mark & isLast != 0 { return }
      child += 1
    }
  }
}
