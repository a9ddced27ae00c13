/// A name with its acronym in brackets: "Council of European BioRegions (CEBR)".
struct Gloss {
  var name: String
  var acronym: String

  /// Nil where `text` has another form, or the brackets hold something else ("(Poland)").
  init?(_ text: String) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let name = text[..<open].trimmingSuffix(while: \.isWhitespace)
    let acronym = text[text.index(after: open)...].dropLast()
    guard name.contains(where: \.isLetter), Self.isAcronym(acronym) else { return nil }
    self.name = String(name)
    self.acronym = String(acronym)
  }

  /// Whether `text` is short and mostly capitals: "CEBR", "DG GROW", "EURADA", "OpTecBB".
  static func isAcronym(_ text: some StringProtocol) -> Bool {
    let letters = text.filter(\.isLetter)
    let capitals = letters.count(where: \.isUppercase)
    return text.count <= 12 && capitals >= 2 && capitals * 2 >= letters.count
      && text.count(where: \.isWhitespace) <= 1
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> SubSequence {
    var text = self[...]
    while let last = text.last, drops(last) { text.removeLast() }
    return text
  }
}
