/// Remembers what was asked lately, in bounded memory: when the young half is full, the old half is
/// forgotten and the young one grows old.
struct BoundedCache<Key: Hashable, Value> {
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]
  private let half: Int

  init(capacity: Int) {
    half = max(1, capacity / 2)
  }

  subscript(key: Key) -> Value? {
    mutating get {
      if let value = young[key] { return value }
      guard let value = old[key] else { return nil }
      self[key] = value
      return value
    }
    set {
      if young.count >= half {
        old = young
        young = [:]
      }
      young[key] = newValue
    }
  }

  mutating func removeAll() {
    young = [:]
    old = [:]
  }
}
