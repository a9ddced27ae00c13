/// Compares two names of people word by word, whatever the order of their words.
///
/// First come words that are the same, then words written together or apart, then the best pairs of
/// what is left. Words that are left on both sides stand for each other and differ.
struct PersonMatcher {
  private var pairs: WordPairs
  private let left: ComparedWords
  private let right: ComparedWords
  /// One of the names is a family name behind a title: "President Ilvesson".
  private let isFamilyNameAlone: Bool

  /// What was found between the words of two names.
  static func compare(_ left: PersonNameForm, _ right: PersonNameForm) -> [Finding] {
    var matcher = PersonMatcher(left, right)
    matcher.pairWords()
    if let fathers = matcher.judgeFathers() {
      matcher.pairs.findings.append(fathers)
    } else if matcher.pairs.findings.count > 1, !left.hasComma, !right.hasComma,
      !matcher.pairs.isInOrder
    {
      matcher.pairs.findings.append(Finding(kind: .order, doubt: 0.03))
    }
    if left.generation != right.generation {
      let areBoth = left.generation != 0 && right.generation != 0
      matcher.pairs.findings.append(Finding(kind: .generation, doubt: areBoth ? 0.9 : 0.2))
    }
    return matcher.pairs.findings
  }

  private init(_ left: PersonNameForm, _ right: PersonNameForm) {
    (self.left, self.right) = (left.words, right.words)
    isFamilyNameAlone = left.hasTitleAlone || right.hasTitleAlone
    pairs = WordPairs(left.words, right.words)
  }

  private mutating func pairWords() {
    pairEqual()
    guard pairs.hasFree else { return }
    pairs.pairJoined(left, right, near: false) { ($0.weight, 0.03) }
    pairs.pair(bestOf: pairs.found { judge($0, $1) })
    pairJoinedInitials(left, right, isLeft: true)
    pairJoinedInitials(right, left, isLeft: false)
    pairs.pairJoined(left, right, near: true) { (0.85 * $0.weight, 0.1) }
    judgeInitials()
    judgeRest()
  }

  private mutating func pairEqual() {
    for index in 0..<left.count {
      let word = left[index]
      for other in Bits(pairs.rightFree) where right[other].hash == word.hash {
        pairs.pair(
          Finding(
            kind: .equal, left: 1 << UInt32(index), right: 1 << UInt32(other),
            support: min(word.weight, right[other].weight)))
        break
      }
    }
  }
}

// MARK: - Pairs of words

extension PersonMatcher {
  private func judge(_ leftIndex: Int, _ rightIndex: Int) -> Finding? {
    let (own, theirs) = (left[leftIndex], right[rightIndex])
    if own.has(.particle) || theirs.has(.particle) { return judgeParticles(own, theirs) }
    if own.has(.initial) || theirs.has(.initial) { return judgeInitial(own, theirs) }
    let weight = min(own.weight, theirs.weight)
    if own.has(.ideograph), theirs.has(.ideograph) { return nil }
    if own.has(.unvowelled) != theirs.has(.unvowelled) { return judgeConsonants(own, theirs) }
    let (codes, theirCodes) = (left.codes(of: own), right.codes(of: theirs))
    if codes.elementsEqual(theirCodes) {
      return Finding(kind: .transliterated, support: 0.97 * weight, doubt: 0.02)
    }
    if KnownNames.table.areForms(own.forms, theirs.forms) {
      // "Mohamed" and "Muhammad" are nearer than "John" and "Jack".
      let distance = LetterCosts.table.distance(codes, theirCodes, atMost: 12)
      return distance == nil
        ? Finding(kind: .nickname, support: 0.85 * weight, doubt: 0.17)
        : Finding(kind: .nickname, support: 0.95 * weight, doubt: 0.06)
    }
    if own.has(.cut) || theirs.has(.cut), let cut = judgeCut(own, theirs) { return cut }
    if own.has(.givenName), theirs.has(.givenName) { return nil }
    let areFirst = leftIndex == 0 && rightIndex == 0 && left.count > 1
    return judgeSpelling(own, theirs, codes, theirCodes, weight, areFirst: areFirst)
      ?? judgeScrambled(own, theirs, weight)
      ?? (areFirst ? judgeShortForm(own, theirs, weight) : nil)
  }

