/// A line that names people with roles and organisations and stands by itself, as a bare string
/// among the speakers of a JSON record or a cell of a table does.
enum AttributionLine {
  /// In bytes. What is longer is no line, and reading takes longer than its length tells.
  private static let longest = 2_000

  /// The people of the line, read as on a page; empty if it reads as no name.
  static func people(in line: String) -> [SpeakerRecord] {
    guard line.utf8.count <= longest else { return [] }
    let people = PeopleReader().people(in: Phrase(line), trust: .list).map { $0.record() }
    guard people.count == 1, var person = people.first else { return people }
    person.attribution = line
    return [person]
  }
}
