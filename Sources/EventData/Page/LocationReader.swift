/// Finds where the event took place.
enum LocationReader {
  static func location(in lines: [PageLine], dateLine: PageLine?) -> String? {
    labelled(in: lines) ?? ownLine(in: lines) ?? online(in: dateLine) ?? inSentence(lines)
  }

  /// Whether the line is a label of the place: nobody stands there.
  static func isLabelled(_ phrase: Phrase) -> Bool {
    guard let first = phrase.first, labels.contains(first.folded) else { return false }
    return phrase.tokens.dropFirst().first?.isMark(":") == true
  }

  /// "Location: …", "Venue: …", or the line under "Location and date".
  private static func labelled(in lines: [PageLine]) -> String? {
    for (index, line) in lines.enumerated() {
      let words = line.phrase.tokens.filter(\.isWord)
      guard let first = words.first, labels.contains(first.folded), words.count <= 12 else {
        continue
      }
      if let colon = line.phrase.tokens.firstIndex(where: { $0.isMark(":") }),
        colon <= line.phrase.startIndex + 3
      {
        let rest = line.phrase.from(colon + 1).trimmed()
        if !rest.isEmpty { return rest.text }
      }
      if words.count <= 3, index + 1 < lines.count, lines[index + 1].number - line.number <= 2 {
        let next = lines[index + 1].phrase
        if next.wordCount <= 8, DateFinder.dates(in: next).isEmpty { return next.trimmed().text }
      }
    }
    return nil
  }

  /// "Budapest, Hungary", "Online only" on a line of its own.
  private static func ownLine(in lines: [PageLine]) -> String? {
    lines.prefix(12).first { $0.phrase.isPlaceLine }?.phrase.trimmed().text
  }

  /// "…, 14 May 2024, Online": the date's line ends with it.
  private static func online(in line: PageLine?) -> String? {
    guard let phrase = line?.phrase,
      phrase.tokens.suffix(3).contains(where: { onlineWords.contains($0.folded) && $0.isCapital })
    else { return nil }
    return phrase.tokens.suffix(2).filter(\.isWord).map { $0.text(in: phrase) }
      .joined(separator: " ")
  }

  private static func inSentence(_ lines: [PageLine]) -> String? {
    behindTakingPlace(in: lines) ?? besideDate(in: lines)
  }

  /// "… took place at the West University of Timișoara"
  private static func behindTakingPlace(in lines: [PageLine]) -> String? {
    for line in lines {
      let phrase = line.phrase
      if let place = phrase.tokens.indices.first(where: {
        $0 > phrase.startIndex && phrase[$0].folded == "place"
          && ["take", "takes", "took", "taking"].contains(phrase[$0 - 1].folded)
      }), let found = Self.place(behind: place + 1, in: phrase) {
        return found
      }
    }
    return nil
  }

  /// "in Brussels on 28 April"
  private static func besideDate(in lines: [PageLine]) -> String? {
    for line in lines {
      let phrase = line.phrase
      guard
        !DateFinder.dates(in: phrase).isEmpty
          || phrase.tokens.contains(where: { $0.folded == "held" })
      else { continue }
      for index in phrase.tokens.indices
      where ["in", "w", "en", "a"].contains(phrase[index].folded) {
        if let place = place(behind: index, in: phrase), Phrase(place).isPlace { return place }
      }
    }
    return nil
  }

  private static func place(behind start: Int, in phrase: Phrase) -> String? {
    guard
      let link = phrase.tokens.indices[start...].prefix(8).first(where: {
        ["at", "in"].contains(phrase[$0].folded)
      })
    else {
      return nil
    }
    let rest = phrase.from(link + 1).withoutArticle
    guard let first = rest.first, first.isCapital else { return nil }
    let end = rest.tokens.firstIndex { token in
      token.isMark(".") || token.isMark(";") || token.shape == .number
        || token.shape == .lower
          && ["on", "at", "from", "to", "with", "and", "the"].contains(token.folded)
    }
    let place = rest.upTo(end ?? rest.endIndex).trimmed()
    return place.wordCount > 0 && place.wordCount <= 10 ? place.text : nil
  }

  private static let labels: Set<String> = Set(
    words: """
      location venue place where ort veranstaltungsort lieu lugar luogo miejsce local plaats
      locatie
      """)
  fileprivate static let onlineWords: Set<String> = [
    "online", "virtual", "webinar", "hybrid", "zoom", "teams", "distanciel",
  ]
}

extension Phrase {
  /// "Budapest, Hungary", "Brussels and Online", "Online only", "Virtual Event".
  var isPlaceLine: Bool {
    let words = tokens.filter(\.isWord)
    guard !words.isEmpty, words.count <= 5, !tokens.contains(where: { $0.shape == .number }) else {
      return false
    }
    let online = words.contains { LocationReader.onlineWords.contains($0.folded) }
    if online {
      return words.allSatisfy {
        LocationReader.onlineWords.contains($0.folded) || $0.kinds.isPlace || $0.isAnd
          || ["only", "event", "meeting"].contains($0.folded)
      }
    }
    return isPlace || split { self[$0].isMark(",") }.allSatisfy(\.isPlace)
  }
}
