import NameMatching
import SpeakerDirectory

/// Pairs that may be one.
struct CandidateList: Answer {
  var records: [IdentityCandidate]

  func encode(to encoder: any Encoder) throws { try records.encode(to: encoder) }

  func write(to sheet: inout Sheet) {
    if records.isEmpty { return sheet.add(StyledText("No two names are near enough.")) }
    sheet.table(
      Table(
        columns: [
          .init(title: "Score", minimum: 5),
          .init(title: "First", overflow: .wrap, minimum: 20),
          .init(title: "Second", overflow: .wrap, minimum: 20),
          .init(title: "Why", overflow: .wrap, minimum: 24),
        ],
        rows: records.map { pair in
          [
            StyledText(pair.score.hundredths), pair.first.text, pair.second.text,
            StyledText(pair.reasons.joined(separator: "; ")),
          ]
        }))
  }
}

extension IdentityCandidate: Record {
  static let header = [
    "score", "name_score", "first_key", "first_name", "second_key", "second_name", "reasons",
  ]

  var row: [String?] {
    [
      score.hundredths, nameScore.hundredths, first.key, first.name, second.key, second.name,
      reasons.joined(separator: "; "),
    ]
  }

  /// "Philipp/Philippe: edit; organisation: Prognos"
  fileprivate var reasons: [String] {
    let parts = explanation.filter { $0.left != $0.right || $0.doubt > 0 }.map { part in
      let words = [part.left, part.right].filter { !$0.isEmpty }.joined(separator: "/")
      return "\(words): \(part.kind.rawValue)"
    }
    return parts
      + evidence.map { "\($0.speaksFor ? "" : "but ")\($0.kind.rawValue): \($0.text)" }
  }
}

extension Choice {
  fileprivate var text: StyledText {
    StyledText(name) + StyledText(" \(key)", .faint)
  }
}
