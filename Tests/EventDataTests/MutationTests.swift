import EventData
import Foundation
import Testing

struct MutationTests {
  static let inputs = [
    JSONTests.talk, "[\(JSONTests.talk),\n\(JSONTests.talk)]",
    "{\"title\":\"A\\u00e9\\ud83d\\ude00\",\"speakers\":[\"B\"]}\n{\"name\":\"C\",\"names\":[\"D\"],\"x\":-1.5e3}\n",
    "event;date;name;role;organisation\n\"A;B\";13.12.2023 8:30;\"Lee, Ann\";Head;X > Y\nC;1 May 2024;Bo Ek and Cy Oh;;\"Z\nW\"\n",
    "<!doctype html><title>A | B</title><main><h1>C</h1><ul><li>D &eacute; &#233;<table><tr><td>e<td hidden>f</table><!-- g --><script>h</script></main>",
    "Talk on clusters\n13 December 2023, 8:30 – 9:45 CET\n\nSpeakers:\n• Marek Przeor, DG GROW, European Commission\n",
  ]

  @Test("no bytes stop the reader", arguments: inputs) func noBytesStopTheReader(text: String)
    throws
  {
    var random = SplitMix(state: 42)
    let names = ["x", "x.json", "x.csv", "x.html", "x.txt"]
    for round in 0..<1_500 {
      var bytes = Array(text.utf8)
      for _ in 0...Int.random(in: 0..<6, using: &random) { mutate(&bytes, using: &random) }
      do {
        _ = try Reading(bytes, name: names[round % names.count])
      } catch is InputError {
        continue
      }
    }
  }

  @Test("noise is refused or read, but never stops the reader")
  func noiseIsRefusedOrReadButNeverStopsTheReader() throws {
    var random = SplitMix(state: 7)
    let signs = Array("{}[]\",:;\\\n\r\t <>/!-&#x=' é0\u{0}|".utf8)
    for length in 0..<1_500 {
      let bytes = (0..<length % 200).map { _ in signs.randomElement(using: &random) ?? 0 }
      do {
        _ = try Reading(bytes, name: length.isMultiple(of: 2) ? "x.csv" : "x.json")
      } catch is InputError {
        continue
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SplitMix) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 1 where place < bytes.count: bytes.remove(at: place)
    case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 3: bytes.removeLast(bytes.count - place)
    case 4: bytes.insert(contentsOf: bytes.prefix(place).suffix(20), at: place)
    default:
      bytes.insert(Array("{}[]\",:;<>&\n\\".utf8).randomElement(using: &random) ?? 0, at: place)
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same mutations on every run.
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
