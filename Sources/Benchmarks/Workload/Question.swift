import Foundation
import NameMatching
import SpeakerDirectory

/// One query of a workload, with what is right.
struct Question: Decodable {
  var `class`: String
  var query: String
  var speakers: [String]?
  var appearances: [[String]]?

  enum Answer {
    case hits([Hit])
    case appearances([AppearanceEntry])

    /// What came first.
    var first: String? {
      switch self {
      case .hits(let hits): hits.first?.name
      case .appearances(let appearances): appearances.first?.event.title
      }
    }
  }

  static func classes(of questions: [Question]) -> [(name: String, questions: [Question])] {
    var order: [String] = []
    for question in questions where !order.contains(question.class) { order.append(question.class) }
    let grouped = Dictionary(grouping: questions, by: \.class)
    return order.map { ($0, grouped[$0] ?? []) }
  }

  // MARK: - What kind of query it is

  /// Of words of any text of a speaker, not of names alone.
  var isOfTexts: Bool { ["roleorg", "common", "rare3"].contains(self.class) }

  /// Of beginnings of names.
  var isUnfinished: Bool { ["surpre3", "gspre"].contains(self.class) }

  var isMistyped: Bool { self.class.hasPrefix("typo") }

  // MARK: - Asking and judging

  func ask(_ directory: Directory) throws -> Answer {
    guard appearances != nil else {
      return .hits(try directory.search(query, kinds: [.speaker], limit: 10).hits)
    }
    switch try directory.organisation(query, limit: 20) {
    case .found(let body): return .appearances(body.appearances)
    case .ambiguous, .notFound: return .appearances([])
    }
  }

  /// What came in place of what is right.
  func miss(_ answer: Answer) -> String {
    "\(query) → \(answer.first ?? "nothing"), "
      + "not \(speakers?.joined(separator: " or ") ?? "what is right")"
  }

  /// The place of the first right answer, from 0; nil where there is none.
  func rank(in answer: Answer, _ directory: Directory) throws -> Int? {
    switch answer {
    case .appearances(let found): return isNewest(found) ? 0 : nil
    case .hits(let hits):
      if let speakers {
        // A directory shows one spelling of those that it takes for one person.
        let wanted = Set(speakers.map { PersonName.identity($0) })
        return hits.firstIndex { wanted.contains(PersonName.identity($0.name)) }
      }
      return try hits.firstIndex { try hasAllWords($0, directory) }
    }
  }

  /// Whether what came first is another name that is as near to what was typed as the right one.
  func isTied(_ answer: Answer) -> Bool {
    guard isMistyped, case .hits(let hits) = answer, let first = hits.first, let speakers else {
      return false
    }
    let typed = Folding.fold(query)
    func distance(_ name: String) -> Int? {
      EditDistance.between(typed, Folding.fold(name), atMost: 6)
    }
    guard let found = distance(first.name), let wanted = speakers.compactMap(distance).min() else {
      return false
    }
    return found <= wanted
  }

  /// Equal dates may come in any order, so those of the last day are not compared.
  private func isNewest(_ found: [AppearanceEntry]) -> Bool {
    let expected = (appearances ?? []).filter { $0.count == 3 }
    guard found.count == expected.count else { return false }
    let lastDay = expected.last?[0].prefix(10) ?? ""
    let wanted = expected.filter { $0[0].prefix(10) != lastDay }.map {
      $0[1] + "|" + PersonName.identity($0[2])
    }
    return Set(wanted).isSubset(
      of: found.map { $0.event.title + "|" + PersonName.identity($0.speaker.name) })
  }

  private func hasAllWords(_ hit: Hit, _ directory: Directory) throws -> Bool {
    var text = hit.name
    if isOfTexts,
      case .found(let speaker) = try directory.speaker(hit.key)
    {
      for appearance in speaker.appearances {
        text += " \(appearance.event.title) \(appearance.event.series ?? "")"
        for affiliation in appearance.affiliations {
          text += " \(affiliation.role ?? "") "
          text += affiliation.organisations.map(\.name).joined(separator: " ")
        }
      }
    }
    // Workloads take what stands on either side of an apostrophe for a word.
    let apart = text.replacing("’", with: " ").replacing("'", with: " ")
    let words = Folding.words(text) + Folding.words(apart)
    return Folding.words(query).allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }
}
