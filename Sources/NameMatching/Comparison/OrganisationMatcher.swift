/// Compares two names of organisations by what their words mean.
///
/// Words of which nothing is known tell a body from others and decide; what kind of body it is and
/// where it is counts less, and "group" or "company" next to nothing. Two different legal forms are
/// two companies.
struct OrganisationMatcher {
  private var pairs: WordPairs
  private let left: ComparedWords
  private let right: ComparedWords
  private let hasForm: (left: Bool, right: Bool)

  /// What was found between the words of two names.
  static func compare(
    _ left: OrganisationNameForm, _ right: OrganisationNameForm
  ) -> [Finding] {
    var matcher = OrganisationMatcher(left, right)
    matcher.pairWords(left, right)
    if matcher.pairs.findings.count > 1, !matcher.pairs.isInOrder {
      matcher.pairs.findings.append(Finding(kind: .order, doubt: 0.03))
    }
    if let finding = judgeLegalForms(left.legalForm, right.legalForm) {
      matcher.pairs.findings.append(finding)
    }
    return matcher.pairs.findings
  }

  private init(_ left: OrganisationNameForm, _ right: OrganisationNameForm) {
    (self.left, self.right) = (left.words, right.words)
    hasForm = (left.legalForm != nil, right.legalForm != nil)
    pairs = WordPairs(left.words, right.words)
  }

  private mutating func pairWords(_ left: OrganisationNameForm, _ right: OrganisationNameForm) {
    pairSame(.equal) { $0.hash == $1.hash }
    guard pairs.hasFree else { return }
    pairAcronym(left.words, right, pairs.leftFree, isLeft: true)
    pairAcronym(right.words, left, pairs.rightFree, isLeft: false)
    pairTranslations()
    pairs.pairJoined(left.words, right.words, near: false) { ($0.weight, 0.02) }
    pairs.pair(bestOf: pairs.found { judge($0, $1) })
    pairs.pairJoined(left.words, right.words, near: true) { (0.9 * $0.weight, 0.1) }
    pairGloss(isLeft: true)
    pairGloss(isLeft: false)
    judgeRest()
  }

  private mutating func pairSame(
    _ kind: NameEvidence.Kind, _ areSame: (ComparedWord, ComparedWord) -> Bool
  ) {
    for index in Bits(pairs.leftFree) {
      let word = left[index]
      for other in Bits(pairs.rightFree) where areSame(word, right[other]) {
        let theirs = right[other]
        let isGeneric = kind == .equal && word.has(.generic)
        pairs.pair(
          Finding(
            kind: isGeneric ? .genericWord : kind, left: 1 << UInt32(index),
            right: 1 << UInt32(other), support: min(word.weight, theirs.weight)))
        break
      }
    }
  }

  /// Words of one meaning in two languages. Where the names share a common word as it is, they are
  /// of one language, and "gas" and "oil" are not the same.
  private mutating func pairTranslations() {
    let (left, right) = (left, right)
    let areOneLanguage = pairs.findings.contains { $0.kind == .genericWord }
    pairSame(.translation) { own, theirs in
      guard own.meaning != 0, own.meaning == theirs.meaning else { return false }
      if !areOneLanguage || own.has(.place) || own.has(.corporate) { return true }
      let (letters, others) = (left.letters(of: own), right.letters(of: theirs))
      return zip(letters, others).prefix { $0 == $1 }.count >= min(4, letters.count, others.count)
    }
  }

  // MARK: Pairs of words

  private func judge(_ leftIndex: Int, _ rightIndex: Int) -> Finding? {
    let (own, theirs) = (left[leftIndex], right[rightIndex])
    if own.has(.number) || theirs.has(.number) { return nil }
    if own.has(.particle) || theirs.has(.particle) { return nil }
    // Two words that are known are not one misspelt.
    if own.meaning != 0, theirs.meaning != 0 { return nil }
    let weight =
      own.meaning == 0 && theirs.meaning == 0
      ? min(own.weight, theirs.weight) : max(own.weight, theirs.weight) * 0.6
    let (codes, theirCodes) = (left.codes(of: own), right.codes(of: theirs))
    if codes.elementsEqual(theirCodes) {
      return Finding(kind: .transliterated, support: 0.97 * weight, doubt: 0.02)
    }
    let length = max(own.length, theirs.length)
    if length < 4 || own.has(.capitals) && theirs.has(.capitals), hasHouse { return nil }
    let limit = min(24, length * 34 / 10)
    guard (own.codeMask ^ theirs.codeMask).nonzeroBitCount * 5 <= limit * 2,
      let distance = LetterCosts.table.distance(codes, theirCodes, atMost: limit)
    else { return nil }
    let share = Double(distance) / Double(LetterCosts.unit * length)
    let isPlace = own.has(.place) || theirs.has(.place)
    let doubt = 1.4 * share + 0.02 * Double(max(0, distance - 14))
    return Finding(kind: .edit, support: weight * (1 - share), doubt: doubt * (isPlace ? 2 : 1))
  }

