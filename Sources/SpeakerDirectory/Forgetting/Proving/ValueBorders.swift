/// Tells bytes that are a piece of one value from those that only lie side by side in a database file:
/// "Ludwig Schulz" and the byte behind it, which happens to be an "e".
struct ValueBorders {
  private let pageSize: Int
  /// The bytes of a page that are used.
  private let usable: Int
  private let pageCount: Int
  private let read: (_ offset: Int, _ count: Int) throws -> [UInt8]

  /// - Parameter read: gives bytes of the file, fewer than asked for at its end.
  init?(size: Int, read: @escaping (_ offset: Int, _ count: Int) throws -> [UInt8]) throws {
    let header = try read(0, 100)
    guard header.count == 100 else { return nil }
    let size16 = Int(header[16]) << 8 | Int(header[17])
    pageSize = size16 == 1 ? 65_536 : size16
    usable = pageSize - Int(header[20])
    guard pageSize >= 512, usable >= 480 else { return nil }
    pageCount = size / pageSize
    self.read = read
  }

  /// Whether at none of these places there is one value.
  func areSideBySide(_ places: [Range<Int>]) throws -> Bool {
    var onFurtherPages: [Int: [Range<Int>]] = [:]
    for place in places {
      let (page, offset) = place.lowerBound.quotientAndRemainder(dividingBy: pageSize)
      let bytes = offset..<(offset + place.count)
      // No value goes on from page to page without a number between.
      if bytes.upperBound > usable { continue }
      if let cells = try self.page(page)?.cells {
        guard cells.contains(where: { $0.hasBorder(onPage: bytes) }) else { return false }
      } else {
        onFurtherPages[page, default: []].append(bytes)
      }
    }
    return try areSideBySide(onFurtherPages)
  }

  /// Of pages on which cells go on, which do not tell of which: all others are asked.
  private func areSideBySide(_ places: [Int: [Range<Int>]]) throws -> Bool {
    var places = places
    var page = 0
    while !places.isEmpty, page < pageCount {
      for cell in try self.page(page)?.cells ?? [] {
        var next = cell.overflow
        // What is on a further page stands behind the number of the next one.
        var shift = cell.end - Self.numberSize
        while let number = next, number > 0 {
          for bytes in places.removeValue(forKey: number - 1) ?? []
          where bytes.lowerBound >= Self.numberSize {
            let shifted = (bytes.lowerBound + shift)..<(bytes.upperBound + shift)
            guard cell.hasBorder(inside: shifted) else { return false }
          }
          let bytes = try read((number - 1) * pageSize, Self.numberSize)
          next = bytes.reduce(0) { $0 << 8 | Int($1) }
          shift += usable - Self.numberSize
          guard shift < pageCount * pageSize else { return false }
        }
      }
      page += 1
    }
    return places.isEmpty
  }

  private static let numberSize = 4

  /// From 0.
  private func page(_ number: Int) throws -> DatabasePage? {
    try DatabasePage(read(number * pageSize, usable), isFirst: number == 0)
  }
}
