import Foundation

/// A made-up world of people, bodies and events, the same for the same seed and size.
struct World {
  static let years = 2008..<2026

  let seed: UInt64
  let people: Int
  let languages = Languages(Language.all)
  let organisations: Organisations
  /// How many of a hundred bear one of the common surnames: fewer among a million, since the lists
  /// of them are short.
  let commonSurnames: Int
  private let towns: [String]

  init(people: Int, seed: UInt64) {
    self.seed = seed
    self.people = people
    commonSurnames = people > 200_000 ? 12 : 25
    towns = Language.all.flatMap(\.towns)
    organisations = Organisations(max(60, people / 10), seed: seed, languages: languages)
  }

  /// When and for whom people come together; what is said there is told by ``occasion(_:)``.
  struct Meeting {
    var number: Int
    var series: Int
    /// Days from the first of ``years``.
    var day: Int
    /// Numbers, each once.
    var people: [Int]
  }

  /// What a meeting is called, and where it is.
  struct Occasion {
    var title: String
    var series: String?
    var start: String
    var year: Int
    var location: String
  }

  func occasion(_ meeting: Meeting) -> Occasion {
    var random = SplitMix(seed: seed, .event, meeting.number)
    var named = SplitMix(seed: seed, .series, meeting.series)
    let name = Topics.series(&named, towns: towns)
    let home = named.pick(towns)
    let series = random.chance(70) ? name : nil
    let date = Self.date(meeting.day)
    let time = ["09:00", "09:30", "10:00", "11:00", "13:30", "14:00", "15:00"]
    return Occasion(
      title: Topics.title(series: series, year: date.year, &random), series: series,
      start: "\(date.text)T\(random.pick(time))", year: date.year,
      location: random.chance(35) ? "Online" : random.chance(60) ? home : random.pick(towns))
  }

  /// Hands over all meetings in the order of their days.
  ///
  /// Most people come again and again to one series, and few come very often.
  func meetings(_ take: (Meeting) throws -> Void) rethrows {
    let attendances = attendances()
    var cuts = cut(attendances)
    cuts.sort { ($0.day, $0.start) < ($1.day, $1.start) }
    for (number, cut) in cuts.enumerated() {
      var people: [Int] = []
      for attendance in attendances[Int(cut.start)..<Int(cut.end)]
      where !people.contains(attendance.person) {
        people.append(attendance.person)
      }
      try take(
        Meeting(
          number: number, series: attendances[Int(cut.start)].series, day: Int(cut.day),
          people: people))
    }
  }

  // MARK: - Who comes where

  /// That a person comes to a meeting of a series; in eight bytes, and in the order of series.
  private struct Attendance {
    private let bits: UInt64

    init(series: Int, order: UInt64, person: Int) {
      bits = UInt64(series) << 44 | (order & 0xF_FFFF) << 24 | UInt64(person)
    }

    var series: Int { Int(bits >> 44) }
    var person: Int { Int(bits & 0xFF_FFFF) }

    static func isBefore(_ left: Attendance, _ right: Attendance) -> Bool {
      left.bits < right.bits
    }
  }

  private struct Cut {
    var start: UInt32
    var end: UInt32
    var day: Int32
  }

  /// More people than these do not fit in an attendance.
  static let mostPeople = 0xFF_FFFF

  /// Half of all appear once, a few some hundred times.
  private static let mostAppearances = 300.0

  private func attendances() -> [Attendance] {
    let seriesCount = max(20, people / 400)
    var all: [Attendance] = []
    all.reserveCapacity(people * 6)
    for person in 0..<people {
      var random = SplitMix(seed: seed, .attendance, person)
      let home = random.zipf(seriesCount, exponent: 0.5)
      let count = Int(1 / (1 - random.unit() * (1 - 1 / Self.mostAppearances)))
      for _ in 0..<count {
        let series = random.chance(60) ? home : random.zipf(seriesCount, exponent: 0.5)
        all.append(Attendance(series: series, order: random.next(), person: person))
      }
    }
    all.sort(by: Attendance.isBefore)
    return all
  }

  private static let sizes = [
    1, 2, 3, 4, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 12, 13, 15, 20,
  ]

  private func cut(_ attendances: [Attendance]) -> [Cut] {
    var random = SplitMix(seed: seed, .event, -1)
    var cuts: [Cut] = []
    var start = 0
    while start < attendances.count {
      let size = random.chance(2) ? 30 + random.below(50) : random.pick(Self.sizes)
      var end = start + 1
      while end < attendances.count, end < start + size,
        attendances[end].series == attendances[start].series
      {
        end += 1
      }
      // More in later years.
      let day = Int(Double(Self.years.count * 365) * random.unit().squareRoot())
      cuts.append(Cut(start: UInt32(start), end: UInt32(end), day: Int32(day)))
      start = end
    }
    return cuts
  }

  /// Years have 365 days here, which is enough for what is made up.
  private static func date(_ day: Int) -> (text: String, year: Int) {
    let year = years.lowerBound + day / 365
    var rest = day % 365
    var month = 0
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    while rest >= lengths[month] {
      rest -= lengths[month]
      month += 1
    }
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return ("\(year)-\(twoDigits(month + 1))-\(twoDigits(rest + 1))", year)
  }
}
