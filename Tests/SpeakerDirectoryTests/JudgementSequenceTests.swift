import EventData
import Foundation
import SpeakerDirectory
import Testing

/// Judgements in any order, with data that comes in again between them.
@Suite(.enabled(if: Shell.isThere)) struct JudgementSequenceTests {
  private static let people = [
    "Ana Brito", "Anna Brito", "Rui Faria", "Rui Faria Lopes", "Tom Quist", "Thomas Quist",
    "Eva Lopes", "Ewa Lopes", "Ivo Reis", "Dr Ivo Reis",
  ]
  private static let bodies = [
    ["Harbour Agency"], ["Harbour Agency Ltd"], ["Quay Unit", "Harbour Agency"],
    ["Tide Office of Ostrava"], ["Ostrava Tide Bureau"], ["Dock Lab", "Tide Office of Ostrava"],
    ["HQT"], ["Sluice Works GmbH"],
  ]

  @Test("taken back one by one, they leave what was", arguments: 1...40)
  func takenBackOneByOneTheyLeaveWhatWas(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let folder = try TemporaryFolder()
    let file = folder.file("talks.sqlite")
    let directory = try Directory(at: file)
    func content() throws -> [String] { try Shell.content(of: file) }
    func expectNoChanges(_ before: [String]?, _ when: String) throws {
      let changes = try Shell.changes(of: file, since: before ?? [])
      #expect(changes == [], "\(when)")
    }

    let events = (1...6).map { Self.event($0, &random) }
    let organisations = [
      OrganisationRecord(
        name: "Harbour Agency", names: [OrganisationName(name: "HQT", kind: .acronym)],
        parent: "Ministry of Seas", country: "PT"),
      OrganisationRecord(name: "Ostrava Tide Bureau", classification: "agency"),
    ]
    func reseed() throws {
      try directory.seed(organisations.map { .organisation($0, line: 1) }, from: "bodies.json")
      try directory.seed(events.map { .event($0, line: 1) }, from: "events.json")
    }
    try reseed()
    var before = [try content()]
    var done: [String] = []
    for _ in 0..<8 {
      let known = try directory.judgements().count
      guard let step = try Self.judge(directory, in: file, &random),
        try directory.judgements().count > known
      else { continue }
      done.append(step)
      before.append(try content())
      if Bool.random(using: &random) {
        try reseed()
        try expectNoChanges(before.last, "seeding again after \(done)")
      }
    }
    #expect(!done.isEmpty)
    while before.count > 1 {
      try directory.undoJudgement()
      before.removeLast()
      try expectNoChanges(before.last, "taking back \(done.removeLast()) after \(done)")
    }
    try reseed()
    try expectNoChanges(before[0], "seeding again")
  }

  @Test("data that changes between them leaves a sound directory", arguments: 1...40)
  func dataThatChangesBetweenThem(seed: UInt64) throws {
    var random = SplitMix(state: seed &+ 1000)
    let folder = try TemporaryFolder()
    let file = folder.file("talks.sqlite")
    let directory = try Directory(at: file)
    var done: [String] = []
    func seedAnew() throws {
      let events = (1...6).map { Self.event($0, &random) }
      try directory.seed(events.map { .event($0, line: 1) }, from: "events.json")
      done.append("seed")
    }
    try seedAnew()
    for _ in 0..<10 {
      if let step = try Self.judge(directory, in: file, &random) { done.append(step) }
      if Bool.random(using: &random) { try seedAnew() }
      if Bool.random(using: &random), try !directory.judgements().isEmpty {
        try directory.undoJudgement()
        done.append("undo")
      }
    }
    while try !directory.judgements().isEmpty { try directory.undoJudgement() }
    try seedAnew()
    #expect(try Shell.run(Self.faults, in: file) == "ok", "\(done)")
  }

  /// What there must be none of, behind what SQLite itself finds.
  private static let faults = """
    PRAGMA integrity_check; PRAGMA foreign_key_check;
    INSERT INTO entryText(entryText) VALUES ('integrity-check');
    SELECT 'absent', key FROM speaker WHERE id NOT IN (SELECT speaker FROM appearance);
    SELECT 'two of one name', identity FROM speakerName GROUP BY identity
      HAVING count(DISTINCT speaker) > 1;
    SELECT 'unused', key FROM organisation WHERE id NOT IN (SELECT organisation FROM chainMember)
      AND id NOT IN (SELECT parent FROM organisation WHERE parent IS NOT NULL);
    SELECT 'not in the index', key FROM speaker
      WHERE id NOT IN (SELECT subject FROM entry WHERE kind = 'speaker');
    SELECT 'not in the index', key FROM organisation
      WHERE id NOT IN (SELECT subject FROM entry WHERE kind = 'organisation');
    SELECT 'leads nowhere', key FROM formerKey WHERE kind = 'speaker'
      AND subject NOT IN (SELECT id FROM speaker);
    SELECT 'leads nowhere', key FROM formerKey WHERE kind = 'organisation'
      AND subject NOT IN (SELECT id FROM organisation);
    """

  private static func event(_ number: Int, _ random: inout SplitMix) -> EventRecord {
    EventRecord(
      title: "Quay Day \(number)", start: "202\(number)-05-04",
      speakers: (0..<4).compactMap { _ in
        people.randomElement(using: &random).map { name in
          SpeakerRecord(
            name: name,
            affiliations: [
              Affiliation(
                role: ["Head", "Engineer"].randomElement(using: &random),
                organisations: bodies.randomElement(using: &random) ?? [])
            ])
        }
      })
  }

  /// What was decided; nil where that could not be.
  private static func judge(
    _ directory: Directory, in file: URL, _ random: inout SplitMix
  ) throws -> String? {
    func key(_ kind: Kind) throws -> String {
      let keys = try Shell.run("SELECT key FROM \(kind.rawValue) ORDER BY key", in: file)
      return keys.split(separator: "\n").map(String.init).randomElement(using: &random) ?? ""
    }
    do {
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1:
        let (loser, winner) = (try key(.speaker), try key(.speaker))
        try directory.merge(
          [loser], into: winner, isFormer: Bool.random(using: &random), by: "Ada")
        return "\(loser) into \(winner)"
      case 2, 3:
        let (loser, winner) = (try key(.organisation), try key(.organisation))
        try directory.merge(
          organisations: [loser], into: winner, isFormer: Bool.random(using: &random), by: "Ada")
        return "body \(loser) into \(winner)"
      case 4:
        let (speaker, event) = (try key(.speaker), try key(.event))
        try directory.split(speaker, at: [event], by: "Ada")
        return "\(speaker) split at \(event)"
      default:
        let (left, right) = (try key(.organisation), try key(.organisation))
        try directory.tellApart(organisations: left, right, by: "Ada")
        return "body \(left) not \(right)"
      }
    } catch is JudgementError {
      return nil
    }
  }
}
