internal import NameMatching

/// A person's name found in a phrase.
struct FoundName: Sendable {
  /// The tokens of honorific and name.
  var range: Range<Int>
  var name: String
  var honorific: String?
  /// Why it is believed to be a name.
  var evidence: Evidence

  enum Evidence: Int, Comparable, Sendable {
    /// Capitalised words, no more.
    case shape
    /// The last word is a given name ("Sassi Stella").
    case givenNameLast
    /// The first word is a given name that means something else as well: "Florence", "Christian".
    case ambiguousGivenName
    /// The first word is a given name, or an initial stands where one would.
    case givenName
    /// An honorific stands before it.
    case honorific

    static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
  }
}

/// Finds names of people by the shape and the company of words.
enum NameFinder {
  /// The name that begins with the token at `start`, if one can.
  static func name(in phrase: Phrase, at start: Int) -> FoundName? {
    let (wordsStart, honorific) = honorific(in: phrase, at: start)
    let end = nameEnd(in: phrase, from: wordsStart, afterHonorific: honorific != nil)
    guard let end, let evidence = evidence(phrase[wordsStart..<end], honorific: honorific) else {
      return nil
    }
    return FoundName(
      range: start..<end, name: phrase.text(wordsStart..<end), honorific: honorific,
      evidence: evidence)
  }

  /// "Ó Briain, Seán": the surname first, and nothing else in the phrase.
  static func surnameFirst(in phrase: Phrase) -> FoundName? {
    guard let comma = phrase.tokens.firstIndex(where: { $0.isMark(",") }), comma > phrase.startIndex
    else {
      return nil
    }
    let surname = phrase.upTo(comma)
    let given = phrase.from(comma + 1)
    guard surname.tokens.count <= 3, !given.isEmpty, given.tokens.count <= 2,
      given.tokens.allSatisfy({ $0.kinds.contains(.givenName) && $0.isCapital }),
      surname.tokens.allSatisfy({
        $0.isWord && $0.isCapital
          && $0.kinds.isDisjoint(with: .neverInName.union(.givenName).union(.anyPlace))
      })
    else { return nil }
    return FoundName(
      range: phrase.startIndex..<phrase.endIndex, name: given.text + " " + surname.text,
      honorific: nil,
      evidence: .givenName)
  }

  // MARK: Honorifics

  private static func honorific(in phrase: Phrase, at start: Int) -> (end: Int, text: String?) {
    var index = start
    var textEnd = start
    while index < phrase.endIndex, phrase[index].isWord,
      index == start || phrase[index].isSpacedBefore || phrase[index - 1].isMark(".")
    {
      let token = phrase[index]
      if token.folded == "mep" || token.folded == "mp" { break }
      // "M. Uytendaal" is a Mister, "M. Curie" could be a Marie: the dot alone does not tell, so
      // only French "M." in front of a whole given name counts.
      let isMonsieur =
        (token.folded == "m" || token.folded == "d" && phrase.language == .spanish)
        && token.shape == .initial && index + 1 < phrase.endIndex
        && phrase[index + 1].kinds.contains(.givenName)
      let isExcellency = token.folded == "he" && (token.shape == .upper || token.shape == .initial)
      guard Honorifics.contains(foldedWord: token.folded) || isMonsieur || isExcellency,
        index + 1 < phrase.endIndex
      else {
        break
      }
      index += 1
      if index < phrase.endIndex, phrase[index].isMark("."), !phrase[index].isSpacedBefore {
        index += 1
        // "Dott.ssa"
        if index < phrase.endIndex, phrase[index].shape == .lower, !phrase[index].isSpacedBefore {
          index += 1
        }
      }
      textEnd = index
    }
    return index > start && index < phrase.endIndex
      ? (index, phrase.text(start..<textEnd)) : (start, nil)
  }

  // MARK: Words

  private static let longestName = 6

  private static func nameEnd(in phrase: Phrase, from start: Int, afterHonorific: Bool) -> Int? {
    var index = start
    var end = start
    var words = 0
    var endBeforeParticle: Int?
    while index < phrase.endIndex, index - start < longestName {
      let token = phrase[index]
      if !token.isWord { break }
      if index > start, !token.isSpacedBefore, phrase[index - 1].shape != .initial { break }
      if canStandInName(token, behind: phrase[start..<index], in: phrase, at: index) {
        index += 1
        words += 1
        end = index
      } else if token.kinds.contains(.particle), !token.isAnd, words > 0 || token.isCapital {
        if words >= 2 { endBeforeParticle = end }
        index += 1
      } else if words > 0, phrase[start].kinds.contains(.givenName),
        isSmallSurname(at: index, in: phrase)
      {
        index += 1
        words += 1
        end = index
        break
      } else {
        break
      }
    }
    guard words >= 2 || (words == 1 && afterHonorific) else { return nil }
    if end < phrase.endIndex, continuesAsSomethingElse(phrase, end) {
      // "Anna Keller von der Bayern Innovativ GmbH": the particle was no part of the name.
      return endBeforeParticle
    }
    // "Mario Draghi’s report"
    if end < phrase.endIndex, phrase[end].shape == .lower, phrase[end - 1].isPossessive(in: phrase)
    {
      return nil
    }
    return end
  }

