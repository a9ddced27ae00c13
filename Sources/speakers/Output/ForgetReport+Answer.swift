import SpeakerDirectory

extension ForgetReport: Answer {
  var records: [Person] { people }

  func write(to sheet: inout Sheet) {
    sheet.add(StyledText(headline, .bold))
    sheet.table(personTable)
    sheet.fields([
      ("Roles that nobody else had", roles.joined(separator: "; ")),
      ("Organisations that nobody else named", organisations.joined(separator: "; ")),
    ])
    sheet.section(
      isDryRun ? "The name would be cut out of" : "The name was cut out of",
      MentionList.table(mentions, isCut: true))
    if !namesakes.isEmpty {
      let names = namesakes.map { "\($0.name) (\($0.key))" }.joined(separator: ", ")
      sheet.add(StyledText())
      sheet.add(
        StyledText(
          "Somebody else bears the name and stays: \(names). Of what comes in later under it, only "
            + "the events at which the forgotten stood are left out."))
    }
    proof?.write(to: &sheet)
  }

  private var headline: String {
    switch (people.count, isDryRun) {
    case (0, true): "Nobody would be forgotten."
    case (0, false): "Nobody was left to be forgotten."
    case (1, true): "One person would be forgotten."
    case (1, false): "One person is forgotten."
    case (let count, true): "\(count.grouped) people would be forgotten."
    case (let count, false): "\(count.grouped) people are forgotten."
    }
  }

  private var personTable: Table {
    Table(
      columns: [
        .init(title: "Name", overflow: .wrap, minimum: 16),
        .init(title: "Spellings and keys", overflow: .wrap, minimum: 20),
        .init(title: "Statements", minimum: 10), .init(title: "Events", minimum: 6),
        .init(title: "Judgements", minimum: 10), .init(title: "Last", minimum: 10),
      ],
      rows: people.map { person in
        [
          person.name,
          (person.names.filter { $0 != person.name } + [person.key] + person.formerKeys)
            .joined(separator: ", "),
          person.statements.grouped, person.events.grouped,
          person.judgements == 0 ? "" : person.judgements.grouped, person.last ?? "",
        ].map { StyledText($0) }
      })
  }
}

extension ForgetReport.Person: Record {
  static let header = [
    "key", "name", "names", "former_keys", "statements", "events", "judgements", "last",
  ]

  var row: [String?] {
    [
      key, name, names.joined(separator: "; "), formerKeys.joined(separator: "; "),
      String(statements), String(events), String(judgements), last,
    ]
  }
}

extension ForgetProof {
  fileprivate func write(to sheet: inout Sheet) {
    sheet.add(StyledText())
    let read = files.isEmpty ? "all tables" : "\(bytes.grouped) bytes of \(files.count) files"
    sheet.add(
      StyledText("Proof: looked for \(forms.grouped) forms of names in \(read). \(verdict)"))
    sheet.section(
      "Still written like it",
      Table(
        columns: [
          .init(title: "Place", overflow: .wrap, minimum: 20), .init(title: "Rows", minimum: 4),
          .init(title: "Is", overflow: .wrap, minimum: 20),
        ],
        rows: traces.map { trace in
          [
            StyledText(trace.place.isEmpty ? "bytes of a file" : trace.place),
            StyledText(trace.rows.grouped), StyledText(trace.reason.text),
          ]
        }))
  }

  private var verdict: String {
    if traces.isEmpty { return "None is left." }
    return isClean ? "What is left is not the person's." : "Some are left that should not be."
  }
}

extension ForgetProof.Trace.Reason {
  fileprivate var text: String {
    switch self {
    case .namesake: "the name of somebody else"
    case .otherName: "a part of somebody else's name"
    case .organisation: "a part of an organisation's name"
    case .word: "a word that is written like it, or has it inside"
    case .sideBySide: "the end of one value and the beginning of the next"
    case .schema: "an example in the description of a table"
    case .unexplained: "unexplained"
    }
  }
}
