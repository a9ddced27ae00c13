import Foundation
import PackagePlugin

/// Hands every file of `schema/` and `seed/` to the `EmbedFiles` tool, so that the built binary
/// needs no file beside it.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let folders = ["schema", "seed"].map { root.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding schema and seed",
        executable: try context.tool(named: "EmbedFiles").url,
        arguments: [output.path]
          + folders.flatMap { ["--\($0.lastPathComponent)", $0.path] },
        // With the folders themselves, since a new file is none of those that were there when this
        // was planned.
        inputFiles: try folders + folders.flatMap(files),
        outputFiles: [output])
    ]
  }

  private func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
