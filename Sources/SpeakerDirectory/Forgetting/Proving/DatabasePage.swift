/// A page of a database file, as far as is needed to know where one value ends and the next one
/// begins: sections 1.6 and 2.1 of https://www.sqlite.org/fileformat2.html
struct DatabasePage {
  /// Something that lies on the page with all its values, the last of them maybe on further pages.
  struct Cell {
    /// Where something begins or ends: the cell, its header, each value. Offsets in the page; those
    /// of what is on further pages are as if it went on here.
    var borders: [Int]
    /// Where the part of the cell that is on this page ends.
    var end: Int
    /// The page on which it goes on, from 1.
    var overflow: Int?

    /// The same of bytes on the page itself, where beyond its end other cells may lie.
    func hasBorder(onPage bytes: Range<Int>) -> Bool {
      (borders + [end]).contains {
        $0 <= end && bytes.lowerBound < $0 && $0 < bytes.upperBound
      }
    }

    /// Whether the bytes are no piece of one value, but of what lies side by side.
    func hasBorder(inside bytes: Range<Int>) -> Bool {
      borders.contains { bytes.lowerBound < $0 && $0 < bytes.upperBound }
    }
  }

  let cells: [Cell]

  private enum Kind: UInt8 {
    case indexInterior = 2
    case tableInterior = 5
    case indexLeaf = 10
    case tableLeaf = 13

    var isInterior: Bool { self == .indexInterior || self == .tableInterior }
  }

  /// Nil where the page is none of a table or index, but one on which a cell goes on.
  ///
  /// - Parameters:
  ///   - bytes: without those at the end that are reserved.
  ///   - isFirst: of the file, which begins with a header.
  init?(_ bytes: [UInt8], isFirst: Bool) {
    let start = isFirst ? 100 : 0
    guard bytes.count > start + 12, let kind = Kind(rawValue: bytes[start]) else { return nil }
    let pointers = start + (kind.isInterior ? 12 : 8)
    let count = Self.number(bytes, start + 3)
    guard pointers + 2 * count <= bytes.count else { return nil }
    var reader = CellReader(bytes: bytes)
    cells = (0..<count).compactMap {
      reader.place = Self.number(bytes, pointers + 2 * $0)
      return reader.cell(kind)
    }
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> Int {
    Int(bytes[place]) << 8 | Int(bytes[place + 1])
  }

  private struct CellReader {
    let bytes: [UInt8]
    var place = 0

    /// Nil where it cannot be read.
    mutating func cell(_ kind: Kind) -> Cell? {
      var cell = Cell(borders: [place], end: place)
      if kind.isInterior { place += 4 }
      if kind == .tableInterior {
        // A number by which rows are told apart, and nothing else.
        guard varint() != nil else { return nil }
        cell.end = place
        cell.borders.append(place)
        return cell
      }
      guard let size = length(), kind != .tableLeaf || varint() != nil else { return nil }
      let start = place
      cell.end = start + local(size, kind)
      guard cell.end <= bytes.count, let values = borders(upTo: cell.end) else { return nil }
      cell.borders += [start] + values + [start + size]
      if cell.end < start + size {
        guard cell.end + 4 <= bytes.count else { return nil }
        cell.overflow = bytes[cell.end..<(cell.end + 4)].reduce(0) { $0 << 8 | Int($1) }
      }
      return cell
    }

    /// Of the values of the record that begins here.
    private mutating func borders(upTo end: Int) -> [Int]? {
      let start = place
      guard let size = length(), start + size <= end else { return nil }
      var border = start + size
      var borders = [border]
      while place < start + size {
        guard let type = length() else { return nil }
        border += Self.size(of: type)
        borders.append(border)
      }
      return borders
    }

    private static func size(of type: Int) -> Int {
      switch type {
      case 0...4: type
      case 5: 6
      case 6, 7: 8
      case 8...11: 0
      default: (type - 12) / 2
      }
    }

    /// How much of a payload stays on the page.
    private func local(_ size: Int, _ kind: Kind) -> Int {
      let usable = bytes.count
      let most = kind == .tableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23
      if size <= most { return size }
      let least = (usable - 12) * 32 / 255 - 23
      let fitting = least + (size - least) % (usable - 4)
      return fitting <= most ? fitting : least
    }

    /// A number of bytes, or of a kind of value; what is larger than any can be is none.
    private mutating func length() -> Int? {
      guard let value = varint(), 0..<(1 << 32) ~= value else { return nil }
      return value
    }

    private mutating func varint() -> Int? {
      var value = 0
      for index in 0..<9 {
        guard place < bytes.count else { return nil }
        let byte = bytes[place]
        place += 1
        if index == 8 { return value << 8 | Int(byte) }
        value = value << 7 | Int(byte & 0x7F)
        if byte & 0x80 == 0 { return value }
      }
      return nil
    }
  }
}
