internal import EventData
internal import GRDB

/// One condition of a query as ids, or as a text, and in SQL.
enum FilterTest {
  // Of an affiliation:
  case role([Int64], words: [String])
  case organisation([Int64])
  case country(String)
  case classification(String)
  // Of the appearance:
  case speaker([Int64])
  case event(String)
  case series(String)
  case session(String)
  case capacity(Capacity)
  case days(ClosedRange<Int>)
  /// At an event where one of these speakers stood too.
  case with([Int64])
  // Of the hit:
  /// Words in any of its texts, for FTS5.
  case words(String)
  case kind(Kind)

  var isOfAffiliation: Bool {
    switch self {
    case .role, .organisation, .country, .classification: true
    default: false
    }
  }

  /// Whether a body alone can meet it.
  var isAboutOrganisations: Bool {
    switch self {
    case .organisation, .country, .classification, .words, .kind: true
    default: false
    }
  }

  /// Whether nothing can meet it.
  var isImpossible: Bool {
    switch self {
    case .role(let ids, _), .organisation(let ids), .speaker(let ids), .with(let ids): ids.isEmpty
    default: false
    }
  }

  // MARK: - SQL

  /// What it is compared with, as an argument of SQL.
  private static func argument(_ number: Int) -> String { ":test\(number)" }

  private static func ids(_ number: Int) -> String {
    "(SELECT value FROM json_each(\(argument(number))))"
  }

  /// By their names, which tell the tests of a query apart.
  func arguments(_ number: Int) throws -> [(String, any DatabaseValueConvertible)] {
    let name = "test\(number)"
    switch self {
    case .role(let ids, _), .organisation(let ids), .speaker(let ids), .with(let ids):
      return [(name, try JSONArray.encode(ids))]
    case .country(let text), .classification(let text), .event(let text), .series(let text),
      .session(let text), .words(let text):
      return [(name, text)]
    case .capacity(let capacity): return [(name, capacity.rawValue)]
    case .days(let days): return [(name, days.lowerBound), (name + "end", days.upperBound)]
    case .kind(let kind): return [(name, kind.rawValue)]
    }
  }

  /// Of columns that hold the chain and the role of an affiliation.
  func ofAffiliation(_ number: Int, chain: String, role: String) -> String? {
    switch self {
    case .role: "\(role) IN \(Self.ids(number))"
    case .organisation: RollUp.leads(chain, toBody: "IN \(Self.ids(number))")
    default: ofBody(number).map { Self.leads(chain, $0) }
    }
  }

  private static func leads(_ chain: String, _ condition: String) -> String {
    """
    EXISTS (
      SELECT 1 FROM chainMember JOIN ancestry USING (organisation)
      JOIN organisation ON organisation.id = ancestor
      WHERE chainMember.chain = \(chain) AND \(condition))
    """
  }

  /// Of a row of `appearance` that makes a hit of a kind.
  func ofAppearance(_ number: Int, of kind: Kind) -> String {
    let argument = Self.argument(number)
    switch self {
    case .speaker: return "appearance.speaker IN \(Self.ids(number))"
    case .event: return Self.isOf("event", "instr(' ' || event.folded, ' ' || \(argument))")
    case .series:
      return Self.isOf(
        "event JOIN series ON series.id = event.series",
        "instr(' ' || series.folded, ' ' || \(argument))")
    case .session:
      return """
        EXISTS (SELECT 1 FROM session WHERE session.event = appearance.event
          AND session.ordinal = appearance.session
          AND instr(lower(session.title), lower(\(argument))))
        """
    case .capacity:
      return "appearance.capacity = (SELECT id FROM capacity WHERE name = \(argument))"
    case .days: return "appearance.day BETWEEN \(argument) AND \(argument)end"
    case .with:
      return """
        appearance.speaker NOT IN \(Self.ids(number)) AND appearance.event IN (
          SELECT event FROM appearance AS companion
          WHERE companion.speaker IN \(Self.ids(number)) AND companion.restates = 0)
        """
    case .words:
      let subject = kind == .event ? "appearance.event" : "appearance.speaker"
      return Self.hasWords(subject, kind, argument)
    case .kind: return "'\(kind.rawValue)' = \(argument)"
    case .role, .organisation, .country, .classification: return "0"
    }
  }

  private static func isOf(_ event: String, _ condition: String) -> String {
    "EXISTS (SELECT 1 FROM \(event) WHERE event.id = appearance.event AND \(condition))"
  }

  private static func hasWords(_ subject: String, _ kind: Kind, _ argument: String) -> String {
    """
    \(subject) IN (
      SELECT subject FROM entryText CROSS JOIN entry ON position = entryText.rowid
      WHERE entryText MATCH \(argument) AND kind = '\(kind.rawValue)')
    """
  }

  /// Of a row of `organisation`.
  func ofOrganisation(_ number: Int) -> String? {
    switch self {
    case .organisation:
      """
      EXISTS (SELECT 1 FROM ancestry WHERE ancestry.organisation = organisation.id
      AND ancestor IN \(Self.ids(number)))
      """
    case .words: Self.hasWords("organisation.id", .organisation, Self.argument(number))
    case .kind: "'\(Kind.organisation.rawValue)' = \(Self.argument(number))"
    default: ofBody(number)
    }
  }

  /// Of the columns of a body.
  private func ofBody(_ number: Int) -> String? {
    switch self {
    case .country: "country = \(Self.argument(number))"
    case .classification:
      "instr(' ' || lower(classification), ' ' || \(Self.argument(number)))"
    default: nil
    }
  }
}
