import SpeakerDirectory

extension OrganisationTree: Answer {
  /// Every body of the tree, each behind the one that it is part of.
  var records: [TreeRow] { rows(depth: 0, parent: nil) }

  private func rows(depth: Int, parent: String?) -> [TreeRow] {
    [TreeRow(body: self, depth: depth, parent: parent)]
      + units.flatMap { $0.rows(depth: depth + 1, parent: key) }
  }

  func write(to sheet: inout Sheet) {
    var table = Table(columns: [
      .init(title: "Organisation", overflow: .wrap, minimum: 30),
      .init(title: "People", minimum: 6),
      .init(title: "Appearances", minimum: 11),
    ])
    table.rows = [row(mark: "")] + branches(indent: "")
    sheet.table(table)
  }

  private func row(mark: String) -> [StyledText] {
    [
      StyledText(mark, .faint) + StyledText(name),
      StyledText(people == 0 ? "" : people.grouped),
      StyledText(appearances == 0 ? "" : appearances.grouped),
    ]
  }

  private func branches(indent: String) -> [[StyledText]] {
    units.enumerated().flatMap { number, unit in
      let isLast = number + 1 == units.count
      return [unit.row(mark: indent + (isLast ? "└─ " : "├─ "))]
        + unit.branches(indent: indent + (isLast ? "   " : "│  "))
    }
  }
}

/// One body of a tree, flat.
struct TreeRow: Record {
  var key: String
  var name: String
  var parent: String?
  var depth: Int
  var classification: String?
  var people: Int
  var appearances: Int

  init(body: OrganisationTree, depth: Int, parent: String?) {
    key = body.key
    name = body.name
    self.parent = parent
    self.depth = depth
    classification = body.classification
    people = body.people
    appearances = body.appearances
  }

  static let header = [
    "key", "name", "parent", "depth", "classification", "people", "appearances",
  ]

  var row: [String?] {
    [key, name, parent, String(depth), classification, String(people), String(appearances)]
  }
}
