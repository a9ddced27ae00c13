extension [IdentityCandidate.Evidence] {
  /// The score of the names with the evidence. Of each kind the strongest counts: two shared bodies are
  /// mostly one employer.
  func applied(to nameScore: Double) -> Double {
    var strongest: [Sign: Double] = [:]
    for evidence in self {
      let sign = Sign(kind: evidence.kind, speaksFor: evidence.speaksFor)
      strongest[sign] = Swift.max(strongest[sign] ?? 0, evidence.weight)
    }
    // In the order of kinds, so that the sum is the same each time.
    let weights = strongest.sorted { $0.key.kind.rawValue < $1.key.kind.rawValue }
    let gap = weights.filter(\.key.speaksFor).reduce(1 - nameScore) { $0 * (1 - $1.value) }
    return weights.filter { !$0.key.speaksFor }.reduce(1 - gap) { $0 * (1 - $1.value) }
  }

  private struct Sign: Hashable {
    var kind: IdentityCandidate.Evidence.Kind
    var speaksFor: Bool
  }
}