  /// Whether both are of one house: "Fraunhofer IPA" and "Fraunhofer IPT" are two institutes.
  private var hasHouse: Bool { pairs.findings.contains { $0.kind == .equal } }

  /// A word that is the first letters of the other name, of which nothing is paired.
  private mutating func pairAcronym(
    _ words: ComparedWords, _ other: OrganisationNameForm, _ free: UInt32, isLeft: Bool
  ) {
    let theirs = isLeft ? pairs.rightFree : pairs.leftFree
    guard other.words.count > 1, theirs.nonzeroBitCount == other.words.count else { return }
    for index in Bits(free) where words[index].meaning == 0 && words[index].length > 1 {
      let letters = words.letters(of: words[index])
      guard let doubt = doubtOfAcronym(letters, other, isAlone: words.count == 1) else { continue }
      let own = UInt32(1) << UInt32(index)
      pairs.pair(
        Finding(
          kind: .acronym, left: isLeft ? own : theirs, right: isLeft ? theirs : own,
          support: 1.2, doubt: doubt))
      return
    }
  }

  /// Nil where the letters are no acronym of the name. One that is a whole name may leave out a word
  /// or take several letters of one.
  private func doubtOfAcronym(
    _ letters: ArraySlice<UInt8>, _ name: OrganisationNameForm, isAlone: Bool
  ) -> Double? {
    guard letters.first == name.initials.first?.letter else { return nil }
    let words = name.initials.lazy.filter { $0.place != .legalForm }
    if letters.elementsEqual(words.map(\.letter))
      || letters.elementsEqual(name.initials.lazy.map(\.letter))
      || letters.elementsEqual(words.filter { $0.place == .word }.map(\.letter))
    {
      return letters.count > 2 ? 0.25 : 0.5
    }
    guard isAlone, letters.count > 2 else { return nil }
    // A compound of two is there twice.
    let compared = (0..<name.words.count).map { name.words[$0] }.reduce(into: [ComparedWord]()) {
      if $0.last?.printed != $1.printed { $0.append($1) }
    }
    return OrganisationGloss.stands(
      letters, for: compared.map { name.words.letters(of: $0) },
      isFree: compared.map { $0.has(.particle) })
      ? 0.4 : nil
  }

  /// "European Cluster Alliance (ECA)" and "ECA": the one has the acronym with what it stands for.
  private mutating func pairGloss(isLeft: Bool) {
    let (free, otherFree) =
      isLeft ? (pairs.leftFree, pairs.rightFree) : (pairs.rightFree, pairs.leftFree)
    guard free != 0, otherFree == 0, (isLeft ? right : left).count == 1,
      pairs.findings.contains(where: {
        isLeft
          ? left[$0.left.trailingZeroBitCount].has(.gloss)
          : right[$0.right.trailingZeroBitCount].has(.gloss)
      })
    else { return }
    pairs.pair(
      Finding(kind: .acronym, left: isLeft ? free : 0, right: isLeft ? 0 : free, doubt: 0.1))
  }

  // MARK: What is left

  private mutating func judgeRest() {
    judgeDifferent(.number) { _, _ in 1.1 }
    judgePlaces()
    judgeDifferent([]) { own, theirs in
      if own.has(.corporate) || theirs.has(.corporate) {
        return own.has(.corporate) && theirs.has(.corporate) ? 0.12 : nil
      }
      switch (own.has(.generic), theirs.has(.generic)) {
      case (true, true):
        let doubt = 1.6 * min(own.weight, theirs.weight)
        // What they do tells two institutes of one house apart.
        return own.has(.field) && theirs.has(.field) && own.meaning != theirs.meaning
          ? max(0.9, doubt) : doubt
      case (false, false): return 1.2
      default: return 0.8
      }
    }
    for index in Bits(pairs.leftFree) {
      let doubt = doubtOfExtra(left[index], of: left, beside: right, hasForm: hasForm.left)
      pairs.pair(Finding(kind: kind(of: left[index]), left: 1 << UInt32(index), doubt: doubt))
    }
    for index in Bits(pairs.rightFree) {
      let doubt = doubtOfExtra(right[index], of: right, beside: left, hasForm: hasForm.right)
      pairs.pair(
        Finding(kind: kind(of: right[index]), right: 1 << UInt32(index), doubt: doubt))
    }
  }

