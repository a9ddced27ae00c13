/// Why a directory cannot be opened or used.
public enum DirectoryError: Error, Sendable, Equatable, CustomStringConvertible {
  case missing(path: String)
  case notADirectory(path: String)
  case newer(path: String, version: Int, known: Int)
  /// The file system refuses: no permission, no such folder.
  case cannotOpen(path: String, reason: String)
  /// Another process has kept writing for longer than we wait.
  case busy(path: String)
  /// People are erased, but another process has kept the file from being overwritten for longer than
  /// we wait. Forgetting them again does what remains.
  case unfinished(path: String)
  /// SQLite fails: disk full, damaged file.
  case failed(path: String, reason: String)

  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): no such file"
    case .notADirectory(let path):
      "\(path): not a speaker directory; name another file, or move this one away"
    case .newer(let path, let version, let known):
      "\(path): made by a newer version of speakers (schema \(version), this one knows \(known)); "
        + "update speakers to open it"
    case .cannotOpen(let path, let reason):
      "\(path): cannot be opened: \(reason)"
    case .busy(let path):
      "\(path): another program is writing to it; try again when that has finished"
    case .unfinished(let path):
      "\(path): erased, but traces may be left in the file, since another program is using it; "
        + "when that has finished, forget the same name again to overwrite them"
    case .failed(let path, let reason):
      "\(path): \(reason)"
    }
  }
}
