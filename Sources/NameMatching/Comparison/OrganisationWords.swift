/// A name of an organisation as words, without its legal form wherever that stands.
struct OrganisationWords {
  struct Token {
    var word: NameWords.Word
    var followsHyphen = false
    /// A letter, or several with full stops between them.
    var isInitials = false
    /// The name of the country whose letters it is, by its ``FNV1a``.
    var country: UInt64?
    /// What companies' names mean by it.
    var company = CompanyWords.Entry.unknown

    init(_ word: NameWords.Word) { self.word = word }

    /// "S.L."
    var endsInStop: Bool {
      isInitials && word.letters.count > 1 && word.behind == UInt8(ascii: ".")
    }
  }

  private(set) var reading: NameWords
  private(set) var tokens: [Token] = []
  private(set) var legalForm: String?
  private(set) var legalFormInitial: UInt8?
  /// Where it stands in the text.
  private(set) var printedLegalForm = 0..<0

  init(_ name: String) {
    reading = NameWords(name, isOrganisation: true)
    tokens.reserveCapacity(reading.words.count + 1)
    for word in reading.words { append(word) }
    separateForm()
    for index in tokens.indices { understand(index) }
    if tokens.count > 1, tokens[0].word.hash == Self.the { tokens.removeFirst() }
    correctForm()
    dropLegalForms()
  }

  private static let the = FNV1a.hash("the".utf8)

  /// Adds a word; initials with full stops between them are one, and so are those of "A/S".
  private mutating func append(_ word: NameWords.Word) {
    let isInitial = word.letters.count == 1 && isLetter(reading.letters[word.letters.lowerBound])
    if isInitial, let last = tokens.last, last.isInitials,
      last.word.behind == UInt8(ascii: ".") || last.word.behind == UInt8(ascii: "/")
    {
      let end = tokens.count - 1
      tokens[end].word.letters = last.word.letters.lowerBound..<word.letters.upperBound
      tokens[end].word.printed = last.word.printed.lowerBound..<word.printed.upperBound
      tokens[end].word.behind = word.behind
      tokens[end].word.isUpper = last.word.isUpper && word.isUpper
      tokens[end].word.hash = reading.hash(of: tokens[end].word.letters)
      return
    }
    var token = Token(word)
    token.isInitials = isInitial
    token.followsHyphen = tokens.last?.word.behind == UInt8(ascii: "-")
    tokens.append(token)
  }

  private func isLetter(_ letter: UInt8) -> Bool { letter >= UInt8(ascii: "a") }

  private mutating func understand(_ index: Int) {
    tokens[index].company = CompanyWords.table[tokens[index].word.hash]
    if tokens[index].company.isShort, let full = CompanyWords.table.full(tokens[index].word.hash) {
      write(full, at: index)
    }
    // In capitals, since "us" is a word too.
    if tokens[index].word.isUpper {
      tokens[index].country = Self.countries[tokens[index].word.hash]
    }
  }

  private static let countries = [
    FNV1a.hash("us".utf8): FNV1a.hash("usa".utf8),
    FNV1a.hash("uk".utf8): FNV1a.hash("britain".utf8),
  ]

  /// Puts another word in the place of one.
  private mutating func write(_ word: String, at index: Int) {
    tokens[index].word.letters = reading.append(word)
    tokens[index].word.hash = FNV1a.hash(word.utf8)
    tokens[index].company = CompanyWords.table[tokens[index].word.hash]
  }
}

// MARK: - Legal forms

extension OrganisationWords {
  /// "NordwindAG" as two words: capitals behind a small letter that are a legal form.
  private mutating func separateForm() {
    guard let last = tokens.last?.word, !last.isUpper, last.letters.count > 4 else { return }
    let printed = reading.text.utf8.prefix(last.printed.upperBound).suffix(last.printed.count)
    for form in Self.joinedForms where printed.count > form.utf8.count + 2 {
      guard printed.suffix(form.utf8.count).elementsEqual(form.utf8),
        Substring(printed.dropLast(form.utf8.count)).last?.isLowercase == true
      else { continue }
      var (stem, end) = (last, last)
      let letters = last.letters.upperBound - form.count
      stem.letters = last.letters.lowerBound..<letters
      end.letters = letters..<last.letters.upperBound
      let place = last.printed.upperBound - form.utf8.count
      stem.printed = last.printed.lowerBound..<place
      end.printed = place..<last.printed.upperBound
      stem.hash = reading.hash(of: stem.letters)
      end.hash = reading.hash(of: end.letters)
      tokens[tokens.count - 1].word = stem
      tokens.append(Token(end))
      return
    }
  }

