extension Set<String> {
  /// The words of a text, parted by blanks.
  init(words text: String) {
    self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
