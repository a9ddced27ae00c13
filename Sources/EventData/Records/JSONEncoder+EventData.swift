public import Foundation

extension JSONEncoder {
  /// Writes event data as our JSON: keys sorted, one line unless `isPretty`.
  public static func eventData(isPretty: Bool = false) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPretty
      ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      : [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
