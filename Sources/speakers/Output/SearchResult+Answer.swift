import SpeakerDirectory

extension SearchResult: Answer {
  var records: [Hit] { hits }

  func write(to sheet: inout Sheet) {
    var table = Table(columns: [
      .init(title: "Kind", minimum: 7),
      .init(title: "Name", minimum: 24),
      .init(title: "Context", minimum: 12),
      .init(title: "Matched", minimum: 8),
    ])
    table.rows = hits.map { hit in
      [
        StyledText(hit.kind.rawValue, .colour), hit.highlightedName, hit.highlightedContext,
        hit.matched,
      ]
    }
    sheet.table(table)
    for (index, hit) in hits.enumerated() {
      hit.explanation?.write(as: "\(index + 1)  \(hit.name)", to: &sheet)
    }
    SearchFacets(self).write(to: &sheet)
  }
}

extension Hit: Record {
  static let header = [
    "kind", "key", "name", "context", "matched", "appearances", "last", "corrections",
  ]

  var row: [String?] {
    let matched = highlights.map { "\($0.field): \($0.text)" }.joined(separator: "; ")
    return [
      kind.rawValue, key, name, context, matched, String(appearances), last,
      corrections?.map(\.sentence).joined(separator: "; "),
    ]
  }

  fileprivate var highlightedName: StyledText { highlighted(name) }

  fileprivate var highlightedContext: StyledText { highlighted(context ?? "") }

  /// The texts that matched and do not stand in the hit's line already.
  fileprivate var matched: StyledText {
    let others = highlights.filter { highlight in
      highlight.place(in: name) == nil && highlight.place(in: context ?? "") == nil
    }
    return others.reduce(StyledText()) { line, highlight in
      let part =
        StyledText("\(highlight.field): ", .faint)
        + StyledText(highlight.text, bold: highlight.ranges)
      return line.isEmpty ? part : line + "; " + part
    }
  }

  /// `text` with what matched in bold.
  private func highlighted(_ text: String) -> StyledText {
    let ranges = highlights.flatMap { highlight in
      highlight.place(in: text).map { place in
        highlight.ranges.map { $0.lowerBound + place..<$0.upperBound + place }
      } ?? []
    }
    return StyledText(text, bold: ranges)
  }
}

extension Explanation {
  fileprivate func write(as heading: String, to sheet: inout Sheet) {
    sheet.add(StyledText())
    sheet.add(StyledText(heading, .bold))
    sheet.fields(
      findings.map { finding in
        (finding.rule.rawValue, finding.text)
      } + [("below the one above", decides.map { "by \($0.rawValue)" })])
  }
}

extension Hit.Highlight {
  /// The offset at which the highlighted text stands in `line`.
  fileprivate func place(in line: String) -> Int? {
    line.firstRange(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) }
  }
}