  private func judgeSpelling(
    _ own: ComparedWord, _ theirs: ComparedWord, _ codes: ArraySlice<UInt8>,
    _ theirCodes: ArraySlice<UInt8>, _ weight: Double, areFirst: Bool
  ) -> Finding? {
    guard abs(codes.count - theirCodes.count) < 3 else { return nil }
    let length = max(own.length, theirs.length) - sharedEnding(own, theirs)
    let limit = Self.limit(ofLength: length)
    guard (own.codeMask ^ theirs.codeMask).nonzeroBitCount * 5 <= limit * 2,
      let distance = LetterCosts.table.distance(codes, theirCodes, atMost: limit)
    else { return nil }
    let share = Double(distance) / Double(LetterCosts.unit * length)
    // Two family names that are both known are seldom one misspelt.
    let areKnown = own.has(.familyName) && theirs.has(.familyName) && !areFirst
    return Finding(
      kind: .edit, support: weight * (1 - share),
      doubt: Self.doubtOfEdit(distance, share)
        + (areOfTwoGenders(own, theirs) ? 0.45 : areKnown ? 0.35 : 0))
  }

  /// How many letters at the end say nothing, since many names end so; where few are written, each
  /// says more.
  private func sharedEnding(_ own: ComparedWord, _ theirs: ComparedWord) -> Int {
    if own.has(.unvowelled) { return 1 }
    guard own.ending == theirs.ending else { return 0 }
    let ending = Int(own.ending)
    return left.letters(of: own).suffix(ending) == right.letters(of: theirs).suffix(ending)
      ? ending : 0
  }

  /// "Julian" and "Juliana", "Mario" and "Maria": another ending for the other gender. Family names
  /// of Slavs have it too, and say nothing by it.
  private func areOfTwoGenders(_ own: ComparedWord, _ theirs: ComparedWord) -> Bool {
    guard own.has(.givenName) || theirs.has(.givenName) else { return false }
    let (letters, others) = (left.letters(of: own), right.letters(of: theirs))
    let (longer, shorter) = letters.count < others.count ? (others, letters) : (letters, others)
    if longer.count == shorter.count {
      let (a, o) = (UInt8(ascii: "a"), UInt8(ascii: "o"))
      return longer.dropLast() == shorter.dropLast()
        && [[a, o], [o, a]].contains([longer.last, shorter.last])
    }
    return longer.starts(with: shorter)
      && Self.feminine.contains { longer.dropFirst(shorter.count).elementsEqual($0.utf8) }
  }

  private static let feminine = ["a", "ia", "ine", "ina", "ette"]

  /// Errors are rare events: what goes beyond one counts more than its share of the word.
  private static func doubtOfEdit(_ distance: Int, _ share: Double) -> Double {
    1.3 * share + 0.02 * Double(max(0, distance - 12))
  }

  /// The distance up to which words are spellings of one, in tenths of a letter: a vowel in "Un",
  /// a letter in "Cook", two and a half in a long name.
  private static func limit(ofLength length: Int) -> Int { min(26, length * 34 / 10) }

  /// "releK" for "Keler"
  private func judgeScrambled(
    _ own: ComparedWord, _ theirs: ComparedWord, _ weight: Double
  ) -> Finding? {
    guard own.length == theirs.length, own.length > 4 else { return nil }
    let (letters, others) = (left.letters(of: own), right.letters(of: theirs))
    if letters.elementsEqual(others.reversed()) {
      return Finding(kind: .edit, support: 0.9 * weight, doubt: 0.15)
    }
    guard letters.sorted() == others.sorted() else { return nil }
    return Finding(kind: .edit, support: 0.7 * weight, doubt: 0.25)
  }

  /// "محمود" and "Mahmoud": what one script leaves unwritten is left out of both.
  private func judgeConsonants(_ own: ComparedWord, _ theirs: ComparedWord) -> Finding? {
    let (codes, theirCodes) = (left.codes(of: own), right.codes(of: theirs))
    let written = SpellingKey.consonants(own.has(.unvowelled) ? codes : theirCodes, isWritten: true)
    let spoken = SpellingKey.consonants(own.has(.unvowelled) ? theirCodes : codes, isWritten: false)
    guard let distance = LetterCosts.table.distance(written[...], spoken[...], atMost: 6),
      !written.isEmpty
    else { return nil }
    let weight = max(own.weight, theirs.weight)
    return written.count > 2
      ? Finding(
        kind: .transliterated, support: 0.9 * weight, doubt: 0.06 + 0.03 * Double(distance))
      : Finding(
        kind: .transliterated, support: 0.6 * weight, doubt: 0.15 + 0.05 * Double(distance))
  }

