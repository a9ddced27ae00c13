/// Whether two names may be of one person, or of one organisation, and why.
///
/// Every part of the two names speaks for it, against it, or both: a shared rare word says much for
/// it, a typing error takes some of that back, words that stand in each other's place and differ
/// speak against it. The score is the share of what speaks for it in all that was said. What speaks
/// for it counts up to ``mostSupport``, so that many shared words do not drown one that differs.
public struct NameComparison: Sendable {
  /// From this score on two names are taken for the same. Set where precision and recall over pairs
  /// of many classes are both high.
  public static let threshold = 0.7

  /// As much as two rare words shared.
  public static let mostSupport = 2.0

  /// From 0, nothing speaks for it, to 1, nothing speaks against it.
  public let score: Double

  private let left: ComparedWords
  private let right: ComparedWords
  private let findings: [Finding]

  public init(_ left: PersonNameForm, _ right: PersonNameForm) {
    self.init(left.words, right.words, PersonMatcher.compare(left, right))
  }

  public init(_ left: OrganisationNameForm, _ right: OrganisationNameForm) {
    self.init(left.words, right.words, OrganisationMatcher.compare(left, right))
  }

  private init(_ left: ComparedWords, _ right: ComparedWords, _ findings: [Finding]) {
    (self.left, self.right, self.findings) = (left, right, findings)
    var (support, doubt) = (0.0, 0.0)
    for finding in findings {
      support += finding.support
      doubt += finding.doubt
    }
    support = min(support, Self.mostSupport)
    score = support > 0 ? support / (support + doubt) : 0
  }

  public var isSame: Bool { score >= Self.threshold }

  /// Part by part, what the score is made of: in the order of the first name's words, then what
  /// only the second has.
  public var explanation: [NameEvidence] {
    findings.sorted { place(of: $0) < place(of: $1) }.map { finding in
      let isApart = finding.kind == .legalForm || finding.kind == .generation
      let (left, right) =
        isApart
        ? (left.printed(at: left.apart), right.printed(at: right.apart))
        : (left.printed(of: finding.left), right.printed(of: finding.right))
      return NameEvidence(
        kind: kind(of: finding, left, right), left: left, right: right,
        support: Self.rounded(finding.support), doubt: Self.rounded(finding.doubt))
    }
  }

  private func place(of finding: Finding) -> Int {
    if finding.left != 0 { return finding.left.trailingZeroBitCount }
    return ComparedWords.most + finding.right.trailingZeroBitCount
  }

  /// Words that are the same to the comparison may be printed with other accents, in another script,
  /// or otherwise: "1st" and "First", "Dept" and "Department".
  private func kind(of finding: Finding, _ left: String, _ right: String) -> NameEvidence.Kind {
    let (letters, others) = (left.lowercased(), right.lowercased())
    let areLatin = Self.isLatin(letters) && Self.isLatin(others)
    if finding.kind == .transliterated, areLatin, Self.undoubled(left) == Self.undoubled(right) {
      return .edit
    }
    guard finding.kind == .equal else { return finding.kind }
    if letters.filter(\.isLetterOrDigit) == others.filter(\.isLetterOrDigit) { return .equal }
    if self.left[finding.left.trailingZeroBitCount].has(.number) { return .number }
    guard Self.folded(left) == Self.folded(right) else { return .translation }
    return areLatin ? .accent : .transliterated
  }

  /// "Harington" for "Harrington"
  private static func undoubled(_ text: String) -> String {
    folded(text).reduce(into: "") { if $0.last != $1 { $0.append($1) } }
  }

  private static func folded(_ text: String) -> String { Folding.words(text).joined() }

  private static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x370 || (0x1E00..<0x1F00).contains($0.value) }
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}
