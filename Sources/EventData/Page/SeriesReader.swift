internal import NameMatching

/// Finds the series an event belongs to.
enum SeriesReader {
  static func series(in lines: [PageLine], title: String?, url: String?) -> String? {
    var texts = lines.map { line in line.phrase.tokens.filter { $0.shape != .mark }.map(\.folded) }
    texts.append(Folding.words(url ?? "").map(String.init))
    for series in known
    where texts.contains(where: { text in series.forms.contains { holds(text, $0) } }) {
      return series.name
    }
    return title.flatMap { named(in: lines, title: $0) }
  }

  private static func holds(_ text: [String], _ form: [String]) -> Bool {
    guard let first = form.first, text.count >= form.count else { return false }
    return text.indices.dropLast(form.count - 1).contains { start in
      text[start] == first && text[start..<start + form.count].elementsEqual(form)
    }
  }

  /// "the Innovation Talk “Title”", "the Green Webinars “Title”": what stands before a quoted title, by
  /// the plural in which a series is called.
  private static func named(in lines: [PageLine], title: String) -> String? {
    for line in lines {
      let phrase = line.phrase
      guard let quotation = Quotation.first(in: phrase, where: { phrase.text($0.inside) == title }),
        let noun = phrase.upTo(quotation.range.lowerBound).last, noun.isCapital,
        let plural = plurals[noun.folded]
      else { continue }
      var start = quotation.range.lowerBound - 1
      while start > phrase.startIndex,
        phrase[start - 1].isCapital || phrase[start - 1].shape == .number
      {
        start -= 1
      }
      guard start < quotation.range.lowerBound - 1 else { continue }
      return phrase.text(start..<quotation.range.lowerBound - 1) + " " + plural
    }
    return nil
  }

  private static let plurals = [
    "talk": "Talks", "talks": "Talks", "dialogue": "Dialogues", "dialogues": "Dialogues",
    "webinars": "Webinars",
    "lectures": "Lectures", "breakfasts": "Breakfasts", "sessions": "Sessions", "series": "Series",
    "days": "Days",
  ]

  /// Series of the field, each with the forms by which pages print it. The order decides where a page
  /// names two: a series of small events comes before the great yearly one.
  private static let known: [(name: String, forms: [[String]])] = [
    (
      "EU Clusters Talks",
      [
        ["eu", "clusters", "talk"], ["eu", "cluster", "talk"], ["clusters", "talks"],
        ["cluster", "talks"],
      ]
    ),
    ("Clusters meet Regions", [["clusters", "meet", "regions"], ["cluster", "meet", "regions"]]),
    (
      "European Alliance Against Coronavirus", [["european", "alliance", "against", "coronavirus"]]
    ),
    ("AGORADA", [["agorada"]]),
    ("EU Industry Days", [["eu", "industry", "days"]]),
    (
      "European Cluster Conference",
      [
        ["european", "cluster", "conference"], ["europaischen", "clusterkonferenz"],
      ]
    ),
  ]
}
