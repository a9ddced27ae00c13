internal import GRDB
internal import NameMatching

extension Directory {
  /// A speaker by key, name in any order and spelling, id, or words of the name.
  ///
  /// - Parameter formerNames: whether names of the past are shown; they are always found.
  public func speaker(
    _ name: String, formerNames: Bool = false
  ) throws -> Lookup<SpeakerProfile> {
    try store.read { db in
      try NameLookup(db: db, kind: .speaker).find(name) {
        try SpeakerProfile($0, formerNames: formerNames, db)
      }
    }
  }
}

extension SpeakerProfile {
  init?(_ id: Int64, formerNames: Bool, _ db: Database) throws {
    guard let row = try db.row("SELECT key, name FROM speaker WHERE id = ?", [id]) else {
      return nil
    }
    let name: String = row[1]
    let ids: [Int64] = try db.all(
      """
      SELECT appearance.id FROM appearance JOIN event ON event.id = event
      WHERE speaker = ? AND restates = 0 ORDER BY appearance.day DESC, start DESC, appearance.id
      """, [id])
    let entries = AppearanceEntries(db: db)
    let appearances = try entries.entries(ids)
    self.init(
      key: row[0], name: name,
      otherNames: try db.all(
        """
        SELECT name FROM speakerName WHERE speaker = ? AND name <> ? AND kind <> 'former'
        ORDER BY ordinal
        """, [id, name]),
      formerNames: try formerNames
        ? db.all(
          "SELECT name FROM speakerName WHERE speaker = ? AND kind = 'former' ORDER BY ordinal",
          [id]) : nil,
      affiliations: AffiliationPeriod.periods(of: appearances), appearances: appearances)
  }
}

extension AffiliationPeriod {
  /// A role is held at one organisation for as long as it is printed, however the two are spelt;
  /// shown is the latest spelling.
  ///
  /// - Parameter appearances: newest first.
  static func periods(of appearances: [AppearanceEntry]) -> [AffiliationPeriod] {
    struct Post: Hashable {
      var role: String
      var organisation: String?
    }
    var periods: [AffiliationPeriod] = []
    var places: [Post: Int] = [:]
    for appearance in appearances {
      let day = Day(appearance.event.start).text
      for affiliation in appearance.affiliations {
        let post = Post(
          role: Folding.fold(affiliation.role ?? ""),
          organisation: affiliation.organisations.first?.key)
        if let place = places[post] {
          periods[place].first = day ?? periods[place].first
          periods[place].last = periods[place].last ?? day
          periods[place].appearances += 1
        } else {
          places[post] = periods.count
          periods.append(
            AffiliationPeriod(affiliation: affiliation, first: day, last: day, appearances: 1))
        }
      }
    }
    return periods
  }
}
