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
    var files: [ForgetProof.File] = []
    if let path = store.path {
      let overlap = scanner.overlap
      let bytes = try store.rawFile.read(path, overlap: overlap) { scanner.scan($0) }
      files.append(ForgetProof.File(path: path, bytes: bytes))
      for beside in ["-wal", "-journal"] {
        let read = try RawFile.read(unlocked: path + beside, overlap: overlap) {
          scanner.scan($0)
        }
        if let read { files.append(ForgetProof.File(path: path + beside, bytes: read)) }
      }
    }
    return ForgetProof(
      files: files, forms: forms.forms.count, traces: try traces(of: scanner.found))
  }

  /// Of what was found in the bytes, and of what is looked for in the tables alone: all where there
  /// is no file.
  private func traces(of found: Set<[UInt8]>) throws -> [ForgetProof.Trace] {
    let inTables =
      store.path == nil
      ? forms.forms : found.union(forms.forms.filter { $0.count < NameForms.shortest })
    if inTables.isEmpty { return [] }
    return try store.read { db in
      let tables = try TableTraces(identities: identities, db)
      var traces: [ForgetProof.Trace] = []
      for form in inTables.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        let places = try tables.traces(of: String(decoding: form, as: UTF8.self))
        for trace in places where !traces.contains(trace) { traces.append(trace) }
        if places.isEmpty, found.contains(form) {
          traces.append(ForgetProof.Trace(place: "", rows: 0, reason: .unexplained))
        }
      }
      return traces
    }
  }
}
