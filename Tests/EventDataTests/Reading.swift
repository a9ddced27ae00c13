import EventData
import Foundation

/// What a reader makes of an input, sorted by kind.
struct Reading {
  var events: [EventRecord] = []
  var organisations: [OrganisationRecord] = []
  /// "LINE:COLUMN: reason", the input's name left out.
  var refusals: [String] = []
  /// The lines on which events and organisations begin.
  var lines: [Int] = []

  init(_ input: EventInput, defaults: EventRecord = EventRecord()) throws {
    try EventReader(defaults: defaults).read(input) { item in
      switch item {
      case .event(let event, let line):
        events.append(event)
        lines.append(line)
      case .organisation(let organisation, let line):
        organisations.append(organisation)
        lines.append(line)
      case .refused(let refusal):
        refusals.append(String(refusal.description.dropFirst(refusal.input.count + 1)))
      }
    }
  }

  init(_ text: String, name: String = "input") throws {
    try self.init(.text(text, name: name))
  }

  init(_ bytes: [UInt8], name: String = "input") throws {
    try self.init(.data(Data(bytes), name: name))
  }

  var titles: [String?] { events.map(\.title) }

  /// Each appearance as "Name | capacity | role @ Unit > Body".
  var people: [String] { events.flatMap(\.speakers).map(\.inShort) }
}

extension SpeakerRecord {
  var inShort: String {
    let ties = affiliations.map { affiliation in
      (affiliation.role ?? "–") + " @ " + affiliation.organisations.joined(separator: " > ")
    }
    let person = [honorific, name].compactMap { $0 }.joined(separator: " ")
    return ([person, capacity.rawValue] + ties).joined(separator: " | ")
  }
}

/// A folder of its own that goes when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "event-data-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }
}
