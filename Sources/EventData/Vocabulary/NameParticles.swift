extension Vocabulary {
  /// The small words inside names.
  static let particleWords = """
    's 't aan ab abou abu af afu al ap ar av bar ben bin bint d d' d'el da dal dall' dalla dalle das
    de degli dei del dell dell' della delle dello den der des di do dos du e el et fitz i ibn in't l
    l' la le les lo mac mc ni nic o' op os saint san santa sint st ste te ten ter thoe tot ua ui ul
    und van van't vande vanden vander vom von von't y zi zu zum zur
    """
}
