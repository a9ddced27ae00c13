/// Which body a name means, as far as one rule can tell.
enum LinkDecision {
  /// Nobody bears the name.
  case none
  case sure(Int64)
  /// Bodies that it may mean.
  case unsure(Set<Int64>)
}
