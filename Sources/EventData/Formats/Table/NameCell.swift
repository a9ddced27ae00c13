/// Takes a cell that names one person, or several, apart into names.
enum NameCell {
  /// - Parameter isInverted: Whether the column prints family names first, behind them a comma.
  static func names(_ cell: String, isInverted: Bool) -> [String] {
    let listed = cell.parts(between: [";", "\n"])
    if listed.count > 1 { return listed.map { straight($0, isInverted: isInverted) } }
    let joined = cell.parts(between: [" and ", " & ", " und ", " et ", " + "])
    let separate = isInverted ? joined : joined.flatMap { $0.parts(between: [","]) }
    if joined.count > 1 || (!isInverted && separate.count > 1) {
      let names = withoutDegrees(separate)
      if names.count > 1, names.allSatisfy({ isName($0) || isInverted }) {
        return names.map { straight($0, isInverted: isInverted) }
      }
    }
    return [straight(cell, isInverted: isInverted)]
  }

  /// Whether most of the cells have the form "Family, Given".
  static func areInverted(_ cells: [String]) -> Bool {
    let inverted = cells.count { cell in
      let parts = withoutDegrees(cell.parts(between: [","]))
      return parts.count == 2 && !isName(parts[0])
    }
    return inverted * 2 > cells.count
  }

  /// "Anna Kos (moderator)": the capacity behind a name, and the name without it.
  static func capacity(_ name: String) -> (Capacity?, name: String) {
    guard name.hasSuffix(")"), let start = name.lastIndex(of: "("),
      let capacity = CapacityReader.label(Phrase(String(name[start...])))
    else { return (nil, name) }
    let before = String(name[..<start]).trimmed
    return before.isEmpty ? (nil, name) : (capacity, before)
  }

  /// Whether the text is a person's name and no more, by what its words are: "Anna de Vries", not
  /// "Team Leader".
  static func isName(_ text: String) -> Bool {
    let phrase = Phrase(PrintedName(capacity(text).name).name)
    let name = NameFinder.name(in: phrase, at: phrase.startIndex)
    return name?.range == phrase.startIndex..<phrase.endIndex
  }

  private static func straight(_ name: String, isInverted: Bool) -> String {
    let parts = withoutDegrees(name.parts(between: [","]))
    let isSurname = parts.count == 2 && parts.allSatisfy { !$0.contains(" ") }
    guard parts.count == 2, isInverted || isSurname else { return name.onOneLine }
    return (parts[1] + " " + parts[0]).onOneLine
  }

  /// A degree behind a comma belongs to the name before it.
  private static func withoutDegrees(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { names, part in
      if let last = names.last, PrintedName(last + " " + part).name == last {
        names[names.count - 1] = last + " " + part
      } else {
        names.append(part)
      }
    }
  }
}
