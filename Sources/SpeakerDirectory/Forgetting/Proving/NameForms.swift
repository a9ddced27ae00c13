internal import Foundation
internal import NameMatching

/// The forms in which names may stand in a file, as bytes whose ASCII letters are small.
struct NameForms {
  private(set) var forms: Set<[UInt8]> = []

  /// Shorter ones are found in any file by chance, so they are looked for in the tables alone.
  static let shortest = 4

  var long: [[UInt8]] { forms.filter { $0.count >= Self.shortest }.sorted { $0.count > $1.count } }

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
    if !text.isEmpty { forms.insert(text.utf8.map(Self.lowercased)) }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

/// Looks for many forms at once in the bytes of files.
struct ByteScanner {
  private let forms: [[UInt8]]
  /// Indexes of the forms that begin with two bytes.
  private var beginnings = [[Int]](repeating: [], count: 1 << 16)
  /// Whether any begins with this byte, whatever its case.
  private var mayBegin = [Bool](repeating: false, count: 256)
  private(set) var found: Set<[UInt8]> = []

  /// - Parameter forms: of two bytes and more, ASCII letters small.
  init(_ forms: [[UInt8]]) {
    self.forms = forms
    for (index, form) in forms.enumerated() where form.count > 1 {
      beginnings[Self.pair(form[0], form[1])].append(index)
      mayBegin[Int(form[0])] = true
      if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(form[0]) {
        mayBegin[Int(form[0] & 0xDF)] = true
      }
    }
  }

  /// How many bytes of a piece the next one needs, so that nothing is cut in two.
  var overlap: Int { max(0, (forms.map(\.count).max() ?? 0) - 1) }

  mutating func scan(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 1 else { return }
    for place in 0..<(bytes.count - 1) where mayBegin[Int(bytes[place])] {
      let pair = Self.pair(
        NameForms.lowercased(bytes[place]), NameForms.lowercased(bytes[place + 1]))
      for index in beginnings[pair] where stands(forms[index], at: place, in: bytes) {
        found.insert(forms[index])
      }
    }
  }

  private func stands(
    _ form: [UInt8], at place: Int, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard place + form.count <= bytes.count else { return false }
    return form.indices.allSatisfy { NameForms.lowercased(bytes[place + $0]) == form[$0] }
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) << 8 | Int(second)
  }
}
