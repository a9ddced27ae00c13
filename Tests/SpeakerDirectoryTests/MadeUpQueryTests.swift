import SpeakerDirectory
import Testing

@Suite struct MadeUpQueryTests {
  // Four times 25,000, side by side.
  @Test("100,000 made-up queries are answered without an error", arguments: 1...4)
  func madeUpQueriesAreAnsweredWithoutAnError(seed: UInt64) throws {
    let directory = try Directory.withTalks()
    var random = SplitMix(state: seed)
    for round in 0..<25_000 {
      let query = QueryMaker.query(using: &random)
      // The whole result is dearer, and asked for now and then.
      let order =
        round.isMultiple(of: 10) ? SearchOrder.allCases.randomElement(using: &random) : nil
      let result = try directory.search(
        query, limit: round % 7, order: order ?? .relevance,
        facets: round.isMultiple(of: 50) ? SearchFacet.Field.allCases : [],
        explains: round.isMultiple(of: 5))
      #expect(result.hits.count <= round % 7)
      guard let next = result.next, round.isMultiple(of: 3) else { continue }
      let page = try directory.search(
        query, limit: 3, order: order ?? .relevance, after: next)
      #expect(Set(page.hits.map(\.key)).isDisjoint(with: result.hits.map(\.key)))
    }
  }

  @Test(
    "digits of other scripts are no date, and no harm",
    arguments: ["after:٢٠٢٢", "٢٠٢٢..٢٠٢٤", "on:２０２２-05", "year:२०२२"])
  func digitsOfOtherScriptsAreNoDate(query: String) throws {
    #expect(try Directory.withTalks().search(query, kinds: [.speaker]).hits.isEmpty)
  }
}

/// Queries with every operator, quote, script and control character, well and badly put.
enum QueryMaker {
  private static let words = [
    "przeor", "marek", "Przeór", "prezor", "kramer", "j.", "dr", "DG GROW", "cluster", "Иванов",
    "Παπαδόπουλος", "東京", "الاتحاد", "😀", "e\u{301}", "ß", "a", "", "0", "2022", "٢٠٢٢",
    "2022..2024",
    "2024..2022", "AND", "OR", "NOT", "NEAR(a b)", "*", "^a", "a*", "{x}", "names : a", "-- x",
    "'; DROP TABLE entry", "%", "_", "\\", "\u{0}", "\u{1}", "\u{7f}", "\u{200b}", "\u{202e}",
  ]
  private static let fields = [
    "org", "organisation", "role", "country", "classification", "speaker", "event", "series",
    "session", "capacity", "after", "before", "on", "year", "with", "kind", "orgg", "x", "",
  ]
  private static let quotes = ["\"", "“", "”", "«", "»", "'", "„"]

  static func query(using random: inout SplitMix) -> String {
    var query = ""
    for _ in 0...Int.random(in: 0..<5, using: &random) {
      let word = words.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<12, using: &random) {
      case 0...4: query += word
      case 5, 6: query += (fields.randomElement(using: &random) ?? "") + ":" + word
      case 7: query += (fields.randomElement(using: &random) ?? "") + ":\"" + word + "\""
      case 8: query += "-" + word
      case 9 where random.next().isMultiple(of: 2): query += " OR "
      case 9: query += quotes.randomElement(using: &random) ?? ""
      case 10:
        let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x3000, using: &random))
        query += scalar.map { String(Character($0)) } ?? "\u{fffd}"
      default:
        query += String(repeating: word, count: Int.random(in: 0..<40, using: &random))
      }
      if Int.random(in: 0..<4, using: &random) > 0 { query += " " }
    }
    return query
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same queries on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