  private func judgeParticles(_ own: ComparedWord, _ theirs: ComparedWord) -> Finding? {
    guard own.has(.particle), theirs.has(.particle) else { return nil }
    return Finding(kind: .transliterated, support: 0.02, doubt: 0.02)
  }

  private func judgeInitial(_ own: ComparedWord, _ theirs: ComparedWord) -> Finding? {
    guard
      left.codes(of: own).first == right.codes(of: theirs).first
        || left.letters(of: own).first == right.letters(of: theirs).first
    else { return nil }
    return Finding(kind: .initial, support: 0.15, doubt: Self.doubtOfInitial)
  }

  /// Of one that is all that is known of the given name.
  private static let doubtOfInitial = 0.25

  private func judgeCut(_ own: ComparedWord, _ theirs: ComparedWord) -> Finding? {
    let (letters, others) = (left.letters(of: own), right.letters(of: theirs))
    guard
      (own.has(.cut) && others.starts(with: letters))
        || (theirs.has(.cut) && letters.starts(with: others))
    else { return nil }
    let share = Double(min(own.length, theirs.length)) / Double(max(own.length, theirs.length))
    return Finding(
      kind: .initial, support: share * max(own.weight, theirs.weight), doubt: 0.3 * (1 - share))
  }

  /// "Rod" for "Rodney": a given name that no list has, cut short.
  private func judgeShortForm(
    _ own: ComparedWord, _ theirs: ComparedWord, _ weight: Double
  ) -> Finding? {
    let (letters, others) = (left.letters(of: own), right.letters(of: theirs))
    let (short, long) = letters.count < others.count ? (letters, others) : (others, letters)
    guard short.count > 2, long.count - short.count > 1,
      long.starts(with: short) || Self.isTail(short, of: long), !areOfTwoGenders(own, theirs)
    else { return nil }
    return Finding(kind: .nickname, support: 0.6 * weight, doubt: 0.3)
  }

  /// "Ton" for "Anton"
  private static func isTail(_ short: ArraySlice<UInt8>, of long: ArraySlice<UInt8>) -> Bool {
    long.count - short.count < 4 && long.suffix(short.count) == short
  }

  /// "JC" for "Jean-Claude"
  private mutating func pairJoinedInitials(
    _ words: ComparedWords, _ others: ComparedWords, isLeft: Bool
  ) {
    for index in Bits(isLeft ? pairs.leftFree : pairs.rightFree)
    where words[index].has(.capitals) {
      let initials = words.letters(of: words[index])
      let free = isLeft ? pairs.rightFree : pairs.leftFree
      for first in Bits(free) where first + initials.count <= others.count {
        let places = first..<first + initials.count
        let mask = places.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
        guard free & mask == mask,
          zip(initials, places).allSatisfy({ others.letters(of: others[$1]).first == $0 })
        else { continue }
        let own = UInt32(1) << UInt32(index)
        pairs.pair(
          Finding(
            kind: .initial, left: isLeft ? own : mask, right: isLeft ? mask : own,
            support: 0.3, doubt: Self.doubtOfInitial))
        break
      }
    }
  }
}

// MARK: - What is left

extension PersonMatcher {
  /// An initial beside a full given name and a family name says little against: it is one of several
  /// given names.
  private mutating func judgeInitials() {
    let full = pairs.findings.count { $0.kind != .initial && $0.support > 0.15 }
    let initials = pairs.findings.indices.filter { pairs.findings[$0].kind == .initial }
    for (number, index) in initials.enumerated() where full > 1 || number > 0 {
      pairs.findings[index].doubt = min(pairs.findings[index].doubt, 0.06)
    }
  }

