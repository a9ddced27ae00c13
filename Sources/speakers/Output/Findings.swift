import SpeakerDirectory

/// What looks wrong.
struct Findings: Answer {
  var records: [OrganisationFinding]

  func encode(to encoder: any Encoder) throws { try records.encode(to: encoder) }

  func write(to sheet: inout Sheet) {
    for kind in OrganisationFinding.Kind.allCases {
      let findings = records.filter { $0.kind == kind }
      sheet.section(
        kind.rawValue,
        Table(
          columns: [
            .init(title: "Organisations", overflow: .wrap, minimum: 24),
            .init(title: "Keys", overflow: .wrap, minimum: 16),
            .init(title: "Why", overflow: .wrap, minimum: 20),
            .init(title: "Sources", overflow: .wrap, minimum: 12),
          ],
          rows: findings.map { finding in
            [
              StyledText(finding.organisations.map(\.name).joined(separator: "; ")),
              StyledText(finding.organisations.map(\.key).joined(separator: " ")),
              StyledText(finding.reason), StyledText(finding.sources.joined(separator: "; ")),
            ]
          }))
    }
  }
}

extension OrganisationFinding: Record {
  static let header = ["kind", "keys", "names", "reason", "sources"]

  var row: [String?] {
    [
      kind.rawValue, organisations.map(\.key).joined(separator: "; "),
      organisations.map(\.name).joined(separator: "; "), reason,
      sources.joined(separator: "; "),
    ]
  }
}
