import Foundation
import PackagePlugin

/// Hands every file of `schema/` and `seed/` to the `EmbedFiles` tool, so that the built binary
/// needs no file beside it.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let sql = try files(in: root.appending(path: "schema"), ending: "sql")
    let seed = try files(in: root.appending(path: "seed"), ending: "json")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding schema and seed",
        executable: try context.tool(named: "EmbedFiles").url,
        arguments: [output.path] + ["--schema"] + sql.map(\.path) + ["--seed"] + seed.map(\.path),
        inputFiles: sql + seed,
        outputFiles: [output])
    ]
  }

  private func files(in folder: URL, ending suffix: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == suffix }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
