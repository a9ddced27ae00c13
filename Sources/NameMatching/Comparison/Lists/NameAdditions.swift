/// Words that stand in names of people and are no names.
enum NameAdditions {
  static let uses: [(words: String, use: KnownNames.Uses)] = [
    (particles, .particle), ("bin ben ibn bint", .sonOf), ("ben al", .givenWhenFirst),
    (offices, .office),
  ]

  private static let particles = """
    al el ul ad as ar az bin ben ibn bint von vom van vander der den de del della di da do dos das
    du la le los las y e i zu zum zur ter ten te av af und and d l o st
    """

  /// Beyond ``Honorifics``.
  private static let offices = """
    president chancellor minister king queen prince princess pope general colonel captain major
    admiral sheikh shaikh haji hajji mullah mawlawi maulvi ayatollah imam father sister brother
    bishop archbishop cardinal senator governor judge justice commissioner baron baroness count
    countess comte contessa graf grafin freiherr freifrau secretary premier mayor
    """

  /// 1 for the elder.
  static let generations = [
    "senior": 1, "snr": 1, "sr": 1, "jr": 2, "jnr": 2, "junior": 2, "ii": 2, "iii": 3, "iv": 4,
    "2nd": 2, "3rd": 3,
  ]
}
