/// Finds the postal address of the event: a street with its number, and a postcode with its town, on
/// one line or on two.
enum AddressReader {
  static func address(in lines: [PageLine]) -> String? {
    for (index, line) in lines.enumerated() where line.phrase.namesStreet {
      if line.phrase.namesPostalTown { return line.phrase.trimmed().text }
      guard index + 1 < lines.count, lines[index + 1].phrase.namesPostalTown else { continue }
      return line.phrase.trimmed().text + ", " + lines[index + 1].phrase.trimmed().text
    }
    return nil
  }
}

extension Phrase {
  /// "Rue du Trône 14-16", "60 rue Wiertz": a word for a street, and a house number.
  fileprivate var namesStreet: Bool {
    guard isPartOfAddress else { return false }
    let hasStreet = tokens.contains { token in
      token.isWord
        && (Self.streets.contains(token.folded)
          || token.folded.utf8.count > 6
            && Self.streetEndings.contains { token.folded.hasSuffix($0) })
    }
    return hasStreet && tokens.indices.contains(where: isHouseNumber)
  }

  /// A number that begins the line, ends it or stands before a mark, not one of "12 steps".
  private func isHouseNumber(at index: Int) -> Bool {
    guard let number = self[index].integer, (1...999).contains(number) else { return false }
    return index == startIndex || index + 1 == endIndex || self[index + 1].shape == .mark
  }

  /// "1000 Brussels", "10557 Berlin": four or five figures before a capital.
  fileprivate var namesPostalTown: Bool {
    guard isPartOfAddress else { return false }
    return tokens.indices.dropLast().contains { index in
      self[index].integer != nil && (4...5).contains(self[index].folded.count)
        && self[index + 1].isCapital && self[index + 1].isSpacedBefore
    }
  }

  /// Short, and neither a date nor an hour.
  private var isPartOfAddress: Bool {
    wordCount > 0 && wordCount <= 14 && !isSentence && DateFinder.dates(in: self).isEmpty
      && TimeFinder.times(in: self).isEmpty
  }

  private static let streets: Set<String> = Set(
    words: """
      street road avenue av square lane boulevard bd bvd rue place quai chaussee strasse str platz
      allee weg via viale piazza corso calle paseo plaza avenida rua praca ulica ul aleja plac
      straat laan plein utca ter ulice namesti strada bulevardul gata gade vej
      """)

  private static let streetEndings = [
    "strasse", "straat", "gasse", "platz", "allee", "gatan", "gade", "laan", "plein",
  ]
}
