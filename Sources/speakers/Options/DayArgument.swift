public import ArgumentParser
import Foundation
public import SpeakerDirectory

extension RetentionPeriod: ExpressibleByArgument {}

/// A day of the calendar: "2024-05-14".
struct DayArgument: ExpressibleByArgument {
  let date: Date

  init?(argument: String) {
    guard argument.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else { return nil }
    let parts = argument.split(separator: "-").compactMap { Int($0) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let day = DateComponents(
      calendar: calendar, timeZone: .gmt, year: parts[0], month: parts[1], day: parts[2])
    guard day.isValidDate, let date = day.date else { return nil }
    self.date = date
  }
}
