internal import EventData
internal import Foundation

extension SearchQuery: CustomStringConvertible {
  /// The query as a person could have typed it: read again, it is the same query.
  public var description: String {
    let groups = wanted.map { $0.map(\.description).joined(separator: " OR ") }
    return (groups + excluded.map { "-\($0)" }).joined(separator: " ")
  }
}

extension SearchQuery.Item: CustomStringConvertible {
  public var description: String {
    switch self {
    case .word(let word): word
    case .phrase(let words): quoted(words)
    case .condition(let condition): "\(condition)"
    }
  }
}

extension SearchQuery.Condition: CustomStringConvertible {
  public var description: String {
    switch self {
    case .organisation(let name): "org:\(value(name))"
    case .role(let words): "role:\(value(words))"
    case .country(let code): "country:\(value(code))"
    case .classification(let words): "class:\(value(words))"
    case .speaker(let name): "speaker:\(value(name))"
    case .event(let words): "event:\(value(words))"
    case .series(let words): "series:\(value(words))"
    case .session(let words): "session:\(value(words))"
    case .capacity(let capacity): "capacity:\(capacity.rawValue)"
    case .after(let period): "after:\(period)"
    case .before(let period): "before:\(period)"
    case .on(let period): "on:\(period)"
    case .between(let first, let last): "\(first)..\(last)"
    case .with(let name): "with:\(value(name))"
    case .kind(let kind): "kind:\(kind.rawValue)"
    }
  }
}

extension SearchQuery.Period: CustomStringConvertible {
  public var description: String {
    ([(year, 4)] + [month, day].compactMap(\.self).map { ($0, 2) })
      .map { String(format: "%0\($1)d", $0) }.joined(separator: "-")
  }
}

/// In quotes where it would be read as several words without.
private func value(_ text: String) -> String {
  let isOneWord = !text.contains(where: \.isWhitespace) && text.first?.isQuote == false
  return isOneWord ? text : quoted(text)
}

private func quoted(_ text: String) -> String {
  "\"\(String(text.map { $0.isQuote ? " " : $0 }))\""
}

extension Character {
  /// Whether it begins and ends phrases.
  var isQuote: Bool {
    switch self {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }
}
