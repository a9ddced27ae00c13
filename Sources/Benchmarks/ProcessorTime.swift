import Foundation

/// Seconds of the processor that this process has used, in all its threads.
enum ProcessorTime {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds that `body` takes.
  static func of(_ body: () throws -> Void) rethrows -> Double {
    let start = now()
    try body()
    return now() - start
  }
}

/// The value below which `share` (0 to 1) of `samples` lie.
func percentile(_ share: Double, of samples: [Double]) -> Double {
  let sorted = samples.sorted()
  guard !sorted.isEmpty else { return 0 }
  return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
}

func formatted(_ number: Double, decimals: Int) -> String {
  String(format: "%.\(decimals)f", number)
}
