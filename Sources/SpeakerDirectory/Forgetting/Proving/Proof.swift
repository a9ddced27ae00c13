internal import Foundation
internal import GRDB
internal import NameMatching

/// Reads the files of a directory to the last byte for every form of names that are forgotten, and
/// explains what is still found by the tables.
struct Proof {
  let store: Store
  let forms: NameForms
  let identities: Set<String>

  func perform() throws -> ForgetProof {
    var scanner = ByteScanner(forms.long)
    let files = try files(scanner.overlap) { bytes, _, _ in scanner.scan(bytes) }
    return ForgetProof(
      files: files, forms: forms.all.count, traces: try traces(found: scanner.found))
  }

  /// Reads the database, its log and its journal piece by piece.
  private func files(
    _ overlap: Int, _ body: (UnsafeRawBufferPointer, _ offset: Int, _ isDatabase: Bool) -> Void
  ) throws -> [ForgetProof.File] {
    guard let path = store.path else { return [] }
    let size = try store.rawFile.read(path, overlap: overlap) { body($0, $1, true) }
    let others = try ["-wal", "-journal"].compactMap { ending in
      try RawFile.read(unlocked: path + ending, overlap: overlap) { body($0, $1, false) }
        .map { ForgetProof.File(path: path + ending, bytes: $0) }
    }
    return [ForgetProof.File(path: path, bytes: size)] + others
  }

  /// All forms are looked for in the tables too: of a long text the pages of a file have but pieces.
  ///
  /// - Parameter found: in the bytes.
  private func traces(found: Set<[UInt8]>) throws -> [ForgetProof.Trace] {
    if forms.all.isEmpty { return [] }
    return try store.read { db in
      var tables = try TableTraces(forms: forms.all, identities: identities, db)
      let traces = try tables.all()
      let others = found.subtracting(tables.explained)
      if others.isEmpty { return traces }
      return try [ForgetProof.Trace(place: "", rows: 0, reason: reason(others))] + traces
    }
  }

  /// Of forms that no text of the tables has. Among many names there are such that the end of one
  /// value makes up with the beginning of the next one.
  private func reason(_ forms: Set<[UInt8]>) throws -> ForgetProof.Trace.Reason {
    var scanner = ByteScanner(forms)
    var places: [Range<Int>] = []
    var isBeside = false
    let files = try files(scanner.overlap) { bytes, offset, isDatabase in
      scanner.scan(bytes) { place in
        if isDatabase {
          places.append((place.lowerBound + offset)..<(place.upperBound + offset))
        } else {
          isBeside = true
        }
      }
    }
    guard !isBeside, scanner.found == forms, let file = files.first,
      let borders = try ValueBorders(
        size: file.bytes,
        read: { try store.rawFile.bytes(of: file.path, from: $0, count: $1) })
    else { return .unexplained }
    return try borders.areSideBySide(places) ? .sideBySide : .unexplained
  }
}
