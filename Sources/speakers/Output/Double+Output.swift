import Foundation

extension Double {
  /// "0.93"
  var hundredths: String { String(format: "%.2f", self) }
}
