import ArgumentParser
import Foundation
import NameMatching
import SpeakerDirectory

/// How long it takes to find who may be one, and what is never compared.
struct Candidates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Looks for pairs that may be one person in a directory, and measures what it costs.",
    discussion: """
      With --pairs, names of which it is known that they are one person's ({"canonical", "variant", \
      "kind"} a line), it tells of each kind what share has a key in common, without which two names \
      are not compared, and what share the comparison takes for the same.
      """)

  @Argument(help: "The directory's file.")
  var directory: String?

  @Option(help: "How many pairs are wanted.")
  var limit = 100

  @Option(help: "Pairs of names of one person.")
  var pairs: String?

  func run() throws {
    if let pairs { try measureKeys(of: pairs) }
    guard let directory else { return }
    let opened = try Directory(at: URL(fileURLWithPath: directory), create: false)
    var found: [IdentityCandidate] = []
    let begin = Date.now
    let seconds = try ProcessorTime.of { found = try opened.candidates(limit: limit) }
    print(
      "\(found.count) pairs in \(formatted(seconds, decimals: 1)) s of the processor, "
        + "\(formatted(Date.now.timeIntervalSince(begin), decimals: 1)) s by the clock; "
        + "peak memory \(ProcessMemory.peak() / 1_048_576) MB")
    for pair in found.prefix(10) {
      print("  \(formatted(pair.score, decimals: 3))  \(pair.first.name)  |  \(pair.second.name)")
    }
  }

  private struct KnownPair: Decodable {
    var canonical: String
    var variant: String
    var kind: String
  }

  private func measureKeys(of file: String) throws {
    let pairs: [KnownPair] = try jsonLines(of: file)
    print("kind               pairs   a key in common   taken for the same")
    for (kind, pairs) in Dictionary(grouping: pairs, by: \.kind).sorted(by: { $0.key < $1.key }) {
      let met = pairs.count { pair in
        !Set(BlockingKeys.person(pair.canonical)).isDisjoint(
          with: BlockingKeys.person(pair.variant))
      }
      let same = pairs.count { pair in
        NameComparison(PersonNameForm(pair.canonical), PersonNameForm(pair.variant)).isSame
      }
      let count = Double(pairs.count)
      print(
        "\(kind.padding(toLength: 18, withPad: " ", startingAt: 0)) \(pairs.count)    "
          + "\(formatted(Double(met) / count, decimals: 3))    "
          + "\(formatted(Double(same) / count, decimals: 3))")
    }
  }
}