  private static func canStandInName(
    _ token: Token, behind words: Phrase, in phrase: Phrase, at index: Int
  ) -> Bool {
    guard token.isCapital else { return false }
    if token.shape == .initial { return true }
    if token.kinds.contains(.particle), token.kinds.isDisjoint(with: .possibleGivenName),
      index + 1 < phrase.endIndex, phrase[index + 1].isCapital, phrase[index + 1].isSpacedBefore
    {
      return false
    }
    let kinds = token.kinds
    if words.wordCount > 1, Honorifics.contains(foldedWord: token.folded),
      !kinds.contains(.givenName)
    {
      return false
    }
    if token.shape == .mixed, !token.hasSurnameCapitals, !kinds.contains(.givenName) {
      return false
    }
    // "Konrad-Adenauer-Stiftung" is a body, "Rosa-Maria" is not.
    if kinds.contains(.organisationHead), token.text(in: phrase).contains("-") { return false }
    // "Rector Magnificus" is no name; "Jennifer Baker" is.
    if words.isEmpty, kinds.contains(.roleHead), !kinds.contains(.givenName) { return false }
    if token.isAbstractNoun, kinds.isDisjoint(with: .possibleGivenName) { return false }
    if !kinds.isDisjoint(with: [.possibleGivenName, .commonButSurname]) { return true }
    if kinds.isDisjoint(with: .neverInName) { return true }
    // "Antonio Novo, President", "Antonio Novo Guerrero": behind a given name a plain word is a
    // surname, unless other plain words follow.
    guard words.first?.kinds.contains(.givenName) == true,
      kinds.isDisjoint(with: [.organisationMark, .organisationHead, .roleHead])
    else { return false }
    guard index + 1 < phrase.endIndex, phrase[index + 1].isWord, phrase[index + 1].isCapital else {
      return true
    }
    return phrase[index + 1].kinds.isDisjoint(with: .neverInName)
  }

  /// A title of office that a bare surname follows: "Commissioner Moedas".
  static func bareSurname(in phrase: Phrase, at index: Int) -> FoundName? {
    guard index > phrase.startIndex, officesBeforeSurname.contains(phrase[index - 1].folded) else {
      return nil
    }
    let token = phrase[index]
    guard token.shape == .capitalised, token.kinds.isEmpty, token.isSpacedBefore else { return nil }
    if index + 1 < phrase.endIndex, phrase[index + 1].isWord, phrase[index + 1].isCapital {
      return nil
    }
    return FoundName(
      range: index..<index + 1, name: phrase.text(index..<index + 1), honorific: nil,
      evidence: .honorific)
  }

  private static let officesBeforeSurname: Set<String> = Set(
    words: """
      commissioner president minister vicepresident mep ambassador mayor chancellor senator
      kommissar kommissarin commissaire comisario comisaria ministre ministro ministra professor
      """)

  /// "hove" of "Luc Van den hove,": a surname printed small behind its particle.
  private static func isSmallSurname(at index: Int, in phrase: Phrase) -> Bool {
    let token = phrase[index]
    return token.shape == .lower && token.kinds.isEmpty
      && phrase[index - 1].kinds.contains(.particle)
      && (index + 1 == phrase.endIndex || phrase[index + 1].shape == .mark)
  }

  /// Whether what follows a name without a separator shows that it was none: "Max Planck Institute",
  /// "Bruno Kessler Foundation".
  private static func continuesAsSomethingElse(_ phrase: Phrase, _ end: Int) -> Bool {
    let next = phrase[end]
    guard next.isWord, next.isSpacedBefore, next.isCapital else { return false }
    return next.kinds.isDisjoint(with: [.roleHead, .roleModifier])
      && !Honorifics.contains(foldedWord: next.folded)
  }

  private static func evidence(_ words: Phrase, honorific: String?) -> FoundName.Evidence? {
    guard let first = words.first, let last = words.last else { return nil }
    if honorific != nil { return .honorific }
    // "Elettra Sincrotrone Trieste": a body that ends with its town.
    if words.wordCount > 2, last.kinds.contains(.place),
      last.kinds.isDisjoint(with: [.givenName, .commonButSurname])
    {
      return nil
    }
    if first.kinds.contains(.givenName) { return .givenName }
    if first.kinds.contains(.ambiguousGivenName),
      words.tokens.dropFirst().contains(where: {
        $0.isCapital && $0.kinds.isDisjoint(with: [.common, .country]) && $0.shape != .initial
          || $0.kinds.contains(.commonButSurname)
      })
    {
      return .ambiguousGivenName
    }
    if first.shape == .initial, words.text.contains("."), last.shape != .initial,
      last.shape != .upper
    {
      return .givenName
    }
    let hasAcronym = words.tokens.contains { $0.shape == .upper && $0.folded.count < 4 }
    if words.wordCount > 4 || words.tokens.allSatisfy({ $0.shape == .upper }) && hasAcronym {
      return nil
    }
    if last.kinds.contains(.givenName), !hasAcronym { return .givenNameLast }
    return first.shape == .upper && !words.tokens.allSatisfy({ $0.shape == .upper }) ? nil : .shape
  }
}

extension Token {
  fileprivate func isPossessive(in phrase: Phrase) -> Bool {
    let text = text(in: phrase)
    return text.hasSuffix("’s") || text.hasSuffix("'s")
  }

  /// "McDonald", "DeVries", "O'Neill", "ChoińskaJackiewicz": capitals inside that a surname can have.
  fileprivate var hasSurnameCapitals: Bool {
    ["mc", "mac", "de", "di", "du", "la", "le", "van", "fitz", "o"].contains {
      folded.hasPrefix($0) && folded.count > $0.count + 2
    } || isGluedSurname
  }

  /// "Regeneration", "Technology": words of topics.
  fileprivate var isAbstractNoun: Bool {
    folded.utf8.count > 6
      && ["tion", "ology", "ility", "ivity", "nomics"].contains { folded.hasSuffix($0) }
  }

  /// "ChoińskaJackiewicz": a double surname that lost its hyphen. Two capitals, each with a word.
  fileprivate var isGluedSurname: Bool { shape == .mixed && folded.count >= 9 && kinds.isEmpty }
}
