import Foundation
import Testing

struct ReadmeTests {
  @Test("every command of the README runs") func everyCommandOfTheREADMERuns() throws {
    let text = try String(
      contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    let readme = Readme(text)
    let workspace = try Workspace()
    for file in readme.files { try workspace.write(file.text, to: file.name) }
    try FileManager.default.createDirectory(
      atPath: workspace.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: workspace.path("bin/speakers"), withDestinationPath: BuiltCommand.file().path)
    for command in readme.commands {
      let run = try workspace.shell("set -o pipefail; \(command)")
      #expect(run.code == 0, "\(command)\n\(run.errors)")
    }
  }

  @Test("commands and files are found in Markdown") func commandsAndFilesAreFoundInMarkdown() {
    let readme = Readme(
      """
      Put this into

      `talks/list.csv`:

      ```csv
      name
      Ann
      ```

      ```sh
      bin/speakers seed talks/list.csv \\
        --event "Day"
      bin/test   # runs bin/speakers too
      cat talks/list.csv | bin/speakers read -   # a pipe
      ```

      ```swift
      let no = "bin/speakers"
      ```
      """)
    #expect(readme.files.map(\.name) == ["talks/list.csv"])
    #expect(readme.files.map(\.text) == ["name\nAnn\n"])
    #expect(
      readme.commands == [
        "bin/speakers seed talks/list.csv   --event \"Day\"",
        "cat talks/list.csv | bin/speakers read -   # a pipe",
      ])
  }
}
