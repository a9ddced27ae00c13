/// The words that lead to contact data: "Tel.:", "E-mail", "mob.".
enum ContactLabel {
  /// The range with the label before it.
  static func extended(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    var start = range.lowerBound
    // "Tel./Fax:"
    for _ in 0..<2 {
      guard let label = label(before: start, telephonesOnly: false, text) else { break }
      start = label
    }
    return start..<range.upperBound
  }

  /// Whether what begins at `index` is said to be a telephone number.
  static func saysTelephone(before index: Int, _ text: [Unicode.Scalar]) -> Bool {
    label(before: index, telephonesOnly: true, text) != nil
  }

  /// Where a label before `index` begins.
  private static func label(
    before index: Int, telephonesOnly: Bool, _ text: [Unicode.Scalar]
  ) -> Int? {
    var end = index
    var hasColon = false
    while end > 0, isBetween(text[end - 1]) {
      hasColon = hasColon || text[end - 1] == ":"
      end -= 1
    }
    if end > 0, telephoneSigns.contains(text[end - 1]) { return end - 1 }
    var start = end
    while start > 0, text[start - 1].properties.isAlphabetic || text[start - 1] == "-" {
      start -= 1
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: text[start..<end])
    let folded = String(word).lowercased()
    let isKnown =
      telephoneWords.contains(folded) || (hasColon && telephoneLetters.contains(folded))
      || (!telephonesOnly
        && (emailWords.contains(folded) || (hasColon && emailLetters.contains(folded))))
    return isKnown ? start : nil
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || [":", ".", "/", "&"].contains(scalar)
  }

  private static let telephoneSigns: Set<Unicode.Scalar> = ["☎", "✆", "📞", "📱", "\u{FE0F}"]
  private static let telephoneLetters: Set = ["t", "m", "f", "p", "ph", "mob", "dir", "hp"]
  private static let telephoneWords = Set(
    """
    tel telephone telefon telefono teléfono telefone telefoon telephon téléphone telefonas telefón \
    tlf tlfn tfn puh puhelin telefonszám phone mobile mobil móvil movil mobiel portable cell \
    cellphone gsm handy fax telefax hotline whatsapp tél тел телефон τηλ τηλέφωνο kom komórka
    """.split(separator: " ").map(String.init))
  private static let emailLetters: Set = ["e", "m", "contact", "kontakt"]
  private static let emailWords: Set = [
    "mail", "email", "e-mail", "mailto", "courriel", "mél", "correo", "e-post", "epost", "mejl",
    "пошта", "имейл",
  ]
}
