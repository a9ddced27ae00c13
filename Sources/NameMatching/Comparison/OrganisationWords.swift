/// A name of an organisation as words, without its legal form wherever that stands.
struct OrganisationWords {
  struct Token {
    var folded: String
    var printed: String
    var isBracketed = false
    var followsHyphen = false
  }

  private(set) var tokens: [Token] = []
  private(set) var legalForm: String?
  private(set) var printedLegalForm = ""

  init(_ name: String) {
    let name = Self.separatingForms(Self.spellingOutAnd(name))
    let characters = Array(name)
    var end = 0
    var isBracketed = false
    var lastIsInitials = false
    for word in FoldedWord.words(in: name) {
      for place in end..<word.range.lowerBound {
        if characters[place] == "(" { isBracketed = true }
        if characters[place] == ")" { isBracketed = false }
      }
      let hasStop = end > 0 && end < characters.count && characters[end] == "."
      let followsHyphen = end > 0 && end < characters.count && characters[end] == "-"
      end = word.range.upperBound
      let printed = String(characters[word.range])
      for part in word.folded.split(separator: " ") {
        let folded = Self.abbreviations[String(part)] ?? String(part)
        let isInitial = folded.utf8.count == 1 && folded.allSatisfy(\.isLetter)
        if isInitial, lastIsInitials, hasStop, let last = tokens.indices.last {
          tokens[last].folded += folded
          tokens[last].printed += "." + printed
        } else {
          tokens.append(
            Token(
              folded: folded, printed: printed, isBracketed: isBracketed,
              followsHyphen: followsHyphen))
        }
        lastIsInitials = isInitial
      }
    }
    for index in tokens.indices where tokens[index].printed.uppercased() == tokens[index].printed {
      if let country = Self.countries[tokens[index].folded] { tokens[index].folded = country }
    }
    if tokens.count > 1, tokens[0].folded == "the" { tokens.removeFirst() }
    if tokens.count > 1, let last = tokens.last, let form = Self.misspelt(last.folded) {
      tokens[tokens.count - 1].folded = form
    }
  }

  private static func spellingOutAnd(_ name: String) -> String {
    name.utf8.contains(UInt8(ascii: "&")) ? name.replacing("&", with: " and ") : name
  }

  /// "NordwindAG" as two words: capitals behind a small letter that are a legal form.
  private static func separatingForms(_ name: String) -> String {
    for form in joinedForms where name.hasSuffix(form) && name.count > form.count + 2 {
      let stem = name.dropLast(form.count)
      if stem.last?.isLowercase == true { return stem + " " + form }
    }
    return name
  }

  private static let joinedForms = [
    "AG", "GmbH", "SE", "KG", "SA", "AB", "AS", "BV", "NV", "LLC", "Ltd", "LTD", "Inc", "PLC",
    "SpA",
    "SRL", "Oy", "OÜ", "UAB",
  ]

  /// "Compan", "Corportion": an end that was cut off or mistyped.
  private static func misspelt(_ word: String) -> String? {
    guard word.utf8.count > 5 else { return nil }
    return ["company", "corporation", "limited", "incorporated", "aktiengesellschaft"].first {
      $0 != word && $0.utf8.first == word.utf8.first
        && EditDistance.between(word, $0, atMost: 1) != nil
    }
  }

  /// In capitals, since "us" is a word too.
  private static let countries = ["us": "usa"]

  private static let abbreviations = [
    "intl": "international", "natl": "national", "govt": "government", "dept": "department",
    "assn": "association", "assoc": "association", "bros": "brothers", "mfg": "manufacturing",
    "inst": "institute", "tech": "technology", "min": "ministry", "mgmt": "management",
    "svcs": "services", "engg": "engineering", "fdn": "foundation",
  ]
}

// MARK: - Legal forms

extension OrganisationWords {
  /// Takes legal forms from the end and from the beginning, and keeps the first that says which.
  mutating func dropLegalForms() {
    // "Kestrel Ltd. (Japan)": the form ends the name proper.
    let start = tokens.lastIndex { !$0.isBracketed }.map { $0 + 1 } ?? tokens.count
    let brackets = tokens[start...]
    if start > 1, !brackets.isEmpty {
      tokens.removeSubrange(start...)
      dropFormsAtEnds()
      tokens += brackets
    }
    dropFormsAtEnds()
  }

  private mutating func dropFormsAtEnds() {
    let vocabulary = OrganisationVocabulary.table
    while tokens.count > 1 {
      if NumberWords.isRoman(tokens[tokens.count - 1].folded) { return }
      let words = tokens.map { $0.folded[...] }
      if let (form, rest) = vocabulary.legalForm(at: words),
        rest.elementsEqual(words.prefix(rest.count))
      {
        drop(rest.count..<tokens.count, form)
      } else if let (form, count) = leadingForm(words, vocabulary) {
        drop(0..<count, form)
      } else {
        return
      }
    }
  }

  private mutating func drop(_ range: Range<Int>, _ form: String) {
    // Of "OJSC Baltic Corporation" the first says more.
    if legalForm == nil || legalForm == "corp" || legalForm == "co" {
      legalForm = form
      printedLegalForm = tokens[range].map(\.printed).joined(separator: " ")
    }
    tokens.removeSubrange(range)
  }

  /// A form that stands before the name, as in the east of Europe: what would be one behind it.
  private func leadingForm(
    _ words: [Substring], _ vocabulary: OrganisationVocabulary
  ) -> (String, Int)? {
    for count in stride(from: min(6, words.count - 1), through: 1, by: -1) {
      let turned = words[count...] + words[..<count]
      guard let (form, rest) = vocabulary.legalForm(at: Array(turned)),
        rest.count == words.count - count, rest.elementsEqual(words[count...])
      else { continue }
      if count > 1 || words[0].utf8.count > 2 || Self.shortLeading.contains(words[0]) {
        return (form, count)
      }
    }
    return nil
  }

  /// Of two letters, in use before names.
  private static let shortLeading: Set<Substring> = ["ao", "as", "ab", "oy", "ad", "ou"]
}