  private mutating func judgeRest() {
    passOverRepeated()
    let paired = pairs.findings.filter { $0.left != 0 && $0.right != 0 && $0.support > 0.12 }
    var leftRest = rest(of: left, pairs.leftFree)
    var rightRest = rest(of: right, pairs.rightFree)
    // What differs most: words that stand in the same place from the end, the family name first.
    while let own = leftRest.popLast(), let theirs = rightRest.popLast() {
      let isInitial = left[own].has(.initial) || right[theirs].has(.initial)
      pairs.pair(
        Finding(
          kind: .different, left: 1 << UInt32(own), right: 1 << UInt32(theirs),
          doubt: isInitial ? 0.8 : Self.doubtOfDifferent))
    }
    judgeExtra(left, pairs.leftFree, isLeft: true, paired)
    judgeExtra(right, pairs.rightFree, isLeft: false, paired)
  }

  private static let doubtOfDifferent = 1.2

  private func rest(of words: ComparedWords, _ free: UInt32) -> [Int] {
    Bits(free).filter { !words[$0].has(.particle) }
  }

  /// "Jan Jan Matusiak"
  private mutating func passOverRepeated() {
    guard
      rest(of: left, pairs.leftFree).isEmpty
        || rest(of: right, pairs.rightFree).isEmpty
    else { return }
    for index in Bits(pairs.leftFree) where Self.isRepeated(index, left) {
      pairs.pair(Finding(kind: .repeated, left: 1 << UInt32(index), doubt: 0.03))
    }
    for index in Bits(pairs.rightFree) where Self.isRepeated(index, right) {
      pairs.pair(Finding(kind: .repeated, right: 1 << UInt32(index), doubt: 0.03))
    }
  }

  private static func isRepeated(_ index: Int, _ words: ComparedWords) -> Bool {
    (0..<words.count).contains { $0 != index && words[$0].hash == words[index].hash }
  }

  private mutating func judgeExtra(
    _ words: ComparedWords, _ free: UInt32, isLeft: Bool, _ paired: [Finding]
  ) {
    let mayHoldFamilyName = !areGivenNames(paired)
    var isFirst = true
    for index in Bits(free) {
      let word = words[index]
      let doubt = doubtOfExtra(
        word, alone: paired.count < 2, isFirst: isFirst,
        missesFamilyName: !mayHoldFamilyName && !word.has(.givenName))
      if !word.has(.particle) { isFirst = false }
      let mask = UInt32(1) << UInt32(index)
      pairs.pair(
        Finding(
          kind: .extraPart, left: isLeft ? mask : 0, right: isLeft ? 0 : mask, doubt: doubt))
    }
  }

  private func doubtOfExtra(
    _ word: ComparedWord, alone: Bool, isFirst: Bool, missesFamilyName: Bool
  ) -> Double {
    if word.has(.particle) { return 0.03 }
    if word.has(.initial) { return 0.07 }
    if isFamilyNameAlone { return isFirst ? 0.25 : 0.15 }
    if alone { return isFirst ? 0.45 : 0.2 }
    if missesFamilyName { return 0.45 }
    return word.has(.patronymic) ? 0.08 : 0.2
  }

  /// Whether the words that the names share are all given names: then a family name may be what
  /// only one of them has.
  private func areGivenNames(_ paired: [Finding]) -> Bool {
    paired.allSatisfy { finding in
      Bits(finding.left).allSatisfy {
        left[$0].has(.givenName) && !left[$0].has(.familyName)
      }
    }
  }

  /// "Abdullah bin Omar" is not "Omar bin Abdullah".
  private func judgeFathers() -> Finding? {
    guard Self.namesFather(left), Self.namesFather(right) else { return nil }
    var order = Finding(kind: .order, doubt: 0.03)
    for finding in pairs.findings where finding.isPair && finding.support > 0.12 {
      let own = left[finding.left.trailingZeroBitCount]
      let theirs = right[finding.right.trailingZeroBitCount]
      guard own.has(.fathersName) != theirs.has(.fathersName) else { continue }
      order.left |= finding.left
      order.right |= finding.right
      order.doubt += 0.4
    }
    return order.isPair ? order : nil
  }

  private static func namesFather(_ words: ComparedWords) -> Bool {
    (0..<words.count).contains { words[$0].has(.fathersName) }
  }
}
