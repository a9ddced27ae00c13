import ArgumentParser

/// How many at most: a number from 1 up.
struct Limit: ExpressibleByArgument {
  var count: Int

  init(_ count: Int) { self.count = count }

  init?(argument: String) {
    guard let count = Int(argument), count > 0 else { return nil }
    self.count = count
  }

  var defaultValueDescription: String { String(count) }
}
