// EmbedFiles OUTPUT --schema FOLDER --seed FOLDER
// Writes a Swift file that holds the files of the folders as string literals. A literal of 300 kB
// compiles in a third of a second; SwiftPM's own `.embedInCode` makes an array of bytes, which takes
// minutes.

import Foundation

/// What of each folder is embedded.
let endings = ["schema": "sql", "seed": "json"]

let arguments = Array(CommandLine.arguments.dropFirst())
guard let output = arguments.first, arguments.count.isMultiple(of: 2) == false else {
  FileHandle.standardError.write(
    Data("usage: EmbedFiles OUTPUT --schema FOLDER --seed FOLDER\n".utf8))
  exit(64)
}

var source = "/// A file of the repository that travels inside the binary.\n"
source += "struct EmbeddedFile: Sendable {\n  var name: String\n  var text: String\n\n"
for index in stride(from: 1, to: arguments.count, by: 2) {
  let list = String(arguments[index].drop { $0 == "-" })
  let files = try FileManager.default.contentsOfDirectory(
    at: URL(fileURLWithPath: arguments[index + 1]), includingPropertiesForKeys: nil
  )
  .filter { $0.pathExtension == endings[list] }
  .sorted { $0.lastPathComponent < $1.lastPathComponent }
  source += "  static let \(list): [EmbeddedFile] = [\n"
  for file in files {
    let text = try String(contentsOf: file, encoding: .utf8)
    source +=
      "    EmbeddedFile(name: \"\(file.lastPathComponent)\", "
      + "text: ####\"\"\"\n\(text)\n\"\"\"####),\n"
  }
  source += "  ]\n"
}
source += "}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
