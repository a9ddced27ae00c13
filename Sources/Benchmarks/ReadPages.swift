import ArgumentParser
import EventData
import Foundation

/// Pages a second that the page reader reads.
struct ReadPages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads the pages of a folder again and again.")

  @Argument(help: "A folder of event pages, or one page.")
  var path: String

  @Option(help: "How often each page is read.")
  var rounds = 20

  func run() throws {
    let pages = try EventInput.inputs(at: path).map { input in
      try String(contentsOf: URL(fileURLWithPath: input.name), encoding: .utf8)
    }
    let reader = PageReader()
    var people = 0
    // The first page builds the vocabulary.
    let start = ProcessorTime.of { _ = reader.read(pages.first ?? "") }
    let rates = (0..<rounds).map { _ in
      Double(pages.count)
        / ProcessorTime.of { for page in pages { people += reader.read(page).speakers.count } }
    }
    let bytes = pages.reduce(0) { $0 + $1.utf8.count }
    print(
      "pages         \(pages.count), \(bytes / max(1, pages.count)) bytes each, \(people / max(1, rounds)) people"
    )
    print("first page    \(formatted(start * 1000, decimals: 1)) ms")
    print(
      "pages/s       \(formatted(percentile(0.5, of: rates), decimals: 0)) median, "
        + "\(formatted(rates.min() ?? 0, decimals: 0)) to \(formatted(rates.max() ?? 0, decimals: 0))"
    )
  }
}
