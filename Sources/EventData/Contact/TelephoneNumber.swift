/// Finds telephone numbers by how they are written: with a country's code, behind a label, or in
/// groups of digits as countries group theirs.
struct TelephoneNumber {
  static let fewestDigits = 6
  /// ITU-T E.164 has fifteen at most; two more for a "00" in place of the "+".
  private static let mostDigits = 17

  private let text: [Unicode.Scalar]
  private var range: Range<Int>
  /// The digits that stand together.
  private var groups: [[Int]] = []
  private var separators: Set<Unicode.Scalar> = []
  private var hasPlus = false
  private var hasBrackets = false

  static func ranges(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard mayBegin(index, text) else {
        index += 1
        continue
      }
      let number = TelephoneNumber(at: index, text)
      if number.isTelephone { found.append(number.withExtension()) }
      index = max(index + 1, number.range.upperBound)
    }
    return found
  }

  private static func mayBegin(_ index: Int, _ text: [Unicode.Scalar]) -> Bool {
    guard isDigit(text[index]) || text[index] == "+" || text[index] == "(" else { return false }
    if index == 0 { return true }
    let before = text[index - 1]
    // "H2020-101058505", "10.1000/182": a part of something longer.
    return
      !(before.properties.isAlphabetic || isDigit(before)
      || ["-", "_", "#", "=", ".", "‑", "/"].contains(before) && !(text[index] == "+"))
      || ContactLabel.saysTelephone(before: index, text)
  }

  /// Reads on while digits follow, alone or behind a sign or two that part groups.
  private init(at start: Int, _ text: [Unicode.Scalar]) {
    self.text = text
    var index = start
    var end = start
    while index < text.count, ["+", "("].contains(text[index]) {
      hasPlus = hasPlus || text[index] == "+"
      hasBrackets = hasBrackets || text[index] == "("
      index += 1
    }
    while index < text.count, Self.isDigit(text[index]) {
      var group: [Int] = []
      while index < text.count, Self.isDigit(text[index]) {
        group.append(Int(text[index].value) - 0x30)
        index += 1
      }
      groups.append(group)
      end = index
      let between = text[index...].prefix(4).prefix { Self.partsGroups($0) }
      guard let parting = Self.parting(between) else { break }
      index += between.count
      if index < text.count, Self.isDigit(text[index]) {
        separators.formUnion(parting)
        hasBrackets = hasBrackets || !parting.isDisjoint(with: ["(", ")"])
      }
    }
    range = start..<max(end, start + 1)
  }

  /// The signs between two groups where they may stand in a number; not " - " or " / ", which
  /// part two.
  private static func parting(_ between: ArraySlice<Unicode.Scalar>) -> Set<Unicode.Scalar>? {
    let signs = between.filter { !$0.properties.isWhitespace }
    let blanks = between.count - signs.count
    let marks = signs.filter { $0 != "(" && $0 != ")" }
    guard !between.isEmpty, marks.count <= 1, blanks <= 1 || marks.isEmpty, blanks <= 2,
      marks.isEmpty || blanks == 0 || signs.count > 1
    else { return nil }
    return Set(between.map { $0.properties.isWhitespace ? " " : $0 })
  }

  private static func partsGroups(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\u{A0}", "\u{202F}", "\u{2009}", "-", "‑", "–", ".", "/", "(", ")"].contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  // MARK: - What is a number

  private var digits: Int { groups.reduce(0) { $0 + $1.count } }
  private var sizes: [Int] { groups.map(\.count) }

  private var isTelephone: Bool {
    guard (Self.fewestDigits...Self.mostDigits).contains(digits), let first = groups.first,
      !isFollowedByLetter, !isDate
    else { return false }
    if hasPlus { return digits >= 7 && first.first != 0 && !isAmount }
    if ContactLabel.saysTelephone(before: range.lowerBound, text) { return digits <= 15 }
    if first.starts(with: [0, 0]) {
      return digits >= 10 && first.count > 2 ? first[2] != 0 : false
    }
    return first.first == 0 ? isNational(first) : isGrouped
  }

  /// "020 7946 0958", "(030) 123456", "0221234567"; not "01069 2023", "0012/2019", "0-306-40615-2".
  private func isNational(_ first: [Int]) -> Bool {
    guard first.count >= 2 || hasBrackets, let last = groups.last else { return false }
    if groups.count == 2, Self.isYear(last) { return false }
    if digits >= 9 { return digits <= 12 }
    return digits == 8 && groups.count > 1 && sizes.contains { $0 > 2 }
  }

  /// Without a zero in front, only groups that nothing else is written in.
  private var isGrouped: Bool {
    guard separators.isDisjoint(with: ["/"]) else { return false }
    let isSpaced = separators == [" "]
    switch sizes {
    case [3, 3, 4]: return groups[0][0] > 1
    case [2, 3, 2, 2], [3, 2, 2, 2], [3, 3, 2, 2]:
      return separators.isDisjoint(with: ["."])
    case [3, 3, 3]:
      return separators == ["-"] || separators == ["‑"]
        || (isSpaced && !isAmount && groups[2] != [0, 0, 0])
    case [2, 2, 2, 2]: return isSpaced && !isFollowedByWord && !isAscending
    default: return false
    }
  }

  /// "250 000 000 EUR", "€ 101 250 300".
  private var isAmount: Bool {
    let before = text[..<range.lowerBound].last { !$0.properties.isWhitespace }
    if before?.properties.generalCategory == .currencySymbol { return true }
    return isFollowedByWord
      || text[range.upperBound...].first { !$0.properties.isWhitespace }?
        .properties.generalCategory == .currencySymbol
  }

  private var isFollowedByLetter: Bool {
    range.upperBound < text.count
      && (text[range.upperBound].properties.isAlphabetic || text[range.upperBound] == "%")
  }

  private var isFollowedByWord: Bool {
    text[range.upperBound...].first { !$0.properties.isWhitespace }?.properties.isAlphabetic
      ?? false
  }

  /// Days in a row: "10 11 12 13".
  private var isAscending: Bool {
    let numbers = groups.map(Self.number)
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// "13.12.2023", "2023-12-13", "2022-2024", "01.02.24".
  private var isDate: Bool {
    if hasPlus { return false }
    let numbers = groups.map(Self.number)
    let isDays = { (days: ArraySlice<Int>) in
      days.count == 2 && days.allSatisfy { (1...31).contains($0) } && days.contains { $0 <= 12 }
    }
    switch sizes {
    case [4, 4]: return groups.allSatisfy(Self.isYear)
    case [4, 2, 2], [4, 1, 1], [4, 1, 2], [4, 2, 1]:
      return Self.isYear(groups[0]) && isDays(numbers[1...])
    case [2, 2, 4], [1, 1, 4], [1, 2, 4], [2, 1, 4]:
      return Self.isYear(groups[2]) && isDays(numbers[..<2])
    case [2, 2, 2]: return isDays(numbers[..<2])
    case [8]:
      return Self.isYear(Array(groups[0].prefix(4))) || Self.isYear(Array(groups[0].suffix(4)))
    default:
      // "01.02.2023-03.02.2023", "05-06.02.2024 09.30"
      return groups.contains(where: Self.isYear)
        && groups.filter { !Self.isYear($0) }.allSatisfy { $0.count <= 2 }
    }
  }

  private static func isYear(_ group: [Int]) -> Bool {
    group.count == 4 && (1900..<2100).contains(number(group))
  }

  private static func number(_ group: [Int]) -> Int { group.reduce(0) { $0 * 10 + $1 } }

  /// With "ext. 12" behind it.
  private func withExtension() -> Range<Int> {
    var index = range.upperBound
    if index < text.count, text[index] == ")", text[range].contains("(") { index += 1 }
    let end = index
    while index < text.count, text[index].properties.isWhitespace || text[index] == "," {
      index += 1
    }
    let word = text[index...].prefix { $0.properties.isAlphabetic }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    guard
      ["ext", "extension", "x", "wew", "dw", "poste", "int"].contains(String(view).lowercased())
    else { return range.lowerBound..<end }
    index = word.endIndex
    while index < text.count, [" ", ".", ":"].contains(text[index]) { index += 1 }
    let number = text[index...].prefix { Self.isDigit($0) }
    return (1...6).contains(number.count)
      ? range.lowerBound..<number.endIndex : range.lowerBound..<end
  }
}
