extension [String] {
  /// The first ones, and how many more there are: JSON has them all.
  func listed(atMost count: Int, separator: String) -> String {
    let more = self.count - count
    return (prefix(count) + (more > 0 ? ["… and \(more) more"] : [])).joined(separator: separator)
  }
}
