extension Capacity {
  /// The capacity that a printed word stands for ("Moderator", "Keynote speaker", "Podiumsgast"),
  /// or `nil` if it stands for none.
  init?(printed text: String) {
    if let capacity = Capacity(rawValue: text) {
      self = capacity
      return
    }
    let phrase = Phrase(text)
    // "Afternoon panel, moderated by": the telling word is one among others.
    let capacity = CapacityReader.label(phrase) ?? CapacityReader.capacity(before: phrase)
    guard let capacity else { return nil }
    self = capacity
  }
}
