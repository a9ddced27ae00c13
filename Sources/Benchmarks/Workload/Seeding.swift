import EventData
import Foundation
import SpeakerDirectory

/// What it took to make a directory.
struct Seeding: Codable {
  /// Of the processor.
  var seconds: Double
  var appearances: Int
  var appearancesPerSecond: Double
  /// Bytes that were resident at most.
  var peakMemory: Int

  init(_ events: String, into file: URL) throws {
    let directory = try Directory(at: file)
    seconds = try ProcessorTime.of { try directory.seed(from: .file(events)) }
    appearances = try directory.statistics().appearances
    appearancesPerSecond = Double(appearances) / max(seconds, 1e-9)
    peakMemory = ProcessMemory.peak()
  }

  var lines: [String] {
    [
      "seeding       \(formatted(seconds, decimals: 1)) s of the processor, "
        + "\(formatted(appearancesPerSecond, decimals: 0)) appearances a second, "
        + "\(megabytes(peakMemory)) of memory"
    ]
  }
}
