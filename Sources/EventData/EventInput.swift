public import Foundation

/// Something that event data is read from: a file, standard input, or text in memory.
public struct EventInput: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case file(URL)
    case standardInput
    case data(Data)
  }

  /// How reports and sources name it: the path as given, or "-".
  public var name: String
  var content: Content

  public static func file(_ path: String) -> EventInput {
    EventInput(name: path, content: .file(URL(fileURLWithPath: path)))
  }

  public static let standardInput = EventInput(name: "-", content: .standardInput)

  public static func text(_ text: String, name: String) -> EventInput {
    EventInput(name: name, content: .data(Data(text.utf8)))
  }

  public static func data(_ data: Data, name: String) -> EventInput {
    EventInput(name: name, content: .data(data))
  }
}

// MARK: - Paths

extension EventInput {
  /// What a path means: "-" is standard input, a file is itself, and a folder is the files in it
  /// and in its folders, in order of their paths, without hidden ones and without those whose
  /// suffix says that they hold no event data (images, archives, programs).
  ///
  /// - Throws: ``InputError`` if there is nothing at `path`, or a folder may not be read.
  public static func inputs(at path: String) throws -> [EventInput] {
    if path == "-" { return [.standardInput] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw InputError.missing(path)
    }
    return isFolder.boolValue ? try files(in: path).map(EventInput.file) : [.file(path)]
  }

  private static func files(in folder: String) throws(InputError) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw InputError(
        input: folder, reason: "This folder may not be read; check its permissions.")
    }
    var files: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var isFolder: ObjCBool = false
      // A link that leads nowhere is left out, and one to a folder: it may lead in a circle.
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil {
          files += try self.files(in: path)
        }
      } else if !isCertainlyOther(name) {
        files.append(path)
      }
    }
    return files
  }

  private static func isCertainlyOther(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return otherSuffixes.contains(name[name.index(after: dot)...].lowercased())
  }

  private static let otherSuffixes: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "tif", "tiff", "heic", "avif",
    "mp3", "mp4", "m4a", "m4v", "mov", "avi", "mkv", "webm", "wav", "ogg", "flac",
    "zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "dmg", "iso",
    "css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "wasm",
    "exe", "dll", "so", "dylib", "o", "a", "bin", "class", "pyc",
    "db", "sqlite", "sqlite3", "db-wal", "db-shm",
  ]
}
