/// The language of a page, as far as its small words tell it: "en" is Dutch for "and" and Spanish for
/// "in", "i" is Polish for "and" and Norwegian for "in".
enum PageLanguage: String, CaseIterable, Sendable {
  case english, german, french, spanish, italian, polish, portuguese, dutch, czech, romanian
  case nordic, hungarian, baltic, balkan, finnic

  /// The language most of whose small words stand in `lines`; nil where too few do.
  static func detect(in lines: some Sequence<Phrase>) -> PageLanguage? {
    var counts: [PageLanguage: Int] = [:]
    for phrase in lines {
      for token in phrase.tokens where token.shape == .lower {
        for language in markers[token.folded] ?? [] { counts[language, default: 0] += 1 }
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
    guard let best = ranked.first, best.value >= 3 else { return nil }
    if ranked.count > 1, ranked[1].value == best.value { return nil }
    return best.key
  }

  /// Small words that tell a language, each with the languages it speaks for.
  private static let markers: [String: [PageLanguage]] = {
    let words: [(PageLanguage, String)] = [
      (.english, "the of and for at from with on by to this will"),
      (.german, "der die das und fur im bei vom zum zur mit von des dem uhr ein eine"),
      (.french, "le la les des du et aux pour dans une sur par au avec chez"),
      (.spanish, "el la los las del y para en una con por al sobre"),
      (.italian, "il lo gli di e del della delle dei degli per con presso nel alla una ore"),
      (.polish, "i w we z na do oraz roku dla od przez ds przy ul godz jest"),
      (.portuguese, "o os as da do das dos e em no na para uma com pelo pela"),
      (.dutch, "de het een van en voor met op bij aan door uur zijn wij"),
      (.czech, "a v ve na pro se je ze od po pri hod ktery pod za"),
      (.romanian, "si de la in din pentru cu al ale pe prin ora este"),
      (.nordic, "og och i av pa til till for med ved fra hos kl den det ett en som vid"),
      (.hungarian, "a az es egy ora hogy valamint van nem"),
      (.baltic, "ir un su par no uz kuri apie val del prie"),
      (.balkan, "i u na za od sa o in pri se je iz v z ob ter ura"),
      (.finnic, "ja on klo ning kell voi seka ettaa"),
    ]
    var markers: [String: [PageLanguage]] = [:]
    for (language, text) in words {
      for word in text.split(separator: " ") { markers[String(word), default: []].append(language) }
    }
    return markers
  }()
}

/// What a small word does between the parts of a statement.
enum Link: Sendable {
  /// "and"
  case and
  /// "at", "bei", "w": what follows is the organisation.
  case strong
  /// "of", "für", "de": what follows is the organisation, or what the role is about.
  case weak

  /// What `word`, folded and printed small, does in `language`; English words link in every language,
  /// since pages mix the two.
  static func of(_ word: String, in language: PageLanguage?) -> Link? {
    if let language, let link = byLanguage[language]?[word] { return link }
    if let link = english[word] { return link }
    return language == nil ? unknown[word] : nil
  }

  private static let english = table(
    and: "and", strong: "at within from with", weak: "of for in on to representing responsible")

  private static let byLanguage: [PageLanguage: [String: Link]] = [
    .german: table(
      and: "und sowie", strong: "bei beim im vom am",
      weak: "der des fur von zu zur zum in uber"),
    .french: table(
      and: "et", strong: "chez aupres a au pres", weak: "de du des d pour en aux charge chargee"),
    .spanish: table(and: "y e", strong: "en", weak: "de del para al por"),
    .italian: table(
      and: "e ed", strong: "presso nel nella nell all dall",
      weak: "di del della dell d dello delle dei degli per da al alla"),
    .polish: table(and: "i oraz", strong: "w we z", weak: "ds do dla na"),
    .portuguese: table(and: "e", strong: "no na em", weak: "de da do das dos para"),
    .dutch: table(and: "en", strong: "bij", weak: "van voor der"),
    .czech: table(and: "a", strong: "v ve na z ze", weak: "pro"),
    .romanian: table(and: "si", strong: "la in", weak: "de al a pentru din ale"),
    .nordic: table(and: "og och samt", strong: "i ved hos vid pa", weak: "for av af til till om"),
    .hungarian: table(and: "es valamint", strong: "", weak: ""),
    .baltic: table(and: "ir un", strong: "", weak: ""),
    .balkan: table(and: "i in ter", strong: "u v na pri pre z iz", weak: "za od"),
    .finnic: table(and: "ja ning seka", strong: "", weak: ""),
  ]

  /// Where the language is not known: words that link in some language and are rarely anything else.
  private static let unknown = table(
    and: "und et y e i oraz og och ja si ir kai sowie",
    strong:
      "bei beim im vom chez aupres presso en w we u ved hos vid pri bij na v ve nel nella no em",
    weak: """
      de du des d der del della dell dello delle dei degli di do da dos das van voor fur pour para per \
      por au aux al alla von zu zur zum af av til till charge ds pentru din pro za
      """)

  private static func table(and: String, strong: String, weak: String) -> [String: Link] {
    var table: [String: Link] = [:]
    for (words, link) in [(and, Link.and), (strong, .strong), (weak, .weak)] {
      for word in words.split(separator: " ") { table[String(word)] = link }
    }
    return table
  }
}
