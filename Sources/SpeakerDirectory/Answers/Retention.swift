internal import Foundation

/// A length of time: "10y", "6m", "90d".
public struct RetentionPeriod: Sendable, Hashable, LosslessStringConvertible {
  public enum Unit: String, Sendable, CaseIterable {
    case years = "y"
    case months = "m"
    case days = "d"
  }

  public var count: Int
  public var unit: Unit

  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// - Parameter description: a number from 1 up and y, m or d; nothing longer than a thousand years.
  public init?(_ description: String) {
    guard let unit = description.last.flatMap({ Unit(rawValue: $0.lowercased()) }),
      description.dropLast().allSatisfy(\.isASCII),
      let count = Int(description.dropLast()), (1...366_000).contains(count),
      unit == .days || count <= (unit == .years ? 1_000 : 12_000)
    else { return nil }
    self.init(count, unit)
  }

  public var description: String { "\(count)\(unit.rawValue)" }

  /// The day that lies so long before another.
  func before(_ day: Date) -> Day {
    let component: Calendar.Component =
      switch unit {
      case .years: .year
      case .months: .month
      case .days: .day
      }
    let then = Self.calendar.date(byAdding: component, value: -count, to: day) ?? .distantPast
    return Day(date: then)
  }

  static let calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}

/// People whose last appearance lies longer back than data is to be kept.
public struct RetentionList: Sendable, Hashable, Codable {
  public struct Person: Sendable, Hashable, Codable {
    public var key: String
    public var name: String
    /// Of the latest event, as far as it is known; nil where no event has a date.
    public var last: String?
    public var appearances: Int
  }

  /// The first day that is not too long ago.
  public var keptFrom: String
  /// The longest unseen first.
  public var people: [Person]
  /// People of whom no event has a date. They are never forgotten by age.
  public var undated: [Person]
}
