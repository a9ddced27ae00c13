/// Writes folded text: single blanks between words, words of Greek and Cyrillic letters romanised
/// when they are complete, since letters there are read by their neighbours.
struct FoldWriter {
  private var bytes: [UInt8] = []
  private var needsBlank = false
  private var greekWord: [GreekLetter] = []
  private var cyrillicWord: [UInt16] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// What was written, complete.
  var text: String {
    mutating get {
      endWord()
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  mutating func appendASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      appendLetter(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      appendLetter(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      break
    default:
      appendBlank()
    }
  }

  mutating func appendBlank() {
    endWord()
    needsBlank = !bytes.isEmpty
  }

  mutating func append(_ letters: some Collection<UInt8>) {
    endWord()
    writeBlank()
    bytes.append(contentsOf: letters)
  }

  mutating func append(_ letter: GreekLetter) {
    if !cyrillicWord.isEmpty { endWord() }
    greekWord.append(letter)
  }

  mutating func append(_ cyrillic: UInt16) {
    if !greekWord.isEmpty { endWord() }
    cyrillicWord.append(cyrillic)
  }

  private mutating func appendLetter(_ byte: UInt8) {
    endWord()
    writeBlank()
    bytes.append(byte)
  }

  private mutating func writeBlank() {
    guard needsBlank else { return }
    needsBlank = false
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func endWord() {
    if !greekWord.isEmpty {
      writeBlank()
      bytes.append(contentsOf: Greek.romanise(greekWord))
      greekWord.removeAll(keepingCapacity: true)
    } else if !cyrillicWord.isEmpty {
      writeBlank()
      bytes.append(contentsOf: Cyrillic.romanise(cyrillicWord))
      cyrillicWord.removeAll(keepingCapacity: true)
    }
  }
}
