import ArgumentParser
import EventData

/// What the input leaves out, such as a spreadsheet of speakers that does not name its event.
struct EventDefaults: ParsableArguments {
  @Option(help: ArgumentHelp("The event of lists that do not name theirs.", valueName: "title"))
  var event: String?

  @Option(
    help: ArgumentHelp(
      "Its date: 2023, 2023-12, 2023-12-13 or 2023-12-13T08:30.", valueName: "date"))
  var date: String?

  @Option(help: ArgumentHelp("The series it belongs to.", valueName: "series"))
  var series: String?

  var reader: EventReader {
    EventReader(defaults: EventRecord(title: event, series: series, start: date))
  }

  func validate() throws {
    if let date, date.wholeMatch(of: /[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?)?/) == nil
    {
      throw ValidationError("The date \(date) is not of the form 2023-12-13 or 2023-12-13T08:30.")
    }
  }
}
