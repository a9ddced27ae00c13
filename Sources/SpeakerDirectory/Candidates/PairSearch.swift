internal import GRDB
internal import NameMatching

/// Two of a kind.
struct SubjectPair: Hashable {
  /// The smaller id.
  let subject: Int64
  let other: Int64

  init(_ left: Int64, _ right: Int64) {
    subject = min(left, right)
    other = max(left, right)
  }
}

/// Finds pairs of names that may be of one bearer, the best ones, however many names there are.
///
/// Names are compared where they have a key in common. The keys are gone through in parts, so that
/// few are in memory at a time.
struct PairSearch<Form> {
  let names: NameTable
  let keys: (String) -> [UInt64]
  let form: (String) -> Form
  let compare: (Form, Form) -> NameComparison
  /// The score with what else is known of a pair; below the number it need not be exact.
  let rank: (SubjectPair, NameComparison, Double) -> Double
  /// Pairs whose names are below are not kept.
  let least: Double
  /// How many pairs are wanted.
  let count: Int

  struct Found {
    var pair: SubjectPair
    /// With what else is known of the pair.
    var score: Double
    /// The names that are so near.
    var names: (Int, Int)
  }

  func texts(_ found: Found) -> [String] { [names.name(found.names.0), names.name(found.names.1)] }

  func comparison(_ found: Found) -> NameComparison { comparison(found.names.0, found.names.1) }

  private func comparison(_ left: Int, _ right: Int) -> NameComparison {
    compare(form(names.name(left)), form(names.name(right)))
  }

  /// Keys that more names have than this say too little.
  private static var mostInBlock: Int { 80 }
  /// Initials beside a common name are so far below the threshold, and are decided by what else there
  /// is.
  private static var shortOfLeast: Double { 0.1 }
  private static var keysAtOnce: Int { 2_500_000 }
  /// As far as the average name goes; only the number of parts depends on it.
  private static var keysOfName: Int { 9 }

  /// - Parameter isDecided: pairs that are not to be proposed.
  func find(_ isDecided: (SubjectPair) -> Bool) -> [Found] {
    let parts = UInt64(1 + names.count * Self.keysOfName / Self.keysAtOnce)
    var best = Best(count: count)
    for part in 0..<parts {
      var entries: [(key: UInt64, name: Int32)] = []
      for index in 0..<names.count {
        for key in keys(names.name(index)) where key % parts == part {
          entries.append((key, Int32(index)))
        }
      }
      entries.sort { ($0.key, $0.name) < ($1.key, $1.name) }
      var start = 0
      while start < entries.count {
        var end = start + 1
        while end < entries.count, entries[end].key == entries[start].key { end += 1 }
        if end - start > 1, end - start <= Self.mostInBlock {
          compare(entries[start..<end].map { Int($0.name) }, isDecided, &best)
        }
        start = end
      }
    }
    return best.found
  }

  /// The nearest names of each of some pairs, however far they are; the names are gone through once.
  func nearest(among pairs: Set<SubjectPair>) -> [Found] {
    if pairs.isEmpty { return [] }
    let wanted = Set(pairs.flatMap { [$0.subject, $0.other] })
    var known: [Int64: [Int]] = [:]
    for (index, subject) in names.subjects.enumerated() where wanted.contains(subject) {
      known[subject, default: []].append(index)
    }
    return pairs.compactMap { pair in
      let found = (known[pair.subject] ?? []).flatMap { left in
        (known[pair.other] ?? []).map { right in
          Found(pair: pair, score: comparison(left, right).score, names: (left, right))
        }
      }
      return found.max { ($0.score, $1.names.0, $1.names.1) < ($1.score, $0.names.0, $0.names.1) }
    }
  }

  private func compare(_ block: [Int], _ isDecided: (SubjectPair) -> Bool, _ best: inout Best) {
    let forms = block.map { form(names.name($0)) }
    for (place, left) in block.enumerated() {
      for otherPlace in (place + 1)..<block.count {
        let right = block[otherPlace]
        let (subject, other) = (names.subjects[left], names.subjects[right])
        if subject == other { continue }
        let comparison = compare(forms[place], forms[otherPlace])
        guard comparison.score >= least - Self.shortOfLeast else { continue }
        let pair = SubjectPair(subject, other)
        let score = rank(pair, comparison, best.least)
        guard score >= best.least, comparison.score >= least || score >= least, !isDecided(pair)
        else { continue }
        best.take(Found(pair: pair, score: score, names: (left, right)))
      }
    }
  }

  /// The best pairs, each once.
  private struct Best {
    private let count: Int
    private var pairs: [SubjectPair: Found] = [:]
    /// What is not better is none of the best.
    private(set) var least = 0.0

    init(count: Int) { self.count = count }

    mutating func take(_ found: Found) {
      if let known = pairs[found.pair], known.score >= found.score { return }
      pairs[found.pair] = found
      if pairs.count > max(2 * count, 1_000) { cut() }
    }

    private mutating func cut() {
      let kept = found
      pairs = Dictionary(kept.map { ($0.pair, $0) }) { first, _ in first }
      least = kept.last?.score ?? 0
    }

    var found: [Found] {
      Array(
        pairs.values.sorted {
          ($1.score, $0.pair.subject, $0.pair.other) < ($0.score, $1.pair.subject, $1.pair.other)
        }.prefix(count))
    }
  }
}
