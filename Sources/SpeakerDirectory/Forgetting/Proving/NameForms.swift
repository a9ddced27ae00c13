internal import Foundation
internal import NameMatching

/// The forms in which names may stand in a file, as bytes whose ASCII letters are small.
struct NameForms {
  private(set) var all: Set<[UInt8]> = []

  /// Shorter ones are found in any file by chance, so they are looked for in the tables alone.
  private static let shortest = 4

  var long: Set<[UInt8]> { all.filter { $0.count >= Self.shortest } }

  /// - Parameters:
  ///   - names: as printed, in every spelling.
  ///   - keys: of the people, those of the past too.
  init(names: [String], keys: [String]) {
    for name in names {
      // Only ASCII letters are compared whatever their case.
      for text in [name, name.lowercased(), name.uppercased()] {
        add(text.precomposedStringWithCanonicalMapping)
        add(text.decomposedStringWithCanonicalMapping)
      }
      add(Folding.fold(name))
      add(PersonName.identity(name))
      add(SpeakerResolution.slug(name))
    }
    for key in keys { add(key) }
  }

  private mutating func add(_ text: String) {
    if !text.isEmpty { all.insert(text.utf8.map(Self.lowercased)) }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
