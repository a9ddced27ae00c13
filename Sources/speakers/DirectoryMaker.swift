import Foundation
import SpeakerDirectory

/// Makes a new directory so that it is there whole or not at all, also when the process is
/// killed meanwhile or another one makes it at the same time.
struct DirectoryMaker {
  var file: URL
  var seeded: Bool

  func make() throws {
    try makeFolder()
    let draft = file.deletingLastPathComponent()
      .appending(path: ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    defer { for suffix in ["", "-wal", "-shm"] { unlink(draft.path + suffix) } }
    try fill(draft)
    // Unlike a renaming, a link never takes the place of a directory that another process made.
    if link(draft.path, file.path) != 0, errno != EEXIST { throw cannotCreate(errno) }
  }

  private func makeFolder() throws {
    let folder = file.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw cannotCreate(errno)
    }
    guard access(folder.path, W_OK) == 0 else { throw cannotCreate(errno) }
  }

  /// The directory is closed, and so all in one file, when this returns.
  private func fill(_ draft: URL) throws {
    let directory = try Directory(at: draft)
    if seeded { try directory.seedBuiltIn() }
  }

  private func cannotCreate(_ code: Int32) -> Failure {
    Failure(
      message: "\(file.path): cannot make the directory: \(String(cString: strerror(code)))",
      code: code == EACCES || code == EPERM || code == EROFS ? .noPermission : .cannotCreate)
  }
}
