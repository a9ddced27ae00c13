import ArgumentParser
import EventData
import Foundation
import SpeakerDirectory

/// How many names are linked to the right body, and how many to a wrong one.
struct Links: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Counts which variants of names of organisations lead to the right body.",
    discussion: """
      Every line of the file is {"canonical": …, "variant": …, "kind": …}. The canonical names are \
      seeded as data; then each variant is printed alone by an event of its own. Where it means a \
      body that data describes, that is a link: right if the variant is one of that body's.
      """)

  @Argument(help: "Rows of canonical names and variants.")
  var file: String

  @Option(help: "How many wrong links are shown.")
  var show = 20

  private struct Variant: Decodable {
    var canonical: String
    var variant: String
    var kind: String
  }

  private struct Count {
    var all = 0
    var right = 0
    var wrong = 0
  }

  func run() throws {
    let variants: [Variant] = try jsonLines(of: file)
    var owners: [String: Set<String>] = [:]
    for row in variants {
      owners[row.variant, default: []].insert(row.canonical)
      owners[row.canonical, default: []].insert(row.canonical)
    }
    let directory = try Directory.inMemory()
    let names = Set(variants.map(\.canonical)).sorted()
    let seeding = try ProcessorTime.of {
      try directory.seed(named: "names") { take in
        for (line, name) in names.enumerated() {
          try take(.organisation(OrganisationRecord(name: name), line: line + 1))
        }
      }
      try directory.seed(named: "variants") { take in
        for (line, row) in variants.enumerated() {
          try take(.event(Self.event(line, row.variant), line: line + 1))
        }
      }
    }
    var counts: [String: Count] = [:]
    var wrong: [String] = []
    for (line, row) in variants.enumerated() {
      let body = try described(by: "Person \(line)x", in: directory, known: owners)
      counts[row.kind, default: Count()].all += 1
      guard let body else { continue }
      if owners[row.variant]?.contains(body) == true {
        counts[row.kind, default: Count()].right += 1
      } else {
        counts[row.kind, default: Count()].wrong += 1
        wrong.append("\(row.kind): \(row.variant) → \(body), not \(row.canonical)")
      }
    }
    report(counts, seeding: seeding)
    for line in wrong.prefix(show) { print(line) }
  }

  /// The shown name of the body that the variant led to, if that is one of the canonical ones.
  private func described(
    by person: String, in directory: Directory, known: [String: Set<String>]
  ) throws -> String? {
    guard case .found(let speaker) = try directory.speaker(person),
      let key = speaker.affiliations.first?.affiliation.organisations.first?.key,
      case .found(let body) = try directory.organisation(key, limit: 1)
    else { return nil }
    let isStated = body.names.allSatisfy { $0.source != "variants" || $0.because != nil }
    return isStated && known[body.name]?.contains(body.name) == true ? body.name : nil
  }

  private static func event(_ number: Int, _ organisation: String) -> EventRecord {
    EventRecord(
      title: "Event \(number)", start: "2024-01-01",
      speakers: [
        SpeakerRecord(
          name: "Person \(number)x", affiliations: [Affiliation(organisations: [organisation])])
      ])
  }

  private func report(_ counts: [String: Count], seeding: Double) {
    print("kind          variants  found right  links right")
    let all = counts.values.reduce(into: Count()) {
      $0.all += $1.all
      $0.right += $1.right
      $0.wrong += $1.wrong
    }
    for (kind, count) in counts.sorted(by: { $0.key < $1.key }) + [("all", all)] {
      let links = count.right + count.wrong
      print(
        kind.padding(toLength: 12, withPad: " ", startingAt: 0),
        String(count.all).padding(toLength: 8, withPad: " ", startingAt: 0),
        formatted(Double(count.right) / Double(max(1, count.all)), decimals: 3) + "      ",
        formatted(Double(count.right) / Double(max(1, links)), decimals: 4), separator: "  ")
    }
    print("\(formatted(seeding, decimals: 1)) s of the processor")
  }
}
