import ArgumentParser
import Foundation

/// How figures are written: for people, or for comparison between runs.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case table, json
}

func json(_ figures: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
  return String(decoding: try encoder.encode(figures), as: UTF8.self)
}
