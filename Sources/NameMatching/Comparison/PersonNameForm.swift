/// A name of a person, prepared once for being compared with many.
public struct PersonNameForm: Sendable {
  let words: ComparedWords
  /// 1 for the elder, 2 for "junior" and "II", and so on; 0 where none is said.
  private(set) var generation = 0
  /// "Smith, John"
  let hasComma: Bool
  /// "President Ilvesson": a family name alone.
  let hasTitleAlone: Bool

  /// - Parameter rarity: how rare a folded word is among names, from 0, common, to 1;
  ///   ``NameRarity/common(_:)`` where none is given.
  public init(_ name: String, rarity: ((String) -> Double)? = nil) {
    let reading = NameWords(name)
    let known = reading.words.map { KnownNames.table[$0.hash] }
    let kept = Self.withoutTitles(reading.words, known)
    hasComma = name.utf8.contains(UInt8(ascii: ","))
    var words = ComparedWords(reading)
    // "Jr." is among the titles too.
    for index in kept.upperBound..<known.count where known[index].generation != 0 {
      generation = known[index].generation
      words.apart = reading.words[index].printed
    }
    func isParticle(_ index: Int) -> Bool {
      Self.isParticle(
        reading.words[index], known[index], isFirst: index == kept.lowerBound,
        isAllCapitals: !reading.hasSmallLetter)
    }
    let hasSeveral = kept.count { !isParticle($0) } > 1
    var isFathersName = false
    for index in kept {
      let (word, known) = (reading.words[index], known[index])
      if hasSeveral, index > kept.lowerBound, known.generation != 0 {
        generation = known.generation
        words.apart = word.printed
        continue
      }
      if hasSeveral, isParticle(index) {
        words.append(word, weight: 0.1, traits: .particle)
        isFathersName = known.uses.contains(.sonOf)
        continue
      }
      var traits = Self.traits(of: word, reading)
      let ending = NameEndings.ending(of: reading.letters[word.letters])
      if ending.isPatronymic { traits.insert(.patronymic) }
      if isFathersName { traits.insert(.fathersName) }
      if known.uses.contains(.given) { traits.insert(.givenName) }
      if known.uses.contains(.family) { traits.insert(.familyName) }
      isFathersName = false
      let weight = traits.contains(.initial) ? 0.15 : 0.3 + 0.7 * rarityOf(word, known)
      words.append(word, weight: weight, traits: traits, forms: known.forms, ending: ending.length)
    }
    self.words = words
    hasTitleAlone = words.count == 1 && kept.lowerBound > 0

    func rarityOf(_ word: NameWords.Word, _ known: KnownNames.Entry) -> Double {
      guard let rarity else { return NameRarity.common(known, length: word.letters.count) }
      return rarity(String(decoding: reading.letters[word.letters], as: UTF8.self))
    }
  }
}

// MARK: - Taking a name apart

extension PersonNameForm {
  /// The indices of the words between the titles.
  private static func withoutTitles(
    _ words: [NameWords.Word], _ known: [KnownNames.Entry]
  ) -> Range<Int> {
    var range = known.indices
    if known.first?.uses.contains(.honorific) == true
      || known.last?.uses.contains(.honorific) == true
    {
      range = Honorifics.strip(words.map(\.hash)).indices
    }
    while range.count > 1, known[range.lowerBound].uses.contains(.office) {
      range = range.lowerBound + 1..<range.upperBound
    }
    return range
  }

  private static func traits(of word: NameWords.Word, _ reading: NameWords) -> ComparedWord.Traits {
    let letters = reading.letters[word.letters]
    if letters.count == 1 { return letters.first.map(isDigit) == true ? [] : .initial }
    var traits: ComparedWord.Traits = []
    if hasStop(word) { traits.insert(.cut) }
    if word.isUpper, reading.hasSmallLetter, letters.count < 4 { traits.insert(.capitals) }
    return traits
  }

  private static func isDigit(_ letter: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter)
  }

  private static func hasStop(_ word: NameWords.Word) -> Bool { word.behind == UInt8(ascii: ".") }

  private static func isParticle(
    _ word: NameWords.Word, _ known: KnownNames.Entry, isFirst: Bool, isAllCapitals: Bool
  ) -> Bool {
    guard known.uses.contains(.particle) else { return false }
    if word.letters.count == 1, hasStop(word) || (word.isUpper && !isAllCapitals) { return false }
    return !(isFirst && known.uses.contains(.givenWhenFirst))
  }
}