  private static let joinedForms = [
    "AG", "GmbH", "SE", "KG", "SA", "AB", "AS", "BV", "NV", "LLC", "Ltd", "LTD", "Inc", "PLC",
    "SpA", "SRL", "Oy", "OÜ", "UAB",
  ]

  /// "Compan", "Corportion": an end that was cut off or mistyped.
  private mutating func correctForm() {
    guard tokens.count > 1, let last = tokens.last?.word, last.letters.count > 5 else { return }
    let letters = reading.letters[last.letters]
    for form in Self.longForms
    where form.utf8.first == letters.first && abs(form.utf8.count - letters.count) < 2 {
      let text = String(decoding: letters, as: UTF8.self)
      if form != text, EditDistance.between(text, form, atMost: 1) != nil {
        return write(form, at: tokens.count - 1)
      }
    }
  }

  private static let longForms = [
    "company", "corporation", "limited", "incorporated", "aktiengesellschaft",
  ]

  /// Takes legal forms from the end and from the beginning, and keeps the first that says which.
  private mutating func dropLegalForms() {
    // "Kestrel Ltd. (Japan)": the form ends the name proper.
    let end = tokens.lastIndex { !$0.word.isBracketed }.map { $0 + 1 } ?? tokens.count
    if end > 1, end < tokens.count {
      let brackets = tokens[end...]
      tokens.removeSubrange(end...)
      dropFormsAtEnds()
      tokens += brackets
    }
    dropFormsAtEnds()
  }

  private mutating func dropFormsAtEnds() {
    var words = tokens.map(\.word.hash)[...]
    while words.count > 1, !endsInRoman() {
      let vocabulary = OrganisationVocabulary.table
      if let (form, length) = vocabulary.legalForm(endOf: words) {
        words.removeLast(length)
        drop(words.count..<tokens.count, form)
      } else if let (form, length) = leadingForm(words) {
        words.removeFirst(length)
        drop(0..<length, form)
      } else {
        return
      }
    }
  }

  /// "Kestrel Fund II" is no limited company of Norway.
  private func endsInRoman() -> Bool {
    guard let last = tokens.last?.word, last.letters.count > 1 else { return false }
    return NumberWords.roman(reading.letters[last.letters]) != nil
  }

  private mutating func drop(_ range: Range<Int>, _ form: String) {
    // Of "OJSC Baltic Corporation" the first says more.
    if legalForm == nil || legalForm == "corp" || legalForm == "co" {
      legalForm = form
      legalFormInitial = reading.letters[tokens[range.lowerBound].word.letters.lowerBound]
      let last = tokens[range.upperBound - 1]
      // "S.L." with its last stop
      let end = last.word.printed.upperBound + (last.endsInStop ? 1 : 0)
      printedLegalForm = tokens[range.lowerBound].word.printed.lowerBound..<end
    }
    tokens.removeSubrange(range)
  }

  /// A form that stands before the name, as in the east of Europe: what would be one behind it.
  private func leadingForm(_ words: ArraySlice<UInt64>) -> (form: String, length: Int)? {
    for length in stride(from: min(6, words.count - 1), through: 1, by: -1) {
      guard let form = OrganisationVocabulary.table.legalForm(words.prefix(length)) else {
        continue
      }
      if length > 1 || tokens[0].word.letters.count > 2 || isShortLeading(words.first) {
        return (form, length)
      }
    }
    return nil
  }

  /// Of two letters, in use before names.
  private static let shortLeading = ["ao", "as", "ab", "oy", "ad", "ou"].map {
    FNV1a.hash($0.utf8)
  }

  private func isShortLeading(_ word: UInt64?) -> Bool {
    word.map(Self.shortLeading.contains) == true
  }
}
