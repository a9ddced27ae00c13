import NameMatching

/// What a comparison of two names came to.
struct NameVerdict: Answer, Record {
  var score: Double
  var threshold: Double
  var same: Bool
  var explanation: [NameEvidence]

  init(_ comparison: NameComparison) {
    score = (comparison.score * 1000).rounded() / 1000
    threshold = NameComparison.threshold
    same = comparison.isSame
    explanation = comparison.explanation
  }

  var records: [NameVerdict] { [self] }

  static let header = ["score", "threshold", "same", "explanation"]

  var row: [String?] {
    [
      String(score), String(threshold), String(same),
      explanation.map(\.text).joined(separator: "; "),
    ]
  }

  func write(to sheet: inout Sheet) {
    sheet.fields([
      ("Score", score.hundredths),
      ("Verdict", same ? "the same" : "not the same"),
      ("Threshold", threshold.hundredths),
    ])
    sheet.section(
      "parts",
      Table(
        columns: [
          .init(title: "Part", minimum: 14), .init(title: "First name", overflow: .wrap),
          .init(title: "Second name", overflow: .wrap), .init(title: "For", minimum: 4),
          .init(title: "Against", minimum: 7),
        ],
        rows: explanation.map { part in
          [
            StyledText(part.kind.rawValue, .colour), StyledText(part.left), StyledText(part.right),
            StyledText(Self.shown(part.support)), StyledText(Self.shown(part.doubt)),
          ]
        }))
  }

  private static func shown(_ number: Double) -> String {
    number == 0 ? "" : number.hundredths
  }

}

extension NameEvidence {
  /// "edit Philipp/Philippe +0.90 -0.10"
  fileprivate var text: String {
    let words = [left, right].filter { !$0.isEmpty }.joined(separator: "/")
    let counts = [
      support > 0 ? "+" + support.hundredths : "",
      doubt > 0 ? "-" + doubt.hundredths : "",
    ]
    return ([kind.rawValue, words] + counts).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
