import Foundation

/// Which file holds the directory.
enum DirectoryLocation {
  /// `--database`, else `$SPEAKERS_DATABASE`, else the place that the XDG Base Directory
  /// Specification (https://specifications.freedesktop.org/basedir) has for a user's data.
  static func file(
    option: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> URL {
    if let named = option ?? environment["SPEAKERS_DATABASE"], !named.isEmpty {
      return URL(fileURLWithPath: named)
    }
    return dataFolder(environment).appending(path: "speakers/directory.sqlite")
  }

  /// The specification has a relative `$XDG_DATA_HOME` ignored.
  private static func dataFolder(_ environment: [String: String]) -> URL {
    if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
      return URL(fileURLWithPath: folder)
    }
    let home =
      environment["HOME"].map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.homeDirectoryForCurrentUser
    return home.appending(path: ".local/share")
  }
}
