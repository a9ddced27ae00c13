import Foundation
import SpeakerDirectory

/// All that a run of a workload tells, for people and for comparison between runs.
struct WorkloadFigures: Codable {
  var directory: DirectoryFigures
  /// Where the directory was made for it.
  var seeding: Seeding?
  var classes: [ClassResult] = []
  /// Bytes that were resident at most while everything was asked once.
  var peakMemory = 0

  init(
    directory: DirectoryFigures, seeding: Seeding?, asking questions: [(String, [Question])],
    of opened: Directory, at file: URL, showing misses: Int
  ) throws {
    self.directory = directory
    self.seeding = seeding
    for (name, questions) in questions {
      classes.append(try ClassResult(name, questions, in: opened, showing: misses))
    }
    // Before the floor opens a connection of its own.
    peakMemory = ProcessMemory.peak()
    try Floor.open(file) { floor in
      for (index, (_, questions)) in questions.enumerated() {
        try classes[index].time(questions, in: opened, above: floor)
      }
    }
  }

  func table() -> String {
    var lines = directory.lines
    if let seeding { lines += seeding.lines }
    lines.append(ClassResult.heading)
    lines += classes.map(\.line)
    lines.append("peak memory   \(megabytes(peakMemory)) while asking")
    return lines.joined(separator: "\n")
  }
}

func megabytes(_ bytes: Int) -> String {
  "\(formatted(Double(bytes) / 1_048_576, decimals: bytes < 10_485_760 ? 1 : 0)) MB"
}
