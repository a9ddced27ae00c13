/// What a word can be by itself; the readers of lines and sentences decide by the company it keeps.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt32

  static let givenName = WordKinds(rawValue: 1 << 0)
  /// A given name that is as often something else: "Will", "Florence", "Christian".
  static let ambiguousGivenName = WordKinds(rawValue: 1 << 1)
  /// A small word inside a name: "van", "de", "von".
  static let particle = WordKinds(rawValue: 1 << 2)
  static let roleHead = WordKinds(rawValue: 1 << 3)
  /// Part of a job title only beside a role's head.
  static let roleModifier = WordKinds(rawValue: 1 << 4)
  static let organisationHead = WordKinds(rawValue: 1 << 5)
  /// A legal form or another mark of an organisation: "gmbh", "dg".
  static let organisationMark = WordKinds(rawValue: 1 << 6)
  /// A town or a region.
  static let place = WordKinds(rawValue: 1 << 7)
  static let country = WordKinds(rawValue: 1 << 8)
  /// A two-letter country code; only in capitals, since "it" and "at" are words.
  static let countryCode = WordKinds(rawValue: 1 << 9)
  static let demonym = WordKinds(rawValue: 1 << 10)
  static let month = WordKinds(rawValue: 1 << 11)
  static let weekday = WordKinds(rawValue: 1 << 12)
  static let speechVerb = WordKinds(rawValue: 1 << 13)
  /// Never part of a person's name.
  static let common = WordKinds(rawValue: 1 << 14)
  /// An ordinary word that is a usual surname as well.
  static let commonButSurname = WordKinds(rawValue: 1 << 15)
  /// A trade that firms put into their names ("Acme Robotics"); weak by itself.
  static let organisationSector = WordKinds(rawValue: 1 << 16)
}

/// Word lists in the languages of the EU, by which roles, organisations, names and plain words are
/// told apart.
///
/// Every list is folded: lower case, no accents, ł ø ß æ spelt out, Greek and Cyrillic romanised.
/// Ask with words folded the same way, hyphens kept.
enum Vocabulary {
  /// Everything `folded` can be; empty for an unknown word.
  static func kinds(of folded: String) -> WordKinds {
    kindsByWord[folded] ?? []
  }

  /// Whether the word ends like a compound that names an organisation ("Wirtschaftsfördergesellschaft").
  ///
  /// At least three letters must stand before the ending.
  static func endsLikeOrganisation(_ folded: String) -> Bool {
    organisationSuffixes.contains { folded.utf8.count > $0.utf8.count + 2 && folded.hasSuffix($0) }
  }

  /// The number of the month, 1 to 12, by its name or abbreviation.
  static let months: [String: Int] = numberedWords(monthLines)

  /// Towns and regions of several words.
  static let placePhrases = Set(lines(of: placePhraseLines))

  /// Countries of several words.
  static let countryPhrases = Set(lines(of: countryPhraseLines))

  /// What a label or heading makes of the people under it, by its ``Phrase/foldedText``:
  /// "cochair" for "co-chair", "panellist s" for "panellist(s)".
  static let capacityLabels: [String: Capacity] = labelledCapacities(capacityLines)

  static let organisationSuffixes = words(of: organisationSuffixWords)
}

extension Vocabulary {
  private static let kindsByWord: [String: WordKinds] = {
    let lists: [(String, WordKinds)] = [
      (westernGivenNameWords, .givenName),
      (northernGivenNameWords, .givenName),
      (easternGivenNameWords, .givenName),
      (worldGivenNameWords, .givenName),
      (ambiguousGivenNameWords, .ambiguousGivenName),
      (particleWords, .particle),
      (roleHeadWords, .roleHead),
      (roleModifierWords, .roleModifier),
      (organisationHeadWords, .organisationHead),
      (organisationMarkWords, .organisationMark),
      (organisationSectorWords, .organisationSector),
      (placeWords, .place),
      (countryWords, .country),
      (countryCodeWords, .countryCode),
      (demonymWords, .demonym),
      (weekdayWords, .weekday),
      (speechVerbWords, .speechVerb),
      (commonWords, .common),
      (commonButSurnameWords, .commonButSurname),
    ]
    var kinds: [String: WordKinds] = [:]
    kinds.reserveCapacity(24_000)
    for (text, kind) in lists {
      for word in words(of: text) { kinds[word, default: []].formUnion(kind) }
    }
    for month in months.keys { kinds[month, default: []].formUnion(.month) }
    return kinds
  }()

  /// The words of a list; lines that begin with `#` name the language and are skipped.
  ///
  /// Reads bytes: the lists are ASCII, and twenty thousand words are read at the first question.
  private static func words(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }.flatMap {
        $0.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"))
      .filter { $0.first != UInt8(ascii: "#") }
      .map { String(Substring($0)) }
  }

  private static func numberedWords(_ text: String) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for line in lines(of: text) {
      let words = line.split(separator: " ")
      guard let number = words.first.flatMap({ Int($0) }) else { continue }
      for word in words.dropFirst() { numbers[String(word)] = number }
    }
    return numbers
  }

  private static func labelledCapacities(_ text: String) -> [String: Capacity] {
    var capacities: [String: Capacity] = [:]
    for line in lines(of: text) {
      guard let colon = line.firstIndex(of: ":"),
        let capacity = Capacity(rawValue: String(line[..<colon]))
      else { continue }
      for label in line[colon...].dropFirst().split(separator: "|") {
        capacities[Phrase(String(label)).foldedText] = capacity
      }
    }
    return capacities
  }
}
