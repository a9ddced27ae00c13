internal import Foundation

/// The end of a page of hits, behind which the next begins: data that comes in between shifts
/// nothing, as a number of hits to skip would be. Its text is for keeping and handing back, and
/// holds for the same query alone.
public struct SearchCursor: Sendable, Hashable, LosslessStringConvertible {
  /// Of which search it is.
  let question: UInt32
  let place: HitPlace

  init(question: UInt32, place: HitPlace) {
    self.question = question
    self.place = place
  }

  /// Nil where `description` is none of a cursor.
  public init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, let question = UInt32(parts[0], radix: Self.radix),
      let stage = Int(parts[1]).flatMap(HitPlace.Stage.init(rawValue:))
    else { return nil }
    var name: String?
    if !parts[2].isEmpty {
      guard let data = Data(base64Encoded: Self.swapped(parts[2].dropFirst(), Self.toBase64)) else {
        return nil
      }
      name = String(data: data, encoding: .utf8)
    }
    let key = parts[3...].compactMap { Int64($0, radix: Self.radix) }
    guard key.count == parts.count - 3 else { return nil }
    self.init(question: question, place: HitPlace(stage: stage, key: key, name: name))
  }

  public var description: String {
    let name = place.name.map {
      "n" + Self.swapped(Data($0.utf8).base64EncodedString(), Self.fromBase64)
    }
    return
      ([String(question, radix: Self.radix), String(place.stage.rawValue), name ?? ""]
      + place.key.map { String($0, radix: Self.radix) }).joined(separator: ".")
  }

  private static let radix = 36

  /// Letters that need no quoting in a shell or an address.
  private static let fromBase64: [Character: Character] = ["+": "-", "/": "_"]
  private static let toBase64: [Character: Character] = ["-": "+", "_": "/"]

  private static func swapped(
    _ text: some StringProtocol, _ letters: [Character: Character]
  ) -> String {
    String(text.map { letters[$0] ?? $0 })
  }
}

extension SearchCursor: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let cursor = SearchCursor(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no cursor")
    }
    self = cursor
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
