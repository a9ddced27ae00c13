import NameMatching
import Testing

@Suite struct FoldingTests {
  @Test(
    "Latin letters fold to ASCII",
    arguments: [
      ("", ""), ("  \t\n", ""), ("?!", ""),
      ("Marek Przeor", "marek przeor"), ("already folded 2", "already folded 2"),
      ("  Jan-Philipp   KRAMER ", "jan philipp kramer"), ("C/O (GROW)", "c o grow"),
      ("O'Brien", "obrien"), ("O’Brien", "obrien"), ("D`Arcy", "darcy"), ("a\u{0}b", "a b"),
      ("Łukasz Błoński", "lukasz blonski"), ("Søren Ærø", "soren aero"), ("Đorđe", "dorde"),
      ("Þóra Guðmundsdóttir", "thora gudmundsdottir"), ("Groß", "gross"), ("GROẞ", "gross"),
      ("Müller Österreich", "muller osterreich"), ("Œuvre", "oeuvre"), ("Işık İnönü", "isik inonu"),
      ("Šermukšnytė-Alešiūnienė", "sermuksnyte alesiuniene"), ("IJ ĳ", "ij ij"), ("Ŋŋ", "ngng"),
      ("Nguyễn Thị Hồng", "nguyen thi hong"), ("e\u{301}te\u{301}", "ete"), ("Col·legi", "collegi"),
      ("co\u{AD}ope\u{200B}rate", "cooperate"), ("m² ½", "m2"), ("ﬁnance", "finance"),
      ("Ｗｉｄｅ", "wide"), ("👩‍💻 Ada", "ada"), ("naïve—and “quoted”", "naive and quoted"),
    ])
  func latinLettersFoldToASCII(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(
    "Greek is romanised as names are",
    arguments: [
      ("Γιώργος Παπαδόπουλος", "giorgos papadopoulos"), ("Χρήστος", "christos"),
      ("ΜΠΑΚΟΓΙΑΝΝΗΣ", "bakogiannis"), ("Ευάγγελος", "evangelos"), ("Λευτέρης", "lefteris"),
      ("Αγγελική Ντόρα", "angeliki dora"), ("Αντώνης Σαμπράς", "antonis sampras"),
      ("Ψύλλος Ξένια Θωμάς", "psyllos xenia thomas"), ("Μάιος", "maios"), ("Μαΐου", "maiou"),
      ("Προϋπολογισμός", "proypologismos"), ("Ἀθῆναι", "athinai"), ("Παύλος", "pavlos"),
    ])
  func greekIsRomanisedAsNamesAre(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(
    "Cyrillic is romanised as names are",
    arguments: [
      ("Георги Иванов", "georgi ivanov"), ("ЖЕЛЕВ Щерев", "zhelev shterev"),
      ("Мария Христова", "maria hristova"), ("България", "balgaria"),
      ("Достоевский", "dostoevsky"), ("Рыбхоз", "rybkhoz"),
      ("Володимир Зеленський", "volodimir zelensky"), ("Харків", "kharkiv"), ("Юлія", "yulia"),
      ("Їжакевич", "yizhakevych"), ("Вучић", "vucic"), ("Ђорђевић", "dordevic"),
      ("Шешељ", "seselj"),
      ("Гјорге", "gjorge"), ("Сергеи\u{306}", "sergey"), ("Pan Иван", "pan ivan"),
    ])
  func cyrillicIsRomanisedAsNamesAre(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(
    "other scripts are romanised too", arguments: ["გიორგი", "Արմեն", "محمد", "北京 大学", "दिल्ली", "서울"])
  func otherScriptsAreRomanisedToo(text: String) {
    let folded = Folding.fold(text)
    #expect(!folded.isEmpty)
    #expect(folded.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "folding twice changes nothing, and words fold alone as in company",
    arguments: [
      "Łukasz Błoński", "Παπαδόπουλος Γιώργος", "Їжакевич Володимир", "北京", "ﬁ ½ ⑨ Ⅻ", "ᏣᎳᎩ Ꙃ ꙃ",
    ])
  func foldingTwiceChangesNothingAndWordsFoldAloneAsInCompany(text: String) {
    let folded = Folding.fold(text)
    #expect(Folding.fold(folded) == folded)
    let words = text.split(separator: " ").flatMap { Folding.words($0) }
    #expect(words == Folding.words(text))
  }

  @Test("every scalar folds to words of letters and digits")
  func everyScalarFoldsToWordsOfLettersAndDigits() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = Folding.fold("a\(Character(scalar))b")
      #expect(!folded.hasPrefix(" ") && !folded.hasSuffix(" ") && !folded.contains("  "))
      #expect(!folded.utf8.contains { $0 < 0x20 || (0x21..<0x30).contains($0) })
    }
  }
}
