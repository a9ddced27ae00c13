// EmbedFiles OUTPUT --schema FILE… --seed FILE…
// Writes a Swift file that holds the named files as string literals. A literal of 300 kB compiles
// in a third of a second; SwiftPM's own `.embedInCode` makes an array of bytes, which takes minutes.

import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(
    Data("usage: EmbedFiles OUTPUT --schema FILE… --seed FILE…\n".utf8))
  exit(64)
}

var lists: [(name: String, files: [String])] = []
for argument in arguments.dropFirst() {
  if argument.hasPrefix("--") {
    lists.append((String(argument.dropFirst(2)), []))
  } else if !lists.isEmpty {
    lists[lists.count - 1].files.append(argument)
  }
}

var source = "/// A file of the repository that travels inside the binary.\n"
source += "struct EmbeddedFile: Sendable {\n  var name: String\n  var text: String\n\n"
for list in lists {
  source += "  static let \(list.name): [EmbeddedFile] = [\n"
  for file in list.files {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let name = URL(fileURLWithPath: file).lastPathComponent
    source += "    EmbeddedFile(name: \"\(name)\", text: ####\"\"\"\n\(text)\n\"\"\"####),\n"
  }
  source += "  ]\n"
}
source += "}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
