import SpeakerDirectory

/// What an ambiguous name may mean, for the reader to choose from.
struct Choices: Answer {
  var choices: [Choice]

  var records: [Choice] { choices }

  func write(to sheet: inout Sheet) {
    sheet.table(
      Table(
        columns: [
          .init(title: "Kind", minimum: 7),
          .init(title: "Name", overflow: .wrap, minimum: 16),
          .init(title: "Key", overflow: .wrap, minimum: 16),
          .init(title: "Context", overflow: .wrap, minimum: 12),
        ],
        rows: choices.map { choice in
          [
            StyledText(choice.kind.rawValue, .colour), StyledText(choice.name),
            StyledText(choice.key, .bold), StyledText(choice.context ?? ""),
          ]
        }))
  }
}

extension Choice: Record {
  static let header = ["kind", "key", "name", "context"]

  var row: [String?] { [kind.rawValue, key, name, context] }
}
