import Foundation

/// A document in Markdown, as far as its fenced blocks go.
///
/// A block whose last line before is its name in backquotes and a colon is a file of that name:
///
///     `list.csv`:
///
///     ```csv
///     name,organisation
///     ```
struct Readme {
  struct Block: Equatable {
    var language: String
    var file: String?
    var lines: [String]
  }

  private(set) var blocks: [Block] = []

  init(_ text: String) {
    var open: Block?
    var before = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(
            language: String(line.dropFirst(3)), file: Self.fileName(in: before), lines: [])
        }
        before = ""
      } else if open != nil {
        open?.lines.append(line)
      } else if !line.isEmpty {
        before = line
      }
    }
  }

  var files: [(name: String, text: String)] {
    blocks.compactMap { block in
      block.file.map { ($0, block.lines.map { $0 + "\n" }.joined()) }
    }
  }

  /// The lines of `sh` blocks that run `bin/speakers`, alone or behind a pipe; one that ends in `\`
  /// goes on in the next.
  var commands: [String] {
    blocks.filter { $0.language == "sh" }
      .flatMap {
        $0.lines.joined(separator: "\n").replacing("\\\n", with: "").split(separator: "\n")
      }
      .map(String.init)
      .filter { $0.contains(/^([^#]*\| *)?bin\/speakers( |$)/) }
  }

  private static func fileName(in line: String) -> String? {
    line.wholeMatch(of: /`([^`\s]+)`:/).map { String($0.output.1) }
  }
}
