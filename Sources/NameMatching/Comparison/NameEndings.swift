/// Endings that many family names and patronymics have: what is before them tells two names apart.
enum NameEndings {
  /// How many letters of a folded word are one of them, and whether it makes a patronymic.
  static func ending(of letters: ArraySlice<UInt8>) -> (length: Int, isPatronymic: Bool) {
    guard letters.count > 6 else { return (0, false) }
    for (endings, isPatronymic) in [(patronymics, true), (families, false)] {
      for ending in endings
      where ending.last == letters.last && letters.suffix(ending.count).elementsEqual(ending) {
        return (ending.count, isPatronymic)
      }
    }
    return (0, false)
  }

  private static let patronymics = [
    "ovich", "evich", "ovna", "evna", "ovych", "yovych", "ivna", "ovitch", "evitch", "owitsch",
    "ewitsch",
  ].map { Array($0.utf8) }

  private static let families = [
    "shvili", "uddin", "ullah", "poulos", "enko", "zadeh", "dottir", "zai",
  ].map { Array($0.utf8) }
}
