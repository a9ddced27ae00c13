/// How far a typed word is from a known one, counted in edits, of which those that happen easily
/// count less.
///
/// The distance is that of optimal string alignment, with edits between strings of letters as in
/// Brill and Moore, "An Improved Error Model for Noisy Channel Spelling Correction" (2000), whose
/// costs are set by hand here.
public struct Likeness: Sendable {
  /// Slips of the fingers: letters swapped, doubled or not, and any other.
  public static let slips = Likeness(rules: [], easyLetters: "", endings: [])
  /// The same, and letters that everybody takes for others.
  public static let typing = Likeness(
    rules: SoundRules.confusable, easyLetters: "", endings: [])
  /// The same name in another orthography or romanisation, or by ear. French does not speak the
  /// last letters, and Latvian and Lithuanian add some.
  public static let sound = Likeness(
    rules: SoundRules.all, easyLetters: "he", endings: SoundRules.endings)

  /// Costs are counted in quarters of an edit.
  static let edit: UInt16 = 4
  static let swapped: UInt16 = 3
  static let swappedApart: UInt16 = 7
  static let doubled: UInt16 = 1
  static let easy: UInt16 = 2

  /// Letters that may be known where others are typed.
  struct Reading: Sendable {
    var known: PackedLetters
    var length: Int
    var cost: UInt16
  }

  private(set) var readings: [PackedLetters: [Reading]] = [:]
  /// For up to three letters with which those of a rule begin and go on, its least cost.
  private(set) var unfinished = [UInt16](repeating: .max, count: 1 << 15)
  /// What it costs that a letter is only on one side.
  private(set) var single = [UInt16](repeating: Likeness.edit, count: 256)
  /// What a word may have at its end for ``easy``.
  let endings: [[UInt8]]
  /// Whether it hears words rather than reads them.
  public var isBySound: Bool { !endings.isEmpty }

  private init(rules: [SoundRules.Rule], easyLetters: String, endings: [String]) {
    self.endings = endings.map { Array($0.utf8) }
    for letter in easyLetters.utf8 { single[Int(letter)] = Self.easy }
    for rule in rules {
      let cost = UInt16(rule.cost)
      readings[PackedLetters(rule.typed), default: []].append(
        Reading(known: PackedLetters(rule.known), length: rule.known.count, cost: cost))
      for length in 1..<4 where length < rule.known.count {
        let place = Int(PackedLetters(rule.known[..<length]).number)
        unfinished[place] = min(cost, unfinished[place])
      }
    }
  }

  /// What `known` costs where `typed` is; nil where that is more than `limit` edits.
  public func cost(
    _ typed: some StringProtocol, _ known: some StringProtocol, atMost limit: Double
  ) -> Double? {
    var walk = LikenessWalk(Array(typed.utf8), self, atMost: limit, beginnings: false)
    return walk.cost(of: Array(known.utf8)).map { Double($0) / Double(Self.edit) }
  }
}

/// The last four letters of a text as one number.
struct PackedLetters: Hashable, Sendable {
  private(set) var number: UInt32 = 0

  init(_ letters: some Sequence<UInt8> = []) {
    for letter in letters { append(letter) }
  }

  mutating func append(_ letter: UInt8) {
    let isLatin = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
    number = (number << 5 | (isLatin ? UInt32(letter & 0x1F) : 27)) & 0xF_FFFF
  }

  func suffix(_ length: Int) -> PackedLetters {
    var suffix = self
    suffix.number &= Self.mask(length)
    return suffix
  }

  static func mask(_ length: Int) -> UInt32 { (1 << UInt32(5 * length)) - 1 }
}
