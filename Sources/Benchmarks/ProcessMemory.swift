import Foundation

/// How much memory this process has taken.
enum ProcessMemory {
  /// The most that was resident at any time, in bytes.
  static func peak() -> Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