  private static let setApart: ComparedWord.Traits = [.number, .place, .particle]

  /// Pairs words left on both sides that are of one kind; `doubt` is nil where two do not stand for
  /// each other.
  private mutating func judgeDifferent(
    _ trait: ComparedWord.Traits, _ doubt: (ComparedWord, ComparedWord) -> Double?
  ) {
    for index in Bits(pairs.leftFree) {
      let own = left[index]
      guard own.traits.intersection(Self.setApart) == trait else { continue }
      for other in Bits(pairs.rightFree) {
        let theirs = right[other]
        guard theirs.traits.intersection(Self.setApart) == trait, let doubt = doubt(own, theirs)
        else { continue }
        pairs.pair(
          Finding(
            kind: trait == .number ? .number : .different, left: 1 << UInt32(index),
            right: 1 << UInt32(other), doubt: doubt))
        break
      }
    }
  }

  private mutating func judgePlaces() {
    for index in Bits(pairs.leftFree) where left[index].has(.place) {
      for other in Bits(pairs.rightFree) where right[other].has(.place) {
        let areEurope = left[index].has(.europe) && right[other].has(.europe)
        pairs.pair(
          Finding(
            kind: .place, left: 1 << UInt32(index), right: 1 << UInt32(other),
            support: areEurope ? 0.2 : 0, doubt: areEurope ? 0.02 : 1.2))
        break
      }
    }
  }

  private func kind(of extra: ComparedWord) -> NameEvidence.Kind {
    if extra.has(.place) { return .place }
    if extra.has(.number) { return .number }
    if extra.has(.gloss) { return .acronym }
    return extra.has(.generic) ? .genericWord : .extraPart
  }

  private func doubtOfExtra(
    _ word: ComparedWord, of words: ComparedWords, beside others: ComparedWords, hasForm: Bool
  ) -> Double {
    if word.has(.particle) { return 0.005 }
    if word.has(.gloss) { return 0.03 }
    if word.has(.generic), isPart(word, of: words, others) { return 0.03 }
    if word.has(.corporate) { return 0.06 }
    if word.has(.number) { return word.has(.one) ? 0.15 : word.has(.year) ? 0.35 : 0.9 }
    if word.has(.europe) { return 0.3 }
    if word.has(.place) {
      let isPlaced = (0..<others.count).contains { others[$0].has(.place) }
      if word.has(.bracketed) || isPlaced { return 0.15 }
      if pairs.findings.contains(where: { $0.kind == .acronym }) { return 0.2 }
      // "Banco Cruzeiro México S.A." is a company of its own.
      return hasForm ? 0.65 : 0.4
    }
    if word.has(.addition) { return 0.4 }
    if word.has(.field) { return 0.62 }
    if word.has(.generic) { return 0.9 * word.weight }
    // "Harrow College, Oxford" is one; "Harrow Cardif" is not "Harrow".
    return pairs.findings.contains { $0.isPair && left[$0.left.trailingZeroBitCount].isKind }
      ? 0.65 : 0.9
  }

  /// "Bank" beside "Investitionsbank".
  private func isPart(
    _ word: ComparedWord, of words: ComparedWords, _ others: ComparedWords
  ) -> Bool {
    let letters = words.letters(of: word)
    return letters.count > 3
      && (0..<others.count).contains {
        others[$0].length > letters.count + 2
          && others.letters(of: others[$0]).suffix(letters.count) == letters
      }
  }

  private static func judgeLegalForms(_ left: String?, _ right: String?) -> Finding? {
    guard let left, let right else {
      return left == right ? nil : Finding(kind: .legalForm, doubt: 0.04)
    }
    switch LegalFormKinship.relation(left, right) {
    case .same: return Finding(kind: .legalForm, support: 0.05)
    case .translated: return Finding(kind: .legalForm, doubt: 0.03)
    case .different: return Finding(kind: .legalForm, doubt: 0.95)
    }
  }
}
