extension Vocabulary {
  /// Two-letter country codes, many of them words as well: they count only in capitals.
  static let countryCodeWords = """
    al am at ba be bg ch cy cz de dk ee el es eu fi fr gb ge gr hr hu ie is it li lt lu lv md me mk
    mt nl no pl pt ro rs se si sk tr ua uk us xk
    """
}
