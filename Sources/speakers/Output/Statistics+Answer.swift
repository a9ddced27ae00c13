import SpeakerDirectory

extension Statistics: Answer, Record {
  var records: [Statistics] { [self] }

  static let header = [
    "path", "size", "schema_version", "speakers", "organisations", "series", "events", "sessions",
    "appearances", "sources", "first", "last",
  ]

  var row: [String?] {
    let counts = [speakers, organisations, series, events, sessions, appearances, sources]
    return [path, String(size), String(schemaVersion)] + counts.map(String.init) + [first, last]
  }

  func write(to sheet: inout Sheet) {
    sheet.fields([
      ("Directory", path),
      ("Size", sizeText),
      ("Schema", "version \(schemaVersion)"),
      ("Speakers", speakers.grouped),
      ("Organisations", organisations.grouped),
      ("Series", series.grouped),
      ("Events", events.grouped),
      ("Sessions", sessions.grouped),
      ("Appearances", appearances.grouped),
      ("Sources", sources.grouped),
      ("First event", first),
      ("Last event", last),
    ])
  }

  /// In the unit that leaves one to three digits before the point.
  private var sizeText: String {
    var rest = Double(size)
    for unit in ["bytes", "kB", "MB", "GB"] {
      if rest < 1000 { return unit == "bytes" ? "\(size) bytes" : "\(rest.oneDecimal) \(unit)" }
      rest /= 1000
    }
    return "\(rest.oneDecimal) TB"
  }
}

extension Double {
  fileprivate var oneDecimal: Double { (self * 10).rounded() / 10 }
}
